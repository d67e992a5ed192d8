import { publicChannel, type RealtimeConfig, realtimeConfigSchema, userChannel } from '@toolboxai/contracts';
import { z } from 'zod';
import { refusalOf } from './ask-server.ts';
import type { Visit } from './log-in.ts';
import { type Line, LineClosed, openLine } from './open-line.ts';
import { reasonOf } from './row.ts';

/** Open and subscribed, or why it is not. */
export type Realtime = { line: Line; address: string; channels: string[] } | { evidence: string; fix: string };

/** Where the server tells browsers to connect: at Pusher's, elsewhere, or at itself. */
export function addressOf(url: string, told: RealtimeConfig): string {
  const { key, cluster, host, port, tls = true } = told;
  const path = `/app/${encodeURIComponent(key)}?protocol=7&client=toolboxai-verify&version=2`;
  const scheme = tls ? 'wss' : 'ws';
  if (cluster !== undefined) return `${scheme}://ws-${cluster}.pusher.com${path}`;
  if (host !== undefined) return `${scheme}://${host}${port === undefined ? '' : `:${port}`}${path}`;
  return `${url.replace(/^http/, 'ws')}${path}`;
}

/** Connects as the dashboard does, to the public channel and, once logged in, to one's own. */
export async function findRealtime({ url, user, ask }: Visit, isOff: boolean): Promise<Realtime> {
  if (isOff)
    return { evidence: 'PUSHER_ENABLED is false on this server', fix: 'Set PUSHER_ENABLED=true and restart the server.' };
  let line: Line | undefined;
  try {
    const address = addressOf(url, realtimeConfigSchema.parse((await ask('GET', '/api/v1/realtime/config')).json));
    line = await openLine(address);
    await line.subscribe(publicChannel);
    if (!user) return { line, address, channels: [publicChannel] };
    const own = userChannel(user.id);
    const signed = await ask('POST', '/pusher/auth', { body: { socket_id: line.socketId, channel_name: own } });
    if (signed.status !== 200) throw new Error(`/pusher/auth answers ${refusalOf(signed)}`);
    await line.subscribe(own, z.object({ auth: z.string() }).parse(signed.json).auth);
    return { line, address, channels: [publicChannel, own] };
  } catch (error) {
    line?.close();
    return { evidence: reasonOf(error), fix: fixFor(error) };
  }
}

/** What to do where a connection ends, by the code that it ended with. */
export function fixFor(error: unknown): string {
  const code = error instanceof LineClosed ? error.code : undefined;
  if (code === 4001) return 'PUSHER_KEY is not the one that the realtime server knows: put it right, and restart.';
  if (code === 4100) return 'WS_MAX_CONNECTIONS are open: raise it, or add a server.';
  if (code === 0 || code === 1006)
    return 'Look whether PUSHER_ENABLED was true at the start, and whether the proxy passes the headers Upgrade and Connection on.';
  return 'npx toolboxai doctor says what is wrong with the realtime connection.';
}
