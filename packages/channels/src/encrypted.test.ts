import { describe, expect, test } from 'vitest';
import { connectPusher, nextEvent, subscribed } from '../testing/connect-pusher.ts';
import { connectRaw, readData } from '../testing/connect-raw.ts';
import { app, connectSdk, masterKey, startServer } from '../testing/start-server.ts';
import { signChannelAuth, signEncryptedAuth } from './index.ts';

describe('encrypted channels', () => {
  test('what the SDK encrypts, pusher-js decrypts, and the server cannot read', async () => {
    const server = await startServer();
    const name = 'private-encrypted-news';
    const channel = await subscribed(connectPusher(server), name);
    const spy = await connectRaw(server);
    spy.send({ event: 'pusher:subscribe', data: { channel: name, ...signChannelAuth(app, spy.socketId, name) } });
    await spy.next();
    const event = nextEvent(channel, 'headline');
    await server.sdk.trigger(name, 'headline', { text: 'größer ½' });
    expect(await event).toEqual({ text: 'größer ½' });
    const frame = await spy.next();
    expect(Object.keys(readData(frame))).toEqual(['nonce', 'ciphertext']);
    expect(JSON.stringify(frame)).not.toContain('größer');
  });

  test('an encrypted cache channel gives a newcomer the last event, which they decrypt', async () => {
    const server = await startServer();
    const name = 'private-encrypted-cache-news';
    await server.sdk.trigger(name, 'headline', { n: 1 });
    await server.sdk.trigger(name, 'headline', { n: 2 });
    const channel = connectPusher(server).subscribe(name);
    expect(await nextEvent(channel, 'headline')).toEqual({ n: 2 });
  });

  test('take no client events', async () => {
    const server = await startServer();
    const name = 'private-encrypted-news';
    const [sender, receiver] = [await connectRaw(server), await connectRaw(server)];
    for (const client of [sender, receiver]) {
      client.send({ event: 'pusher:subscribe', data: { channel: name, ...signChannelAuth(app, client.socketId, name) } });
      await client.next();
    }
    sender.send({ event: 'client-a', channel: name, data: {} });
    expect(await sender.next()).toMatchObject({ event: 'pusher:error', data: { code: null } });
    expect(await receiver.drain()).toEqual([]);
  });

  test('are opened by the shared secret that the SDK would give', () => {
    const name = 'private-encrypted-news';
    expect(signEncryptedAuth(app, '1.2', name, masterKey)).toEqual(connectSdk(1).authorizeChannel('1.2', name));
  });

  test('a master key of another length and a channel that is not encrypted are refused', () => {
    expect(() => signEncryptedAuth(app, '1.2', 'private-encrypted-a', masterKey.subarray(1))).toThrow(RangeError);
    expect(() => signEncryptedAuth(app, '1.2', 'private-a', masterKey)).toThrow(RangeError);
  });
});
