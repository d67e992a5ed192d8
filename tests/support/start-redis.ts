import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { freePort } from './free-port.ts';

export type TestRedis = {
  url: string;
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Says one line to it, such as `ACL SETUSER guest on`. Throws what it refuses. */
  command(line: string): Promise<void>;
};

/** A Redis of the test's own on a free loopback port, which may be frozen, stopped and started again. */
export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  let redis = await launch(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void redis.kill('SIGSTOP'),
    thaw: () => void redis.kill('SIGCONT'),
    async stop() {
      if (redis.exitCode !== null || redis.signalCode !== null) return;
      redis.kill('SIGKILL');
      await once(redis, 'exit');
    },
    async start() {
      redis = await launch(port);
    },
    command: (line) => say(port, line),
  };
}

const program = 'redis-server';

/** False on a machine without Redis, with one line that says so; CI installs it, and fails without. */
export function canUseRedis(): boolean {
  if (process.env.CI || spawnSync(program, ['--version']).status === 0) return true;
  console.warn('There is no redis-server on PATH, so nothing is tested with it: apt-get install redis-server');
  return false;
}

async function launch(port: number): Promise<ChildProcess> {
  const options = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
  const redis = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const failed = once(redis, 'error').then(([error]) => {
    throw new Error('These tests need redis-server on the PATH: install Redis 7, as with apt-get install redis-server', {
      cause: error,
    });
  });
  const exited = once(redis, 'exit').then(([code]) => {
    throw new Error(`redis-server ended with ${code} before it was ready`);
  });
  await Promise.race([untilReady(redis), failed, exited]);
  failed.catch(() => undefined);
  exited.catch(() => undefined);
  return redis;
}

async function untilReady(redis: ChildProcess): Promise<void> {
  if (!redis.stdout) return;
  for await (const [chunk] of readChunks(redis)) if (String(chunk).includes('eady to accept connections')) break;
  redis.stdout.resume();
}

async function* readChunks({ stdout }: ChildProcess): AsyncGenerator<unknown[]> {
  if (!stdout) return;
  for (;;) yield await once(stdout, 'data');
}

async function say(port: number, line: string): Promise<void> {
  const socket = createConnection(port, '127.0.0.1');
  socket.write(`${line}\r\n`);
  const [answer]: unknown[] = await once(socket, 'data');
  socket.destroy();
  if (!String(answer).startsWith('+OK')) throw new Error(String(answer));
}
