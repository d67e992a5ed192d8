import { expect, test } from 'vitest';
import { nameCaller } from './name-caller.ts';

test.each([
  ['python-requests/2.32.3', 'python'],
  ['Python/3.11 aiohttp/3.9', 'python'],
  ['curl/8.5.0', 'command line'],
  ['node', 'node'],
  ['axios/1.7.2', 'node'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126 Safari/537.36', 'browser'],
  ['Roblox/WinInet', 'roblox'],
  ['Mozilla/5.0 (iPad) Roblox/1.0', 'roblox'],
  ['something of its own', 'other'],
  [undefined, 'unnamed'],
  ['', 'unnamed'],
])('%s is %s', (userAgent, kind) => {
  expect(nameCaller(userAgent)).toBe(kind);
});
