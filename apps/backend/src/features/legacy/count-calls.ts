import type { Db } from '@toolboxai/database';
import type { Log } from '#platform/log';
import { addCalls, type CallCount } from './store.ts';

export type CallCounter = {
  add(route: string, caller: string): void;
  /** What this process has counted since its start. */
  counts(): readonly CallCount[];
  /** Writes down what is not yet. */
  write(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
};

export type CounterDeps = { db: Db; log: Log; everyMs?: number };

/** Counts in memory and writes every few seconds: who calls waits for nothing, and a database that is gone loses no count. */
export function countCalls({ db, log, everyMs = 5_000 }: CounterDeps): CallCounter {
  const sinceStart = new Map<string, CallCount>();
  let unwritten = new Map<string, CallCount>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const taken = unwritten;
    unwritten = new Map();
    try {
      await addCalls(db, [...taken.values()]);
    } catch (error) {
      for (const count of taken.values()) addTo(unwritten, count);
      log.warn({ err: error }, 'calls of version 1 clients could not be written down yet');
    }
  };
  const writeInTurn = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };

  return {
    add(route, caller) {
      for (const counted of [sinceStart, unwritten]) addTo(counted, { route, caller, calls: 1 });
    },
    counts: () => [...sinceStart.values()],
    write: writeInTurn,
    start() {
      timer = setInterval(() => void writeInTurn(), everyMs);
    },
    async stop() {
      clearInterval(timer);
      await writeInTurn();
    },
  };
}

function addTo(counted: Map<string, CallCount>, { route, caller, calls }: CallCount): void {
  const key = `${route}\n${caller}`;
  counted.set(key, { route, caller, calls: calls + (counted.get(key)?.calls ?? 0) });
}
