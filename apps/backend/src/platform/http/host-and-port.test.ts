import { expect, test } from 'vitest';
import { hostAndPort } from './host-and-port.ts';

test.each([
  ['localhost', 'localhost:8009'],
  ['127.0.0.1', '127.0.0.1:8009'],
  ['::1', '[::1]:8009'],
])('%s and its port are %s in a URL', (host, text) => {
  expect(hostAndPort(host, 8009)).toBe(text);
  expect(new URL(`http://${text}`).host).toBe(text);
});
