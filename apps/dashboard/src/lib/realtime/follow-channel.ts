import type { ChannelEvent, Replay, Stamped } from '../api/local-schemas.ts';
import { mergeLive, mergeReplay, type Position } from './merge-events.ts';

/** `denied`: this channel is not for this person; the others pass by themselves. */
export type LinkState = 'connecting' | 'live' | 'offline' | 'denied';

export type TransportHandlers = {
  /** The channel is subscribed, for the first time or again after a break. */
  subscribed(): void;
  event(name: string, data: Stamped): void;
  link(state: LinkState): void;
};

/** What carries live events: the Pusher protocol, or a steady look at the log. Returns how to stop. */
export type Transport = { subscribe(channel: string, handlers: TransportHandlers): () => void };

export type FollowDeps = {
  transport: Transport;
  fetchMissed: (channel: string, after: number, epoch: string | null) => Promise<Replay>;
  /** Runs `work` after `delayMs`; returns how to call it off. */
  schedule: (work: () => void, delayMs: number) => () => void;
  /** From 0 to 1. */
  random: () => number;
};

export type FollowHandlers = {
  /** In order, none twice, none missing. */
  events(events: readonly ChannelEvent[]): void;
  /** The channel began anew or its past is gone: forget what came before. */
  reset(): void;
  link(state: LinkState): void;
};

const headPollMs = 30_000;
/** While no live event can come, for example behind a proxy that lets no socket through. */
const blindPollMs = 3_000;
const retryFloorMs = 500;
const retryCeilingMs = 20_000;

/**
 * Follows a channel, from the event after number `after`, so that nothing is lost or told twice across breaks: live events wait while the log's missed
 * ones are fetched, then both are merged. A hole in `_seq` fetches again, and so does a timer, since a lost last
 * event leaves no hole. A new epoch is a reset. While the transport is away the log alone is read, steadily.
 */
export function followChannel(channel: string, deps: FollowDeps, handlers: FollowHandlers, after = 0): () => void {
  let position: Position = { epoch: null, seq: after };
  let held: ChannelEvent[] = [];
  let isCatchingUp = false;
  let isAskedAgain = false;
  let isStopped = false;
  let isBlind = false;
  let failures = 0;
  let callOff: () => void = () => {};

  const hand = (ready: readonly ChannelEvent[]): void => {
    if (ready.length > 0) handlers.events(ready);
  };
  const plan = (delayMs: number): void => {
    callOff();
    callOff = deps.schedule(catchUp, delayMs);
  };
  const takeHeld = (): void => {
    const merge = mergeLive(position, held);
    position = merge.position;
    held = merge.held;
    hand(merge.ready);
  };

  /** Reads the log to its head. */
  const readLog = async (): Promise<void> => {
    let wasReset = false;
    for (;;) {
      const replay = await deps.fetchMissed(channel, position.seq, position.epoch);
      if (isStopped) return;
      const isNewLife = replay.reset || (position.epoch !== null && replay.epoch !== position.epoch);
      if (isNewLife && !wasReset) {
        wasReset = true;
        position = { epoch: replay.epoch, seq: 0 };
        handlers.reset();
        continue;
      }
      const merge = mergeReplay({ epoch: replay.epoch, seq: position.seq }, replay.events, replay.head);
      position = merge.position;
      hand(merge.ready);
      if (position.seq >= replay.head) return;
    }
  };

  const finish = (hasHole: boolean): void => {
    isCatchingUp = false;
    if (isAskedAgain) catchUp();
    else plan(hasHole ? retryFloorMs : isBlind ? blindPollMs : headPollMs);
  };

  function catchUp(): void {
    if (isStopped) return;
    if (isCatchingUp) {
      isAskedAgain = true;
      return;
    }
    isCatchingUp = true;
    isAskedAgain = false;
    readLog().then(
      () => {
        if (isStopped) return;
        failures = 0;
        takeHeld();
        finish(held.length > 0);
      },
      () => {
        if (isStopped) return;
        isCatchingUp = false;
        const ceiling = Math.min(retryCeilingMs, retryFloorMs * 2 ** failures);
        failures += 1;
        plan(ceiling * (0.5 + deps.random() / 2));
      },
    );
  }

  const unsubscribe = deps.transport.subscribe(channel, {
    subscribed: catchUp,
    link: (state) => {
      if (isStopped) return;
      isBlind = state === 'offline';
      handlers.link(state);
      if (isBlind) catchUp();
    },
    event: (name, data) => {
      if (isStopped) return;
      const isStranger = position.epoch !== null && data._epoch !== position.epoch;
      held.push({ name, data });
      if (isCatchingUp) {
        isAskedAgain = isAskedAgain || isStranger;
        return;
      }
      if (!isStranger && position.epoch !== null) takeHeld();
      if (isStranger || held.length > 0) catchUp();
    },
  });

  return () => {
    isStopped = true;
    callOff();
    unsubscribe();
  };
}
