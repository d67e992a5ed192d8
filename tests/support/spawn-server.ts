import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export type SpawnedServer = {
  url: string;
  /** All that it printed so far. */
  output(): string;
  /** As the kernel does it: nothing gets a chance to tidy up. */
  kill(): Promise<void>;
  /** In order; answers the exit code. */
  stop(): Promise<number | null>;
};

/** `toolboxai serve` as a process of its own; resolves when it serves. */
export async function spawnServer(env: Record<string, string>): Promise<SpawnedServer> {
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), 'serve'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'warn', PORT: port, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => void (output += chunk.toString()));
  const exited = once(child, 'exit');
  await Promise.race([
    untilPrinted(child, () => output.includes('stop      Ctrl+C')),
    exited.then(() => Promise.reject(new Error(`the server ended:\n${output}`))),
  ]);
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
  };
}

function untilPrinted(child: ChildProcess, printed: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      if (printed()) resolve();
    });
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
