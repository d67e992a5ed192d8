import { AppError, type Content, contentListSchema, contentSchema, lineSchema } from '@toolboxai/contracts';
import { checkText } from '@toolboxai/curriculum';
import { type GameBundle, gameBundle } from '@toolboxai/experience';
import { type LessonFileName, lessonFileNames, lessonFiles } from '@toolboxai/lesson';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';
import { changedMeanwhile, requireCurrent, setEtag } from './entity-tag.ts';
import { exportRoutes } from './export-routes.ts';
import type { LibraryDeps, Whose } from './library-deps.ts';
import { placeFileNames, placeFiles } from './place-files.ts';
import { questionRoutes } from './question-routes.ts';
import { notFound } from './read-content.ts';
import { ifMatch, params, security, tags } from './route-schemas.ts';
import { deleteContent, renameContent } from './store.ts';

const titleSchema = z.string().trim().min(1).max(255).pipe(lineSchema);

const mediaTypes = {
  'lesson.json': 'application/json; charset=utf-8',
  'lesson.md': 'text/markdown; charset=utf-8',
  'quiz.json': 'application/json; charset=utf-8',
  'experience.json': 'application/json; charset=utf-8',
  'place.rbxlx': 'application/xml; charset=utf-8',
} as const satisfies Record<LessonFileName, string>;

/** What a lesson is as text, which takes as long as all else about reading it; readers share what is read, so it is written once. */
const texts = new WeakMap<Content, string>();
function textOf(content: Content): string {
  const text = texts.get(content) ?? JSON.stringify(contentSchema.parse(content));
  texts.set(content, text);
  return text;
}

export function libraryRoutes(http: Http, deps: LibraryDeps): void {
  const { db } = deps;

  const whose: Whose = async (request) => {
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
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), after: z.guid().optional() }),
        response: { 200: contentListSchema, ...problems(401, 403, 422) },
      },
    },
    async (request) => {
      const { limit, after } = request.query;
      const items = await deps.searchContent(await whose(request), { text: '', gradeLevel: undefined, limit, after });
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
      const content = await deps.readContent(await whose(request), request.params.id);
      setEtag(reply, content.version);
      return reply
        .type('application/json; charset=utf-8')
        .serializer(() => textOf(content))
        .send(content);
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
      const content = await deps.readContent(owner, request.params.id);
      requireCurrent(content, request.headers['if-match']);
      const renamed = await renameContent(db, content.id, content.version, request.body.title);
      if (renamed === undefined) throw changedMeanwhile();
      setEtag(reply, renamed);
      return deps.readContent(owner, content.id);
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
  exportRoutes(http, deps, whose);
  questionRoutes(http, deps, whose);
}

function downloadRoutes(http: Http, deps: LibraryDeps, whose: Whose): void {
  const options = (name: string) => ({
    onRequest: deps.guard.before('admin', 'teacher'),
    schema: {
      tags,
      security,
      summary: `Download ${name}`,
      params,
      response: { 200: z.string(), ...problems(401, 403, 404, 422, 501) },
    },
  });
  for (const name of lessonFileNames)
    http.get(`/api/v1/content/:id/${name}`, options(name), async (request, reply) =>
      sendFile(reply, name, await deps.readContent(await whose(request), request.params.id), gameBundle),
    );
  for (const name of placeFileNames)
    http.get(`/api/v1/content/:id/${name}`, options(name), async (request, reply) => {
      const { experience } = await deps.readContent(await whose(request), request.params.id);
      return sendBytes(reply, name, placeFiles[name].mediaType, await placeFiles[name].write(experience));
    });
}

function sendFile(reply: FastifyReply, name: LessonFileName, content: Content, game: GameBundle): FastifyReply {
  return reply
    .header('content-type', mediaTypes[name])
    .header('content-disposition', `attachment; filename="${name}"`)
    .serializer((payload: string) => payload)
    .send(lessonFiles[name](content, game));
}

function sendBytes(reply: FastifyReply, name: string, mediaType: string, bytes: Uint8Array): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));
}
