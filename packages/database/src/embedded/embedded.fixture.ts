import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const log = { info: () => undefined, warn: () => undefined };

/** Settings of tests that do not cut the power. */
export const quick = { log, settings: { fsync: 'off' } };

const folders: string[] = [];

/** Mode 0700, as a home may be. */
export function makeFolder(): string {
  const folder = fs.mkdtempSync(join(tmpdir(), 'toolboxai-embedded-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

export async function ask(connectionString: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The application in miniature: starts the database and says so; on Ctrl-C it has requests to end, and stops the database when it is told. */
const starter = `
  import { startEmbedded } from ${JSON.stringify(fileURLToPath(new URL('./start-embedded.ts', import.meta.url)))};
  const log = { info() {}, warn() {} };
  const settings = { fsync: 'off' };
  const server = await startEmbedded({ dataDir: process.argv[1], log, settings });
  process.on('SIGINT', () => undefined);
  process.on('SIGUSR2', () => server.stop().then(() => process.exit(0)));
  console.log(JSON.stringify({ url: server.url, adopted: server.adopted }));
`;

export type Starter = {
  pid: number;
  url: string;
  adopted: boolean;
  kill(): Promise<void>;
  interrupt(): void;
  end(): Promise<void>;
};

/** Runs `startEmbedded` in a process of its own, in its own process group, as another user where `uid` is given. */
export async function spawnStarter(dataDir: string, uid?: number): Promise<Starter> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', starter, dataDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => ['null'])]);
  const said: { url: string; adopted: boolean } | null = JSON.parse(String(line));
  if (!said || !child.pid) throw new Error('the process ended before the database ran');
  const { pid } = child;
  const signal = async (target: number, name: NodeJS.Signals) => {
    process.kill(target, name);
    await ended;
  };
  return {
    pid,
    ...said,
    kill: () => signal(pid, 'SIGKILL'),
    interrupt: () => void process.kill(-pid, 'SIGINT'),
    end: () => signal(pid, 'SIGUSR2'),
  };
}
