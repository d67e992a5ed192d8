import type { Transport } from './follow-channel.ts';

type PollDeps = { intervalMs: number; schedule: (work: () => void, delayMs: number) => () => void };

/** No socket: each tick counts as a fresh subscription, so the follower reads what the log has gained. */
export function createPollTransport({ intervalMs, schedule }: PollDeps): Transport {
  return {
    subscribe: (_channel, on) => {
      let callOff = (): void => {};
      const tick = (): void => {
        on.subscribed();
        callOff = schedule(tick, intervalMs);
      };
      on.link('live');
      tick();
      return () => callOff();
    },
  };
}
