import { type Db, type Listener, listen } from '@toolboxai/database';
import type pg from 'pg';
import { notifyChannel, readAfter, readChanged } from './store.ts';

export type Publish = (channel: string, name: string, data: unknown) => void;

export type RelayDeps = { db: Db; pool: pg.Pool; publish: Publish; onError: (error: unknown) => void };

export type Relay = { start(): Promise<void>; stop(): Promise<void> };

const pageSize = 500;
/** How far back a relay looks after it lost its connection; who missed more asks for it by number. */
const catchUpMs = 60_000;
const rememberedChannels = 10_000;

/** Hands each committed event of the log to this process's subscribers, in order for each channel. */
export function createRelay(deps: RelayDeps): Relay {
  /** Newest number handed on, by channel. */
  const cursors = new Map<string, number>();
  const waiting = new Set<string>();
  let running: Promise<void> | undefined;
  let listener: Listener | undefined;

  const drain = async (): Promise<void> => {
    for (const channel of waiting) {
      // Taken out first: what is appended while it is read puts it back. A failure leaves it for the next wake-up.
      waiting.delete(channel);
      await relayChannel(channel).catch((error: unknown) => {
        waiting.add(channel);
        throw error;
      });
    }
  };

  const relayChannel = async (channel: string): Promise<void> => {
    const cursor = cursors.get(channel) ?? 0;
    const found = await readAfter(deps.db, channel, cursor, pageSize);
    for (const event of found) deps.publish(channel, event.name, event.data);
    cursors.delete(channel);
    cursors.set(channel, cursor + found.length);
    if (found.length === pageSize) waiting.add(channel);
    forgetOldest(cursors);
  };

  const enqueue = (channel: string, seq: number): void => {
    // What was before the first event heard of a channel is history: subscribers ask for it.
    if (!cursors.has(channel)) cursors.set(channel, seq - 1);
    waiting.add(channel);
    running ??= drain()
      .catch(deps.onError)
      .finally(() => {
        running = undefined;
      });
  };

  const catchUp = async (): Promise<void> => {
    for (const { channel, head } of await readChanged(deps.db, catchUpMs))
      if ((cursors.get(channel) ?? 0) < head) enqueue(channel, head);
  };

  return {
    async start() {
      listener = listen({
        pool: deps.pool,
        channels: [notifyChannel],
        onNotify: (_channel, payload) => {
          const at = payload.lastIndexOf(' ');
          enqueue(payload.slice(0, at), Number(payload.slice(at + 1)));
        },
        onReconnect: () => void catchUp().catch(deps.onError),
        onLost: deps.onError,
      });
      await listener.ready;
    },
    async stop() {
      await listener?.close();
      await running;
    },
  };
}

function forgetOldest(cursors: Map<string, number>): void {
  if (cursors.size <= rememberedChannels) return;
  const oldest = cursors.keys().next();
  if (!oldest.done) cursors.delete(oldest.value);
}
