import { describe, expect, test } from 'vitest';
import { connectRaw } from '../testing/connect-raw.ts';
import { app, startServer } from '../testing/start-server.ts';
import { createEventCache } from './cache-events.ts';
import { signChannelAuth } from './index.ts';
import { MAX_CACHED_CHANNELS } from './protocol.ts';

describe('what a cache channel remembers', () => {
  test('is forgotten after half an hour', () => {
    let nowMs = 0;
    const cache = createEventCache(() => nowMs);
    cache.put('cache-a', Buffer.from('a'));
    nowMs = 30 * 60 * 1000 - 1;
    expect(cache.get('cache-a')).toEqual(Buffer.from('a'));
    nowMs += 1;
    expect(cache.get('cache-a')).toBeNull();
  });

  test('is no client event', async () => {
    const client = await connectRaw(await startServer());
    const name = 'private-cache-a';
    const request = { event: 'pusher:subscribe', data: { channel: name, ...signChannelAuth(app, client.socketId, name) } };
    client.send(request);
    client.send({ event: 'client-a', channel: name, data: {} });
    await client.drain();
    client.send(request);
    expect((await client.drain())[1]).toMatchObject({ event: 'pusher:cache_miss' });
  });

  test('is bounded: the channel longest without an event goes first', () => {
    const cache = createEventCache(() => 0);
    for (let n = 0; n <= MAX_CACHED_CHANNELS; n += 1) cache.put(`cache-${n}`, Buffer.from('a'));
    expect(cache.get('cache-0')).toBeNull();
    expect(cache.get('cache-1')).not.toBeNull();
  });
});
