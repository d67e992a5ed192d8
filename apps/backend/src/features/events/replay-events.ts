import type { Db } from '@toolboxai/database';
import { readAfter, readHead, readTail } from './store.ts';

export type Replay = {
  epoch: string | null;
  /** Newest number of the channel; 0 before its first event. */
  head: number;
  /** True where the gap cannot be filled: load the state anew. */
  reset: boolean;
  events: { name: string; data: Record<string, unknown> }[];
};

const pageSize = 500;

/** What came after `after` in a channel; a page of at most 500 events. */
export async function replayEvents(db: Db, channel: string, after: number, epoch: string | undefined): Promise<Replay> {
  const head = await readHead(db, channel);
  if (!head) return { epoch: null, head: 0, reset: after > 0, events: [] };
  const tail = await readTail(db, channel);
  const otherLife = epoch !== undefined && epoch !== head.epoch;
  const pruned = after < head.head && (tail === undefined || tail > after + 1);
  if (otherLife || pruned || after > head.head) return { ...head, reset: true, events: [] };
  const events = await readAfter(db, channel, after, pageSize);
  return { ...head, reset: false, events: events.map(({ name, data }) => ({ name, data })) };
}
