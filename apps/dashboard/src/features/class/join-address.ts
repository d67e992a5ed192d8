import type { Network } from '../../lib/api/local-schemas.ts';

/** Whether an address reaches only the machine that it is typed on. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname.startsWith('127.') || hostname === '[::1]';
}

/**
 * Where children go, best first. A page that was itself fetched over the network is proof of its own address; on the teacher's own
 * machine only the server knows by which names others reach it, and whether they may.
 */
export function joinAddresses(page: Pick<Location, 'origin' | 'hostname'>, network: Network | undefined): string[] {
  if (!isLoopback(page.hostname)) return [`${page.origin}/play`];
  return network?.open === true ? network.addresses.map(({ url }) => new URL('/play', url).href) : [];
}

/** With the code in it, so that a picture of it can be scanned. */
export const withCode = (address: string, code: string): string => `${address}?code=${encodeURIComponent(code)}`;

/** As it is typed: `192.0.2.7:8009/play`. */
export const typedAddress = (address: string): string => address.replace(/^https?:\/\//, '');
