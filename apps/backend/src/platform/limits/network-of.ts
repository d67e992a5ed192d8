import { isIPv6 } from 'node:net';

/** Who is behind an address: of IPv6 its network, since whoever has one address has the other 2⁶⁴ of its first four groups as well. */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = (plain.split('%')[0] ?? '').split('::');
  const groups = [head, tail ?? ''].map((text) => text.split(':').filter((group) => group !== ''));
  const [before = [], after = []] = groups;
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
