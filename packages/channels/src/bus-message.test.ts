import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectRaw } from '../testing/connect-raw.ts';
import { app, startServer } from '../testing/start-server.ts';
import { type BusMessage, readBusMessage, writeBusMessage } from './bus-message.ts';
import { createMemoryBus, type LogEntry } from './index.ts';

const parts: BusMessage['parts'] = [
  { kind: 'hello' },
  { kind: 'beat', changes: 3 },
  { kind: 'ask', to: 'b' },
  {
    kind: 'state',
    changes: 3,
    rooms: [{ channel: 'c', subscribers: 1, members: [{ userId: 'u', userInfo: { n: 1 } }] }],
    users: ['u'],
  },
  { kind: 'change', number: 4, change: { of: 'room', channel: 'c', subscribers: 2, joined: { userId: 'v', userInfo: null } } },
  { kind: 'change', number: 5, change: { of: 'room', channel: 'c', subscribers: 1, left: 'v' } },
  { kind: 'change', number: 6, change: { of: 'user', userId: 'u', online: false } },
  { kind: 'event', channel: 'c', event: 'e', data: '1', userId: 'u', except: '1.2', client: true },
  { kind: 'event', channel: 'c', event: 'e', data: [1] },
  { kind: 'terminate', userId: 'u' },
  { kind: 'bye' },
];

describe('messages on the bus', () => {
  test('are read as they were written', () => {
    const message = { app: 'a', from: 'b', parts };
    expect(readBusMessage(writeBusMessage(message))).toEqual(message);
  });

  test('of a newer server are read without the parts that are not known', () => {
    const text = JSON.stringify({ app: 'a', from: 'b', parts: [{ kind: 'new' }, { kind: 'bye' }, { kind: 'beat' }] });
    expect(readBusMessage(text)?.parts).toEqual([{ kind: 'bye' }]);
  });

  test('that are rubbish change nothing and end nothing', async () => {
    const bus = createMemoryBus();
    const failures: LogEntry[] = [];
    const server = await startServer({ bus, onLog: (entry) => void (entry.kind === 'failed' && failures.push(entry)) });
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'the-end' } });
    await client.next();
    const mutated = fc
      .tuple(fc.nat(parts.length - 1), fc.dictionary(fc.constantFrom(...fieldNames), fc.jsonValue()))
      .map(([n, changed]) => JSON.stringify({ app: app.id, from: 'b', parts: [{ ...parts[n], ...changed }] }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.string(), mutated), { maxLength: 10 }), async (texts) => {
        for (const text of texts) bus.publish(text);
        bus.publish(
          JSON.stringify({ app: app.id, from: 'b', parts: [{ kind: 'event', channel: 'the-end', event: 'end', data: '' }] }),
        );
        for (let message = await client.next(); message.event !== 'end'; message = await client.next()) continue;
        expect(client.webSocket.readyState).toBe(client.webSocket.OPEN);
      }),
      { numRuns: 200 },
    );
    expect(failures).toEqual([]);
  });
});

const fieldNames = [
  'kind',
  'changes',
  'to',
  'rooms',
  'users',
  'number',
  'change',
  'channel',
  'event',
  'data',
  'userId',
  'except',
];
