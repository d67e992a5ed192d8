import { type Database, inTransaction, openDatabase } from '@toolboxai/database';
import { createTestDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { appendEvent } from './append-event.ts';
import { createRelay, type Relay } from './relay-events.ts';

let own: TestDatabase;
let writer: Database;
let reader: Database;
let relay: Relay | undefined;
let seen: Record<string, number[]>;
let errors: unknown[];

beforeAll(async () => {
  own = await createTestDatabase();
  writer = await openDatabase({ url: own.url, applicationName: 'writer', max: 8 });
  reader = await openDatabase({ url: own.url, applicationName: 'reader', statementTimeoutMs: 200 });
});
afterAll(async () => {
  await writer.close();
  await reader.close();
  await own.drop();
});
beforeEach(() => {
  seen = {};
  errors = [];
});
afterEach(() => relay?.stop());

const record = (channel: string, _name: string, data: unknown): void => {
  const seq = typeof data === 'object' && data !== null && '_seq' in data ? Number(data._seq) : Number.NaN;
  (seen[channel] ??= []).push(seq);
};

async function startRelay(publish = record, lookEveryMs?: number): Promise<void> {
  const onError = (error: unknown) => void errors.push(error);
  relay = createRelay({
    db: reader.db,
    pool: reader.pool,
    publish: (channel, events) => {
      for (const { name, data } of events) publish(channel, name, data);
    },
    onError,
    ...(lookEveryMs !== undefined && { lookEveryMs }),
  });
  await relay.start();
}

const append = (channel: string) => inTransaction(writer.db, (tx) => appendEvent(tx, channel, 'generation-progress', {}));
const appendMany = (channels: string[], each: number) =>
  Promise.all(Array.from({ length: each }, () => channels.map((channel) => append(channel))).flat());
const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, index) => index + from);
const arrived = (expected: Record<string, number[]>) =>
  expect
    .poll(() => Object.values(seen).flat().length, { timeout: 15_000, interval: 10 })
    .toBe(Object.values(expected).flat().length);
const cut = () =>
  writer.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'reader' and pid <> pg_backend_pid()`,
  );

/** In the log, but not notified: as where the wake-up was lost. */
async function insertSilently(channel: string, count: number): Promise<void> {
  await writer.pool.query(`insert into event_channels (channel, last_seq) values ($1, $2)`, [channel, count]);
  await writer.pool.query(
    `insert into events (channel, seq, name, data) select $1, seq, 'generation-progress', '{}' from generate_series(1, $2::int) seq`,
    [channel, count],
  );
}

test('events that many writers append at a time arrive in order and once, channel by channel', async () => {
  await startRelay();
  const channels = ['many-a', 'many-b', 'many-c', 'many-d'];
  await appendMany(channels, 50);
  const expected = Object.fromEntries(channels.map((channel) => [channel, upTo(50)]));
  await arrived(expected);
  expect(seen).toEqual(expected);
  expect(errors).toEqual([]);
});

test('more events than one page holds arrive in order and once', async () => {
  await startRelay();
  await insertSilently('paged', 1_201);
  await writer.pool.query(`select pg_notify('events', 'paged 1201')`);
  await arrived({ paged: upTo(1_201) });
  expect(seen).toEqual({ paged: upTo(1_201) });
});

test('what was before the start is history', async () => {
  await appendMany(['old'], 3);
  await startRelay();
  await append('old');
  await arrived({ old: [4] });
  expect(seen).toEqual({ old: [4] });
});

test('while its connections are cut again and again, all events arrive in order and once, also of new channels', async () => {
  await startRelay();
  const expected: Record<string, number[]> = {};
  for (const round of upTo(4)) {
    const channels = ['cut-kept', `cut-new-${round}`];
    await Promise.all([appendMany(channels, 15), cut()]);
    await appendMany(channels, 5);
    expected[`cut-new-${round}`] = upTo(20);
    expected['cut-kept'] = upTo(20 * round);
  }
  await arrived(expected);
  expect(seen).toEqual(expected);
  expect(errors.length).toBeGreaterThan(0);
});

test('events whose wake-up was lost are found by the look that follows', async () => {
  await startRelay(record, 50);
  await insertSilently('silent', 7);
  await arrived({ silent: upTo(7) });
  expect(seen).toEqual({ silent: upTo(7) });
});

test('a later wake-up brings the events of a new channel whose own was lost', async () => {
  await startRelay();
  await insertSilently('half-heard', 3);
  await append('half-heard');
  await arrived({ 'half-heard': upTo(4) });
  expect(seen).toEqual({ 'half-heard': upTo(4) });
});

test('an event that cannot be handed on is tried again, and holds up no other channel', async () => {
  let failures = 0;
  await startRelay((channel, name, data) => {
    if (channel === 'stuck' && !(seen.free?.length === 3 && failures >= 2)) {
      failures += 1;
      throw new Error('not now');
    }
    record(channel, name, data);
  });
  await appendMany(['stuck'], 3);
  await appendMany(['free'], 3);
  await arrived({ stuck: upTo(3), free: upTo(3) });
  expect(seen).toEqual({ stuck: upTo(3), free: upTo(3) });
  expect(errors).toHaveLength(failures);
});

test('a read that fails is tried again until it succeeds', async () => {
  await startRelay();
  await insertSilently('locked', 2);
  const locker = await writer.pool.connect();
  try {
    await locker.query('begin');
    await locker.query('lock table events in access exclusive mode');
    await writer.pool.query(`select pg_notify('events', 'locked 2')`);
    await expect.poll(() => errors.length, { timeout: 10_000 }).toBeGreaterThan(1);
    expect(seen).toEqual({});
  } finally {
    await locker.query('commit');
    locker.release();
  }
  await arrived({ locked: upTo(2) });
  expect(seen).toEqual({ locked: upTo(2) });
});

test('once stopped it hands nothing on', async () => {
  let tries = 0;
  await startRelay(() => {
    tries += 1;
    throw new Error('never');
  });
  await append('ended');
  await expect.poll(() => tries).toBe(1);
  await relay?.stop();
  const before = tries;
  await append('ended');
  // What the next relay has handed on, the stopped one would have heard as well.
  await startRelay(record, 50);
  await append('ended');
  await arrived({ ended: [3] });
  expect(tries).toBe(before);
});
