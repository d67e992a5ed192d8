import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followChannel, type Replay } from './follow-channel.ts';
import type { LoggedEvent } from './translate-event.ts';

const event = (seq: number): LoggedEvent => ({ name: 'told', data: { _seq: seq } });
const numberOf = ({ data }: LoggedEvent): number => Number(data._seq);

/** A log that grows, read by pages of three. */
function growingLog() {
  let head = 0;
  return {
    append: () => event((head += 1)),
    read: async (_channel: string, after: number): Promise<Replay> => ({
      epoch: 'one',
      head,
      reset: false,
      events: Array.from({ length: Math.max(0, Math.min(3, head - after)) }, (_, index) => event(after + index + 1)),
    }),
    head: () => head,
  };
}

test('whatever is heard, lost on the way, doubled or late, each event is delivered once and in order', async () => {
  const kinds = fc.constantFrom('heard', 'heard', 'lost', 'twice', 'late');
  await fc.assert(
    fc.asyncProperty(fc.array(kinds, { maxLength: 40 }), fc.nat({ max: 5 }), async (arrivals, before) => {
      const log = growingLog();
      for (let n = 0; n < before; n += 1) log.append();
      const from = Math.floor(before / 2);
      const delivered: number[] = [];
      const follower = followChannel({
        channel: 'c',
        from: { seq: from, epoch: undefined },
        read: log.read,
        deliver: async (one) => void delivered.push(numberOf(one)),
        onReset: async () => undefined,
        onError: () => undefined,
      });
      let late: LoggedEvent[] = [];
      for (const kind of arrivals) {
        const one = log.append();
        if (kind === 'late') late.push(one);
        if (kind === 'heard' || kind === 'twice') follower.hear(one);
        if (kind === 'twice') {
          await Promise.resolve();
          follower.hear(one);
          for (const earlier of late) follower.hear(earlier);
          late = [];
        }
      }
      // The relay looks from time to time, and then tells the newest again.
      if (log.head() > 0) follower.hear(event(log.head()));
      await expect.poll(() => delivered.length, { interval: 1 }).toBe(log.head() - from);
      expect(delivered).toEqual(Array.from({ length: log.head() - from }, (_, index) => from + index + 1));
      follower.stop();
    }),
    { numRuns: 60 },
  );
});

describe('a reader', () => {
  test('that is slow is sent one event after the other, and holds none of those that wait', async () => {
    const log = growingLog();
    const gates: PromiseWithResolvers<void>[] = [];
    const delivered: number[] = [];
    const follower = followChannel({
      channel: 'c',
      from: { seq: 0, epoch: undefined },
      read: log.read,
      async deliver(one) {
        delivered.push(numberOf(one));
        const gate = Promise.withResolvers<void>();
        gates.push(gate);
        await gate.promise;
      },
      onReset: async () => undefined,
      onError: () => undefined,
    });
    for (let n = 0; n < 2_000; n += 1) follower.hear(log.append());
    await expect.poll(() => gates.length).toBe(1);
    expect(delivered).toEqual([1]);
    for (let n = 0; n < 2_000; n += 1) {
      await expect.poll(() => gates.length, { interval: 0 }).toBe(n + 1);
      gates[n]?.resolve();
    }
    expect(delivered).toEqual(Array.from({ length: 2_000 }, (_, index) => index + 1));
    follower.stop();
  });

  test('whose log cannot be read for a while gets all of it afterwards', async () => {
    const log = growingLog();
    const errors: unknown[] = [];
    const delivered: number[] = [];
    let isDown = true;
    const follower = followChannel({
      channel: 'c',
      from: { seq: 0, epoch: undefined },
      read: (channel, after) => (isDown ? Promise.reject(new Error('down')) : log.read(channel, after)),
      deliver: async (one) => void delivered.push(numberOf(one)),
      onReset: async () => undefined,
      onError: (error) => errors.push(error),
    });
    for (let n = 0; n < 5; n += 1) log.append();
    await expect.poll(() => errors.length).toBeGreaterThan(0);
    isDown = false;
    await expect.poll(() => delivered).toEqual([1, 2, 3, 4, 5]);
    follower.stop();
  });
});
