import { decode } from '@msgpack/msgpack';
import { z } from 'zod';
import { hostAndPort } from '#platform/http';
import { readLimited } from './read-limited.ts';

const infoSchema = z.object({
  sessionId: z.string(),
  serverVersion: z.string(),
  protocolVersion: z.int(),
  projectName: z.string(),
});
/** What a Rojo server says of itself. The session is another one after each start. */
export type RojoInfo = z.infer<typeof infoSchema>;

/** An address to reach a Rojo at: an IP address, never a name, so that IPv4 and IPv6 are not mixed up. */
export type RojoAddress = { ip: string; port: number };

const longestAnswer = 64 * 1024;

/**
 * Asks `GET /api/rojo`. Rojo 7.7 answers MessagePack, older ones JSON; the content type says which. Throws where nobody
 * answers within `timeoutMs` or before `signal`, or somebody does who is no Rojo.
 */
export async function askRojo({ ip, port }: RojoAddress, timeoutMs: number, signal?: AbortSignal): Promise<RojoInfo> {
  const inTime = AbortSignal.timeout(timeoutMs);
  const response = await fetch(`http://${hostAndPort(ip, port)}/api/rojo`, {
    signal: signal ? AbortSignal.any([signal, inTime]) : inTime,
    redirect: 'error',
  });
  const body = await readLimited(response, longestAnswer);
  if (!response.ok) throw new Error(`It answered with status ${response.status}.`);
  const isPacked = (response.headers.get('content-type') ?? '').includes('msgpack');
  return infoSchema.parse(isPacked ? decode(body) : JSON.parse(Buffer.from(body).toString()));
}
