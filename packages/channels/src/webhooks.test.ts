import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { breakBus } from '../testing/break-bus.ts';
import { connectPusher, subscribed } from '../testing/connect-pusher.ts';
import { connectRaw, type RawClient } from '../testing/connect-raw.ts';
import { app, connectSdk, startServer } from '../testing/start-server.ts';
import { createChannels, createMemoryBus, type LogEntry, signChannelAuth, type WebhookEvent } from './index.ts';

type Receiver = {
  url: string;
  /** The events of each request that was taken, in the order in which they came. */
  taken: WebhookEvent[][];
  /** How many requests came, taken or not. */
  requests(): number;
};

/** A real HTTP server that has the `pusher` SDK verify what is posted; `answer` says with which status the nth request is answered. */
async function startReceiver(answer: (n: number) => number = () => 200): Promise<Receiver> {
  const sdk = connectSdk(1);
  const taken: WebhookEvent[][] = [];
  let count = 0;
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const webhook = sdk.webhook({ headers: request.headers, rawBody: await readBody(request) });
    count += 1;
    const status = webhook.isValid() ? answer(count) : 401;
    if (status === 200) taken.push(Object.assign(webhook.getEvents()));
    response.writeHead(status, { location: '/' }).end();
  };
  const http = createServer((request, response) => void take(request, response)).listen(0, '127.0.0.1');
  await once(http, 'listening');
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  const address = http.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/hook`, taken, requests: () => count };
}

const readBody = async (request: IncomingMessage): Promise<string> => Buffer.concat(await request.toArray()).toString();

const join = (client: RawClient, channel: string, userId?: string): void => {
  const member = userId === undefined ? undefined : { user_id: userId };
  client.send({ event: 'pusher:subscribe', data: { channel, ...signChannelAuth(app, client.socketId, channel, member) } });
};
const leave = (client: RawClient, channel: string): void => client.send({ event: 'pusher:unsubscribe', data: { channel } });

describe('webhooks', () => {
  test('tell the SDK what happens on channels, signed and in order', async () => {
    const { url, taken } = await startReceiver();
    const server = await startServer({ webhooks: { url } });
    const [one, two] = [await connectRaw(server), await connectRaw(server)];
    join(one, 'presence-room', 'ada');
    await one.drain();
    join(two, 'presence-room', 'ben');
    two.send({ event: 'client-wave', channel: 'presence-room', data: { hand: 'left' } });
    join(two, 'private-cache-news');
    await two.drain();
    leave(two, 'presence-room');
    leave(two, 'private-cache-news');
    await two.drain();
    leave(one, 'presence-room');
    await one.drain();
    const room = { channel: 'presence-room' };
    const news = { channel: 'private-cache-news' };
    await expect
      .poll(() => taken.flat())
      .toEqual([
        { name: 'channel_occupied', ...room },
        { name: 'member_added', ...room, user_id: 'ada' },
        { name: 'member_added', ...room, user_id: 'ben' },
        {
          name: 'client_event',
          ...room,
          event: 'client-wave',
          data: '{"hand":"left"}',
          socket_id: two.socketId,
          user_id: 'ben',
        },
        { name: 'channel_occupied', ...news },
        { name: 'cache_miss', ...news },
        { name: 'member_removed', ...room, user_id: 'ben' },
        { name: 'channel_vacated', ...news },
        { name: 'member_removed', ...room, user_id: 'ada' },
        { name: 'channel_vacated', ...room },
      ]);
  });

  test('tell of a channel and a member once, and nothing of a user’s own channel', async () => {
    const { url, taken } = await startReceiver();
    const server = await startServer({ webhooks: { url } });
    const [one, two] = [await connectRaw(server), await connectRaw(server)];
    for (const client of [one, one, two]) {
      join(client, 'presence-room', 'ada');
      await client.drain();
    }
    const pusher = connectPusher(server, 'ben');
    pusher.signin();
    await subscribed(pusher, 'last');
    await expect
      .poll(() => taken.flat())
      .toEqual([
        { name: 'channel_occupied', channel: 'presence-room' },
        { name: 'member_added', channel: 'presence-room', user_id: 'ada' },
        { name: 'channel_occupied', channel: 'last' },
      ]);
  });

  test('are signed with the secret: another one does not verify', async () => {
    const { url, requests, taken } = await startReceiver();
    const server = await startServer({ app: { ...app, secret: 'another' }, webhooks: { url, retryMs: 1 } });
    join(await connectRaw(server), 'room');
    await expect.poll(requests).toBeGreaterThan(1);
    expect(taken).toEqual([]);
  });

  test.each([500, 404, 302])('answered with %i come again, in order, until they are taken', async (status) => {
    const { url, taken, requests } = await startReceiver((n) => (n <= 3 ? status : 200));
    const log: LogEntry[] = [];
    const server = await startServer({ webhooks: { url, retryMs: 1 }, onLog: (entry) => log.push(entry) });
    const client = await connectRaw(server);
    for (let n = 0; n < 150; n += 1) join(client, `room-${n}`);
    await expect
      .poll(() => taken.flat().map(({ channel }) => channel))
      .toEqual(Array.from({ length: 150 }, (_, n) => `room-${n}`));
    expect(taken[0]?.length).toBeLessThanOrEqual(100);
    expect(requests()).toBe(3 + taken.length);
    expect(log.filter(({ kind }) => kind === 'webhook-failed')).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'webhook-failed', reason: `answered ${status}` })),
    );
  });

  test('that nobody takes are given up, and later ones are told', async () => {
    let isUp = false;
    const { url, taken } = await startReceiver(() => (isUp ? 200 : 503));
    const log: LogEntry[] = [];
    const server = await startServer({ webhooks: { url, retryMs: 1, giveUpMs: 200 }, onLog: (entry) => log.push(entry) });
    const client = await connectRaw(server);
    join(client, 'early');
    await expect.poll(() => log).toContainEqual({ kind: 'webhook-dropped', events: 1 });
    isUp = true;
    join(client, 'late');
    await expect.poll(() => taken.flat()).toEqual([{ name: 'channel_occupied', channel: 'late' }]);
  });

  test('for an address where nobody listens wait within their bound, and the server goes on', async () => {
    const log: LogEntry[] = [];
    const webhooks = { url: 'http://127.0.0.1:2', maxWaiting: 5 };
    const server = await startServer({ webhooks, onLog: (entry) => log.push(entry) });
    const client = await connectRaw(server);
    for (let n = 0; n < 20; n += 1) join(client, `room-${n}`);
    expect(await client.drain()).toHaveLength(20);
    expect(log.filter(({ kind }) => kind === 'webhook-dropped')).toHaveLength(15);
    await expect.poll(() => log.filter(({ kind }) => kind === 'webhook-failed')).not.toEqual([]);
    await server.channels.close();
    expect(log).toContainEqual({ kind: 'webhook-dropped', events: 5 });
  });

  test('are told of those who leave because the server stops', async () => {
    const { url, taken } = await startReceiver();
    const server = await startServer({ webhooks: { url } });
    const client = await connectRaw(server);
    join(client, 'room');
    await client.drain();
    await server.channels.close();
    expect(taken.flat().map(({ name }) => name)).toEqual(['channel_occupied', 'channel_vacated']);
  });

  test('of several servers come from one of them, also when it dies', async () => {
    const { url, taken } = await startReceiver();
    const [bus, webhooks] = [createMemoryBus(), { url }];
    const dying = breakBus(bus);
    const settings = { webhooks, peerTimeoutMs: 1500 };
    const dead = await startServer({ ...settings, bus: dying, webhooks: { url: 'http://127.0.0.1:2' } });
    const [alive, other] = [await startServer({ ...settings, bus }), await startServer({ ...settings, bus })];
    for (const { channels } of [dead, alive, other]) await expect.poll(() => channels.stats().peers).toBe(2);
    const [first, second] = [await connectRaw(dead), await connectRaw(alive)];
    join(first, 'presence-room', 'ada');
    join(first, 'only-there');
    await first.drain();
    await expect.poll(() => alive.sdk.get({ path: '/channels' }).then((reply) => reply.text())).toContain('only-there');
    join(second, 'presence-room', 'ben');
    await expect.poll(() => taken.flat()).toEqual([{ name: 'member_added', channel: 'presence-room', user_id: 'ben' }]);
    dying.cut();
    await expect
      .poll(() => taken.flat().slice(1))
      .toEqual([
        { name: 'member_removed', channel: 'presence-room', user_id: 'ada' },
        { name: 'channel_vacated', channel: 'only-there' },
      ]);
  });

  test.each(['', 'here', 'ftp://127.0.0.1/'])('are not posted to %j', (url) => {
    const settings = { maxConnections: 1, activityTimeoutSeconds: 1, heartbeatMs: 1, clientMessagesPerMinute: 1 };
    expect(() => createChannels({ app, ...settings, webhooks: { url } })).toThrow(/webhooks\.url must be an http/);
  });
});
