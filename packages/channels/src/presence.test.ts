import type { PresenceChannel } from 'pusher-js';
import { describe, expect, test } from 'vitest';
import { connectPusher, nextEvent, subscribed } from '../testing/connect-pusher.ts';
import { connectRaw, type RawClient, readData } from '../testing/connect-raw.ts';
import { app, startServer } from '../testing/start-server.ts';
import { signChannelAuth } from './index.ts';
import { parseChannelData } from './presence.ts';

const CHANNEL = 'presence-class';

function join(client: RawClient, userId: string): void {
  const member = { user_id: userId, user_info: { name: userId } };
  client.send({
    event: 'pusher:subscribe',
    data: { channel: CHANNEL, ...signChannelAuth(app, client.socketId, CHANNEL, member) },
  });
}

describe('presence channels', () => {
  test('pusher-js sees who is there, who comes and who goes', async () => {
    const server = await startServer();
    const ada = connectPusher(server, 'ada');
    const channel: PresenceChannel = Object.assign(await subscribed(ada, CHANNEL));
    expect(channel.members.me).toEqual({ id: 'ada', info: { name: 'name of ada' } });

    const added = nextEvent(channel, 'pusher:member_added');
    const ben = connectPusher(server, 'ben');
    const bensChannel: PresenceChannel = Object.assign(await subscribed(ben, CHANNEL));
    expect(await added).toEqual({ id: 'ben', info: { name: 'name of ben' } });
    expect([channel.members.count, bensChannel.members.count]).toEqual([2, 2]);

    const removed = nextEvent(channel, 'pusher:member_removed');
    ben.disconnect();
    expect(await removed).toMatchObject({ id: 'ben' });
    expect(channel.members.count).toBe(1);
  });

  test('a user with two sockets is announced once, and leaves with the second', async () => {
    const server = await startServer();
    const [watcher, first, second] = [await connectRaw(server), await connectRaw(server), await connectRaw(server)];
    join(watcher, 'ada');
    await watcher.drain();
    join(first, 'ben');
    await first.drain();
    join(second, 'ben');
    expect(readData((await second.drain())[0] ?? { event: '', data: '' })).toEqual({
      presence: { ids: ['ada', 'ben'], hash: { ada: { name: 'ada' }, ben: { name: 'ben' } }, count: 2 },
    });
    first.send({ event: 'pusher:unsubscribe', data: { channel: CHANNEL } });
    await first.drain();
    expect((await watcher.drain()).map(({ event }) => event)).toEqual(['pusher_internal:member_added']);
    second.send({ event: 'pusher:unsubscribe', data: { channel: CHANNEL } });
    await second.drain();
    expect((await watcher.drain()).map(({ event }) => event)).toEqual(['pusher_internal:member_removed']);
  });

  test('channel_data other than the signed is refused', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    const { auth } = signChannelAuth(app, client.socketId, CHANNEL, { user_id: 'ada' });
    client.send({ event: 'pusher:subscribe', data: { channel: CHANNEL, auth, channel_data: '{"user_id":"admin"}' } });
    expect(readData(await client.next())).toMatchObject({ type: 'AuthError' });
  });

  test('a private signature does not open a presence channel', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    client.send({ event: 'pusher:subscribe', data: { channel: CHANNEL, ...signChannelAuth(app, client.socketId, CHANNEL) } });
    expect(readData(await client.next())).toMatchObject({ type: 'AuthError' });
  });

  test('the 101st user is refused, a second socket of a member is not', async () => {
    const server = await startServer({ maxConnections: 200 });
    const clients = await Promise.all(Array.from({ length: 100 }, () => connectRaw(server)));
    await Promise.all(clients.map((client, n) => (join(client, `user-${n}`), client.drain())));
    const late = await connectRaw(server);
    join(late, 'one-too-many');
    expect(readData(await late.next())).toMatchObject({ type: 'LimitReached' });
    join(late, 'user-7');
    expect(await late.next()).toMatchObject({ event: 'pusher_internal:subscription_succeeded' });
  });

  test.each([
    '{',
    '[]',
    '{}',
    '{"user_id":""}',
    '{"user_id":{}}',
    `{"user_id":"${'x'.repeat(129)}"}`,
    `{"user_id":"a","user_info":"${'x'.repeat(1024)}"}`,
  ])('channel_data %j is refused with a reason', (data) => {
    expect(parseChannelData(data)).toBeTypeOf('string');
  });

  test('a numeric user id becomes a string, and missing user_info null', () => {
    expect(parseChannelData('{"user_id":7}')).toEqual({ userId: '7', userInfo: null });
  });
});
