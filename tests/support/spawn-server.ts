import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from './free-port.ts';

export const root = path.resolve(import.meta.dirname, '../..');

export type SpawnedServer = {
  url: string;
  /** All that it printed so far. */
  output(): string;
  pid: number;
  /** As the kernel does it: nothing gets a chance to tidy up. */
  kill(): Promise<void>;
  /** The same without waiting for it. */
  killNow(): void;
  /** In order; answers the exit code. */
  stop(): Promise<number | null>;
  /** Resolves with its exit code once it has ended, by whatever. */
  ended: Promise<number | null>;
  /** Sends it a signal that ends it; answers the exit code. */
  signal(name: NodeJS.Signals): Promise<number | null>;
};

/** `toolboxai serve` as a process of its own; resolves when it serves. */
export async function spawnServer(env: Record<string, string>, options: readonly string[] = []): Promise<SpawnedServer> {
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), 'serve', ...options], {
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
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    pid: child.pid ?? 0,
    ended: exited.then(() => child.exitCode),
    killNow: () => void child.kill('SIGKILL'),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    stop: () => end('SIGTERM'),
    signal: end,
  };
}

function untilPrinted(child: ChildProcess, printed: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      if (printed()) resolve();
    });
  });
}
