import type { ChannelEvent } from '../api/local-schemas.ts';

/** How far a channel was read: the life of the channel, and the place of the last event that was handed on. */
export type Position = { epoch: string | null; seq: number };

export type Merge = {
  /** To hand on now, in order, none twice. */
  ready: ChannelEvent[];
  /** To keep until the events before them are known. */
  held: ChannelEvent[];
  position: Position;
};

/** Sorted, each place once, none that was handed on already, none of another life of the channel. */
function unseen(events: readonly ChannelEvent[], position: Position): ChannelEvent[] {
  const bySeq = new Map<number, ChannelEvent>();
  for (const event of events) {
    const known = position.epoch === null || event.data._epoch === position.epoch;
    if (known && event.data._seq > position.seq) bySeq.set(event.data._seq, event);
  }
  return [...bySeq.values()].sort((a, b) => a.data._seq - b.data._seq);
}

/** Live events: only those that follow without a hole are ready. */
export function mergeLive(position: Position, events: readonly ChannelEvent[]): Merge {
  const waiting = unseen(events, position);
  let seq = position.seq;
  let count = 0;
  for (const event of waiting) {
    if (event.data._seq !== seq + 1) break;
    seq += 1;
    count += 1;
  }
  return { ready: waiting.slice(0, count), held: waiting.slice(count), position: { epoch: position.epoch, seq } };
}

/**
 * A replay: the log says what there is, so all of it is ready, holes or not. `head` is the channel's last place;
 * an empty answer means that nothing before it can be had any more.
 */
export function mergeReplay(position: Position, events: readonly ChannelEvent[], head: number): Merge {
  const ready = unseen(events, position);
  const last = ready.at(-1)?.data._seq ?? Math.max(position.seq, head);
  return { ready, held: [], position: { epoch: position.epoch, seq: last } };
}
