import {
  changeClassSchema,
  classBoardSchema,
  classResultsSchema,
  classSummarySchema,
  startClassSchema,
} from '@toolboxai/contracts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Guard, User } from '#features/auth';
import { type Http, problems } from '#platform/http';
import type { Log } from '#platform/log';
import { changeClass } from './change-class.ts';
import type { ClassDeps } from './class-deps.ts';
import { toBoard } from './count-answers.ts';
import { deleteClass } from './delete-class.ts';
import { issueRobloxToken } from './issue-roblox-token.ts';
import { readClass } from './read-class.ts';
import { readResults } from './read-results.ts';
import { removePlayer } from './remove-player.ts';
import { startClass } from './start-class.ts';
import { listClasses } from './store.ts';
import { writeResultsCsv } from './write-results-csv.ts';

export type TeacherRouteDeps = ClassDeps & { guard: Guard; log: Log };

const tags = ['classes'];
const security = [{ bearer: [] }];
const params = z.object({ id: z.guid() });

/** A teacher's classes: started, watched, paused, ended, read and deleted. Others' do not exist; an admin's are all. */
export function teacherRoutes(http: Http, deps: TeacherRouteDeps): void {
  const userOf = async (request: FastifyRequest) => (await deps.guard(request, 'admin', 'teacher')).user;
  const shared: Shared = {
    onRequest: deps.guard.before('admin', 'teacher'),
    async whose(request) {
      const user = await userOf(request);
      return user.role === 'admin' ? null : user.id;
    },
    note: (request, classId, what) => deps.log.info({ request_id: request.id, class_id: classId }, what),
  };
  startRoutes(http, deps, { ...shared, userOf });
  changeRoutes(http, deps, shared);
  resultRoutes(http, deps, shared);
}

type Shared = {
  onRequest: ReturnType<Guard['before']>;
  /** Whose classes this request may touch; null for everyone's. */
  whose: (request: FastifyRequest) => Promise<string | null>;
  note: (request: FastifyRequest, classId: string, what: string) => void;
};

const about = (summary: string) => ({ tags, security, summary });

type Starting = Shared & { userOf: (request: FastifyRequest) => Promise<User> };

function startRoutes(http: Http, deps: TeacherRouteDeps, { onRequest, whose, note, userOf }: Starting): void {
  http.post(
    '/api/v1/play/sessions',
    {
      onRequest,
      schema: {
        ...about('Start a class from a lesson'),
        body: startClassSchema,
        response: { 201: classSummarySchema, ...problems(401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const started = await startClass(deps, await userOf(request), request.body);
      note(request, started.id, 'class started');
      return reply.status(201).send(started);
    },
  );

  http.get(
    '/api/v1/play/sessions',
    {
      onRequest,
      schema: {
        ...about('My classes, newest first'),
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), after: z.guid().optional() }),
        response: {
          200: z.object({ items: z.array(classSummarySchema), next: z.guid().nullable() }),
          ...problems(401, 403, 422),
        },
      },
    },
    async (request) => {
      const { limit, after } = request.query;
      const items = await listClasses(deps.db, await whose(request), limit, after);
      return { items, next: items.length === limit ? (items.at(-1)?.id ?? null) : null };
    },
  );

  http.get(
    '/api/v1/play/sessions/:id',
    {
      onRequest,
      schema: { ...about('The board of a class'), params, response: { 200: classBoardSchema, ...problems(401, 403, 404, 422) } },
    },
    async (request) => toBoard(await readClass(deps, await whose(request), request.params.id)),
  );
}

function changeRoutes(http: Http, deps: TeacherRouteDeps, { onRequest, whose, note }: Shared): void {
  http.patch(
    '/api/v1/play/sessions/:id',
    {
      onRequest,
      schema: {
        ...about('Pause a class, let it go on, or end it'),
        params,
        body: changeClassSchema,
        response: { 200: classSummarySchema, ...problems(401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const changed = await changeClass(deps, await whose(request), request.params.id, request.body.status);
      note(request, changed.id, `class ${changed.status}`);
      return changed;
    },
  );

  http.delete(
    '/api/v1/play/sessions/:id',
    {
      onRequest,
      schema: {
        ...about('Delete a class with all that was answered in it'),
        params,
        response: { 204: z.null(), ...problems(401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      await deleteClass(deps, await whose(request), request.params.id);
      note(request, request.params.id, 'class deleted');
      return reply.status(204).send(null);
    },
  );

  http.delete(
    '/api/v1/play/sessions/:id/players/:seat',
    {
      onRequest,
      schema: {
        ...about('Take a player out of a class'),
        params: params.extend({ seat: z.coerce.number().int().positive().max(32_767) }),
        response: { 204: z.null(), ...problems(401, 403, 404, 410, 422) },
      },
    },
    async (request, reply) => {
      await removePlayer(deps, await whose(request), request.params.id, request.params.seat);
      return reply.status(204).send(null);
    },
  );
}

function resultRoutes(http: Http, deps: TeacherRouteDeps, { onRequest, whose }: Shared): void {
  http.get(
    '/api/v1/play/sessions/:id/results',
    {
      onRequest,
      schema: {
        ...about('How the class did, by question and by wrong idea'),
        params,
        response: { 200: classResultsSchema, ...problems(401, 403, 404, 422) },
      },
    },
    async (request) => readResults(deps, await whose(request), request.params.id),
  );

  http.get(
    '/api/v1/play/sessions/:id/results.csv',
    {
      onRequest,
      schema: {
        ...about('The results for a spreadsheet, by seat'),
        params,
        response: { 200: z.string(), ...problems(401, 403, 404, 422) },
      },
    },
    async (request, reply) =>
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="results.csv"')
        .serializer((payload: string) => payload)
        .send(writeResultsCsv(await readClass(deps, await whose(request), request.params.id))),
  );

  http.post(
    '/api/v1/play/sessions/:id/roblox-token',
    {
      onRequest,
      schema: {
        ...about('A token with which a Roblox server reports answers; it takes the place of the one before'),
        params,
        response: {
          201: z.object({ token: z.string(), expires_at: z.iso.datetime({ offset: true }) }),
          ...problems(401, 403, 404, 410, 422),
        },
      },
    },
    async (request, reply) => reply.status(201).send(await issueRobloxToken(deps, await whose(request), request.params.id)),
  );
}
