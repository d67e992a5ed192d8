import { randomUUID } from 'node:crypto';
import type { Bus } from './bus.ts';
import { type BusPart, type Change, writeBusMessage } from './bus-message.ts';

/** One server's voice on the bus. What is said in one turn of the event loop is one message, in order. */
export type Courier = {
  readonly serverId: string;
  /** How many changes were told so far. */
  readonly changes: number;
  /** False where this is the only server: nothing is sent then. */
  readonly hasBus: boolean;
  send(part: BusPart): void;
  tell(change: Change): void;
  flush(): void;
};

export function createCourier(app: string, bus: Bus | undefined, onError: (error: unknown) => void): Courier {
  const serverId = randomUUID();
  let changes = 0;
  let waiting: BusPart[] = [];

  function flush(): void {
    const parts = waiting;
    waiting = [];
    if (parts.length === 0) return;
    try {
      bus?.publish(writeBusMessage({ app, from: serverId, parts }));
    } catch (error) {
      onError(error);
    }
  }

  function send(part: BusPart): void {
    if (!bus) return;
    waiting.push(part);
    if (waiting.length === 1) setImmediate(flush);
  }

  return {
    serverId,
    get changes() {
      return changes;
    },
    hasBus: bus !== undefined,
    send,
    tell(change) {
      changes += 1;
      send({ kind: 'change', number: changes, change });
    },
    flush,
  };
}
