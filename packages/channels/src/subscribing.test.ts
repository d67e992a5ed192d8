import { describe, expect, test } from 'vitest';
import { connectPusher, nextEvent, subscribed } from '../testing/connect-pusher.ts';
import { connectRaw, readData } from '../testing/connect-raw.ts';
import { app, startServer } from '../testing/start-server.ts';
import { signChannelAuth } from './index.ts';

describe('subscribing', () => {
  test('pusher-js connects, gets a socket id and receives events of a public channel', async () => {
    const server = await startServer();
    const client = connectPusher(server);
    const channel = await subscribed(client, 'news');
    const event = nextEvent(channel, 'headline');
    server.channels.publish('news', 'headline', { text: 'größer ½' });
    expect(await event).toEqual({ text: 'größer ½' });
    expect(client.connection.socket_id).toMatch(/^\d+\.\d+$/);
  });

  test('the frames of a subscription are those of the protocol, data being JSON in JSON', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
    expect(await client.next()).toEqual({ event: 'pusher_internal:subscription_succeeded', channel: 'news', data: '{}' });
    server.channels.publish('news', 'headline', { a: 1 });
    expect(await client.next()).toEqual({ event: 'headline', channel: 'news', data: '{"a":1}' });
  });

  test('a private channel opens to what the authorization endpoint signed', async () => {
    const server = await startServer();
    const channel = await subscribed(connectPusher(server), 'private-task-1');
    const event = nextEvent(channel, 'step');
    server.channels.publish('private-task-1', 'step', { n: 1 });
    expect(await event).toEqual({ n: 1 });
  });

  test('what the endpoint denies is not subscribed, and the page learns the status', async () => {
    const server = await startServer();
    const channel = connectPusher(server).subscribe('private-forbidden');
    expect(await nextEvent(channel, 'pusher:subscription_error')).toMatchObject({ type: 'AuthError', status: 403 });
    expect(server.channels.occupancy().channels).toBe(0);
  });

  test.each([
    ['no signature', () => ({})],
    ['a signature of no form', () => ({ auth: 'nonsense' })],
    ['another secret', (id: string) => signChannelAuth({ ...app, secret: 'other' }, id, 'private-a')],
    ['another key', (id: string) => signChannelAuth({ ...app, key: 'other' }, id, 'private-a')],
    ['another socket', () => signChannelAuth(app, '1.2', 'private-a')],
    ['another channel', (id: string) => signChannelAuth(app, id, 'private-b')],
  ])('a private channel stays shut to %s', async (_case, sign) => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'private-a', ...sign(client.socketId) } });
    const refused = await client.next();
    expect(refused).toMatchObject({ event: 'pusher:subscription_error', channel: 'private-a' });
    expect(readData(refused)).toMatchObject({ type: 'AuthError', status: 401 });
    server.channels.publish('private-a', 'secret', 'x');
    expect(await client.drain()).toEqual([]);
  });

  test('after unsubscribing nothing more arrives and the empty channel is gone', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
    await client.next();
    client.send({ event: 'pusher:unsubscribe', data: { channel: 'news' } });
    expect(await client.drain()).toEqual([]);
    server.channels.publish('news', 'headline', {});
    expect(await client.drain()).toEqual([]);
    expect(server.channels.occupancy()).toEqual({ connections: 1, channels: 0 });
  });

  test('subscribing twice is answered twice and delivers once', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
    client.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
    expect((await client.drain()).map(({ event }) => event)).toEqual(Array(2).fill('pusher_internal:subscription_succeeded'));
    server.channels.publish('news', 'headline', {});
    expect(await client.drain()).toHaveLength(1);
  });

  test.each(['', 'a b', 'a/b', '#server', 'x'.repeat(165)])('the name %j is no channel', async (channel) => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel } });
    expect(await client.next()).toMatchObject({ event: 'pusher:error', data: { code: null } });
    expect(() => server.channels.publish(channel, 'e', {})).toThrow(RangeError);
  });

  test('an encrypted channel passes nonce and ciphertext on, untouched', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    const name = 'private-encrypted-a';
    client.send({ event: 'pusher:subscribe', data: { channel: name, ...signChannelAuth(app, client.socketId, name) } });
    await client.next();
    server.channels.publish(name, 'e', { nonce: 'bm9uY2U=', ciphertext: 'eA==' });
    expect(readData(await client.next())).toEqual({ nonce: 'bm9uY2U=', ciphertext: 'eA==' });
  });

  test('a cache channel gives a newcomer the last event, or says that there is none', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'cache-a' } });
    expect((await client.drain()).map(({ event }) => event)).toEqual([
      'pusher_internal:subscription_succeeded',
      'pusher:cache_miss',
    ]);
    server.channels.publish('cache-b', 'first', '1');
    server.channels.publish('cache-b', 'last', '2');
    client.send({ event: 'pusher:subscribe', data: { channel: 'cache-b' } });
    expect((await client.drain())[1]).toEqual({ event: 'last', channel: 'cache-b', data: '2' });
  });
});
