import { isIPv6 } from 'node:net';

/**
 * The first so many parts of an address: numbers of IPv4, groups of IPv6. What is no address stays as it is.
 * Whoever has one address of IPv6 has the other 2⁶⁴ of its first four groups as well.
 */
export function networkOf(address: string, keep: { numbers: number; groups: number }): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return cut(plain.split('.'), keep.numbers, '.', 'x');
  const [head = '', tail] = (plain.split('%')[0] ?? '').split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${groups
    .slice(0, keep.groups)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::`;
}

const cut = (parts: readonly string[], keep: number, dot: string, hidden: string): string =>
  parts.map((part, index) => (index < keep ? part : hidden)).join(dot);

const groupsOf = (text: string): string[] => text.split(':').filter((group) => group !== '');
