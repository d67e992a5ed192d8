import type { Db, Transaction } from '@toolboxai/database';
import { outlast } from './outlast.ts';
import { type ClaimedRun, endRun, hasStep, holdRun, insertStep, readSteps, requeueRun } from './store.ts';
import { RunAborted, type RunChange, type RunContext, type TaskKind } from './types.ts';

/** Attempts without a finished step in between; a run that kills its process each time must end too. */
const maxAttempts = 5;
const backoffMs = (attempt: number, random: () => number): number => Math.round(250 * 2 ** attempt * (0.5 + random()));

export type RunOneInput = {
  db: Db;
  random: () => number;
  kind: TaskKind;
  run: ClaimedRun;
  /** Ends the run, with the reason. */
  signal: AbortSignal;
  /** The process ends: what the database does not take now is left to whoever takes over. */
  closing: AbortSignal;
};

/** `elapsedMs` counts from the claim, by this process's own monotonic clock. */
type Attempt = RunOneInput & { elapsedMs: () => number; wasCutOff: boolean };
type Outcome = Exclude<RunChange, { state: 'running' }> | { state: 'stopping' };

/** Brings one claimed run to its end, or back into the queue. Settles as soon as `signal` aborts. */
export async function runOne(input: RunOneInput): Promise<void> {
  const claimedMs = performance.now();
  const attempt: Attempt = { ...input, elapsedMs: () => Math.round(performance.now() - claimedMs), wasCutOff: false };
  if (input.run.attempts > maxAttempts) {
    const error = new Error(`given up after ${maxAttempts} attempts that ended with their process`);
    return settle(attempt, { state: 'failed', error, durationMs: attempt.elapsedMs() });
  }
  const aborted = new Promise<never>((_, reject) => {
    input.signal.addEventListener('abort', () => reject(input.signal.reason), { once: true });
  });
  const outcome = await Promise.race([work(attempt), aborted]).catch((error: unknown) => afterFailure(attempt, error));
  if (outcome) await settle(attempt, outcome);
}

async function work(attempt: Attempt): Promise<Outcome> {
  const { db, kind, run, signal } = attempt;
  await changeHeld(attempt, (tx) => kind.onChange(tx, run.id, { state: 'running', attempt: run.attempts }));
  const finished = await reach(attempt, () => readSteps(db, run.id));
  const output = await kind.run({ runId: run.id, input: run.input, signal, step: durableStep(attempt, finished) });
  return { state: 'completed', output, durationMs: attempt.elapsedMs() };
}

function durableStep(attempt: Attempt, finished: ReadonlyMap<string, unknown>): RunContext['step'] {
  const { run, signal } = attempt;
  return async (name, work, commit) => {
    // What was written by the same code of an earlier attempt is what this code expects back.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    if (finished.has(name)) return finished.get(name) as Awaited<ReturnType<typeof work>>;
    signal.throwIfAborted();
    const output = await work(signal);
    signal.throwIfAborted();
    await changeHeld(attempt, async (tx, again) => {
      if (again && (await hasStep(tx, run.id, name))) return;
      await insertStep(tx, run.id, name, output);
      await commit?.(tx, output);
    });
    // As in the row: whether to try again and how long to wait is decided by this number.
    run.attempts = 1;
    return output;
  };
}

/** What is to be written while the database is out of reach is written once it is back. */
async function changeHeld(attempt: Attempt, change: (tx: Transaction, again: boolean) => Promise<void>): Promise<void> {
  const { db, run } = attempt;
  const once = (again: boolean): Promise<void> =>
    db.transaction(async (tx) => {
      const held = await holdRun(tx, { id: run.id, token: run.lease_token });
      if (!held) throw new RunAborted('lease_lost');
      if (held.cancelRequested) throw new RunAborted('cancelled');
      await change(tx, again);
    });
  await reach(attempt, once);
}

async function reach<T>(attempt: Attempt, work: (again: boolean) => Promise<T>): Promise<T> {
  const { random, signal } = attempt;
  const onWait = (): void => {
    attempt.wasCutOff = true;
  };
  const result = await outlast(work, { random, signal, onWait });
  attempt.wasCutOff = false;
  return result;
}

/** Undefined: the run is no longer ours, nothing is to be written. */
function afterFailure({ kind, run, random, elapsedMs, wasCutOff }: Attempt, error: unknown): Outcome | undefined {
  if (error instanceof RunAborted) {
    if (error.reason === 'lease_lost') return undefined;
    if (error.reason === 'cancelled') return { state: 'cancelled', durationMs: elapsedMs() };
    // Its time ran out while what it had done could not be written: that is not its fault.
    if (error.reason === 'stopping' || wasCutOff) return { state: 'stopping' };
    return { state: 'failed', error, durationMs: elapsedMs() };
  }
  if (!kind.isRetryable(error) || run.attempts >= maxAttempts) return { state: 'failed', error, durationMs: elapsedMs() };
  return { state: 'retrying', attempt: run.attempts, error, delayMs: backoffMs(run.attempts, random) };
}

async function settle({ db, kind, run, random, closing, elapsedMs }: Attempt, outcome: Outcome): Promise<void> {
  const once = (): Promise<void> =>
    db.transaction(async (tx) => {
      // Not held any more: it was taken over, or this very change was committed though nobody said so.
      const held = await holdRun(tx, { id: run.id, token: run.lease_token });
      if (!held) return;
      // The word to cancel may not have come through; here, under the row's lock, is the last moment to heed it.
      const cancelled = held.cancelRequested && outcome.state !== 'completed';
      const last: Outcome = cancelled ? { state: 'cancelled', durationMs: elapsedMs() } : outcome;
      if (last.state === 'stopping') return requeueRun(tx, run.id, { delayMs: 0, countsAsAttempt: false });
      if (last.state === 'retrying') await requeueRun(tx, run.id, { delayMs: last.delayMs, countsAsAttempt: true });
      else await endRun(tx, run.id, last.state);
      await kind.onChange(tx, run.id, last);
    });
  await outlast(once, { random, signal: closing });
}
