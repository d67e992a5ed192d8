import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import { AppError } from '@toolboxai/contracts';
import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, fastify, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Log } from '#platform/log';
import { closeConnections } from './close-connections.ts';
import { describeApi } from './describe-api.ts';
import { readJson } from './read-json.ts';
import { refuseConnection } from './refuse-connection.ts';
import { asAppError, findAppError, toProblem } from './to-problem.ts';

export type HttpOptions = {
  log: Log;
  version: string;
  corsOrigins: readonly string[];
  securityHeaders: boolean;
  trustedProxies: readonly string[];
  /** What an error means that nobody here knows; undefined where it is no wiser. */
  explain?: (error: unknown) => AppError | undefined;
  /** Told of each error that becomes a reply. */
  onRefused?: (error: AppError) => void;
};

export type Http = Awaited<ReturnType<typeof createHttp>>;

/** Requests carry JSON of this size at most; lessons are small. */
const bodyLimit = 1_048_576;
/** Headers come in soon or not at all; a body may be on a slow line. What is asked for may take as long as the slowest task that is waited for. */
const headersMs = 15_000;
const requestMs = 60_000;
const answerMs = 600_000;
const headerLimit = 16_384;

/** A Fastify instance that validates and answers by contracts, and turns every error into problem details. */
export async function createHttp(options: HttpOptions) {
  const logger: FastifyBaseLogger = options.log;
  const http = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    requestTimeout: requestMs,
    handlerTimeout: answerMs,
    http: { maxHeaderSize: headerLimit, headersTimeout: headersMs, connectionsCheckingInterval: 5_000 },
    clientErrorHandler: refuseConnection,
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    genReqId: (request) => knownRequestId(request.headers['x-request-id']) ?? randomUUID(),
    // `closeConnections` does it.
    forceCloseConnections: false,
    frameworkErrors: (error, request, reply) => void replyProblem(options)(error, request, reply),
  }).withTypeProvider<ZodTypeProvider>();
  const closeOthers = closeConnections(http.server);
  readJson(http);
  http.setValidatorCompiler(validatorCompiler);
  http.setSerializerCompiler(serializerCompiler);
  http.setErrorHandler(replyProblem(options));
  http.setNotFoundHandler((request) => {
    throw new AppError('NOT_FOUND', { publicMessage: `There is nothing at ${request.method} ${pathOf(request)}.` });
  });
  // As the server closes: before, it would still take new connections.
  http.addHook('preClose', async () => closeOthers());
  http.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  await http.register(formbody, { bodyLimit });
  await http.register(cors, {
    origin: [...options.corsOrigins],
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    strictPreflight: false,
    exposedHeaders: [
      'deprecation',
      'etag',
      'link',
      'location',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'sunset',
      'x-request-id',
    ],
  });
  if (options.securityHeaders) {
    await http.register(helmet, securityHeaders);
    http.addHook('onSend', async (request, reply) => {
      const isPrivate = /^\/(api|auth)\//.test(request.url) && !reply.hasHeader('cache-control');
      if (isPrivate) reply.header('cache-control', 'no-store');
    });
  }
  http.addHook('onSend', async (request, reply) => {
    // Browsers ignore both over plain HTTP, and complain in the console of every child's device.
    if (request.protocol !== 'https') reply.removeHeader('cross-origin-opener-policy').removeHeader('origin-agent-cluster');
  });
  await describeApi(http, options.version);
  return http;
}

/** Over plain HTTP on a school's network neither HSTS nor upgrade-insecure-requests may be sent: pages would go blank. */
const securityHeaders = {
  hsts: false,
  frameguard: { action: 'deny' as const },
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
      objectSrc: ["'none'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      // Mantine sets its variables in style elements.
      styleSrc: ["'self'", "'unsafe-inline'"],
      connectSrc: ["'self'", 'ws:', 'wss:', 'http:', 'https:'],
    },
  },
};

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '/';
const knownRequestId = (given: string | string[] | undefined): string | undefined =>
  typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : undefined;

/** Seconds; 5 where the error does not say. */
const retryAfterOf = ({ context }: AppError): number =>
  typeof context.retryAfterSeconds === 'number' ? context.retryAfterSeconds : 5;

function replyProblem({ log, onRefused, explain }: Pick<HttpOptions, 'log' | 'onRefused' | 'explain'>) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const known = findAppError(error) ?? explain?.(error) ?? asAppError(error);
    onRefused?.(known);
    // Turning away is told of once, by what turns away.
    if (known.status >= 500 && known.code !== 'OVERLOADED')
      log.error({ err: known.cause ?? known, code: known.code, request_id: request.id, ...known.context }, 'request failed');
    if (known.status === 401) reply.header('www-authenticate', 'Bearer');
    if (known.status === 429 || known.status === 503) reply.header('retry-after', String(retryAfterOf(known)));
    return reply
      .status(known.status)
      .type('application/problem+json')
      .send(JSON.stringify(toProblem(known, request.id, pathOf(request))));
  };
}
