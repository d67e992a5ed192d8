import type { Bus } from '../src/index.ts';

export type BrokenBus = Bus & { cut(): void; mend(): void };

/** One server's wire to a bus, which may be cut: it then sends and hears nothing, as one that is dead or far away. */
export function breakBus(bus: Bus, isLost: () => boolean = () => false): BrokenBus {
  let isCut = false;
  return {
    cut() {
      isCut = true;
    },
    mend() {
      isCut = false;
    },
    publish(message) {
      if (!isCut && !isLost()) bus.publish(message);
    },
    onMessage: (listener) =>
      bus.onMessage((message) => {
        if (!isCut && !isLost()) listener(message);
      }),
  };
}
