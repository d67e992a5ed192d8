import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectRaw, type RawClient } from '../testing/connect-raw.ts';
import { app, startServer } from '../testing/start-server.ts';
import { type LogEntry, signChannelAuth } from './index.ts';

const eventName = fc.constantFrom(
  'pusher:subscribe',
  'pusher:unsubscribe',
  'pusher:ping',
  'pusher:pong',
  'pusher:signin',
  'client-a',
  '',
);
const channel = fc.oneof(fc.constantFrom('a', 'private-a', 'presence-a', 'cache-a', '__proto__'), fc.string(), fc.jsonValue());
const almostValid = fc.record(
  {
    event: fc.oneof(eventName, fc.jsonValue()),
    channel,
    data: fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.record({ channel, auth: fc.jsonValue(), channel_data: fc.jsonValue() }, { requiredKeys: [] }),
    ),
  },
  { requiredKeys: [] },
);
const frame = fc.oneof(
  almostValid.map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string({ unit: 'binary' }),
);

async function startFuzzing(): Promise<{ client: RawClient; failures: LogEntry[] }> {
  const failures: LogEntry[] = [];
  const onLog = (entry: LogEntry): void => void (entry.kind === 'failed' && failures.push(entry));
  const server = await startServer({ clientMessagesPerMinute: 1_000_000, onLog });
  return { client: await connectRaw(server), failures };
}

describe('rubbish from a client', () => {
  test('never fails the server nor closes the connection', async () => {
    const { client, failures } = await startFuzzing();
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { maxLength: 20 }), async (frames) => {
        for (const text of frames) client.send(text.toWellFormed());
        client.send({ event: 'pusher:subscribe', data: { channel: 'the-end' } });
        for (let message = await client.next(); message.channel !== 'the-end'; message = await client.next()) {
          expect(message.event).toMatch(/^pusher/);
        }
        expect(client.webSocket.readyState).toBe(client.webSocket.OPEN);
      }),
      { numRuns: 200 },
    );
    expect(failures).toEqual([]);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{}',
    '{"event":7}',
    '{"event":"pusher:subscribe"}',
    '{"event":"pusher:unsubscribe","data":{}}',
  ])('%j is answered by pusher:error', async (text) => {
    const { client } = await startFuzzing();
    client.send(text);
    expect(await client.next()).toMatchObject({ event: 'pusher:error', data: { code: null } });
  });

  test('JSON nested thirty thousand deep is answered, and the server goes on', async () => {
    const { client } = await startFuzzing();
    const name = 'private-a';
    client.send({ event: 'pusher:subscribe', data: { channel: name, ...signChannelAuth(app, client.socketId, name) } });
    await client.next();
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    client.send(`{"event":"client-a","channel":"${name}","data":${deep}}`);
    expect(await client.next()).toMatchObject({ event: 'pusher:error', data: { code: null } });
    expect(await client.drain()).toEqual([]);
  });
});
