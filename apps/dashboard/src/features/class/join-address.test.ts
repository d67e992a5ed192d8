import { expect, test } from 'vitest';
import { isLoopback, joinAddresses, typedAddress, withCode } from './join-address.ts';

const network = (open: boolean) => ({
  open,
  addresses: [
    { address: '192.0.2.7', url: 'http://192.0.2.7:8009' },
    { address: '192.0.2.8', url: 'http://192.0.2.8:8009/' },
  ],
  advice: [],
});
const page = (origin: string) => new URL(origin);

test('on the teacher’s own machine children get the addresses of the network, once it is open', () => {
  const own = page('http://127.0.0.1:8009');
  expect(joinAddresses(own, undefined)).toEqual([]);
  expect(joinAddresses(own, network(false))).toEqual([]);
  expect(joinAddresses(own, network(true))).toEqual(['http://192.0.2.7:8009/play', 'http://192.0.2.8:8009/play']);
});

test('a page that came over the network names itself', () => {
  expect(joinAddresses(page('http://school.test:8009'), undefined)).toEqual(['http://school.test:8009/play']);
  expect(joinAddresses(page('https://toolbox.example.org'), network(true))).toEqual(['https://toolbox.example.org/play']);
});

test.each(['localhost', '127.0.0.1', '127.3.2.1', '[::1]', 'page.localhost'])('%s is this machine alone', (name) => {
  expect(isLoopback(name)).toBe(true);
});

test('an address is scanned whole and typed short', () => {
  expect(withCode('http://192.0.2.7:8009/play', 'BCDFGH')).toBe('http://192.0.2.7:8009/play?code=BCDFGH');
  expect(typedAddress('http://192.0.2.7:8009/play')).toBe('192.0.2.7:8009/play');
});
