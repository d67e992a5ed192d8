import { breakersSchema } from '@toolboxai/contracts';
import { type Env, valueOf } from '../preflight/check.ts';
import { checkSentry as trySentry } from '../preflight/check-outside.ts';
import { type Ask, refusalOf } from './ask-server.ts';
import type { Figures } from './read-figures.ts';
import { type Check, rowOf } from './row.ts';

const memory = rowOf('S122', 'memory stays within its limit');
const sentry = rowOf('S123', 'Sentry is active');
const breakers = rowOf('S125', 'breakers are watched');
const agents = rowOf('S125', 'agents’ figures are watched');

const showFigures = 'Set METRICS_TOKEN for the server and here, or verify on the machine itself.';

export type Memory = { limit: number; heapLimit: number; resident?: number | undefined; heapUsed?: number | undefined };
/** The doctor's opinion: `fix` where something is wrong. */
export type JudgeMemory = (memory: Memory) => { detail: string; fix?: string };

/** S122 */
export function checkMemory(figures: Figures, judge: JudgeMemory): Check {
  if ('hidden' in figures) return figures.isRefused ? memory.fail(figures.hidden, showFigures) : memory.skip(figures.hidden);
  const [limit, heapLimit] = [figures.sum('toolboxai_memory_limit_bytes'), figures.sum('toolboxai_heap_limit_bytes')];
  if (limit === undefined || heapLimit === undefined) return memory.skip('the server tells no limit');
  const { detail, fix } = judge({
    limit,
    heapLimit,
    resident: figures.sum('process_resident_memory_bytes'),
    heapUsed: figures.sum('nodejs_heap_size_used_bytes'),
  });
  return fix === undefined ? memory.pass(detail) : memory.fail(detail, fix);
}

/** S123: the running server reports to Sentry, and Sentry takes what this DSN's key sends. */
export async function checkSentry(figures: Figures, env: Env): Promise<Check> {
  const isSet = valueOf(env, 'SENTRY_DSN') !== undefined;
  if ('hidden' in figures)
    return figures.isRefused ? sentry.fail(figures.hidden, showFigures) : sentry.skip(`${figures.hidden}, so it is not known`);
  const isActive = figures.has('toolboxai_error_reports_total');
  if (!isActive && !isSet) return sentry.skip('SENTRY_DSN is not set: errors are in the log alone');
  if (!isActive)
    return sentry.fail('SENTRY_DSN is set here, but the running server was started without it', 'Restart the server with it.');
  const of = (outcome: string): number => figures.sum('toolboxai_error_reports_total', `outcome="${outcome}"`) ?? 0;
  const [sent, failed] = [of('sent'), of('failed')];
  const counted = `the server reports errors: ${sent} sent, ${failed} failed since its start`;
  if (failed > 0 && sent === 0) return sentry.fail(counted, 'Look at SENTRY_DSN, and whether the server may reach it.');
  if (!isSet) return sentry.pass(counted);
  const tried = await trySentry(env, { now: () => new Date() });
  if (tried.status === 'FAIL') return sentry.fail(`${counted}, but ${tried.evidence}`, tried.fix ?? '');
  return sentry.pass(`${counted}; ${tried.evidence}`);
}

/** S125, the first half; needs an admin. */
export async function checkBreakers(ask: Ask): Promise<Check> {
  const answer = await ask('GET', '/api/v1/system/circuit-breakers');
  if (answer.status === 403) return breakers.skip('an admin alone may see them: verify with an admin’s login');
  if (answer.status !== 200)
    return breakers.fail(`/api/v1/system/circuit-breakers answers ${refusalOf(answer)}`, 'Look at the server’s log.');
  const { items, others } = breakersSchema.parse(answer.json);
  const open = [...items, ...others].filter(({ state }) => state !== 'closed').map(({ name, state }) => `${name} is ${state}`);
  const known = `${items.length} on this server, ${others.length} on others`;
  return breakers.pass(`${known}; ${open.length === 0 ? 'none is open' : open.join(', ')}`);
}

const wanted = ['toolboxai_tasks_total', 'toolboxai_task_duration_seconds', 'toolboxai_breaker_state', 'toolboxai_pool_waiting'];

/** S125, the second half. */
export function checkAgentFigures(figures: Figures): Check {
  if ('hidden' in figures) return figures.isRefused ? agents.fail(figures.hidden, showFigures) : agents.skip(figures.hidden);
  const missing = wanted.filter((name) => !figures.has(name));
  if (missing.length > 0) return agents.fail(`/metrics lacks ${missing.join(', ')}`, 'Is it version 2 that answers there?');
  const done = figures.sum('toolboxai_tasks_total', 'state="completed"') ?? 0;
  return agents.pass(`/metrics shows them: ${done} tasks completed by this server since its start`);
}
