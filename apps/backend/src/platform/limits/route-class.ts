import type { Caller } from './read-caller.ts';

/** Kinds of requests that are counted apart, so that none takes from another. */
export type RouteClass = 'login' | 'generate' | 'read' | 'write' | 'shared' | 'play' | 'roblox';

/**
 * How often, in parts of RATE_LIMIT_PER_MINUTE: so many a minute, and so many at once. What teachers do takes the variable as it
 * is; a page reads several things each time it is opened. `shared` is what a whole school behind one address does without a
 * token, above all joining a class.
 */
export const shares: Readonly<Record<RouteClass | 'address' | 'server', { perMinute: number; burst: number }>> = {
  generate: { perMinute: 1, burst: 1 },
  write: { perMinute: 2, burst: 2 },
  read: { perMinute: 5, burst: 2 },
  login: { perMinute: 2, burst: 2 },
  shared: { perMinute: 50, burst: 20 },
  play: { perMinute: 5, burst: 2 },
  roblox: { perMinute: 50, burst: 20 },
  address: { perMinute: 200, burst: 100 },
  server: { perMinute: 1000, burst: 500 },
};

/** Never counted: who watches the server must see it also when it is busy. */
const uncounted = /^\/(health|metrics)(\/|$)/;
/** All else is pages, which hold nothing that could be used up. The REST API of channels has its own signatures and limits. */
const counted = /^\/(api|auth|agents|pusher|mcp|openapi\.json|docs)(\/|$)/;
const logins = /^(\/api\/v1)?\/auth\/(login|refresh|logout|password)$/;
const generations = /^(\/api\/v1\/agents\/execute|\/agents\/generate)$/;
const shared = /^\/api\/v1\/(play\/join|realtime\/.*|auth\/sign-in)$/;
/** Asked by POST, but nothing is changed. */
const readings = /^\/(pusher\/(auth|user-auth)|mcp)$/;

/** Undefined for what is not counted. */
export function classOf(method: string, path: string, caller: Caller | undefined): RouteClass | undefined {
  if (uncounted.test(path) || !counted.test(path) || method === 'OPTIONS') return undefined;
  if (caller?.kind === 'seat') return 'play';
  if (caller?.kind === 'roblox') return 'roblox';
  if (!caller && shared.test(path)) return 'shared';
  if (method === 'GET' || method === 'HEAD') return 'read';
  return method === 'POST' ? classOfPost(path) : 'write';
}

function classOfPost(path: string): RouteClass {
  if (logins.test(path)) return 'login';
  if (generations.test(path)) return 'generate';
  return readings.test(path) ? 'read' : 'write';
}
