import { randomUUID } from 'node:crypto';
import { openDatabase } from '@toolboxai/database';
import { describe, expect, test } from 'vitest';
import { until, useEngines } from './engine.fixture.ts';
import { createTaskEngine, type TaskKind } from './index.ts';

const { seen, kindOf, makeEngine, startEngine, enqueue, statesOf, query, database, url } = useEngines();

describe('a run', () => {
  test('gets its input and ends completed, with its output told once', async () => {
    const engine = await startEngine({ greet: kindOf(async ({ input }) => ({ heard: input })) });
    const id = await enqueue(engine, 'greet');
    expect(await engine.waitForEnd(id, 5_000)).toBe(true);
    expect(statesOf(id)).toEqual(['running', 'completed']);
    expect(seen.at(-1)?.change).toMatchObject({ output: { heard: { greeting: 'hello' } } });
  });

  test('that was enqueued in a transaction that rolled back never runs', async () => {
    const engine = await startEngine({ greet: kindOf(async () => 1) });
    const id = randomUUID();
    const rollback = database().db.transaction(async (tx) => {
      await engine.enqueue(tx, { id, kind: 'greet', input: {}, timeoutMs: 1000 });
      throw new Error('rolled back');
    });
    await expect(rollback).rejects.toThrow('rolled back');
    expect(await engine.waitForEnd(id, 150)).toBe(false);
    expect(statesOf(id)).toEqual([]);
  });

  test('that fails with a retryable error is tried again and does not repeat its finished steps', async () => {
    let first = 0;
    let second = 0;
    const engine = await startEngine({
      two: kindOf(async ({ step }) => {
        const a = await step('a', () => ++first);
        const b = await step('b', () => {
          second += 1;
          if (second === 1) throw new Error('once');
          return second;
        });
        return { a, b };
      }, true),
    });
    const id = await enqueue(engine, 'two');
    expect(await engine.waitForEnd(id, 10_000)).toBe(true);
    expect(statesOf(id)).toEqual(['running', 'retrying', 'running', 'completed']);
    expect({ first, second }).toEqual({ first: 1, second: 2 });
  });

  test('that fails for good is failed, with its error', async () => {
    const engine = await startEngine({ bad: kindOf(async () => Promise.reject(new Error('no'))) });
    const id = await enqueue(engine, 'bad');
    await engine.waitForEnd(id, 5_000);
    expect(statesOf(id)).toEqual(['running', 'failed']);
  });

  test('that outlasts its time fails, even if it does not listen to its signal', async () => {
    const engine = await startEngine({ slow: kindOf(() => new Promise(() => undefined)) });
    const id = await enqueue(engine, 'slow', 100);
    expect(await engine.waitForEnd(id, 5_000)).toBe(true);
    expect(seen.at(-1)?.change).toMatchObject({ state: 'failed', error: { reason: 'timed_out' } });
    expect(engine.active()).toBe(0);
  });
});

describe('cancelling', () => {
  test('stops a running run and says so', async () => {
    const began = Promise.withResolvers<void>();
    const engine = await startEngine({
      wait: kindOf(async ({ signal }) => {
        began.resolve();
        return until(signal);
      }),
    });
    const id = await enqueue(engine, 'wait');
    await began.promise;
    expect(await engine.cancel(id)).toBe(true);
    await engine.waitForEnd(id, 5_000);
    expect(statesOf(id)).toEqual(['running', 'cancelled']);
    expect(await engine.cancel(id)).toBe(false);
  });

  test('ends a queued run before it starts', async () => {
    const began = Promise.withResolvers<void>();
    const engine = await startEngine({ wait: kindOf(async ({ signal }) => (began.resolve(), until(signal))) }, { limit: 1 });
    await enqueue(engine, 'wait');
    await began.promise;
    const queued = await enqueue(engine, 'wait');
    expect(await engine.cancel(queued)).toBe(true);
    expect(statesOf(queued)).toEqual(['cancelled']);
  });

  test('of a run that never was answers false', async () => {
    const engine = await startEngine({});
    expect(await engine.cancel(randomUUID())).toBe(false);
  });
});

describe('several processes', () => {
  test('together never run more than the limit', async () => {
    let now = 0;
    let most = 0;
    const kinds = {
      count: kindOf(async ({ step }) => {
        most = Math.max(most, ++now);
        await step('work', () => new Promise((resolve) => setImmediate(() => resolve(1))));
        now -= 1;
        return null;
      }),
    };
    const [a, b] = [await startEngine(kinds, { limit: 3 }), await startEngine(kinds, { limit: 3 })];
    const ids = await Promise.all(Array.from({ length: 40 }, () => enqueue(a, 'count')));
    for (const id of ids) expect(await b.waitForEnd(id, 20_000)).toBe(true);
    expect(most).toBeLessThanOrEqual(3);
    expect(seen.filter(({ change }) => change.state === 'completed')).toHaveLength(40);
  });

  test('take over the run of one that died, without repeating its finished step', async () => {
    const calls: string[] = [];
    const stuck = Promise.withResolvers<void>();
    const kindFor = (name: string, hang: boolean): TaskKind =>
      kindOf(async ({ step }) => {
        await step('first', () => calls.push(`${name} first`));
        return step('second', () => {
          calls.push(`${name} second`);
          if (hang) stuck.resolve();
          return hang ? new Promise(() => undefined) : 2;
        });
      });
    // Its own pool, so that it can be cut off as a killed process is.
    const doomed = await openDatabase({ url: url(), applicationName: 'doomed', max: 4 });
    const first = createTaskEngine({
      db: doomed.db,
      pool: doomed.pool,
      owner: 'doomed',
      kinds: { two: kindFor('doomed', true) },
      limit: 1,
      leaseMs: 600_000,
      pollMs: 600_000,
      onError: () => undefined,
    });
    await first.start();
    const id = await enqueue(first, 'two');
    await stuck.promise;
    await query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'doomed'`);
    const peer = await startEngine({ two: kindFor('peer', false) });
    expect(await peer.waitForEnd(id, 5_000)).toBe(true);
    expect(calls).toEqual(['doomed first', 'doomed second', 'peer second']);
    await first.stop(0);
    await doomed.close();
  });

  test('cannot commit a step of a run that another has taken', async () => {
    const slow = Promise.withResolvers<number>();
    const entered = Promise.withResolvers<void>();
    let late: unknown;
    const frozen = await startEngine(
      {
        one: kindOf(async ({ step }) => {
          entered.resolve();
          await step('only', () => slow.promise).catch((error: unknown) => {
            late = error;
          });
          return 'frozen';
        }),
      },
      { leaseMs: 600_000 },
    );
    const id = await enqueue(frozen, 'one');
    await entered.promise;
    await query(`update tasks.runs set lease_token = gen_random_uuid() where id = $1`, [id]);
    slow.resolve(1);
    await expect.poll(() => late).toMatchObject({ reason: 'lease_lost' });
    const steps = await query('select * from tasks.steps where run_id = $1', [id]);
    expect(steps.rowCount).toBe(0);
    expect(statesOf(id)).toEqual(['running']);
  });
});

test('stopping hands unfinished runs back to the queue, where the next process finds them', async () => {
  const began = Promise.withResolvers<void>();
  const first = await startEngine({ wait: kindOf(async ({ signal }) => (began.resolve(), until(signal))) });
  const id = await enqueue(first, 'wait');
  await began.promise;
  await first.stop(0);
  const next = await startEngine({ wait: kindOf(async () => 'done') });
  expect(await next.waitForEnd(id, 5_000)).toBe(true);
  expect(statesOf(id)).toEqual(['running', 'running', 'completed']);
});

test('a process that does not claim leaves runs to others, and hears of their end', async () => {
  const kinds = { greet: kindOf(async () => 'done') };
  const giver = makeEngine(kinds, { claims: false });
  await giver.start();
  const id = await enqueue(giver, 'greet');
  expect(await giver.waitForEnd(id, 300)).toBe(false);
  const waiting = giver.waitForEnd(id, 10_000);
  await startEngine(kinds);
  expect(await waiting).toBe(true);
  expect(statesOf(id)).toEqual(['running', 'completed']);
});
