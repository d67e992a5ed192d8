import type { Db } from '@toolboxai/database';
import { type ClaimedRun, endRun, holdRun, insertStep, readSteps, requeueRun } from './store.ts';
import { RunAborted, type RunChange, type RunContext, type TaskKind } from './types.ts';

/** Attempts without a finished step in between; a run that kills its process each time must end too. */
const maxAttempts = 5;
const backoffMs = (attempt: number, random: () => number): number => Math.round(250 * 2 ** attempt * (0.5 + random()));

export type RunOneDeps = { db: Db; random: () => number };

/** Brings one claimed run to its end, or back into the queue. Settles as soon as `abort` fires. */
export async function runOne(deps: RunOneDeps, kind: TaskKind, run: ClaimedRun, abort: AbortController): Promise<void> {
  if (run.attempts > maxAttempts) {
    const error = new Error(`given up after ${maxAttempts} attempts that ended with their process`);
    return settle(deps.db, kind, run, { state: 'failed', error, durationMs: age(run) });
  }
  const aborted = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason), { once: true });
  });
  const outcome = await Promise.race([attempt(deps.db, kind, run, abort.signal), aborted]).catch((error: unknown) =>
    afterFailure(deps, kind, run, error),
  );
  if (outcome) await settle(deps.db, kind, run, outcome);
}

async function attempt(db: Db, kind: TaskKind, run: ClaimedRun, signal: AbortSignal): Promise<RunChange> {
  await changeHeld(db, run, (tx) => kind.onChange(tx, run.id, { state: 'running', attempt: run.attempts }));
  const finished = await readSteps(db, run.id);
  const context: RunContext = { runId: run.id, input: run.input, signal, step: durableStep(db, run, finished, signal) };
  const output = await kind.run(context);
  return { state: 'completed', output, durationMs: age(run) };
}

function durableStep(db: Db, run: ClaimedRun, finished: ReadonlyMap<string, unknown>, signal: AbortSignal): RunContext['step'] {
  return async (name, work, commit) => {
    // What was written by the same code of an earlier attempt is what this code expects back.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    if (finished.has(name)) return finished.get(name) as Awaited<ReturnType<typeof work>>;
    signal.throwIfAborted();
    const output = await work(signal);
    signal.throwIfAborted();
    await changeHeld(db, run, async (tx) => {
      await insertStep(tx, run.id, name, output);
      await commit?.(tx, output);
    });
    return output;
  };
}

async function changeHeld(db: Db, run: ClaimedRun, change: Parameters<Db['transaction']>[0]): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await holdRun(tx, { id: run.id, token: run.lease_token }))) throw new RunAborted('lease_lost');
    await change(tx);
  });
}

/** Undefined: the run is no longer ours, nothing is to be written. */
function afterFailure(deps: RunOneDeps, kind: TaskKind, run: ClaimedRun, error: unknown): RunChange | 'stopping' | undefined {
  if (error instanceof RunAborted) {
    if (error.reason === 'lease_lost') return undefined;
    if (error.reason === 'stopping') return 'stopping';
    if (error.reason === 'cancelled') return { state: 'cancelled', durationMs: age(run) };
    return { state: 'failed', error, durationMs: age(run) };
  }
  if (!kind.isRetryable(error) || run.attempts >= maxAttempts) return { state: 'failed', error, durationMs: age(run) };
  return { state: 'retrying', attempt: run.attempts, error, delayMs: backoffMs(run.attempts, deps.random) };
}

async function settle(db: Db, kind: TaskKind, run: ClaimedRun, outcome: RunChange | 'stopping'): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await holdRun(tx, { id: run.id, token: run.lease_token }))) return;
    if (outcome === 'stopping') return requeueRun(tx, run.id, 0);
    if (outcome.state === 'running') return;
    if (outcome.state === 'retrying') await requeueRun(tx, run.id, outcome.delayMs);
    else await endRun(tx, run.id, outcome.state);
    await kind.onChange(tx, run.id, outcome);
  });
}

const age = (run: ClaimedRun): number => Date.now() - run.started_at.getTime();
