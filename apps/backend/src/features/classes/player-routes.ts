import {
  AppError,
  answerOutcomeSchema,
  answerSchema,
  askSchema,
  joinClassSchema,
  joinedSchema,
  playStateSchema,
  playWorldSchema,
  robloxResultSchema,
} from '@toolboxai/contracts';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';
import { answerQuestion } from './answer-question.ts';
import { askQuestion } from './ask-question.ts';
import type { ClassDeps } from './class-deps.ts';
import { joinClass } from './join-class.ts';
import { leaveClass } from './leave-class.ts';
import type { TryLimit } from './limit-tries.ts';
import { hashOfRequest } from './player-token.ts';
import { readPlayState, readPlayWorld } from './read-play-state.ts';
import { recordRobloxAnswer } from './record-roblox-answer.ts';
import { createSeatGuard } from './seat-guard.ts';
import { findClassByRobloxToken } from './store.ts';

export type PlayerRouteDeps = ClassDeps & { tries: TryLimit };

const tags = ['play'];
const security = [{ seat: [] }];

/** What players call: a seat's token is all that they have, and all that they need. */
export function playerRoutes(http: Http, deps: PlayerRouteDeps): void {
  const seatOf = createSeatGuard(deps.db);
  const onRequest = seatOf.before;

  http.post(
    '/api/v1/play/join',
    {
      schema: {
        tags,
        summary: 'Take a seat in a class, by its code',
        body: joinClassSchema,
        response: { 201: joinedSchema, ...problems(404, 409, 410, 422, 429) },
      },
    },
    async (request, reply) => reply.status(201).send(await joinClass(deps, request.ip, request.body.code)),
  );

  http.get(
    '/api/v1/play/state',
    {
      onRequest,
      schema: { tags, security, summary: 'How I stand', response: { 200: playStateSchema, ...problems(401, 403) } },
    },
    async (request) => readPlayState(deps, await seatOf(request)),
  );

  http.get(
    '/api/v1/play/world',
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: 'The world to play in, without its keys',
        response: { 200: playWorldSchema, ...problems(401, 403) },
      },
    },
    async (request) => readPlayWorld(deps, await seatOf(request)),
  );

  http.post(
    '/api/v1/play/asks',
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: 'Open a question; where there is a timer, it starts',
        body: askSchema,
        response: { 200: playStateSchema, ...problems(401, 403, 404, 409, 410, 422) },
      },
    },
    async (request) => askQuestion(deps, await seatOf(request), request.body.question_id),
  );

  http.post(
    '/api/v1/play/answers',
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: 'Answer a question; the same answer again counts once',
        body: answerSchema,
        response: { 200: answerOutcomeSchema, ...problems(401, 403, 404, 409, 410, 422) },
      },
    },
    async (request) => answerQuestion(deps, await seatOf(request), request.body),
  );

  http.post(
    '/api/v1/play/leave',
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: 'Leave for now; the seat is kept',
        response: { 204: z.null(), ...problems(401, 403) },
      },
    },
    async (request, reply) => {
      await leaveClass(deps, await seatOf(request));
      return reply.status(204).send(null);
    },
  );
}

/** What a Roblox server calls. */
export function robloxRoute(http: Http, deps: ClassDeps): void {
  http.post(
    '/api/v1/play/roblox/answers',
    {
      // Before the body is looked at, as everywhere.
      onRequest: async (request) => {
        if (!hashOfRequest(request, 'roblox')) throw noToken();
      },
      schema: {
        tags,
        security: [{ roblox: [] }],
        summary: 'Report an answer that was given in Roblox',
        body: robloxResultSchema,
        response: { 202: z.object({ accepted: z.literal(true) }), ...problems(401, 403, 404, 409, 410, 422) },
      },
    },
    async (request, reply) => {
      const hash = hashOfRequest(request, 'roblox');
      const klass = hash && (await findClassByRobloxToken(deps.db, hash));
      if (!klass) throw noToken();
      await recordRobloxAnswer(deps, klass, request.body);
      return reply.status(202).send({ accepted: true });
    },
  );
}

const noToken = (): AppError =>
  new AppError('UNAUTHENTICATED', {
    publicMessage: 'This needs the Roblox token of a class. Its teacher gets one on the page of the class.',
  });
