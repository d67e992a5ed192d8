import { addQuestionsAnswerSchema, addQuestionsRequestSchema, type Content, contentSchema } from '@toolboxai/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';
import { addQuestions } from './add-questions.ts';
import { confirmKey } from './confirm-key.ts';
import { requireCurrent, setEtag } from './entity-tag.ts';
import type { LibraryDeps, Whose } from './library-deps.ts';
import { ifMatch, params, security, tags } from './route-schemas.ts';

/** A teacher's own questions, and a teacher's word for a key. */
export function questionRoutes(http: Http, deps: LibraryDeps, whose: Whose): void {
  const { db, log } = deps;
  const before = deps.guard.before('admin', 'teacher');

  http.post(
    '/api/v1/content/:id/questions',
    {
      onRequest: before,
      schema: {
        tags,
        security,
        summary: 'Add my own questions to the quiz, from pasted text, CSV or GIFT',
        params,
        headers: ifMatch,
        body: addQuestionsRequestSchema,
        response: { 200: addQuestionsAnswerSchema, ...problems(401, 403, 404, 412, 413, 422) },
      },
    },
    async (request, reply) => {
      const content = await deps.readContent(await whose(request), request.params.id);
      requireCurrent(content, request.headers['if-match']);
      const { answer, version } = await addQuestions(deps, content, request.body);
      if (answer.added > 0) log.info({ ...(await idsOf(request, content)), added: answer.added }, 'questions added');
      setEtag(reply, version);
      return answer;
    },
  );

  const confirmation = { params: params.extend({ questionId: z.string().max(200) }), headers: ifMatch };
  const response = { 200: contentSchema, ...problems(401, 403, 404, 412, 422) };
  const idsOf = async (request: FastifyRequest, { id }: Content) => ({
    request_id: request.id,
    content_id: id,
    user_id: (await deps.guard(request)).user.id,
  });

  type Confirmation = FastifyRequest & { params: { id: string; questionId: string }; headers: { 'if-match': string } };

  const setConfirmed = async (request: Confirmation, reply: FastifyReply, confirmedAt: string | undefined): Promise<Content> => {
    const owner = await whose(request);
    const { id, questionId } = request.params;
    const content = await deps.readContent(owner, id);
    requireCurrent(content, request.headers['if-match']);
    const version = await confirmKey(db, content, { questionId, confirmedAt });
    const what = confirmedAt === undefined ? 'answer key no longer confirmed' : 'answer key confirmed';
    log.info({ ...(await idsOf(request, content)), question_id: questionId, version }, what);
    setEtag(reply, version);
    return deps.readContent(owner, id);
  };

  http.post(
    '/api/v1/content/:id/questions/:questionId/confirm',
    {
      onRequest: before,
      schema: { tags, security, summary: 'Confirm an answer key that cannot be proven', ...confirmation, response },
    },
    async (request, reply) => setConfirmed(request, reply, deps.now().toISOString()),
  );

  http.delete(
    '/api/v1/content/:id/questions/:questionId/confirm',
    {
      onRequest: before,
      schema: { tags, security, summary: 'Take the confirmation of an answer key back', ...confirmation, response },
    },
    async (request, reply) => setConfirmed(request, reply, undefined),
  );
}
