import { expect, test } from 'vitest';
import { addressOf } from './find-realtime.ts';
import { percentile } from './measure-answers.ts';

const query = 'protocol=7&client=toolboxai-verify&version=2';

test.each([
  ['the server itself', 'http://127.0.0.1:8009', {}, 'ws://127.0.0.1:8009/app/a%2Fkey'],
  ['the server itself behind TLS', 'https://school.test', {}, 'wss://school.test/app/a%2Fkey'],
  ['Pusher', 'https://school.test', { cluster: 'eu' }, 'wss://ws-eu.pusher.com/app/a%2Fkey'],
  ['another host', 'https://school.test', { host: 'ws.test', port: 6001, tls: false }, 'ws://ws.test:6001/app/a%2Fkey'],
  ['another host behind TLS', 'https://school.test', { host: 'ws.test' }, 'wss://ws.test/app/a%2Fkey'],
])('browsers are told to connect to %s, and so it does', (_, url, told, address) => {
  expect(addressOf(url, { key: 'a/key', ...told })).toBe(`${address}?${query}`);
});

test('a share of the values does not exceed the percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([0.5, 0.95, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 100]);
  expect(percentile([7], 0.95)).toBe(7);
});
