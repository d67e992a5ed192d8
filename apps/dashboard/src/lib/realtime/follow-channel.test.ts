import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChannelEvent, Replay } from '../api/local-schemas.ts';
import { followChannel, type LinkState, type TransportHandlers } from './follow-channel.ts';

const firstLife = '018f0000-0000-7000-8000-000000000001';
const secondLife = '018f0000-0000-7000-8000-000000000002';

const event = (seq: number, epoch = firstLife): ChannelEvent => ({
  name: 'step-finished',
  data: { _seq: seq, _epoch: epoch, _id: `${epoch.slice(0, -3)}${String(seq).padStart(3, '0')}`, life: epoch },
});

type Answer = { resolve: (replay: Replay) => void; reject: (error: Error) => void; after: number; epoch: string | null };

/** A transport, a log and a clock that do only what the test says. */
function script(after = 0) {
  const told: string[] = [];
  const links: LinkState[] = [];
  const asked: Answer[] = [];
  const planned: { work: () => void; delayMs: number; isOff: boolean }[] = [];
  let live: TransportHandlers | null = null;
  const stop = followChannel(
    'private-task-1',
    {
      transport: {
        subscribe: (_channel, handlers) => {
          live = handlers;
          return () => told.push('unsubscribed');
        },
      },
      fetchMissed: (_channel, after, epoch) =>
        new Promise((resolve, reject) => {
          asked.push({ resolve, reject, after, epoch });
        }),
      schedule: (work, delayMs) => {
        const entry = { work, delayMs, isOff: false };
        planned.push(entry);
        return () => {
          entry.isOff = true;
        };
      },
      random: () => 1,
    },
    {
      events: (events) => told.push(...events.map((one) => String(one.data._seq))),
      reset: () => told.push('reset'),
      link: (state) => links.push(state),
    },
    after,
  );
  if (live === null) throw new Error('the channel was not subscribed');
  const handlers: TransportHandlers = live;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  };
  return {
    told,
    links,
    asked,
    stop,
    handlers,
    settle,
    send: (one: ChannelEvent) => handlers.event(one.name, one.data),
    answer: async (replay: Partial<Replay> & { events: readonly ChannelEvent[] }) => {
      const head = replay.events.at(-1)?.data._seq ?? 0;
      asked.shift()?.resolve({ epoch: firstLife, head, reset: false, ...replay });
      await settle();
    },
    fail: async () => {
      asked.shift()?.reject(new Error('no network'));
      await settle();
    },
    pass: async () => {
      const next = planned.findLast((entry) => !entry.isOff);
      next?.work();
      await settle();
      return next?.delayMs ?? 0;
    },
  };
}

describe('followChannel', () => {
  test('events that arrive while the past is fetched are told once, after it, in order', async () => {
    const s = script();
    s.handlers.subscribed();
    s.send(event(3));
    s.send(event(4));
    await s.answer({ events: [event(1), event(2), event(3)] });
    expect(s.told).toEqual(['1', '2', '3', '4']);
  });

  test('who holds the state up to a number is told what comes after it, and to start anew where that is gone', async () => {
    const s = script(7);
    s.handlers.subscribed();
    expect(s.asked[0]).toMatchObject({ after: 7, epoch: null });
    await s.answer({ events: [event(8)] });
    s.send(event(9));
    expect(s.told).toEqual(['8', '9']);
    const late = script(7);
    late.handlers.subscribed();
    await late.answer({ events: [], head: 3, reset: true });
    expect(late.told).toEqual(['reset']);
  });

  test('a channel in which nothing was said yet is followed from its first event', async () => {
    const s = script();
    s.handlers.subscribed();
    await s.answer({ epoch: null, events: [] });
    s.send(event(1));
    await s.answer({ events: [event(1)] });
    expect(s.told).toEqual(['1']);
  });

  test('what was missed in a break is told after the reconnect', async () => {
    const s = script();
    s.handlers.subscribed();
    await s.answer({ events: [event(1)] });
    s.handlers.link('connecting');
    s.handlers.subscribed();
    expect(s.asked[0]).toMatchObject({ after: 1, epoch: firstLife });
    await s.answer({ events: [event(2), event(3)] });
    expect(s.told).toEqual(['1', '2', '3']);
    expect(s.links).toEqual(['connecting']);
  });

  test('while no socket gets through, the log is read every few seconds', async () => {
    const s = script();
    s.handlers.link('offline');
    await s.answer({ events: [event(1)] });
    expect(await s.pass()).toBe(3_000);
    await s.answer({ events: [event(2)] });
    expect(s.told).toEqual(['1', '2']);
  });

  test('a hole in the numbers fetches the missing event before the later one is told', async () => {
    const s = script();
    s.handlers.subscribed();
    await s.answer({ events: [event(1)] });
    s.send(event(3));
    expect(s.told).toEqual(['1']);
    await s.answer({ events: [event(2), event(3)] });
    expect(s.told).toEqual(['1', '2', '3']);
  });

  test('a lost last event is found by the timer', async () => {
    const s = script();
    s.handlers.subscribed();
    await s.answer({ events: [event(1)] });
    expect(await s.pass()).toBe(30_000);
    await s.answer({ events: [event(2)] });
    expect(s.told).toEqual(['1', '2']);
  });

  test('a long past is read page by page to its head', async () => {
    const s = script();
    s.handlers.subscribed();
    await s.answer({ events: [event(1), event(2)], head: 4 });
    await s.answer({ events: [event(3), event(4)], head: 4 });
    expect(s.told).toEqual(['1', '2', '3', '4']);
    expect(s.asked).toHaveLength(0);
  });

  test('a new life of the channel resets, then tells it from its beginning', async () => {
    const s = script();
    s.handlers.subscribed();
    await s.answer({ events: [event(1), event(2)] });
    s.send(event(1, secondLife));
    await s.answer({ epoch: secondLife, head: 1, events: [], reset: true });
    expect(s.asked[0]).toMatchObject({ after: 0, epoch: secondLife });
    await s.answer({ epoch: secondLife, events: [event(1, secondLife)] });
    expect(s.told).toEqual(['1', '2', 'reset', '1']);
  });

  test('a pruned past resets once and goes on from what is left', async () => {
    const s = script();
    s.handlers.subscribed();
    await s.answer({ head: 9, events: [], reset: true });
    await s.answer({ head: 9, events: [event(8), event(9)], reset: true });
    s.send(event(10));
    expect(s.told).toEqual(['reset', '8', '9', '10']);
  });

  test('a log that does not answer is asked again, later each time, and live events wait', async () => {
    const s = script();
    s.handlers.subscribed();
    await s.fail();
    s.send(event(1));
    await s.fail();
    expect(await s.pass()).toBe(1000);
    await s.answer({ events: [event(1)] });
    expect(s.told).toEqual(['1']);
  });

  test('after stop nothing is told, asked or planned', async () => {
    const s = script();
    s.handlers.subscribed();
    s.stop();
    await s.answer({ events: [event(1)] });
    s.send(event(2));
    expect(s.told).toEqual(['unsubscribed']);
    expect(s.asked).toHaveLength(0);
  });

  test('however live events are lost, doubled, shuffled or cut off, each is told once and in order', async () => {
    const live = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 30 });
    const breaks = fc.array(fc.nat({ max: 29 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(live, breaks, async (seqs, reconnects) => {
        const s = script();
        const log = Array.from({ length: 12 }, (_, index) => event(index + 1));
        let head = 0;
        const answerAll = async (): Promise<void> => {
          for (let next = s.asked[0]; next !== undefined; next = s.asked[0]) {
            const { after } = next;
            await s.answer({ events: log.filter((one) => one.data._seq > after && one.data._seq <= head), head });
          }
        };
        s.handlers.subscribed();
        for (const [index, seq] of seqs.entries()) {
          head = Math.max(head, seq);
          if (reconnects.includes(index)) s.handlers.subscribed();
          s.send(event(seq));
          if (index % 3 === 0) await answerAll();
        }
        await answerAll();
        expect(s.told).toEqual(log.slice(0, head).map((one) => String(one.data._seq)));
      }),
      { numRuns: 60 },
    );
  });
});
