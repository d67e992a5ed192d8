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

/** The application in miniature: starts the database, says so, and on Ctrl-C finishes a request before it stops it. */
const starter = `
  import { startEmbedded } from ${JSON.stringify(fileURLToPath(new URL('./start-embedded.ts', import.meta.url)))};
  const log = { info() {}, warn() {} };
  const settings = { fsync: 'off' };
  const server = await startEmbedded({ dataDir: process.argv[1], log, settings });
  console.log(JSON.stringify({ url: server.url, adopted: server.adopted }));
  process.on('SIGINT', () => setTimeout(() => server.stop().then(() => process.exit(0)), 500));
`;

export type Starter = {
  pid: number;
  url: string;
  adopted: boolean;
  kill(): Promise<void>;
  interrupt(): Promise<void>;
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
    interrupt: () => signal(-pid, 'SIGINT'),
    end: () => signal(pid, 'SIGINT'),
  };
}
