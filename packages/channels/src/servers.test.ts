import * as fc from 'fast-check';
import type { PresenceChannel } from 'pusher-js';
import { describe, expect, test } from 'vitest';
import { breakBus } from '../testing/break-bus.ts';
import { connectPusher, nextEvent, subscribed } from '../testing/connect-pusher.ts';
import { closeOf, connectRaw, type RawClient, readData } from '../testing/connect-raw.ts';
import { app, startServer, type TestServer } from '../testing/start-server.ts';
import { createMemoryBus, type LogEntry, signChannelAuth, signUserAuth } from './index.ts';

const CHANNEL = 'presence-class';

async function startTwo(overrides = {}): Promise<[TestServer, TestServer]> {
  const bus = createMemoryBus();
  const servers: [TestServer, TestServer] = [await startServer({ bus, ...overrides }), await startServer({ bus, ...overrides })];
  for (const { channels } of servers) await expect.poll(() => channels.stats().peers).toBe(1);
  return servers;
}

async function join(client: RawClient, channel: string, userId = 'ada'): Promise<void> {
  const member = channel.startsWith('presence-') ? { user_id: userId, user_info: { name: userId } } : undefined;
  client.send({ event: 'pusher:subscribe', data: { channel, ...signChannelAuth(app, client.socketId, channel, member) } });
  await client.drain();
}

const usersOf = async (server: TestServer): Promise<string[]> => {
  const body = await (await server.sdk.get({ path: `/channels/${CHANNEL}/users` })).json();
  return body.users.map(({ id }: { id: string }) => id).sort();
};

describe('two servers on one bus', () => {
  test('deliver what the other publishes, by REST and from within, but not to the socket it excludes', async () => {
    const [here, there] = await startTwo();
    const [reader, sender] = [await connectRaw(there), await connectRaw(there)];
    await join(reader, 'news');
    await join(sender, 'news');
    here.channels.publish('news', 'a', { n: 1 });
    expect(await reader.next()).toEqual({ event: 'a', channel: 'news', data: '{"n":1}' });
    expect(await sender.next()).toMatchObject({ event: 'a' });
    await here.sdk.trigger('news', 'b', {}, { socket_id: sender.socketId });
    expect(await reader.next()).toMatchObject({ event: 'b' });
    expect(await sender.drain()).toEqual([]);
  });

  test('keep to themselves what is published here alone', async () => {
    const [here, there] = await startTwo();
    const [near, far] = [await connectRaw(here), await connectRaw(there)];
    await join(near, 'news');
    await join(far, 'news');
    here.channels.publishHere('news', 'near', {});
    here.channels.publish('news', 'both', {});
    expect(await far.next()).toMatchObject({ event: 'both' });
    expect((await near.drain()).map(({ event }) => event)).toEqual(['near', 'both']);
  });

  test('relay client events with the sender on a presence channel, and no cache channel keeps them', async () => {
    const [here, there] = await startTwo();
    const [sender, receiver] = [await connectRaw(here), await connectRaw(there)];
    const name = 'presence-cache-class';
    await join(sender, name, 'ada');
    await join(receiver, name, 'ben');
    sender.send({ event: 'client-hello', channel: name, data: { a: 1 } });
    const heard: unknown[] = [];
    for (let message = await receiver.next(); ; message = await receiver.next()) {
      heard.push(message);
      if (message.event === 'client-hello') break;
    }
    expect(heard.at(-1)).toEqual({ event: 'client-hello', channel: name, data: { a: 1 }, user_id: 'ada' });
    expect(await sender.drain()).toEqual(expect.not.arrayContaining([expect.objectContaining({ event: 'client-hello' })]));
    const late = await connectRaw(there);
    late.send({
      event: 'pusher:subscribe',
      data: { channel: name, ...signChannelAuth(app, late.socketId, name, { user_id: 'cleo' }) },
    });
    expect((await late.drain()).map(({ event }) => event)).toContain('pusher:cache_miss');
  });

  test('remember the last event of a cache channel, whoever published it', async () => {
    const [here, there] = await startTwo();
    const witness = await connectRaw(there);
    await join(witness, 'cache-a');
    here.channels.publish('cache-a', 'last', '2');
    await witness.next();
    const client = await connectRaw(there);
    client.send({ event: 'pusher:subscribe', data: { channel: 'cache-a' } });
    expect((await client.drain())[1]).toEqual({ event: 'last', channel: 'cache-a', data: '2' });
  });

  test('show pusher-js the members of both, who comes and who goes', async () => {
    const [here, there] = await startTwo();
    const channel: PresenceChannel = Object.assign(await subscribed(connectPusher(here, 'ada'), CHANNEL));
    const added = nextEvent(channel, 'pusher:member_added');
    const ben = connectPusher(there, 'ben');
    const bens: PresenceChannel = Object.assign(await subscribed(ben, CHANNEL));
    expect(await added).toEqual({ id: 'ben', info: { name: 'name of ben' } });
    expect(bens.members.get('ada')).toEqual({ id: 'ada', info: { name: 'name of ada' } });
    const removed = nextEvent(channel, 'pusher:member_removed');
    ben.disconnect();
    expect(await removed).toMatchObject({ id: 'ben' });
    expect(channel.members.count).toBe(1);
  });

  test('announce a user with a socket at each once, and their leaving with the last of all', async () => {
    const [here, there] = await startTwo();
    const watcher = await connectRaw(here);
    await join(watcher, CHANNEL, 'ada');
    const [near, far] = [await connectRaw(here), await connectRaw(there)];
    await join(near, CHANNEL, 'ben');
    await join(far, CHANNEL, 'ben');
    await expect.poll(async () => (await channelOf(here)).subscription_count).toBe(3);
    near.webSocket.close();
    await closeOf(near.webSocket);
    await expect.poll(async () => (await channelOf(there)).subscription_count).toBe(2);
    expect((await watcher.drain()).map(({ event }) => event)).toEqual(['pusher_internal:member_added']);
    far.webSocket.close();
    expect(await watcher.next()).toMatchObject({ event: 'pusher_internal:member_removed' });
  });

  test('count channels, subscribers and users together', async () => {
    const [here, there] = await startTwo();
    await join(await connectRaw(here), CHANNEL, 'ada');
    await join(await connectRaw(there), CHANNEL, 'ada');
    await join(await connectRaw(there), CHANNEL, 'ben');
    await join(await connectRaw(there), 'news');
    for (const server of [here, there]) {
      await expect.poll(async () => (await channelOf(server)).subscription_count).toBe(3);
      expect((await channelOf(server)).user_count).toBe(2);
      await expect.poll(async () => (await channelsOf(server)).toSorted()).toEqual(['news', CHANNEL]);
      expect(await usersOf(server)).toEqual(['ada', 'ben']);
    }
  });

  test('give the count of both where subscribers are told it', async () => {
    const [here, there] = await startTwo({ subscriptionCounts: true });
    const channel = connectPusher(here).subscribe('news');
    await join(await connectRaw(there), 'news');
    await expect.poll(() => channel.subscriptionCount).toBe(2);
  });

  test("end a user's connections to both, and tell watchers of either", async () => {
    const [here, there] = await startTwo();
    const [near, far, watcher] = [await connectRaw(here), await connectRaw(there), await connectRaw(there)];
    watcher.send({ event: 'pusher:signin', data: signUserAuth(app, watcher.socketId, { id: 'ben', watchlist: ['ada'] }) });
    expect((await watcher.drain()).map(readData)).toContainEqual({ events: [{ name: 'offline', user_ids: ['ada'] }] });
    for (const client of [near, far]) {
      client.send({ event: 'pusher:signin', data: signUserAuth(app, client.socketId, { id: 'ada' }) });
      await client.drain();
    }
    expect(readData(await watcher.next())).toEqual({ events: [{ name: 'online', user_ids: ['ada'] }] });
    const codes = [closeOf(near.webSocket), closeOf(far.webSocket)];
    here.channels.terminateUser('ada');
    expect(await Promise.all(codes)).toEqual([4009, 4009]);
    expect(readData(await watcher.next())).toEqual({ events: [{ name: 'offline', user_ids: ['ada'] }] });
  });

  test('deliver to a user on whichever they are', async () => {
    const [here, there] = await startTwo();
    const client = await connectRaw(there);
    client.send({ event: 'pusher:signin', data: signUserAuth(app, client.socketId, { id: 'ada' }) });
    await join(client, '#server-to-user-ada');
    await here.sdk.sendToUser('ada', 'note', { n: 1 });
    expect(await client.next()).toEqual({ event: 'note', channel: '#server-to-user-ada', data: '{"n":1}' });
  });

  test('of different apps do not hear each other', async () => {
    const bus = createMemoryBus();
    const here = await startServer({ bus });
    const other = await startServer({ bus, app: { ...app, id: 'other' } });
    const [near, far] = [await connectRaw(here), await connectRaw(other)];
    for (const client of [near, far]) await join(client, 'news');
    here.channels.publish('news', 'e', {});
    await near.next();
    expect(await far.drain()).toEqual([]);
    expect(other.channels.stats().peers).toBe(0);
  });
});

describe('a server on the bus', () => {
  const peerTimeoutMs = 300;

  test('that starts later knows who is there', async () => {
    const bus = createMemoryBus();
    const here = await startServer({ bus });
    await join(await connectRaw(here), CHANNEL, 'ada');
    const later = await startServer({ bus });
    await expect.poll(() => usersOf(later)).toEqual(['ada']);
    const client = connectPusher(later, 'ben');
    const channel: PresenceChannel = Object.assign(await subscribed(client, CHANNEL));
    expect(channel.members.count).toBe(2);
  });

  test('that stops takes its members with it at once', async () => {
    const bus = createMemoryBus();
    const [here, there] = [await startServer({ bus }), await startServer({ bus })];
    const watcher = await connectRaw(here);
    await join(watcher, CHANNEL, 'ada');
    await join(await connectRaw(there), CHANNEL, 'ben');
    expect(await watcher.next()).toMatchObject({ event: 'pusher_internal:member_added' });
    await there.channels.close();
    expect(await watcher.next()).toMatchObject({ event: 'pusher_internal:member_removed' });
    await expect.poll(() => here.channels.stats().peers).toBe(0);
  });

  test('that dies is noticed after the time-out: its members leave, its counts go, its users are offline', async () => {
    const bus = createMemoryBus();
    const wire = breakBus(bus);
    const lost = Promise.withResolvers<LogEntry>();
    const onLog = (entry: LogEntry): void => void (entry.kind === 'peer-lost' && lost.resolve(entry));
    const here = await startServer({ bus, peerTimeoutMs, onLog });
    const there = await startServer({ bus: wire, peerTimeoutMs });
    const watcher = await connectRaw(here);
    watcher.send({ event: 'pusher:signin', data: signUserAuth(app, watcher.socketId, { id: 'ada', watchlist: ['ben'] }) });
    await join(watcher, CHANNEL, 'ada');
    const ben = await connectRaw(there);
    ben.send({ event: 'pusher:signin', data: signUserAuth(app, ben.socketId, { id: 'ben' }) });
    await join(ben, CHANNEL, 'ben');
    await join(ben, 'news');
    await expect.poll(() => channelsOf(here)).toContain('news');
    await watcher.drain();
    wire.cut();
    await lost.promise;
    expect((await watcher.drain()).map(({ event }) => event)).toEqual([
      'pusher_internal:member_removed',
      'pusher_internal:watchlist_events',
    ]);
    expect(await channelsOf(here)).toEqual([CHANNEL]);
    expect(await usersOf(here)).toEqual(['ada']);
  });

  test('that was out of reach comes back with what happened meanwhile', async () => {
    const bus = createMemoryBus();
    const wire = breakBus(bus);
    const [here, there] = [await startServer({ bus, peerTimeoutMs }), await startServer({ bus: wire, peerTimeoutMs })];
    const ben = await connectRaw(there);
    await join(ben, CHANNEL, 'ben');
    await join(await connectRaw(here), CHANNEL, 'ada');
    await expect.poll(() => usersOf(here)).toEqual(['ada', 'ben']);
    wire.cut();
    await expect.poll(() => usersOf(here)).toEqual(['ada']);
    ben.webSocket.close();
    await join(await connectRaw(there), CHANNEL, 'cleo');
    wire.mend();
    for (const server of [here, there]) await expect.poll(() => usersOf(server)).toEqual(['ada', 'cleo']);
  });

  test('agrees with the others in the end, whichever messages the bus loses', async () => {
    const bus = createMemoryBus();
    let losses: boolean[] = [];
    const isLost = (): boolean => losses.shift() ?? false;
    const start = (): Promise<TestServer> => startServer({ bus: breakBus(bus, isLost), peerTimeoutMs });
    const servers = [await start(), await start(), await start()];
    const clients = await Promise.all(servers.map((server) => connectRaw(server)));
    const step = fc.record({ at: fc.nat(2), joins: fc.boolean(), lost: fc.array(fc.boolean(), { maxLength: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const { at, joins, lost } of steps) {
          losses = lost;
          const client = clients[at];
          if (!client) continue;
          if (joins) await join(client, CHANNEL, `user-${at}`);
          else client.send({ event: 'pusher:unsubscribe', data: { channel: CHANNEL } });
          await client.drain();
        }
        losses = [];
        const there = [0, 1, 2].filter((at) => steps.findLast((one) => one.at === at)?.joins);
        const truth = there.map((at) => `user-${at}`);
        for (const server of servers) await expect.poll(() => usersOf(server)).toEqual(truth);
        for (const client of clients) {
          client.send({ event: 'pusher:unsubscribe', data: { channel: CHANNEL } });
          await client.drain();
        }
      }),
      { numRuns: 15 },
    );
  });

  test('goes on when the bus fails, and says so', async () => {
    const failures: LogEntry[] = [];
    const server = await startServer({
      bus: {
        publish() {
          throw new Error('the bus is gone');
        },
        onMessage: () => () => undefined,
      },
      onLog: (entry) => void (entry.kind === 'bus-failed' && failures.push(entry)),
    });
    const client = await connectRaw(server);
    await join(client, 'news');
    server.channels.publish('news', 'e', {});
    expect(await client.next()).toMatchObject({ event: 'e' });
    await expect.poll(() => failures.length).toBeGreaterThan(0);
  });
});

async function channelOf(server: TestServer): Promise<{ subscription_count: number; user_count: number }> {
  const params = { info: 'subscription_count,user_count' };
  return (await server.sdk.get({ path: `/channels/${CHANNEL}`, params })).json();
}

async function channelsOf(server: TestServer): Promise<string[]> {
  const { channels } = await (await server.sdk.get({ path: '/channels' })).json();
  return Object.keys(channels);
}
