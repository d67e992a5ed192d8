import { createServer, type Server } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { connectRedis } from './connect-redis.ts';
import { dumpRedis } from './dump-redis.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Answers each command in turn with one of `answers`; null ends the connection. */
async function answer(...answers: (string | null)[]): Promise<string> {
  const server = createServer((socket) => {
    const rest = [...answers];
    socket.on('error', () => undefined);
    socket.on('data', () => {
      const next = rest.shift();
      if (next === null || next === undefined) socket.destroy();
      else socket.write(next, () => void (/^\$(100|EOF.*REDIS$)/s.test(next) && socket.end()));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `redis://user:pass%20word@127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const ok = '+OK\r\n';
const mark = 'm'.repeat(40);

test('the data is what follows its length, after the lines that keep the connection alive', async () => {
  const url = await answer(ok, ok, '\n\n$9\r\nREDIS0011more that follows');
  expect(String(await buffer(await dumpRedis(url)))).toBe('REDIS0011');
});

test('where the length is not known beforehand, the data ends with the mark', async () => {
  const url = await answer(ok, ok, `$EOF:${mark}\r\nREDIS0011 mmm and more${mark}`);
  expect(String(await buffer(await dumpRedis(url)))).toBe('REDIS0011 mmm and more');
});

test.each([
  ['refused', '-NOPERM this user has no permissions\r\n', 'NOPERM this user has no permissions'],
  ['cut off amid the data', '$100\r\nREDIS', 'closed'],
  ['cut off before the mark', `$EOF:${mark}\r\nREDIS`, 'closed'],
])('a Redis that does not hand over its data is told in one line: %s', async (_, reply, message) => {
  const url = await answer(ok, ok, reply);
  await expect(buffer(await dumpRedis(url))).rejects.toMatchObject({
    code: 'REDIS_FAILED',
    message: expect.stringMatching(new RegExp(`^[^\n]*${message}[^\n]*Nothing was kept[^\n]*$`)),
  });
});

test('a password that is refused, and an address that is none, are told without the password', async () => {
  await expect(connectRedis(await answer('-WRONGPASS invalid\r\n'))).rejects.toThrow('Redis refused: WRONGPASS invalid.');
  await expect(connectRedis('http://x')).rejects.toThrow('must look like redis://');
  await expect(connectRedis(await answer(null))).rejects.toMatchObject({ code: 'REDIS_FAILED' });
  await expect(connectRedis('redis://:word@127.0.0.1:1')).rejects.toThrow(/^Redis at 127.0.0.1:1 does not answer \(/);
});
