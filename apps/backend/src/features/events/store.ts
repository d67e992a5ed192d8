import { type Db, type Transaction, tables } from '@toolboxai/database';
import { and, eq, gt, sql } from 'drizzle-orm';

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

export type LoggedEvent = { channel: string; name: string; data: Record<string, unknown> };

const stamped = sql<Record<string, unknown>>`
  ${events.data} || jsonb_build_object('_seq', ${events.seq}, '_epoch', ${eventChannels.epoch}, '_id', ${events.id})`;

/** Events of a channel after `seq`, oldest first. */
export async function readAfter(db: Db, channel: string, seq: number, limit: number): Promise<LoggedEvent[]> {
  return db
    .select({ channel: events.channel, name: events.name, data: stamped })
    .from(events)
    .innerJoin(eventChannels, eq(eventChannels.channel, events.channel))
    .where(and(eq(events.channel, channel), gt(events.seq, seq)))
    .orderBy(events.seq)
    .limit(limit);
}

export async function readHead(db: Db, channel: string) {
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

/** Channels with an event since `sinceMs` ago, and their newest number. */
export async function readChanged(db: Db, sinceMs: number) {
  return db
    .select({ channel: eventChannels.channel, head: eventChannels.last_seq })
    .from(eventChannels)
    .where(gt(eventChannels.updated_at, sql`now() - ${sinceMs} * interval '1 ms'`));
}
