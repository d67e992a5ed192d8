import { describe, expect, test } from 'vitest';
import { connectPusher, nextEvent, subscribed } from '../testing/connect-pusher.ts';
import { connectRaw } from '../testing/connect-raw.ts';
import { startServer } from '../testing/start-server.ts';

describe('client events', () => {
  test('reach the others of a private channel and not the sender', async () => {
    const server = await startServer();
    const sender = await subscribed(connectPusher(server), 'private-room');
    const receiver = await subscribed(connectPusher(server), 'private-room');
    const echoes: unknown[] = [];
    sender.bind('client-hello', (data: unknown) => echoes.push(data));
    const [hello, bye] = [nextEvent(receiver, 'client-hello'), nextEvent(sender, 'client-bye')];
    sender.trigger('client-hello', { a: 1 });
    expect(await hello).toEqual({ a: 1 });
    receiver.trigger('client-bye', {});
    await bye;
    expect(echoes).toEqual([]);
  });

  test('carry the user id on a presence channel', async () => {
    const server = await startServer();
    const sender = await subscribed(connectPusher(server, 'ada'), 'presence-room');
    const receiver = await subscribed(connectPusher(server, 'ben'), 'presence-room');
    const metadata = new Promise((resolve) => receiver.bind('client-hello', (_data: unknown, meta: unknown) => resolve(meta)));
    sender.trigger('client-hello', {});
    expect(await metadata).toEqual({ user_id: 'ada' });
  });

  test.each([
    ['a public channel', 'news', 'client-a', {}],
    ['a channel not subscribed to', 'private-other', 'client-a', {}],
    ['a name too long', 'news', `client-${'x'.repeat(200)}`, {}],
  ])('are refused on %s', async (_case, channel, event, data) => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: 'news' } });
    await client.next();
    client.send({ event, channel, data });
    expect(await client.next()).toMatchObject({ event: 'pusher:error', data: { code: null } });
  });

  test('beyond ten in a second are dropped with error 4301', async () => {
    const server = await startServer();
    const client = connectPusher(server);
    const channel = await subscribed(client, 'private-room');
    const errors = nextEvent(client.connection, 'error');
    for (let n = 0; n < 11; n += 1) channel.trigger('client-a', { n });
    expect(await errors).toMatchObject({ data: { code: 4301 } });
  });
});
