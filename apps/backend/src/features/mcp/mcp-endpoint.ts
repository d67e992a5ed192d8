import { createMcpHandler, isInitializeRequest, isLegacyRequest } from '@modelcontextprotocol/server';
import { buildServer } from './build-server.ts';
import type { Caller, McpDeps } from './mcp-deps.ts';
import { createSessions, type SessionLimits } from './sessions.ts';

export type Endpoint = {
  /** Answers one HTTP request of a caller whose right to be here is known. `body` is its parsed JSON. */
  answer(request: Request, body: unknown, caller: Caller): Promise<Response>;
  sessions(): number;
  /** Has calls under way answered with what there is by now, then ends all sessions. Lessons that are being made go on. */
  close(): Promise<void>;
};

const usualLimits: SessionLimits = { perUser: 20, inAll: 1_000, idleMs: 30 * 60_000 };

/** Longest wait, when the server stops, for the answers that are being written. */
const lastAnswersMs = 1_000;

/**
 * Both ways of Streamable HTTP: with a session from `initialize` on (protocol 2025-11-25 and before), and request by request
 * (2026-07-28). What they offer is the same.
 */
export function createEndpoint(deps: McpDeps, limits: SessionLimits = usualLimits, build = buildServer): Endpoint {
  const stop = new AbortController();
  const onError = (error: unknown): void => deps.log.debug({ err: error }, 'an MCP request was refused');
  const serverOf = (caller: () => Caller) => build({ ...deps, caller, stopping: stop.signal });
  const sessions = createSessions({ build: serverOf, now: deps.now, limits, onError });
  const callers = new WeakMap<Request, Caller>();
  const single = createMcpHandler(
    ({ requestInfo }) => {
      const caller = requestInfo && callers.get(requestInfo);
      if (!caller) throw new Error('An MCP request came without its caller.');
      return serverOf(() => caller);
    },
    { legacy: 'reject', onerror: onError },
  );

  const answerInSession = async (request: Request, body: unknown, caller: Caller): Promise<Response> => {
    const id = request.headers.get('mcp-session-id');
    const session = id === null ? await openFor(body, caller) : sessions.find(id, caller);
    if (!session) return id === null ? noSession() : unknownSession();
    session.caller = caller;
    session.usedAt = deps.now();
    const options = body === undefined ? {} : { parsedBody: body };
    session.underWay += 1;
    return watchEnd(await session.transport.handleRequest(request, options), () => {
      session.underWay -= 1;
    });
  };
  const openFor = (body: unknown, caller: Caller) => (isInitializeRequest(body) ? sessions.open(caller) : undefined);

  const answer = async (request: Request, body: unknown, caller: Caller): Promise<Response> => {
    if (await isLegacyRequest(request, body)) return answerInSession(request, body, caller);
    callers.set(request, caller);
    return single.fetch(request, { parsedBody: body });
  };
  const calls = new Set<Promise<void>>();

  return {
    async answer(request, body, caller) {
      const { promise, resolve } = Promise.withResolvers<void>();
      // A session's own stream (GET) has no end of its own.
      if (request.method === 'POST') calls.add(promise);
      promise.finally(() => calls.delete(promise)).catch(onError);
      try {
        return watchEnd(await answer(request, body, caller), resolve);
      } catch (error) {
        resolve();
        throw error;
      }
    },
    sessions: sessions.size,
    async close() {
      stop.abort();
      await within(lastAnswersMs, Promise.all(calls));
      sessions.closeAll();
      await single.close();
    },
  };
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work, late]);
  clearTimeout(timer);
}

/** Calls `onEnd` once, when all of the answer is given or nobody listens any more. */
function watchEnd(response: Response, onEnd: () => void): Response {
  if (!response.body) {
    onEnd();
    return response;
  }
  const watched = response.body.pipeThrough(new TransformStream({ flush: onEnd, cancel: onEnd }));
  return new Response(watched, { status: response.status, headers: response.headers });
}

const refuse = (status: number, code: number, message: string): Response =>
  Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status });

/** As the SDK words and numbers them. */
const noSession = () => refuse(400, -32_000, 'Bad Request: send `initialize` first, then the Mcp-Session-Id that it answers.');
const unknownSession = () => refuse(404, -32_001, 'Session not found: it has ended. Send `initialize` for another one.');
