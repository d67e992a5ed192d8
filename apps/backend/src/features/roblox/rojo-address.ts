import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { AppError } from '@toolboxai/contracts';
import type { RojoAddress } from './ask-rojo.ts';

const unavailable = (publicMessage: string, cause?: unknown): AppError =>
  new AppError('DEPENDENCY_UNAVAILABLE', { publicMessage, cause });

/**
 * The IP address for ROJO_HOST: Rojo takes no names. `localhost` is 127.0.0.1 where there is IPv4, because that is where the
 * plugin in Studio looks first, else ::1.
 */
export async function addressOf(host: string, port: number): Promise<RojoAddress> {
  try {
    const found = await lookup(host, { all: true });
    const first = found.find(({ family }) => family === 4) ?? found[0];
    if (first) return { ip: first.address, port };
    throw new Error('The name has no address.');
  } catch (error) {
    throw unavailable(
      `ROJO_HOST is "${host}", which this machine does not know. Set it to localhost or an address it has.`,
      error,
    );
  }
}

/** Throws, in one line that says what to do, where Rojo could not listen. */
export async function requireFree({ ip, port }: RojoAddress): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, ip);
    await once(server, 'listening');
  } catch (error) {
    throw explainListen({ ip, port }, error);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

export async function isFree(address: RojoAddress): Promise<boolean> {
  try {
    await requireFree(address);
    return true;
  } catch (error) {
    if (isPortInUse(error)) return false;
    throw error;
  }
}

export const isPortInUse = (error: unknown): boolean => error instanceof AppError && codeOf(error.cause) === 'EADDRINUSE';

function explainListen({ ip, port }: RojoAddress, error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE')
    return unavailable(
      `Port ${port} on ${ip} is in use, perhaps by a Rojo of your own. Stop that, or choose another port: ROJO_PORT=${port + 1}.`,
      error,
    );
  if (code === 'EADDRNOTAVAIL')
    return unavailable(`This machine has no address ${ip}. Set ROJO_HOST to localhost or an address it has.`, error);
  if (code === 'EACCES')
    return unavailable(`Port ${port} needs more rights than this server has. Choose one above 1023: ROJO_PORT=34872.`, error);
  return error;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
