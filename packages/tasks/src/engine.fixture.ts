import { randomUUID } from 'node:crypto';
import { type Database, type Db, openDatabase } from '@toolboxai/database';
import { createTestDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { afterEach, beforeEach } from 'vitest';
import { createTaskEngine, type RunChange, type TaskEngine, type TaskKind } from './index.ts';

export type EngineOptions = { limit?: number; leaseMs?: number; pollMs?: number; claims?: boolean; db?: Db };

/** For each test a database of its own, engines on it that are stopped afterwards, and what they told of their runs. */
export function useEngines() {
  let own: TestDatabase;
  let database: Database;
  const made: TaskEngine[] = [];
  const seen: { runId: string; change: RunChange }[] = [];

  beforeEach(async () => {
    own = await createTestDatabase();
    database = await openDatabase({ url: own.url, applicationName: 'tasks test' });
    seen.splice(0);
  });

  afterEach(async () => {
    for (const engine of made.splice(0)) await engine.stop(0);
    await database.close();
    await own.drop();
  });

  const kindOf = (run: TaskKind['run'], isRetryable = false): TaskKind => ({
    run,
    isRetryable: () => isRetryable,
    onChange: async (_tx, runId, change) => void seen.push({ runId, change }),
  });

  function makeEngine(kinds: Record<string, TaskKind>, options: EngineOptions = {}): TaskEngine {
    const engine = createTaskEngine({
      db: options.db ?? database.db,
      pool: database.pool,
      owner: `test:${randomUUID()}`,
      kinds,
      claims: options.claims ?? true,
      limit: options.limit ?? 10,
      leaseMs: options.leaseMs ?? 10_000,
      pollMs: options.pollMs ?? 50,
      onError: () => undefined,
    });
    made.push(engine);
    return engine;
  }

  async function startEngine(kinds: Record<string, TaskKind>, options?: EngineOptions): Promise<TaskEngine> {
    const engine = makeEngine(kinds, options);
    await engine.start();
    return engine;
  }

  async function enqueue(engine: TaskEngine, kind: string, timeoutMs = 10_000): Promise<string> {
    const id = randomUUID();
    await database.db.transaction((tx) => engine.enqueue(tx, { id, kind, input: { greeting: 'hello' }, timeoutMs }));
    return id;
  }

  return {
    seen,
    kindOf,
    makeEngine,
    startEngine,
    enqueue,
    url: () => own.url,
    database: () => database,
    query: (text: string, values: unknown[] = []) => database.pool.query(text, values),
    statesOf: (runId: string): string[] => seen.filter((entry) => entry.runId === runId).map(({ change }) => change.state),
  };
}

export const until = (abort: AbortSignal): Promise<never> =>
  new Promise((_, reject) => abort.addEventListener('abort', () => reject(abort.reason)));
