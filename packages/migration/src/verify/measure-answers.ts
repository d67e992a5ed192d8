import type { Ask } from './ask-server.ts';
import type { Visit } from './log-in.ts';
import { type Check, rowOf } from './row.ts';

const speed = rowOf('S119', '95 of 100 answers come in 500 ms');
const limits = rowOf('S146', 'rate limits are active');
const mostMs = 500;
/** As many as a page asks for at one time. */
const atOneTime = 4;

/** What a dashboard asks for again and again. */
const usualPaths = ['/api/v1/auth/me', '/api/v1/content?limit=20', '/api/v1/agents/tasks?limit=20', '/api/v1/agents'];
const eventsPath = '/api/v1/realtime/events?channel=content-generation&after=0';

type Sample = { path: string; ms: number; status: number; policy: string | null };

export type Measured = { requests: number; contentId: string | undefined; hasRealtime: boolean };

/** S119, and the rate limits that each answer tells of. */
export async function measureAnswers({ ask, url }: Visit, { requests, contentId, hasRealtime }: Measured): Promise<Check[]> {
  const paths = [
    ...usualPaths,
    ...(hasRealtime ? [eventsPath] : []),
    ...(contentId === undefined ? [] : [`/api/v1/content/${contentId}`]),
  ];
  const samples = await take(ask, paths, requests);
  return [judgeSpeed(samples, paths.length, url), judgeLimits(samples)];
}

async function take(ask: Ask, paths: readonly string[], requests: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < requests) {
      const path = paths[next % paths.length] ?? '';
      next += 1;
      const { ms, status, headers } = await ask('GET', path);
      samples.push({ path, ms, status, policy: headers.get('ratelimit-policy') });
    }
  };
  await Promise.all(Array.from({ length: atOneTime }, work));
  return samples;
}

/** The value that so large a share of them does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function judgeSpeed(samples: readonly Sample[], paths: number, url: string): Check {
  const failed = samples.find(({ status }) => status !== 200);
  if (failed)
    return speed.fail(`GET ${failed.path} answers ${failed.status}`, 'Look at the server’s log for it; then verify again.');
  const times = samples.map(({ ms }) => ms);
  const [p95, median, slowest] = [0.95, 0.5, 1].map((share) => Math.round(percentile(times, share)));
  const figures = `p95 ${p95} ms, median ${median} ms, slowest ${slowest} ms, of ${samples.length} requests to ${paths} endpoints, ${atOneTime} at a time`;
  if (percentile(times, 0.95) < mostMs) return speed.pass(figures);
  return speed.fail(figures, `npx toolboxai doctor --url ${url} says whether the network, the pool or the event loop is slow.`);
}

function judgeLimits(samples: readonly Sample[]): Check {
  const policies = [...new Set(samples.flatMap(({ policy }) => policy ?? []))];
  if (policies.length > 0) return limits.pass(`answers tell the caller’s allowance: ${policies.join('; ')}`);
  return limits.fail(
    'no answer tells of an allowance (RateLimit-Policy)',
    'Look whether a proxy takes the header away, and at RATE_LIMIT_PER_MINUTE.',
  );
}
