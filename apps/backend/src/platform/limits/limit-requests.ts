import { AppError } from '@toolboxai/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CounterStore, Decision, Demand } from './counter-store.ts';
import { networkOf } from './network-of.ts';
import { mostPerMinute, quotaOf, type RateLimitConfig, toRate } from './rate.ts';
import { readCaller, type TokenKey } from './read-caller.ts';
import { classOf, shares } from './route-class.ts';

export type RequestLimitOptions = {
  /** RATE_LIMIT_PER_MINUTE. */
  perMinute: number;
  /** What access tokens are signed with. */
  key: TokenKey;
  store: CounterStore;
};

export type RequestLimits = {
  /** Throws RATE_LIMITED. */
  takeGeneration(userId: string): Promise<void>;
};

/** Of IPv6 the network, since whoever has one address has its other 2⁶⁴ as well. */
const wholeAddress = { numbers: 4, groups: 4 };

/** However tight the limits of callers are, a class can come in, and a school can work. */
const leastShared = 60;

const sentences: Readonly<Record<LimitName, string>> = {
  generate: 'You asked for many lessons in a short time.',
  write: 'You changed many things in a short time.',
  read: 'You asked for much in a short time.',
  login: 'Many logins came from your network in a short time.',
  shared: 'Many requests came from your network in a short time.',
  play: 'You did many things in a short time.',
  roblox: 'Many answers came from this Roblox server in a short time.',
  address: 'Many requests came from your network in a short time.',
  server: 'Many people use this server just now.',
};

/**
 * Counts each request of the API: by its caller and its kind (a user by their token, a player by their seat's, else its address),
 * by its address, and for all together. One that is too many is answered RATE_LIMITED before anything is done for it.
 * A request may ask for a lesson without its path saying so: then the route takes from the user's own allowance for lessons.
 */
export function limitRequests(http: FastifyInstance, { perMinute, key, store }: RequestLimitOptions): RequestLimits {
  const limits = limitsOf(perMinute);
  http.addHook('onRequest', async (request, reply) => {
    const caller = readCaller(request.headers.authorization, key);
    const kind = classOf(request.method, pathOf(request), caller);
    if (!kind) return;
    const address = networkOf(request.ip, wholeAddress);
    const byAddress = kind === 'login' || !caller;
    const owner = byAddress ? `address:${address}` : `${caller.kind}:${caller.id}`;
    const demands: [LimitName, Demand][] = [
      [kind, { key: `${kind}:${owner}`, ...toRate(limits(kind)) }],
      ['address', { key: `address:${address}`, ...toRate(limits('address')) }],
      ['server', { key: 'server', ...toRate(limits('server')) }],
    ];
    const decision = await store.take(demands.map(([, demand]) => demand));
    const refusedBy = demands[longestWait(decision)]?.[0] ?? kind;
    tell(reply, decision.allowed ? kind : refusedBy, limits, demands, decision);
    if (!decision.allowed) throw tooMany(refusedBy, decision);
  });
  return {
    async takeGeneration(userId) {
      const decision = await store.take([{ key: `generate:user:${userId}`, ...toRate(limits('generate')) }]);
      if (!decision.allowed) throw tooMany('generate', decision);
    },
  };
}

type LimitName = keyof typeof shares;
type Limits = (name: LimitName) => RateLimitConfig;

const ofMany: ReadonlySet<LimitName> = new Set(['shared', 'roblox', 'address', 'server']);

const limitsOf =
  (perMinute: number): Limits =>
  (name) => {
    const base = ofMany.has(name) ? Math.max(perMinute, leastShared) : perMinute;
    const share = shares[name];
    return { requestsPerMinute: Math.min(base * share.perMinute, mostPerMinute), burstSize: base * share.burst, windowSize: 60 };
  };

/** Place of the allowance that has to be waited for the longest. */
const longestWait = ({ standings }: Decision): number =>
  standings.reduce((found, { waitUs }, place) => (waitUs > (standings[found]?.waitUs ?? 0) ? place : found), 0);

/** Header fields of draft-ietf-httpapi-ratelimit-headers-09. `t` is the time until the whole burst is there again. */
function tell(
  reply: FastifyReply,
  name: LimitName,
  limits: Limits,
  demands: readonly [LimitName, Demand][],
  { standings }: Decision,
): void {
  const place = demands.findIndex(([each]) => each === name);
  const demand = demands[place]?.[1];
  const standing = standings[place];
  if (!demand || !standing) return;
  const missing = demand.burst - standing.remaining;
  const seconds = Math.ceil((missing * demand.intervalUs) / 1e6);
  const limit = limits(name);
  reply.header('ratelimit-policy', `"${name}";q=${quotaOf(limit)};w=${limit.windowSize}`);
  reply.header('ratelimit', `"${name}";r=${standing.remaining};t=${seconds}`);
}

function tooMany(name: LimitName, { standings }: Decision): AppError {
  const waitUs = Math.max(...standings.map((standing) => standing.waitUs));
  const retryAfterSeconds = Math.max(1, Math.ceil(waitUs / 1e6));
  return new AppError('RATE_LIMITED', {
    publicMessage: `${sentences[name]} Nothing was lost, and this request was not carried out. Try again in ${retryAfterSeconds} seconds.`,
    context: { retryAfterSeconds, limit: name },
  });
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '/';
