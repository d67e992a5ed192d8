import type { RealtimeConfig } from '../api/local-schemas.ts';
import type { PageEnv } from '../env.ts';

/** Where the Pusher protocol is spoken: Pusher's cloud by cluster, or a host of our own. */
export type Link = { key: string; cluster: string | null; host: string | null; port: number; tls: boolean };

type LinkEnv = Pick<PageEnv, 'apiBaseUrl' | 'wsUrl' | 'pusherKey' | 'pusherCluster'>;

const portOf = (url: URL, tls: boolean): number => (url.port === '' ? (tls ? 443 : 80) : Number(url.port));

function cloud(key: string, cluster: string): Link {
  return { key, cluster, host: null, port: 443, tls: true };
}

/** `http`, `https`, `ws` and `wss` URLs all name a host, a port and whether to encrypt. */
function ownServer(key: string, address: string): Link {
  const url = new URL(address);
  const tls = url.protocol === 'https:' || url.protocol === 'wss:';
  return { key, cluster: null, host: url.hostname, port: portOf(url, tls), tls };
}

/**
 * The server knows whether Pusher's cloud or its own server delivers, so it is asked unless the page was built with
 * a key and a cluster and no address of our own. What was built in then overrides what it says.
 */
export async function chooseLink(env: LinkEnv, askServer: () => Promise<RealtimeConfig>): Promise<Link> {
  if (env.pusherKey !== null && env.pusherCluster !== null && env.wsUrl === null) return cloud(env.pusherKey, env.pusherCluster);
  const server = await askServer();
  const key = env.pusherKey ?? server.key;
  if (server.cluster !== null) return cloud(key, env.pusherCluster ?? server.cluster);
  if (env.wsUrl !== null) return ownServer(key, env.wsUrl);
  const api = ownServer(key, env.apiBaseUrl);
  const tls = server.tls ?? api.tls;
  return { ...api, tls, host: server.host ?? api.host, port: server.port ?? api.port };
}
