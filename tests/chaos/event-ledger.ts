import { setTimeout as pause } from 'node:timers/promises';
import { connectV1, type V1Client, type V1Message } from '../support/v1-client.ts';

export type EventVerdict = { events: number; missed: number; doubled: number };

export type EventLedger = {
  /** How often the end of each task was told of, by its id. */
  ends(): Map<string, number>;
  verdict(): EventVerdict & { resets: number };
  /** Breaks the connection as a network does. */
  cut(): void;
  close(): Promise<void>;
};

/** A client of version 1 that writes down every event, and comes back where it stopped whenever its connection breaks. */
export async function startEventLedger(url: string): Promise<EventLedger> {
  const ends = new Map<string, number>();
  const seqs: number[] = [];
  let epoch: string | undefined;
  let first: number | undefined;
  let resets = 0;
  let client: V1Client | undefined;
  let closed = false;
  const ready = Promise.withResolvers<void>();

  const take = ({ type, data }: V1Message): void => {
    if (type === 'connected') {
      first ??= data.after;
      epoch ??= data.epoch ?? undefined;
      ready.resolve();
    }
    if (type === 'reset') resets += 1;
    if (typeof data._seq !== 'number') return;
    seqs.push(data._seq);
    epoch = data._epoch;
    if (type === 'content_generated' || type === 'generation_failed') ends.set(data.task_id, (ends.get(data.task_id) ?? 0) + 1);
  };

  const isLive = (): boolean => !closed;
  const live = async (): Promise<void> => {
    while (isLive()) {
      const after = seqs.at(-1) ?? first;
      const query = after === undefined ? '' : `?after=${after}${epoch === undefined ? '' : `&epoch=${epoch}`}`;
      try {
        client = await connectV1(`${url}/ws/content${query}`, { onMessage: take });
        await client.closed;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
      }
      if (!closed) await pause(200);
    }
  };
  const living = live();
  await ready.promise;

  return {
    ends: () => ends,
    verdict: () => ({ ...judgeEvents(first ?? 0, seqs), resets }),
    cut: () => client?.cut(),
    async close() {
      closed = true;
      client?.cut();
      await living;
    },
  };
}

/** `seqs`: numbers of the events that were heard, in that order, by who stood at `first` before. */
export function judgeEvents(first: number, seqs: readonly number[]): EventVerdict {
  const seen = new Set(seqs);
  const expected = (seqs.at(-1) ?? first) - first;
  return { events: seen.size, missed: expected - seen.size, doubled: seqs.length - seen.size };
}
