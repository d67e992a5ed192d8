import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { until, useEngines } from './engine.fixture.ts';

const { seen, kindOf, makeEngine, startEngine, enqueue, statesOf, query, database } = useEngines();

/** A run that a process now gone began an hour ago. */
async function leaveBehind(kind: string, columns: { cancelled?: boolean; lease?: string } = {}): Promise<string> {
  const id = randomUUID();
  await query(
    `insert into tasks.runs (id, kind, input, state, attempts, timeout_ms, started_at, owner, lease_token, lease_until, cancel_requested_at)
     values ($1, $2, '{}', 'running', 1, 5000, now() - interval '1 hour', 'gone', gen_random_uuid(), now() + $3::interval, $4)`,
    [id, kind, columns.lease ?? '-1 hour', columns.cancelled ? new Date() : null],
  );
  return id;
}

const attemptsOf = async (id: string) => (await query('select attempts from tasks.runs where id = $1', [id])).rows[0].attempts;
const stateOf = async (id: string) => (await query('select state from tasks.runs where id = $1', [id])).rows[0].state;
/** As when the notification was lost. */
const cancelUnheard = (id: string) => query('update tasks.runs set cancel_requested_at = now() where id = $1', [id]);

describe('after an outage', () => {
  test('a run has its whole time again, and its duration leaves the outage out', async () => {
    const id = await leaveBehind('greet');
    const engine = await startEngine({ greet: kindOf(async () => 'done') });
    expect(await engine.waitForEnd(id, 5_000)).toBe(true);
    expect(statesOf(id)).toEqual(['running', 'completed']);
    expect(seen.at(-1)?.change).toMatchObject({ durationMs: expect.toSatisfy((ms: number) => ms >= 0 && ms < 5_000) });
  });

  test('a process goes on with its own runs, though their leases are old', async () => {
    const work = Promise.withResolvers<string>();
    const began = Promise.withResolvers<void>();
    const engine = await startEngine({ one: kindOf(() => (began.resolve(), work.promise)), other: kindOf(async () => 1) });
    const id = await enqueue(engine, 'one');
    await began.promise;
    await query(`update tasks.runs set lease_until = now() - interval '1 minute' where id = $1`, [id]);
    // Taken in a later look than the one that could have taken the run away.
    for (let look = 0; look < 2; look += 1) await engine.waitForEnd(await enqueue(engine, 'other'), 5_000);
    work.resolve('once');
    await engine.waitForEnd(id, 5_000);
    expect(statesOf(id)).toEqual(['running', 'completed']);
  });
});

describe('a cancel that the holder did not hear', () => {
  test('holds for the process that takes over: no work is done', async () => {
    let calls = 0;
    const id = await leaveBehind('count', { cancelled: true });
    const engine = await startEngine({ count: kindOf(async () => ++calls) });
    expect(await engine.waitForEnd(id, 5_000)).toBe(true);
    expect({ calls, states: statesOf(id) }).toEqual({ calls: 0, states: ['cancelled'] });
  });

  test.each([true, false])('ends a run that fails (retryable: %s) as cancelled', async (isRetryable) => {
    const kind = kindOf(async ({ runId }) => {
      await cancelUnheard(runId);
      throw new Error('no');
    }, isRetryable);
    const engine = await startEngine({ bad: kind });
    const id = await enqueue(engine, 'bad');
    await engine.waitForEnd(id, 5_000);
    expect(statesOf(id)).toEqual(['running', 'cancelled']);
  });

  test('ends a run at its next step, whose output is not kept', async () => {
    let reached = false;
    const kind = kindOf(async ({ runId, step }) => {
      await step('one', () => cancelUnheard(runId).then(() => 1));
      reached = true;
    });
    const engine = await startEngine({ steps: kind });
    const id = await enqueue(engine, 'steps');
    await engine.waitForEnd(id, 5_000);
    expect({ reached, states: statesOf(id) }).toEqual({ reached: false, states: ['running', 'cancelled'] });
  });

  test('ends a run that would be handed back to the queue', async () => {
    const began = Promise.withResolvers<void>();
    const engine = await startEngine({ wait: kindOf(async ({ signal }) => (began.resolve(), until(signal))) });
    const id = await enqueue(engine, 'wait');
    await began.promise;
    await cancelUnheard(id);
    await engine.stop(0);
    expect(statesOf(id)).toEqual(['running', 'cancelled']);
  });

  test('leaves a run completed whose work is done', async () => {
    const engine = await startEngine({ done: kindOf(async ({ runId }) => cancelUnheard(runId).then(() => 'done')) });
    const id = await enqueue(engine, 'done');
    await engine.waitForEnd(id, 5_000);
    expect(statesOf(id)).toEqual(['running', 'completed']);
  });
});

test('a queued run of a kind unknown here is cancelled by the process that knows it, which tells of it', async () => {
  const stranger = await startEngine({});
  const id = await enqueue(stranger, 'greet');
  expect(await stranger.cancel(id)).toBe(true);
  const peer = await startEngine({ greet: kindOf(async () => 'hello') });
  expect(await peer.waitForEnd(id, 5_000)).toBe(true);
  expect(statesOf(id)).toEqual(['cancelled']);
});

describe('the limit', () => {
  test('does not count a run of an unknown kind whose lease ran out', async () => {
    await leaveBehind('unknown');
    const engine = await startEngine({ greet: kindOf(async () => 'hello') }, { limit: 1 });
    expect(await engine.waitForEnd(await enqueue(engine, 'greet'), 5_000)).toBe(true);
  });

  test('counts a run of an unknown kind that is held', async () => {
    await leaveBehind('unknown', { lease: '1 hour' });
    const engine = await startEngine({ greet: kindOf(async () => 'hello') }, { limit: 1 });
    expect(await engine.waitForEnd(await enqueue(engine, 'greet'), 150)).toBe(false);
  });

  test('holds for runs taken over as well', async () => {
    const began = Promise.withResolvers<void>();
    const held = await startEngine({ held: kindOf(async ({ signal }) => (began.resolve(), until(signal))) }, { limit: 1 });
    await enqueue(held, 'held');
    await began.promise;
    const id = await leaveBehind('left');
    const engine = await startEngine({ left: kindOf(async () => 1) }, { limit: 1 });
    expect(await engine.waitForEnd(id, 150)).toBe(false);
    await held.stop(0);
    expect(await engine.waitForEnd(id, 5_000)).toBe(true);
  });
});

describe('attempts', () => {
  test('count from the last finished step within an attempt too', async () => {
    const kind = kindOf(async ({ step }) => {
      await step('one', () => 1);
      throw new Error('no');
    }, true);
    const engine = makeEngine({ steps: kind });
    const id = await enqueue(engine, 'steps');
    await query('update tasks.runs set attempts = 4 where id = $1', [id]);
    await engine.start();
    await expect
      .poll(() => seen.map(({ change }) => change))
      .toContainEqual(expect.objectContaining({ state: 'retrying', attempt: 1 }));
  });

  test('do not count where the process stopped', async () => {
    const began = Promise.withResolvers<void>();
    const engine = await startEngine({ wait: kindOf(async ({ signal }) => (began.resolve(), until(signal))) });
    const id = await enqueue(engine, 'wait');
    await began.promise;
    expect(await attemptsOf(id)).toBe(1);
    await engine.stop(0);
    expect(await attemptsOf(id)).toBe(0);
  });
});

test('stopping waits for a claim under way and hands back what it took', async () => {
  const engine = makeEngine({ wait: kindOf(({ signal }) => until(signal)) });
  const id = await enqueue(engine, 'wait');
  const row = await database().pool.connect();
  await row.query('begin; lock table tasks.runs in share mode');
  await engine.start();
  const blocked = `select 1 from pg_locks where relation = 'tasks.runs'::regclass and not granted`;
  await expect.poll(async () => (await row.query(blocked)).rowCount).toBe(1);
  let stopped = false;
  const stop = engine.stop(0).then(() => {
    stopped = true;
  });
  for (let turn = 0; turn < 5; turn += 1) await query('select 1');
  expect(stopped).toBe(false);
  await row.query('commit');
  row.release();
  await stop;
  expect(await stateOf(id)).toBe('queued');
  expect(engine.active()).toBe(0);
});

describe('those who wait for an end', () => {
  test.each(['releaseWaiters', 'stop'] as const)('are answered at once on %s', async (how) => {
    const engine = await startEngine({});
    const id = await enqueue(engine, 'unknown');
    const waiting = engine.waitForEnd(id, 600_000);
    await (how === 'stop' ? engine.stop(0) : engine.releaseWaiters());
    expect(await waiting).toBe(false);
    expect(await engine.waitForEnd(id, 600_000)).toBe(false);
  });
});

test.each(['completed', 'failed', 'cancelled'])('a run that ended %s leaves no steps behind', async (end) => {
  const kind = kindOf(async ({ runId, step }) => {
    await step('one', () => 'a whole lesson');
    expect((await query('select * from tasks.steps where run_id = $1', [runId])).rowCount).toBe(1);
    if (end === 'cancelled') await cancelUnheard(runId);
    if (end !== 'completed') throw new Error('no');
  });
  const engine = await startEngine({ steps: kind });
  const id = await enqueue(engine, 'steps');
  await engine.waitForEnd(id, 5_000);
  expect(statesOf(id)).toEqual(['running', end]);
  expect((await query('select * from tasks.steps')).rowCount).toBe(0);
});

describe('a commit that was carried out, but of which the answer was lost', () => {
  /** The connection breaks after the commit, whenever it is told to. */
  function losing() {
    const { db } = database();
    let isLost = false;
    const transaction: typeof db.transaction = async (work, config) => {
      const result = await db.transaction(work, config);
      if (!isLost) return result;
      isLost = false;
      throw new Error('Connection terminated unexpectedly');
    };
    const broken = new Proxy(db, { get: (target, name) => (name === 'transaction' ? transaction : Reflect.get(target, name)) });
    return {
      db: broken,
      loseNext: () => {
        isLost = true;
      },
    };
  }

  test.each(['step', 'end'])('of a %s is not carried out again', async (what) => {
    const { db, loseNext } = losing();
    const committed: number[] = [];
    let worked = 0;
    const kind = kindOf(async ({ step }) => {
      const output = await step(
        'one',
        () => {
          if (what === 'step') loseNext();
          return ++worked;
        },
        async (_tx, value) => void committed.push(value),
      );
      if (what === 'end') loseNext();
      return output;
    });
    const engine = makeEngine({ steps: kind }, { db, pollMs: 600_000 });
    const id = await enqueue(engine, 'steps');
    await engine.start();
    expect(await engine.waitForEnd(id, 10_000)).toBe(true);
    await expect.poll(() => engine.active()).toBe(0);
    expect({ worked, committed }).toEqual({ worked: 1, committed: [1] });
    expect(statesOf(id)).toEqual(['running', 'completed']);
  });
});
