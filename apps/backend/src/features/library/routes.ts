import { AppError, type Content, contentListSchema, contentSchema, lineSchema } from '@toolboxai/contracts';
import { checkText } from '@toolboxai/curriculum';
import type { Db } from '@toolboxai/database';
import { type GameBundle, gameBundle } from '@toolboxai/experience';
import { type LessonFileName, lessonFileNames, lessonFiles } from '@toolboxai/lesson';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Guard } from '#features/auth';
import { type Http, problems } from '#platform/http';
import { deleteContent, findContent, listContent, renameContent } from './store.ts';

const tags = ['content'];
const security = [{ bearer: [] }];
const params = z.object({ id: z.uuid() });
const ifMatch = z.object({ 'if-match': z.string().describe('The ETag that you read') });
const titleSchema = z.string().trim().min(1).max(255).pipe(lineSchema);

const mediaTypes = {
  'lesson.json': 'application/json; charset=utf-8',
  'lesson.md': 'text/markdown; charset=utf-8',
  'quiz.json': 'application/json; charset=utf-8',
  'experience.json': 'application/json; charset=utf-8',
  'place.rbxlx': 'application/xml; charset=utf-8',
} as const satisfies Record<LessonFileName, string>;

export type LibraryDeps = { db: Db; guard: Guard };

export function libraryRoutes(http: Http, deps: LibraryDeps): void {
  const { db } = deps;

  const whose = async (request: FastifyRequest): Promise<string | null> => {
    const { user } = await deps.guard(request, 'admin', 'teacher');
    return user.role === 'admin' ? null : user.id;
  };

  http.get(
    '/api/v1/content',
    {
      onRequest: deps.guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'My lessons, newest first',
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), after: z.uuid().optional() }),
        response: { 200: contentListSchema, ...problems(401, 403, 422) },
      },
    },
    async (request) => {
      const { limit, after } = request.query;
      const items = await listContent(db, await whose(request), limit, after);
      return { items, next: items.length === limit ? (items.at(-1)?.id ?? null) : null };
    },
  );

  http.get(
    '/api/v1/content/:id',
    {
      onRequest: deps.guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'One lesson, whole',
        params,
        response: { 200: contentSchema, ...problems(401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const content = await readContent(db, await whose(request), request.params.id);
      setEtag(reply, content.version);
      return content;
    },
  );

  http.patch(
    '/api/v1/content/:id',
    {
      onRequest: deps.guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'Rename a lesson',
        params,
        headers: ifMatch,
        body: z.strictObject({ title: titleSchema }),
        response: { 200: contentSchema, ...problems(401, 403, 404, 412, 422) },
      },
    },
    async (request, reply) => {
      const owner = await whose(request);
      const fit = checkText(request.body.title);
      if (!fit.ok) throw new AppError('UNSAFE_TEXT', { publicMessage: `This title cannot be used for children: ${fit.reason}.` });
      const content = await readContent(db, owner, request.params.id);
      const version = Number(/^"(\d+)"$/.exec(request.headers['if-match'])?.[1]);
      const renamed = version === content.version && (await renameContent(db, content.id, version, request.body.title));
      if (!renamed)
        throw new AppError('PRECONDITION_FAILED', {
          publicMessage: 'The lesson has changed since you read it. Load it again, then repeat your change.',
        });
      setEtag(reply, renamed);
      return readContent(db, owner, content.id);
    },
  );

  http.delete(
    '/api/v1/content/:id',
    {
      onRequest: deps.guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'Delete a lesson',
        params,
        response: { 204: z.null(), ...problems(401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      if (!(await deleteContent(db, await whose(request), request.params.id))) throw notFound();
      return reply.status(204).send(null);
    },
  );
  downloadRoutes(http, deps, whose);
}

function downloadRoutes(http: Http, deps: LibraryDeps, whose: (request: FastifyRequest) => Promise<string | null>): void {
  for (const name of lessonFileNames) {
    http.get(
      `/api/v1/content/:id/${name}`,
      {
        onRequest: deps.guard.before('admin', 'teacher'),
        schema: {
          tags,
          security,
          summary: `Download ${name}`,
          params,
          response: { 200: z.string(), ...problems(401, 403, 404, 422) },
        },
      },
      async (request, reply) =>
        sendFile(reply, name, await readContent(deps.db, await whose(request), request.params.id), gameBundle),
    );
  }
}

const setEtag = (reply: FastifyReply, version: number): void => void reply.header('etag', `"${version}"`);

function sendFile(reply: FastifyReply, name: LessonFileName, content: Content, game: GameBundle): FastifyReply {
  return reply
    .header('content-type', mediaTypes[name])
    .header('content-disposition', `attachment; filename="${name}"`)
    .serializer((payload: string) => payload)
    .send(lessonFiles[name](content, game));
}

const notFound = (): AppError => new AppError('NOT_FOUND', { publicMessage: 'There is no such lesson in your library.' });

async function readContent(db: Db, owner: string | null, id: string): Promise<Content> {
  const found = await findContent(db, owner, id);
  if (!found) throw notFound();
  const { bundle, ...rest } = found;
  if (!bundle.success)
    throw new AppError('NOT_IMPLEMENTED', {
      publicMessage: 'Version 1 made this lesson; it is kept, but this version cannot open it yet.',
      cause: bundle.error,
    });
  return { ...rest, ...bundle.data };
}
