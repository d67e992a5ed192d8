import { type Db, type Listener, listen } from '@toolboxai/database';
import type pg from 'pg';
import { createCursors } from './cursors.ts';
import { type LoggedEvent, notifyChannel, readAfter, readChanged, readClock, readFirst } from './store.ts';
import { createWorkQueue } from './work-queue.ts';

/** Hands events of a channel on, in their order; tried again where it fails. */
export type Publish = (channel: string, events: readonly LoggedEvent[]) => void | Promise<void>;

export type RelayDeps = {
  db: Db;
  pool: pg.Pool;
  publish: Publish;
  /** Events that are handed on together; one unless told. */
  atATime?: number;
  onError: (error: unknown) => void;
  /** Channels that somebody listens to here; all unless told. */
  wants?: (channel: string) => boolean;
  /** How often it looks by itself, since a NOTIFY can be lost; 30 s unless told. */
  lookEveryMs?: number;
};

export type Relay = { start(): Promise<void>; stop(): Promise<void> };

const pageSize = 500;
/** Events are dated by the start of their transaction: a look reaches this much further back than the last one. */
const longestTransactionMs = 60_000;
/** Far less than events are kept: a channel that is deleted and begins anew at 1 must not meet its old cursor. */
const rememberMs = 24 * 3_600_000;

/**
 * Hands each event committed after its start to this process's subscribers: in order for each channel, and once. NOTIFY
 * tells where to read, a look every 30 s and after a lost connection finds what it did not tell; what fails is tried again.
 */
export function createRelay(deps: RelayDeps): Relay {
  const { db, pool, publish, atATime = 1, onError, wants = () => true, lookEveryMs = 30_000 } = deps;
  const cursors = createCursors();
  let startedAt = 0;
  let lookedAt = 0;
  let listener: Listener | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** What is older was handed on, or is history: subscribers ask for it. */
  const since = (): Date => new Date(Math.max(startedAt, lookedAt - longestTransactionMs));

  const relayChannel = async (channel: string): Promise<void> => {
    const cursor = cursors.get(channel);
    if (!cursor) return;
    const first = cursor.sure ? undefined : await readFirst(db, channel, since());
    const from = Math.min(cursor.seq, (first ?? Infinity) - 1);
    const found = await readAfter(db, channel, from, pageSize);
    for (let at = 0; at < found.length; at += atATime) {
      const some = found.slice(at, at + atATime);
      await publish(channel, some);
      cursors.set(channel, { seq: some.at(-1)?.seq ?? from, sure: true, usedAt: lookedAt });
    }
    if (found.length === pageSize) channels.add(channel);
  };

  const look = async (): Promise<void> => {
    const now = (await readClock(db)).getTime();
    for (const { channel, first, head } of await readChanged(db, since())) {
      if (!wants(channel)) continue;
      const cursor = cursors.get(channel);
      if (!cursor) cursors.set(channel, { seq: first - 1, sure: true, usedAt: now });
      if (!cursor || cursor.seq < head) channels.add(channel);
    }
    lookedAt = now;
    cursors.forgetBefore(now - rememberMs);
  };

  const onNotify = (_: string, payload: string): void => {
    const at = payload.lastIndexOf(' ');
    const channel = payload.slice(0, at);
    if (!wants(channel)) return;
    const seq = Number(payload.slice(at + 1));
    // Of a channel not heard of yet, earlier wake-ups may have been lost; only the first event has none before it.
    if (!cursors.get(channel)) cursors.set(channel, { seq: seq - 1, sure: seq === 1, usedAt: lookedAt });
    channels.add(channel);
  };

  const channels = createWorkQueue(relayChannel, onError);
  const looks = createWorkQueue(look, onError);
  const lookNow = (): void => looks.add('all channels');

  return {
    async start() {
      startedAt = lookedAt = (await readClock(db)).getTime();
      listener = listen({ pool, channels: [notifyChannel], onNotify, onReconnect: lookNow, onLost: onError });
      await listener.ready;
      timer = setInterval(lookNow, lookEveryMs);
    },
    async stop() {
      clearInterval(timer);
      await listener?.close();
      await looks.stop();
      await channels.stop();
    },
  };
}
