import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { connectPusher, nextEvent, subscribed } from '../testing/connect-pusher.ts';
import { closeOf, connectRaw, openSocket } from '../testing/connect-raw.ts';
import { app, startServer } from '../testing/start-server.ts';
import { createChannels } from './index.ts';

describe('connecting', () => {
  test.each([
    ['/app/other?protocol=7', 4001],
    [`/app/${app.key}`, 4008],
    [`/app/${app.key}?protocol=`, 4008],
    [`/app/${app.key}?protocol=seven`, 4006],
    [`/app/${app.key}?protocol=6`, 4007],
    [`/app/${app.key}?protocol=8`, 4007],
  ])('%s is closed with %i', async (path, code) => {
    const server = await startServer();
    expect(await closeOf(openSocket(server, path))).toBe(code);
    expect(server.channels.stats()).toMatchObject({ connections: 0, refused: 1 });
  });

  test.each(['/', '/app', '/app/', '/apps/x', '/app/a/b', '//', '/ws/content'])(
    'an upgrade of %s is left to the caller',
    async (path) => {
      const server = await startServer();
      const [error]: unknown[] = await once(openSocket(server, path), 'error');
      expect(error).toBeInstanceOf(Error);
      expect(server.channels.stats().refused).toBe(0);
    },
  );

  test('a connection over the limit is closed with 4100, and one that leaves makes room', async () => {
    const server = await startServer({ maxConnections: 2 });
    const first = await connectRaw(server);
    await connectRaw(server);
    expect(await closeOf(openSocket(server))).toBe(4100);
    first.webSocket.close();
    await closeOf(first.webSocket);
    await connectRaw(server);
    expect(server.channels.occupancy().connections).toBe(2);
  });

  test('pusher-js given a wrong key learns 4001 and does not come back', async () => {
    const server = await startServer();
    const client = connectPusher(server, 'ada', 'wrong-key');
    const gone = nextEvent(client.connection, 'disconnected');
    expect(await nextEvent(client.connection, 'error')).toMatchObject({ error: { data: { code: 4001 } } });
    await gone;
    expect(client.connection.state).toBe('disconnected');
  });

  test('pusher-js pings after the activity timeout it was told, and gets its pong', async () => {
    const server = await startServer({ activityTimeoutSeconds: 0.02 });
    const client = connectPusher(server);
    const pong = new Promise((resolve) => {
      client.connection.bind('message', (message: { event: string }) => message.event === 'pusher:pong' && resolve('pong'));
    });
    expect(await pong).toBe('pong');
  });

  test('a WebSocket ping is answered with its own payload', async () => {
    const server = await startServer();
    const { webSocket } = await connectRaw(server);
    webSocket.ping('abc');
    const [payload]: unknown[] = await once(webSocket, 'pong');
    expect(String(payload)).toBe('abc');
  });

  test('a client that answers no heartbeat is closed with 4201, one that does stays', async () => {
    const server = await startServer({ heartbeatMs: 200 });
    const steady = await connectRaw(server);
    const mute = openSocket(server, undefined, { autoPong: false });
    expect(await closeOf(mute)).toBe(4201);
    expect(await steady.drain()).toEqual([]);
  });

  test('pusher-js comes back at once when the server restarts, with its channels', async () => {
    const server = await startServer();
    const client = connectPusher(server);
    const channel = await subscribed(client, 'private-a');
    const before = client.connection.socket_id;
    const again = nextEvent(channel, 'pusher:subscription_succeeded');
    await server.restart();
    await again;
    expect(client.connection.socket_id).not.toBe(before);
    const event = nextEvent(channel, 'e');
    server.channels.publish('private-a', 'e', { back: true });
    expect(await event).toEqual({ back: true });
  });

  test('closing tells clients 4200, ends even those that do not answer, and takes nobody new', async () => {
    const server = await startServer();
    const [client, mute] = [await connectRaw(server), await connectRaw(server)];
    mute.webSocket.pause();
    const code = closeOf(client.webSocket);
    await server.channels.close();
    expect(await code).toBe(4200);
    expect(server.channels.occupancy().connections).toBe(0);
    expect(await closeOf(openSocket(server))).toBe(4100);
  });

  test.each([
    { maxConnections: 0 },
    { activityTimeoutSeconds: 0 },
    { clientMessagesPerMinute: Number.NaN },
    { maxBacklogBytes: 1024 },
  ])('the setting %j is refused at once', (setting) => {
    const valid = { app, maxConnections: 1, activityTimeoutSeconds: 1, heartbeatMs: 1, clientMessagesPerMinute: 1 };
    expect(() => createChannels({ ...valid, ...setting })).toThrow(RangeError);
  });
});
