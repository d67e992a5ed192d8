import { type Db, type Transaction, tables } from '@toolboxai/database';
import { and, eq, gt, gte, sql } from 'drizzle-orm';

const { eventChannels, events } = tables;

/** The only SQL over `event_channels` and `events`. */

export const notifyChannel = 'events';

/** One round trip: the channel's next number under its row lock, the event, and a wake-up for the relays. */
export async function insertEvent(tx: Transaction, channel: string, name: string, data: Record<string, unknown>): Promise<void> {
  await tx.execute(sql`
    with head as (
      insert into event_channels (channel, last_seq) values (${channel}, 1)
      on conflict (channel) do update set last_seq = event_channels.last_seq + 1, updated_at = now()
      returning last_seq
    ), entry as (
      insert into events (channel, seq, name, data)
      select ${channel}, last_seq, ${name}, ${JSON.stringify(data)}::jsonb from head returning seq
    )
    select pg_notify(${notifyChannel}, ${channel} || ' ' || seq) from entry`);
}

export type LoggedEvent = { seq: number; name: string; data: Record<string, unknown> };

const stamped = sql<Record<string, unknown>>`
  ${events.data} || jsonb_build_object('_seq', ${events.seq}, '_epoch', ${eventChannels.epoch}, '_id', ${events.id})`;

/** Events of a channel after `seq`, oldest first. */
export async function readAfter(db: Db, channel: string, seq: number, limit: number): Promise<LoggedEvent[]> {
  return db
    .select({ seq: events.seq, name: events.name, data: stamped })
    .from(events)
    .innerJoin(eventChannels, eq(eventChannels.channel, events.channel))
    .where(and(eq(events.channel, channel), gt(events.seq, seq)))
    .orderBy(events.seq)
    .limit(limit);
}

export async function readHead(db: Db | Transaction, channel: string) {
  const [row] = await db
    .select({ epoch: eventChannels.epoch, head: eventChannels.last_seq })
    .from(eventChannels)
    .where(eq(eventChannels.channel, channel));
  return row;
}

/** Number of the oldest event still kept; undefined where none is. */
export async function readTail(db: Db, channel: string): Promise<number | undefined> {
  const [row] = await db
    .select({ seq: sql<number | null>`min(${events.seq})::int` })
    .from(events)
    .where(eq(events.channel, channel));
  return row?.seq ?? undefined;
}

/** The database's clock, by which events are dated. */
export async function readClock(db: Db): Promise<Date> {
  const { rows } = await db.execute<{ ms: number }>(sql`select extract(epoch from clock_timestamp())::float8 * 1000 as ms`);
  return new Date(rows[0]?.ms ?? Number.NaN);
}

const firstSeq = sql`min(${events.seq})`.mapWith(Number);

/** Channels with an event dated `since` or later, and the numbers of the first and the newest of those. */
export async function readChanged(db: Db, since: Date) {
  return db
    .select({ channel: events.channel, first: firstSeq, head: sql`max(${events.seq})`.mapWith(Number) })
    .from(events)
    .where(gte(events.created_at, since))
    .groupBy(events.channel);
}

/** Number of a channel's first event dated `since` or later; undefined where there is none. */
export async function readFirst(db: Db, channel: string, since: Date): Promise<number | undefined> {
  const [row] = await db
    .select({ first: firstSeq })
    .from(events)
    .where(and(gte(events.created_at, since), eq(events.channel, channel)))
    .groupBy(events.channel);
  return row?.first;
}

/** Deletes at most `limit` events older than `days`; answers how many. */
export async function deleteOldEvents(db: Db, days: number, limit: number): Promise<number> {
  // By their places in the table, which hold still while the rows are locked: by their keys, all of it would be read.
  const { rowCount } = await db.execute(sql`
    delete from events where ctid = any(array(
      select ctid from events where created_at < now() - ${days} * interval '1 day'
      order by created_at limit ${limit} for update skip locked
    ))`);
  return rowCount ?? 0;
}

/** Deletes at most `limit` channels that have no event left and had none for `days`; answers how many. */
export async function deleteOldChannels(db: Db, days: number, limit: number): Promise<number> {
  const { rowCount } = await db.execute(sql`
    delete from event_channels where channel in (
      select channel from event_channels where updated_at < now() - ${days} * interval '1 day'
      and not exists (select from events where events.channel = event_channels.channel)
      order by updated_at limit ${limit} for update skip locked
    )`);
  return rowCount ?? 0;
}

/** Deletes a channel with its events; the counter first, so that an event under way is waited for. */
export async function deleteChannel(tx: Transaction, channel: string): Promise<void> {
  await tx.delete(eventChannels).where(eq(eventChannels.channel, channel));
  await tx.delete(events).where(eq(events.channel, channel));
}
