import { describe, expect, test } from 'vitest';
import { closeOf, connectRaw } from '../testing/connect-raw.ts';
import { startServer } from '../testing/start-server.ts';
import type { LogEntry } from './index.ts';
import { createRateLimit } from './limit-rate.ts';

describe('limits', () => {
  test('a binary frame closes the connection with 1003', async () => {
    const client = await connectRaw(await startServer());
    client.webSocket.send(Buffer.from('{"event":"pusher:ping"}'));
    expect(await closeOf(client.webSocket)).toBe(1003);
  });

  test('a frame over 64 KiB closes the connection with 1009', async () => {
    const client = await connectRaw(await startServer());
    client.send('x'.repeat(64 * 1024 + 1));
    expect(await closeOf(client.webSocket)).toBe(1009);
  });

  test('frames beyond the limit are dropped with error 4301, and the connection stays', async () => {
    const server = await startServer({ clientMessagesPerMinute: 3 });
    const client = await connectRaw(server);
    for (const channel of ['a', 'b', 'c', 'd']) client.send({ event: 'pusher:subscribe', data: { channel } });
    for (let n = 0; n < 3; n += 1) expect(await client.next()).toMatchObject({ event: 'pusher_internal:subscription_succeeded' });
    expect(await client.next()).toMatchObject({ event: 'pusher:error', data: { code: 4301 } });
    expect(server.channels.occupancy()).toEqual({ connections: 1, channels: 3 });
  });

  test('the rate allows its limit in a burst, then again as time goes by', () => {
    let time = 0;
    const allow = createRateLimit(60, 60_000, () => time);
    const burst = Array.from({ length: 100 }, allow).filter(Boolean).length;
    time = 10_000;
    const later = Array.from({ length: 100 }, allow).filter(Boolean).length;
    expect([burst, later]).toEqual([60, 10]);
  });

  test('a slow consumer is dropped with memory bounded, and the others get everything', async () => {
    const maxBacklogBytes = 512 * 1024;
    const dropped = Promise.withResolvers<LogEntry>();
    const onLog = (entry: LogEntry): void => void (entry.kind === 'slow-consumer' && dropped.resolve(entry));
    const server = await startServer({ maxBacklogBytes, onLog });
    const [reader, sleeper] = [await connectRaw(server), await connectRaw(server)];
    for (const client of [reader, sleeper]) {
      client.send({ event: 'pusher:subscribe', data: { channel: 'flood' } });
      await client.next();
    }
    sleeper.webSocket.pause();
    let highest = 0;
    let sent = 0;
    // The kernel takes a few megabytes before the server has to hold anything.
    for (; server.channels.stats().dropped === 0 && sent < 2000; sent += 1) {
      server.channels.publish('flood', 'wave', { n: sent, filling: 'x'.repeat(32 * 1024) });
      expect((await reader.next()).event).toBe('wave');
      highest = Math.max(highest, server.channels.stats().backlogBytes);
    }
    expect(await dropped.promise).toMatchObject({ kind: 'slow-consumer' });
    expect(highest).toBeLessThanOrEqual(maxBacklogBytes * 2);
    sleeper.webSocket.terminate();
    expect(await reader.drain()).toEqual([]);
    expect(server.channels.occupancy().connections).toBe(1);
  });

  test('a client that pings and never reads is dropped like any slow consumer', async () => {
    const dropped = Promise.withResolvers<LogEntry>();
    const onLog = (entry: LogEntry): void => void (entry.kind === 'slow-consumer' && dropped.resolve(entry));
    const server = await startServer({ maxBacklogBytes: 512 * 1024, onLog });
    const { webSocket } = await connectRaw(server, { autoPong: false });
    webSocket.pause();
    const payload = Buffer.alloc(125);
    const flood = (): void => {
      for (let n = 0; n < 2000 && webSocket.readyState === webSocket.OPEN; n += 1) webSocket.ping(payload);
      if (server.channels.stats().dropped === 0) setImmediate(flood);
    };
    flood();
    expect(await dropped.promise).toMatchObject({ kind: 'slow-consumer' });
  });

  test('a burst larger than the backlog, within one turn, does not drop a client that reads', async () => {
    const server = await startServer({ maxBacklogBytes: 512 * 1024 });
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'burst' } });
    await client.next();
    for (let n = 0; n < 75; n += 1) server.channels.publish('burst', 'e', 'x'.repeat(8 * 1024));
    expect(await client.drain()).toHaveLength(75);
    expect(server.channels.stats().dropped).toBe(0);
  });

  test('an event larger than any backlog is refused to the publisher, not the subscribers', async () => {
    const server = await startServer({ maxBacklogBytes: 512 * 1024 });
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'a' } });
    await client.next();
    expect(() => server.channels.publish('a', 'e', 'x'.repeat(512 * 1024))).toThrow(RangeError);
    expect(await client.drain()).toEqual([]);
  });
});
