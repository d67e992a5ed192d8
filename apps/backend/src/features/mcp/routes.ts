import { AppError, problemSchema } from '@toolboxai/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Guard } from '#features/auth';
import { type Http, problems } from '#platform/http';
import type { Endpoint } from './mcp-endpoint.ts';

export type McpRouteDeps = {
  guard: Guard;
  /** Made when it is first asked for; undefined where MCP is switched off. */
  endpoint: (() => Promise<Endpoint>) | undefined;
  /** CORS_ORIGINS: whose pages may come here besides those of this machine. */
  origins: readonly string[];
};

const methods = {
  POST: 'Model Context Protocol: messages of a client',
  GET: 'Model Context Protocol: the stream of a session',
  DELETE: 'Model Context Protocol: end a session',
} as const;

const refusalSchema = z.object({
  jsonrpc: z.literal('2.0'),
  error: z.object({ code: z.int(), message: z.string(), data: z.unknown().optional() }),
  id: z.union([z.string(), z.number(), z.null()]),
});
const either = z.union([problemSchema, refusalSchema]);

/** What the protocol itself refuses is answered in its own words. */
const answers = {
  200: z.string().describe('Messages, as application/json or text/event-stream'),
  202: z.null().describe('Taken; there is nothing to answer'),
  ...problems(401, 413, 429, 503),
  400: either,
  403: either,
  404: refusalSchema.describe('The session has ended: begin again with `initialize`'),
  406: refusalSchema,
  409: refusalSchema.describe('The session has a stream already'),
  415: either,
  500: either,
};

/** `/mcp`, Streamable HTTP. Who asks is known before anything of the request is read. */
export function mcpRoutes(http: Http, { guard, endpoint, origins }: McpRouteDeps): void {
  const known = guard.before('admin', 'teacher');
  for (const [method, summary] of Object.entries(methods))
    http.route({
      method,
      url: '/mcp',
      exposeHeadRoute: false,
      onRequest: async (request) => {
        refuseForeignPage(request, origins);
        await known(request);
      },
      schema: { tags: ['mcp'], security: [{ bearer: [] }], summary, response: answers },
      handler: async (request, reply) => {
        if (!endpoint) throw switchedOff();
        const { user } = await guard(request, 'admin', 'teacher');
        const { answer } = await endpoint();
        const asked = toRequest(request, reply);
        return sendResponse(reply, await answer(asked, request.body, { user, origin: new URL(asked.url).origin }));
      },
    });
}

const switchedOff = () =>
  new AppError('SWITCHED_OFF', {
    publicMessage: 'MCP is switched off on this server (MCP_ENABLED=false). Everything else can be used.',
  });

const ownHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A page that had itself resolved to this machine (DNS rebinding) still names itself in Origin. Programs send none. */
function refuseForeignPage({ headers }: FastifyRequest, origins: readonly string[]): void {
  const { origin } = headers;
  if (origin === undefined || origins.includes(origin)) return;
  if (URL.canParse(origin) && ownHosts.has(new URL(origin).hostname)) return;
  throw new AppError('FORBIDDEN', {
    publicMessage: 'Pages of this origin may not use MCP here. The operator can add the origin to CORS_ORIGINS.',
  });
}

/** Without the token, which nobody further in needs. Its signal is aborted when the client goes away. */
function toRequest(request: FastifyRequest, reply: FastifyReply): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (name !== 'authorization' && value !== undefined) headers.set(name, [value].flat().join(', '));
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const address = `${request.protocol}://${request.host}`;
  const origin = URL.canParse(address) ? address : 'http://localhost';
  return new Request(new URL('/mcp', origin), { method: request.method, headers, signal: gone.signal });
}

const sendResponse = (reply: FastifyReply, response: Response): FastifyReply => reply.send(response);
