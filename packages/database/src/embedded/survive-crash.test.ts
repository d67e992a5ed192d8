import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, makeFolder, quick, removeFolders, spawnStarter } from './embedded.fixture.ts';
import { findPostmaster } from './postmaster.ts';
import { chooseServerUser } from './server-user.ts';
import { findRunning, startEmbedded } from './start-embedded.ts';

let dataDir = '';
let path = '';

beforeAll(async () => {
  dataDir = makeFolder();
  path = join(dataDir, 'postgres');
  const server = await startEmbedded({ dataDir, ...quick });
  await ask(server.url, 'create table ledger (n int)');
  await server.stop();
});
afterAll(removeFolders);

test('an application killed with -9 leaves a server that the next one takes over, nothing lost, and can stop', async () => {
  const killed = await spawnStarter(dataDir);
  await ask(killed.url, 'insert into ledger values (1)');
  await killed.kill();
  const next = await startEmbedded({ dataDir, ...quick });
  expect(next).toMatchObject({ adopted: true, url: killed.url });
  expect(await ask(next.url, 'select n from ledger where n = 1')).toHaveLength(1);
  await next.stop();
  expect(await findRunning(dataDir)).toBeNull();
});

test('a server killed with -9 comes back at the next start with every acknowledged row', async () => {
  const before = await startEmbedded({ dataDir, ...quick });
  await ask(before.url, 'insert into ledger values (2)');
  process.kill(findPostmaster(path)?.pid ?? 0, 'SIGKILL');
  const after = await startEmbedded({ dataDir, ...quick });
  try {
    expect(after.adopted).toBe(false);
    expect(await ask(after.url, 'select n from ledger where n = 2')).toHaveLength(1);
  } finally {
    await after.stop();
    await before.stop();
  }
});

/** A process of the server's own user, so that Postgres takes its pid for that of a running server. */
function run(command: string) {
  const user = chooseServerUser(path);
  return spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'ignore'], ...(user ? { uid: user.uid, gid: user.gid } : {}) });
}

test.each([
  ['a zombie that nobody reaps', 'sh -c "exit" & echo $!; exec sleep 60'],
  ['another program since the machine was restarted', 'echo $$; exec sleep 60'],
])('a stale postmaster.pid that names %s does not keep the server from starting', async (_, command) => {
  const other = run(command);
  const [pid] = await once(createInterface(other.stdout), 'line');
  try {
    fs.writeFileSync(join(path, 'postmaster.pid'), `${pid}\n${path}\n1\n5432\n\n127.0.0.1\n\nready\n`);
    expect(await findRunning(dataDir)).toBeNull();
    const server = await startEmbedded({ dataDir, ...quick });
    expect(server.adopted).toBe(false);
    await server.stop();
  } finally {
    other.kill();
  }
});
