import type { LoggedEvent } from './translate-event.ts';

export type Replay = {
  epoch: string | null;
  head: number;
  reset: boolean;
  events: LoggedEvent[];
};

/** Reads the log: what came in a channel after a number. */
export type ReadLog = (channel: string, after: number, epoch: string | undefined) => Promise<Replay>;

/** Where a reader stands in a channel. */
export type Place = { seq: number; epoch: string | undefined };

export type FollowOptions = {
  channel: string;
  from: Place;
  read: ReadLog;
  /** Resolves when there is room for the next; rejects where nobody is there any more. */
  deliver(event: LoggedEvent): Promise<void>;
  /** What came after `from` cannot be told any more: the state has to be loaded anew. */
  onReset(place: Place): Promise<void>;
  onError(error: unknown): void;
};

export type Follower = {
  /** An event that was just logged. */
  hear(event: LoggedEvent): void;
  stop(): void;
};

/** More than that is read from the log once there is room, so that a reader who is slow holds no memory here. */
const mostWaiting = 500;
const retryMs = 1_000;

/** Delivers a channel from a place on: each event once, in order, none left out. What was missed is read from the log. */
export function followChannel(options: FollowOptions): Follower {
  const { channel, deliver } = options;
  let { seq, epoch } = options.from;
  let waiting: LoggedEvent[] = [];
  // What came between the place and now is read first.
  let behind = true;
  let stopped = false;
  let working = false;
  let retry: NodeJS.Timeout | undefined;

  const pass = async (event: LoggedEvent): Promise<void> => {
    const number = Number(event.data._seq);
    if (number <= seq || stopped) return;
    if (number > seq + 1) {
      behind = true;
      return;
    }
    await deliver(event);
    seq = number;
  };

  const catchUp = async (): Promise<void> => {
    const page = await options.read(channel, seq, epoch);
    if (page.reset) {
      seq = page.head;
      epoch = page.epoch ?? undefined;
      await options.onReset({ seq, epoch });
      return;
    }
    epoch = page.epoch ?? epoch;
    behind = page.events.length > 0;
    for (const event of page.events) await pass(event);
  };

  const hasMore = (): boolean => !stopped && (behind || waiting.length > 0);
  const work = async (): Promise<void> => {
    while (hasMore()) {
      if (behind) await catchUp();
      else for (const event of waiting.splice(0)) await pass(event);
    }
  };

  const wake = (): void => {
    if (working || stopped) return;
    working = true;
    clearTimeout(retry);
    work().then(
      () => {
        working = false;
        if (hasMore()) wake();
      },
      (error: unknown) => {
        working = false;
        behind = true;
        if (stopped) return;
        options.onError(error);
        retry = setTimeout(wake, retryMs);
      },
    );
  };

  wake();
  return {
    hear(event) {
      if (stopped) return;
      waiting.push(event);
      if (waiting.length > mostWaiting) {
        waiting = [];
        behind = true;
      }
      wake();
    },
    stop() {
      stopped = true;
      clearTimeout(retry);
    },
  };
}
