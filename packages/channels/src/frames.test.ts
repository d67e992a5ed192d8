import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectRaw } from '../testing/connect-raw.ts';
import { startServer } from '../testing/start-server.ts';
import { appendFrame, emptyBatch, joinFrames } from './batch-frames.ts';
import { encodeText } from './encode-frame.ts';

describe('frames', () => {
  test.each([0, 1, 125, 126, 65_535, 65_536, 200_000])('an event of about %i bytes arrives whole', async (size) => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'c' } });
    await client.next();
    const around = JSON.stringify({ event: 'e', channel: 'c', data: '' }).length;
    const data = 'x'.repeat(Math.max(0, size - around));
    server.channels.publish('c', 'e', data);
    expect((await client.next()).data).toBe(data);
  });

  test('any sequence of events arrives in order, each once, whatever the channels', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    for (const channel of ['a', 'b']) client.send({ event: 'pusher:subscribe', data: { channel } });
    await client.drain();
    const events = fc.array(fc.record({ channel: fc.constantFrom('a', 'b'), data: fc.string({ unit: 'binary' }) }), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(events, async (sent) => {
        for (const { channel, data } of sent) server.channels.publish(channel, 'e', data);
        const arrived = [];
        for (let n = 0; n < sent.length; n += 1) arrived.push(await client.next());
        expect(arrived).toEqual(sent.map(({ channel, data }) => ({ event: 'e', channel, data: data.toWellFormed() })));
      }),
      { numRuns: 50 },
    );
  });

  test('sockets that wait for the same frames share one joined buffer, others get their own', () => {
    const [a, b, c] = [encodeText('a'), encodeText('b'), encodeText('c')];
    const root = emptyBatch();
    const [first, second] = [appendFrame(root, a), appendFrame(root, a)];
    const [firstTwo, secondTwo] = [appendFrame(first, b), appendFrame(second, b)];
    const other = appendFrame(appendFrame(root, c), b);
    expect(joinFrames(firstTwo)).toBe(joinFrames(secondTwo));
    expect(joinFrames(firstTwo)).toEqual(Buffer.concat([a, b]));
    expect(joinFrames(other)).toEqual(Buffer.concat([c, b]));
    expect(joinFrames(first)).toBe(a);
  });
});
