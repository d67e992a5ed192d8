import { describe, expect, test } from 'vitest';
import { connectPusher, subscribed } from '../testing/connect-pusher.ts';
import { connectRaw } from '../testing/connect-raw.ts';
import { app, connectSdk, startServer, type TestServer } from '../testing/start-server.ts';
import { type RestResponse, signRest } from './index.ts';

async function post(server: TestServer, path: string, body: unknown): Promise<RestResponse | null> {
  const request = { method: 'POST', path: `/apps/${app.id}${path}`, query: {}, rawBody: Buffer.from(JSON.stringify(body)) };
  return server.channels.handleRest({ ...request, query: signRest(app, request, Date.now() / 1000) });
}

describe('the REST API, through the server SDK', () => {
  test('a triggered event reaches the subscribers, but not the socket it excludes', async () => {
    const server = await startServer();
    const [sender, receiver] = [await connectRaw(server), await connectRaw(server)];
    for (const client of [sender, receiver]) {
      client.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
      await client.next();
    }
    const response = await server.sdk.trigger('news', 'headline', { a: 1 }, { socket_id: sender.socketId });
    expect(response.status).toBe(200);
    expect(await receiver.next()).toEqual({ event: 'headline', channel: 'news', data: '{"a":1}' });
    expect(await sender.drain()).toEqual([]);
  });

  test('one event goes to many channels, and a batch carries many events', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    for (const channel of ['a', 'b']) client.send({ event: 'pusher:subscribe', data: { channel } });
    await client.drain();
    await server.sdk.trigger(['a', 'b'], 'both', {});
    await server.sdk.triggerBatch([
      { channel: 'b', name: 'second', data: {} },
      { channel: 'a', name: 'first', data: {} },
    ]);
    const arrived = await client.drain();
    expect(arrived.map(({ channel, event }) => `${channel} ${event}`)).toEqual(['a both', 'b both', 'b second', 'a first']);
  });

  test('channels, their counts and their users can be asked for', async () => {
    const server = await startServer();
    await subscribed(connectPusher(server, 'ada'), 'presence-class');
    await subscribed(connectPusher(server, 'ben'), 'presence-class');
    await subscribed(connectPusher(server), 'news');
    const ask = async (path: string, params = {}): Promise<unknown> => (await server.sdk.get({ path, params })).json();
    expect(await ask('/channels')).toEqual({ channels: { 'presence-class': {}, news: {} } });
    expect(await ask('/channels', { filter_by_prefix: 'presence-', info: 'user_count,subscription_count' })).toEqual({
      channels: { 'presence-class': { user_count: 2, subscription_count: 2 } },
    });
    expect(await ask('/channels/news', { info: 'subscription_count' })).toEqual({ occupied: true, subscription_count: 1 });
    expect(await ask('/channels/nobody')).toEqual({ occupied: false });
    expect(await ask('/channels/presence-class/users')).toEqual({ users: [{ id: 'ada' }, { id: 'ben' }] });
    const info = await server.sdk.trigger('news', 'e', {}, { info: 'subscription_count' });
    expect(await info.json()).toEqual({ channels: { news: { subscription_count: 1 } } });
  });

  test.each(['/channels/news?info=user_count', '/channels?info=user_count', '/channels/news/users'])(
    '%s is a bad request',
    async (url) => {
      const server = await startServer();
      const [path = '', query = ''] = url.split('?');
      await expect(server.sdk.get({ path, params: Object.fromEntries(new URLSearchParams(query)) })).rejects.toMatchObject({
        status: 400,
      });
    },
  );

  test('an SDK with another secret is refused with 401 and nothing is sent', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
    await client.next();
    const forger = connectSdk(server.port, { secret: 'other' });
    await expect(forger.trigger('news', 'e', {})).rejects.toMatchObject({
      status: 401,
      body: expect.stringContaining('signature'),
    });
    await expect(forger.get({ path: '/channels' })).rejects.toMatchObject({ status: 401 });
    expect(await client.drain()).toEqual([]);
  });
});

describe('the REST API', () => {
  const event = { name: 'e', data: '{}', channels: ['a'] };

  test.each<[string, unknown, number]>([
    ['10 KB of data', { ...event, data: 'x'.repeat(10_240) }, 200],
    ['more than 10 KB of data', { ...event, data: 'x'.repeat(10_241) }, 413],
    ['more than 10 KB by bytes, not characters', { ...event, data: 'ü'.repeat(5121) }, 413],
    ['data that is no string', { ...event, data: {} }, 400],
    ['no name', { ...event, name: undefined }, 400],
    ['a name of the protocol', { ...event, name: 'pusher_internal:member_added' }, 400],
    ['100 channels', { ...event, channels: Array.from({ length: 100 }, (_, n) => `c${n}`) }, 200],
    ['101 channels', { ...event, channels: Array.from({ length: 101 }, (_, n) => `c${n}`) }, 400],
    ['no channel', { ...event, channels: [] }, 400],
    ['the older single channel', { name: 'e', data: '{}', channel: 'a' }, 200],
    ['an invalid channel', { ...event, channels: ['a b'] }, 400],
    ['an encrypted channel beside another', { ...event, channels: ['a', 'private-encrypted-b'] }, 400],
    ['an invalid socket id', { ...event, socket_id: '1:2' }, 400],
    ['a list', [event], 400],
  ])('POST /events with %s', async (_case, body, status) => {
    expect((await post(await startServer(), '/events', body))?.status).toBe(status);
  });

  const tiny = { name: 'e', data: '', channel: 'a' };
  test.each<[string, unknown, number]>([
    ['10 events', { batch: Array.from({ length: 10 }, () => tiny) }, 200],
    ['11 events', { batch: Array.from({ length: 11 }, () => tiny) }, 400],
    ['no events', { batch: [] }, 400],
    ['no batch', {}, 400],
  ])('POST /batch_events with %s', async (_case, body, status) => {
    expect((await post(await startServer(), '/batch_events', body))?.status).toBe(status);
  });

  test('a batch with one invalid event sends none of them', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'a' } });
    await client.next();
    const batch = [
      { name: 'e', data: '', channel: 'a' },
      { name: 'e', data: '', channel: 'a b' },
    ];
    expect((await post(server, '/batch_events', { batch }))?.status).toBe(400);
    expect(await client.drain()).toEqual([]);
  });

  test.each(['/', '/health', '/apps', '/apps/'])('the path %s is not ours', async (path) => {
    const server = await startServer();
    expect(await server.channels.handleRest({ method: 'GET', path, query: {}, rawBody: Buffer.alloc(0) })).toBeNull();
  });

  test('another app and an unknown resource answer 404', async () => {
    const server = await startServer();
    const other = { method: 'GET', path: '/apps/other/channels', query: {}, rawBody: Buffer.alloc(0) };
    expect(await server.channels.handleRest(other)).toMatchObject({ status: 404 });
    expect(await post(server, '/nothing', {})).toMatchObject({ status: 404 });
  });
});
