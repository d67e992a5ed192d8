import { expect, test } from 'vitest';
import { networkOf } from './network-of.ts';

test.each([
  ['192.0.2.77', '192.0.2.x'],
  ['::ffff:192.0.2.77', '192.0.2.x'],
  ['2001:db8:a:b:c:d:e:f', '2001:db8:a::'],
  ['2001:DB8::77', '2001:db8:0::'],
  ['2001:0db8:000a:b::', '2001:db8:a::'],
  ['::1', '0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0::'],
  ['unknown', 'unknown'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address, { numbers: 3, groups: 3 })).toBe(network);
});

test('an address in full stays one of its own', () => {
  expect(networkOf('192.0.2.77', { numbers: 4, groups: 4 })).toBe('192.0.2.77');
  expect(networkOf('2001:db8:1:2::77', { numbers: 4, groups: 4 })).toBe(
    networkOf('2001:db8:1:2:9::1', { numbers: 4, groups: 4 }),
  );
});
