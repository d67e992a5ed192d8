import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { addressOf, isFree, isPortInUse, requireFree } from './rojo-address.ts';

test.each([
  ['localhost', '127.0.0.1'],
  ['127.0.0.1', '127.0.0.1'],
  ['127.0.0.9', '127.0.0.9'],
  ['::1', '::1'],
])('ROJO_HOST=%s is %s: Rojo takes no names', async (host, ip) => {
  expect(await addressOf(host, 34_872)).toEqual({ ip, port: 34_872 });
});

test('a name that this machine does not know is named with its variable', async () => {
  await expect(addressOf('x'.repeat(300), 34_872)).rejects.toMatchObject({ publicMessage: expect.stringContaining('ROJO_HOST') });
});

test('an address of another machine is refused before Rojo starts', async () => {
  await expect(requireFree({ ip: '192.0.2.1', port: 34_872 })).rejects.toMatchObject({
    publicMessage: expect.stringContaining('no address 192.0.2.1'),
  });
});

test('a port is in use while somebody listens there, and free afterwards', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const place = { ip: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 };
  expect(await isFree(place)).toBe(false);
  expect(isPortInUse(await requireFree(place).catch((error: unknown) => error))).toBe(true);
  server.close();
  await once(server, 'close');
  expect(await isFree(place)).toBe(true);
});
