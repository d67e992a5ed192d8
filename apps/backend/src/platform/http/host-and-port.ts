/** `localhost:8009`, and `[::1]:8009` for an IPv6 address, as URLs have it. */
export const hostAndPort = (host: string, port: number): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;
