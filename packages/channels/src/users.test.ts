import type { PresenceChannel } from 'pusher-js';
import { describe, expect, test } from 'vitest';
import { type Client, connectPusher, nextEvent, subscribed } from '../testing/connect-pusher.ts';
import { closeOf, connectRaw, type RawClient, readData } from '../testing/connect-raw.ts';
import { app, connectSdk, startServer } from '../testing/start-server.ts';
import { signChannelAuth, signUserAuth, type UserData, verifyUserAuth } from './index.ts';
import { parseUserData } from './sign-in.ts';

const CHANNEL = '#server-to-user-ada';

async function signedIn(client: Client): Promise<Client> {
  const ready = new Promise((resolve) => {
    client.connection.bind('message', ({ event, channel }: { event: string; channel?: string }) => {
      if (event === 'pusher_internal:subscription_succeeded' && channel?.startsWith('#')) resolve(channel);
    });
  });
  client.signin();
  await ready;
  return client;
}

async function signIn(client: RawClient, user: UserData): Promise<void> {
  client.send({ event: 'pusher:signin', data: signUserAuth(app, client.socketId, user) });
  expect(await client.next()).toMatchObject({ event: 'pusher:signin_success' });
}

describe('a user who signs in', () => {
  test('gets by pusher-js, on each of their connections, what the SDK sends to them', async () => {
    const server = await startServer();
    const [first, second] = [await signedIn(connectPusher(server)), await signedIn(connectPusher(server))];
    const other = await signedIn(connectPusher(server, 'ben'));
    const others: unknown[] = [];
    other.user.bind('note', (data: unknown) => others.push(data));
    const notes = [nextEvent(first.user, 'note'), nextEvent(second.user, 'note')];
    await server.sdk.sendToUser('ada', 'note', { text: 'hello' });
    expect(await Promise.all(notes)).toEqual([{ text: 'hello' }, { text: 'hello' }]);
    const last = nextEvent(other.user, 'last');
    await server.sdk.sendToUser('ben', 'last', {});
    await last;
    expect(others).toEqual([]);
  });

  test('is answered with the user data that was signed, and again when they repeat it', async () => {
    const client = await connectRaw(await startServer());
    const signed = signUserAuth(app, client.socketId, { id: 'ada', user_info: { name: 'a' } });
    for (let n = 0; n < 2; n += 1) {
      client.send({ event: 'pusher:signin', data: signed });
      expect(readData(await client.next())).toEqual({ user_data: signed.user_data });
    }
    expect(await client.drain()).toEqual([]);
  });

  test.each([
    ['a signature of no form', () => ({ auth: 'nonsense', user_data: '{"id":"ada"}' })],
    ['another secret', (id: string) => signUserAuth({ ...app, secret: 'other' }, id, { id: 'ada' })],
    ['another socket', () => signUserAuth(app, '1.2', { id: 'ada' })],
    ['other data', (id: string) => ({ ...signUserAuth(app, id, { id: 'ben' }), user_data: '{"id":"ada"}' })],
    ["a channel's signature", (id: string) => ({ auth: signChannelAuth(app, id, ':user').auth, user_data: '{"id":"ada"}' })],
  ])('with %s is closed with 4009', async (_case, sign) => {
    const client = await connectRaw(await startServer());
    const closed = closeOf(client.webSocket);
    client.send({ event: 'pusher:signin', data: sign(client.socketId) });
    expect(await client.next()).toMatchObject({ event: 'pusher:error', data: { code: 4009 } });
    expect(await closed).toBe(4009);
  });

  test.each([undefined, {}, { auth: 'a' }, { auth: 'a', user_data: { id: 'ada' } }])(
    'by %j is asked to say it right',
    async (data) => {
      const client = await connectRaw(await startServer());
      client.send({ event: 'pusher:signin', data });
      expect(await client.next()).toMatchObject({ event: 'pusher:error', data: { code: null } });
      client.send({ event: 'pusher:subscribe', data: { channel: CHANNEL } });
      expect(readData(await client.next())).toMatchObject({ type: 'AuthError' });
    },
  );

  test('may not become another on the same connection', async () => {
    const client = await connectRaw(await startServer());
    await signIn(client, { id: 'ada' });
    client.send({ event: 'pusher:signin', data: signUserAuth(app, client.socketId, { id: 'ben' }) });
    expect(await client.next()).toMatchObject({ event: 'pusher:error' });
    client.send({ event: 'pusher:subscribe', data: { channel: '#server-to-user-ben' } });
    expect(readData(await client.next())).toMatchObject({ type: 'AuthError' });
  });

  test("alone may listen to their own channel, which takes no client's events", async () => {
    const client = await connectRaw(await startServer());
    client.send({ event: 'pusher:subscribe', data: { channel: CHANNEL } });
    expect(readData(await client.next())).toMatchObject({ type: 'AuthError', status: 401 });
    await signIn(client, { id: 'ada' });
    client.send({ event: 'pusher:subscribe', data: { channel: CHANNEL } });
    expect(await client.next()).toMatchObject({ event: 'pusher_internal:subscription_succeeded' });
    client.send({ event: 'client-a', channel: CHANNEL, data: {} });
    expect(await client.next()).toMatchObject({ event: 'pusher:error' });
  });

  test('is themselves on a presence channel without channel_data', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    const name = 'presence-class';
    const request = { event: 'pusher:subscribe', data: { channel: name, ...signChannelAuth(app, client.socketId, name) } };
    client.send(request);
    expect(readData(await client.next())).toMatchObject({ type: 'AuthError' });
    await signIn(client, { id: 'ada', user_info: { name: 'a' } });
    client.send(request);
    await client.next();
    const watcher = await subscribed(connectPusher(server, 'ben'), name);
    const { members }: PresenceChannel = Object.assign(watcher);
    expect(members.get('ada')).toEqual({ id: 'ada', info: { name: 'a' } });
  });

  test('is disconnected everywhere by the SDK with 4009, and pusher-js stays away', async () => {
    const server = await startServer();
    const client = await signedIn(connectPusher(server));
    const [raw, other] = [await connectRaw(server), await connectRaw(server)];
    await signIn(raw, { id: 'ada' });
    await signIn(other, { id: 'ben' });
    const [closed, gone] = [closeOf(raw.webSocket), nextEvent(client.connection, 'disconnected')];
    const response = await server.sdk.terminateUserConnections('ada');
    expect([response.status, await response.json()]).toEqual([200, {}]);
    expect(await closed).toBe(4009);
    await gone;
    expect(client.connection.state).toBe('disconnected');
    expect(await other.drain()).toEqual([]);
    await expect.poll(() => server.channels.occupancy().connections).toBe(1);
  });

  test('terminating needs the secret, and nobody need be there', async () => {
    const server = await startServer();
    await expect(connectSdk(server.port, { secret: 'other' }).terminateUserConnections('ada')).rejects.toMatchObject({
      status: 401,
    });
    expect((await server.sdk.terminateUserConnections('nobody')).status).toBe(200);
    await expect(server.sdk.terminateUserConnections('x'.repeat(129))).rejects.toMatchObject({ status: 400 });
  });

  test('is listed in no channel of the REST API', async () => {
    const server = await startServer();
    await signedIn(connectPusher(server));
    expect(await (await server.sdk.get({ path: '/channels' })).json()).toEqual({ channels: {} });
  });

  test('is signed as the SDK signs, and a signature holds for its own data alone', () => {
    const user = { id: 'ada', watchlist: ['ben'] };
    const signed = signUserAuth(app, '1.2', user);
    expect(signed).toEqual(connectSdk(1).authenticateUser('1.2', user));
    expect(verifyUserAuth(app, '1.2', signed.auth, signed.user_data)).toBe(true);
    expect(verifyUserAuth(app, '1.3', signed.auth, signed.user_data)).toBe(false);
  });

  test.each(['{', '[]', '{}', '{"id":""}', '{"id":7}', `{"id":"${'x'.repeat(129)}"}`, '{"id":"a","watchlist":"b"}'])(
    'with the data %j is refused with a reason',
    (data) => {
      expect(parseUserData(data)).toBeTypeOf('string');
    },
  );
});

describe('a watchlist', () => {
  test('tells through pusher-js who is there, who comes with the first connection and who goes with the last', async () => {
    const server = await startServer();
    await signedIn(connectPusher(server, 'ben'));
    const ada = connectPusher(server, 'ada', app.key, 'ben,cleo');
    const [online, offline] = [nextEvent(ada.user.watchlist, 'online'), nextEvent(ada.user.watchlist, 'offline')];
    await signedIn(ada);
    expect(await online).toEqual({ name: 'online', user_ids: ['ben'] });
    expect(await offline).toEqual({ name: 'offline', user_ids: ['cleo'] });

    const told: unknown[] = [];
    ada.user.watchlist.bind_global((name: string, data: { user_ids: string[] }) => told.push([name, ...data.user_ids]));
    const [first, second] = [await signedIn(connectPusher(server, 'cleo')), await signedIn(connectPusher(server, 'cleo'))];
    first.disconnect();
    await expect.poll(() => server.channels.occupancy().connections).toBe(3);
    second.disconnect();
    await expect.poll(() => told.length).toBe(2);
    expect(told).toEqual([
      ['online', 'cleo'],
      ['offline', 'cleo'],
    ]);
  });

  test('of more than 100 users is refused with 4302, and the user is signed in all the same', async () => {
    const server = await startServer();
    const client = await connectRaw(server);
    await signIn(client, { id: 'ada', watchlist: Array.from({ length: 101 }, (_, n) => `user-${n}`) });
    expect(await client.next()).toMatchObject({ event: 'pusher:error', data: { code: 4302 } });
    await signIn(await connectRaw(server), { id: 'user-7' });
    expect(await client.drain()).toEqual([]);
    client.send({ event: 'pusher:subscribe', data: { channel: CHANNEL } });
    expect(await client.next()).toMatchObject({ event: 'pusher_internal:subscription_succeeded' });
  });
});
