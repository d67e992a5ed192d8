import { describe, expect, test } from 'vitest';
import { createV1Database, findV1Variant, type V1Database } from '../testing/index.ts';
import { createSteps } from './demo-steps.ts';
import { findLost } from './find-lost.ts';
import { startV1Application } from './version-1-application.ts';

async function onV1<T>(work: (v1: V1Database) => Promise<T>): Promise<T> {
  const v1 = await createV1Database(findV1Variant('canonical'));
  try {
    return await work(v1);
  } finally {
    await v1.close();
  }
}

describe('the book of version 1', () => {
  test('tells each write that the database does not hold as it was acknowledged: lost, changed, or there again', async () => {
    await onV1(async ({ pool, url }) => {
      const application = startV1Application(url, 200);
      await expect.poll(() => application.acknowledged()).toBeGreaterThan(100);
      const { acknowledged, failed, reason, rows, longestMs } = await application.stop();
      expect({ failed, reason }).toEqual({ failed: 0, reason: undefined });
      expect(acknowledged).toBeGreaterThanOrEqual(rows.length);
      expect(longestMs).toBeGreaterThan(0);
      expect(await findLost(pool, rows)).toEqual([]);

      const of = (table: string, isThere: boolean) =>
        rows.find((each) => each.table === table && (each.row !== null) === isThere)?.id ?? '';
      const [session, lesson, gone] = [of('sessions', true), of('educational_content', true), of('sessions', false)];
      await pool.query('delete from sessions where id = $1', [session]);
      await pool.query(`update educational_content set content = '{}' where id = $1`, [lesson]);
      await pool.query(
        `insert into sessions (id, user_id, session_token, expires_at) select $1, id, 'back', now() from users limit 1`,
        [gone],
      );
      const lost = await findLost(pool, rows);
      expect(lost).toHaveLength(3);
      for (const id of [session, lesson, gone]) expect(lost.join('\n')).toContain(id);
    });
  });

  test('counts what the database refuses, with the first reason', async () => {
    await onV1(async ({ pool, url }) => {
      await pool.query('alter table educational_content rename to elsewhere');
      const application = startV1Application(url, 200);
      await expect.poll(() => application.acknowledged()).toBeGreaterThan(50);
      const ledger = await application.stop();
      expect(ledger.failed).toBeGreaterThan(0);
      expect(ledger.reason).toContain('educational_content');
      expect(await application.stop()).toBe(ledger);
    });
  });
});

describe('a step', () => {
  test('is told with its time and what came of it; one that fails is not', async () => {
    const told: string[] = [];
    const { take, steps } = createSteps(new AbortController().signal, ({ step, detail }) => told.push(`${step}: ${detail}`));
    expect(await take('one', async () => 1, String)).toBe(1);
    await expect(take('two', () => Promise.reject(new Error('not to be done')), String)).rejects.toThrow('not to be done');
    expect(told).toEqual(['one: 1']);
    expect(steps).toEqual([{ step: 'one', ms: expect.any(Number), detail: '1' }]);
  });

  test('is left when the signal comes, is waited for afterwards, and none begins any more', async () => {
    const ending = new AbortController();
    const { take, settled } = createSteps(ending.signal);
    const work = Promise.withResolvers<void>();
    const taken = take('long', () => work.promise, String);
    ending.abort(new Error('stopped'));
    await expect(taken).rejects.toThrow('stopped');
    const order: string[] = [];
    const settling = settled().then(() => order.push('settled'));
    order.push('ended');
    work.reject(new Error('its connection was cut'));
    await settling;
    expect(order).toEqual(['ended', 'settled']);
    await expect(take('next', async () => undefined, String)).rejects.toThrow('stopped');
  });
});
