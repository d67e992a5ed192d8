import { type Database, inTransaction, openDatabase } from '@toolboxai/database';
import { createTestDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendEvent } from './append-event.ts';
import { pruneEvents } from './prune-events.ts';
import { replayEvents } from './replay-events.ts';

let own: TestDatabase;
let database: Database;

beforeEach(async () => {
  own = await createTestDatabase();
  database = await openDatabase({ url: own.url, applicationName: 'prune test' });
});
afterEach(async () => {
  await database.close();
  await own.drop();
});

const never = new AbortController().signal;

async function append(channel: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1)
    await inTransaction(database.db, (tx) => appendEvent(tx, channel, 'generation-progress', {}));
}

/** Dates what a channel holds, and the channel. */
async function age(channel: string, interval: string): Promise<void> {
  await database.pool.query(`update events set created_at = now() - $2::interval where channel = $1`, [channel, interval]);
  await database.pool.query(`update event_channels set updated_at = now() - $2::interval where channel = $1`, [
    channel,
    interval,
  ]);
}

const left = async () =>
  (
    await database.pool.query(
      `select channel, count(seq)::int as events from event_channels left join events using (channel) group by 1 order by 1`,
    )
  ).rows;

test('events older than seven days go, in as many batches as it takes, and so do channels without newer ones', async () => {
  await append('old', 7);
  await age('old', '7 days 1 minute');
  await append('fresh', 3);
  await age('fresh', '6 days 23 hours');
  await append('mixed', 4);
  await age('mixed', '8 days');
  await append('mixed', 2);
  await pruneEvents(database.db, never, 2);
  expect(await left()).toEqual([
    { channel: 'fresh', events: 3 },
    { channel: 'mixed', events: 2 },
  ]);
});

test('who asks for what was pruned is told to load the state anew, who has it all is not', async () => {
  await append('mixed', 4);
  await age('mixed', '8 days');
  await append('mixed', 2);
  await pruneEvents(database.db, never);
  expect(await replayEvents(database.db, 'mixed', 3, undefined)).toMatchObject({ head: 6, reset: true, events: [] });
  const whole = await replayEvents(database.db, 'mixed', 4, undefined);
  expect(whole.reset).toBe(false);
  expect(whole.events.map(({ data }) => data._seq)).toEqual([5, 6]);
});

test('who knew a channel that is gone is told to load anew, also once it lives again with as many events', async () => {
  await append('gone', 2);
  const { epoch } = await replayEvents(database.db, 'gone', 0, undefined);
  await age('gone', '8 days');
  await pruneEvents(database.db, never);
  expect(await replayEvents(database.db, 'gone', 2, epoch ?? undefined)).toMatchObject({ head: 0, reset: true });
  await append('gone', 2);
  expect(await replayEvents(database.db, 'gone', 2, epoch ?? undefined)).toMatchObject({ head: 2, reset: true, events: [] });
});

test('several servers prune at a time', async () => {
  await append('old', 30);
  await age('old', '8 days');
  await Promise.all([1, 2, 3].map(() => pruneEvents(database.db, never, 4)));
  await pruneEvents(database.db, never, 4);
  expect(await left()).toEqual([]);
});

test('an ended pruning deletes nothing more', async () => {
  await append('old', 3);
  await age('old', '8 days');
  await pruneEvents(database.db, AbortSignal.abort());
  expect(await left()).toEqual([{ channel: 'old', events: 3 }]);
});
