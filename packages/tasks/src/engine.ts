import { type Db, type Listener, listen, type Transaction } from '@toolboxai/database';
import type pg from 'pg';
import { cancelRun } from './cancel-run.ts';
import { runOne } from './run-one.ts';
import { type ClaimedRun, claimRuns, insertRun, notifyChannel, ownerLockSpace, renewLeases } from './store.ts';
import { type EnqueueInput, RunAborted, type TaskKind } from './types.ts';
import { createWaiters } from './wait-for-end.ts';

export type TaskEngineOptions = {
  db: Db;
  pool: pg.Pool;
  /** Unique for each process: names who holds a run. */
  owner: string;
  kinds: Readonly<Record<string, TaskKind>>;
  /** Runs at one time over all processes on this database. */
  limit: number;
  /** False: it only enqueues, cancels and waits, and leaves the runs to other processes. */
  claims?: boolean;
  /** How long a silent holder keeps its runs when its database connection still stands (a frozen process). */
  leaseMs?: number;
  /** How often to look without being woken. */
  pollMs?: number;
  onError: (error: unknown, where: string) => void;
};

export type TaskEngine = {
  /** Puts a run into the queue when `tx` commits, and leaves nothing when it rolls back. */
  enqueue(tx: Transaction, input: EnqueueInput): Promise<void>;
  /**
   * Cancels a queued run at once and asks the holder of a running one to stop; if that one dies or fails, the run
   * ends as cancelled all the same. A run that was done before it heard stays `completed`.
   * False: it has already ended, or never was.
   */
  cancel(runId: string): Promise<boolean>;
  /** True once the run has ended, false after `waitMs` or when the waiters were released. */
  waitForEnd(runId: string, waitMs: number): Promise<boolean>;
  /** For shutdown: all who wait for an end answer at once from the run's state, and nobody waits from now on. */
  releaseWaiters(): void;
  start(): Promise<void>;
  /** Takes no more, releases the waiters, lets running runs go on for `drainMs`, then hands them back to the queue. */
  stop(drainMs: number): Promise<void>;
  /** Runs held by this process now. */
  active(): number;
};

/**
 * How long after an outage peers have to say that they live, before their runs are taken over. They ask each second: a standby
 * that was promoted keeps their connections, so that nothing else tells them.
 */
const comeBackMs = 3_000;

type ActiveRun = { run: ClaimedRun; abort: AbortController; done: Promise<void> };

/** Durable runs on Postgres: see docs/decisions/0001-own-task-engine.md. */
export function createTaskEngine(options: TaskEngineOptions): TaskEngine {
  const leaseMs = options.leaseMs ?? 10_000;
  const pollMs = options.pollMs ?? 1_000;
  const active = new Map<string, ActiveRun>();
  let listener: Listener | undefined;
  let timers: NodeJS.Timeout[] = [];
  let stopping = false;
  let claiming: Promise<void> | undefined;
  let claimAgain = false;
  const closing = new AbortController();

  const waiters = createWaiters(options.db, pollMs);

  let lastFailure = Number.NEGATIVE_INFINITY;
  const failed = (where: string) => (error: unknown) => {
    lastFailure = performance.now();
    options.onError(error, where);
  };

  function wake(): void {
    if (stopping || !listener || options.claims === false) return;
    // One claim at a time; a wake-up in the middle of it counts for the next.
    claimAgain = claiming !== undefined;
    claiming ??= claim()
      .catch(failed('claim'))
      .finally(() => {
        claiming = undefined;
        if (claimAgain) wake();
      });
  }

  async function claim(): Promise<void> {
    const takesOver = performance.now() - lastFailure > comeBackMs;
    // Leases are old after an outage.
    if (!takesOver) await renewActive(options.db, active, leaseMs);
    const free = options.limit - active.size;
    if (free <= 0) return;
    const { db, owner, limit } = options;
    const kinds = Object.keys(options.kinds);
    for (const run of await claimRuns(db, { owner, kinds, held: [...active.keys()], takesOver, free, limit, leaseMs }))
      begin(run);
  }

  function begin(run: ClaimedRun): void {
    const kind = options.kinds[run.kind];
    if (!kind) return;
    active.get(run.id)?.abort.abort(new RunAborted('lease_lost'));
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(new RunAborted('timed_out')), run.timeout_ms);
    const done = runOne({ db: options.db, random: Math.random, kind, run, signal: abort.signal, closing: closing.signal })
      .catch((error: unknown) => options.onError(error, 'run'))
      .finally(() => {
        clearTimeout(timer);
        if (active.get(run.id)?.abort === abort) active.delete(run.id);
        wake();
      });
    active.set(run.id, { run, abort, done });
  }

  const renew = (): void => void renewActive(options.db, active, leaseMs).catch(failed('renew'));

  function hear(payload: string): void {
    const [word, runId] = payload.split(' ');
    if (word === 'enqueued') return wake();
    if (!runId) return;
    if (word === 'cancel') active.get(runId)?.abort.abort(new RunAborted('cancelled'));
    if (word === 'ended') waiters.ended(runId);
    wake();
  }

  return {
    enqueue: insertRun,
    active: () => active.size,

    cancel: (runId) => cancelRun(options.db, options.kinds, runId),
    waitForEnd: waiters.wait,
    releaseWaiters: waiters.release,

    async start() {
      listener = listen({
        pool: options.pool,
        channels: [notifyChannel],
        onConnect: async (client) => {
          await client.query('select pg_advisory_lock($1, hashtext($2))', [ownerLockSpace, options.owner]);
        },
        onNotify: (_channel, payload) => hear(payload),
        onReconnect: () => {
          // Peers come back as late as this one; and first of all it says that it lives, since leases are old after an outage.
          lastFailure = performance.now();
          renew();
          wake();
        },
        onLost: failed('listen'),
      });
      await listener.ready;
      if (stopping) return;
      timers = [setInterval(wake, pollMs), setInterval(renew, leaseMs / 3)];
      wake();
    },

    async stop(drainMs) {
      stopping = true;
      waiters.release();
      // What a claim under way still brings in is drained and handed back with the rest.
      await claiming;
      const drained = Promise.all([...active.values()].map((entry) => entry.done));
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, drainMs).unref())]);
      closing.abort();
      for (const entry of active.values()) entry.abort.abort(new RunAborted('stopping'));
      await Promise.all([...active.values()].map((entry) => entry.done));
      for (const timer of timers) clearInterval(timer);
      await listener?.close();
    },
  };
}

/** Says that this process lives, and ends what was taken away from it or is not wanted any more. */
async function renewActive(db: Db, active: ReadonlyMap<string, ActiveRun>, leaseMs: number): Promise<void> {
  if (active.size === 0) return;
  const before = [...active.values()];
  const held = before.map(({ run }) => ({ id: run.id, token: run.lease_token }));
  const renewed = new Map((await renewLeases(db, held, leaseMs)).map((row) => [row.token, row.cancelled]));
  // By token, not by id: meanwhile the same run may have been claimed here again.
  for (const { run, abort } of before) {
    if (!renewed.has(run.lease_token)) abort.abort(new RunAborted('lease_lost'));
    else if (renewed.get(run.lease_token)) abort.abort(new RunAborted('cancelled'));
  }
}
