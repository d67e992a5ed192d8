import type { Transaction } from '@toolboxai/database';

/** JSON that a run takes in, remembers and gives back. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * How a run ended, or that it will be tried again. `attempt` counts from 1 since the last finished step.
 * `durationMs` is the time of the attempt that ended it, from its claim: without earlier attempts, the waiting
 * between them and the time in which no process was up. 0 for a run that was cancelled before it started.
 */
export type RunChange =
  | { state: 'running'; attempt: number }
  | { state: 'retrying'; attempt: number; error: unknown; delayMs: number }
  | { state: 'completed'; output: unknown; durationMs: number }
  | { state: 'failed'; error: unknown; durationMs: number }
  | { state: 'cancelled'; durationMs: number };

export type RunContext = {
  runId: string;
  input: unknown;
  /** Aborts on cancel, time-out, a lost lease and shutdown. */
  signal: AbortSignal;
  /**
   * Runs `work` unless an earlier attempt finished it, in which case the remembered output is returned.
   * The output and all that `commit` writes are committed together, and only while this process holds the run.
   * `output` must survive JSON.
   */
  step<T>(
    name: string,
    work: (signal: AbortSignal) => T | Promise<T>,
    commit?: (tx: Transaction, output: T) => Promise<void>,
  ): Promise<T>;
};

export type TaskKind = {
  run: (context: RunContext) => Promise<unknown>;
  /** Called in the transaction that changes the run's state: what is written here cannot disagree with it. */
  onChange: (tx: Transaction, runId: string, change: RunChange) => Promise<void>;
  /** Whether another attempt could end otherwise. */
  isRetryable: (error: unknown) => boolean;
};

export type EnqueueInput = {
  id: string;
  kind: string;
  input: { [key: string]: Json };
  /**
   * Longest time that one attempt may take, by its holder's own clock. Running out of it is final; an attempt after
   * an error, or by the process that takes over from a dead one, has the whole time again.
   */
  timeoutMs: number;
};

/** Why a run's signal aborted. */
export class RunAborted extends Error {
  readonly reason: 'cancelled' | 'timed_out' | 'lease_lost' | 'stopping';
  constructor(reason: RunAborted['reason']) {
    super(`run aborted: ${reason}`);
    this.name = 'RunAborted';
    this.reason = reason;
  }
}
