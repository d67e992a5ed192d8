import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, makeFolder, quick, removeFolders, spawnStarter } from './embedded.fixture.ts';
import { findPostmaster, isAlive } from './postmaster.ts';
import { findRunning, startEmbedded } from './start-embedded.ts';

let dataDir = '';

beforeAll(async () => {
  dataDir = makeFolder();
  const first = await startEmbedded({ dataDir, ...quick });
  await ask(first.url, 'create table kept (n int); insert into kept values (1)');
  await first.stop();
});
afterAll(removeFolders);

const pathOf = (folder: string) => join(folder, 'postgres');

describe('a start', () => {
  test('listens on loopback alone, and lets nobody in without the password', async () => {
    const server = await startEmbedded({ dataDir, ...quick });
    try {
      const rows = await ask(
        server.url,
        "select current_setting('listen_addresses') a, current_setting('unix_socket_directories') u",
      );
      expect(rows).toEqual([{ a: '127.0.0.1', u: '' }]);
      const wrong = new URL(server.url);
      wrong.password = 'guess';
      await expect(ask(wrong.toString(), 'select 1')).rejects.toThrow('password authentication failed');
      expect(fs.statSync(join(pathOf(dataDir), 'toolboxai-access.json')).mode & 0o777).toBe(0o600);
    } finally {
      await server.stop();
    }
  });

  test('keeps data and address over a stop, flushes every commit, and leaves no process when stopped', async () => {
    const before = await startEmbedded({ dataDir, ...quick });
    const pid = findPostmaster(pathOf(dataDir))?.pid ?? 0;
    await before.stop();
    await before.stop();
    await expect.poll(() => isAlive(pid), { interval: 5 }).toBe(false);
    const after = await startEmbedded({ dataDir, log: quick.log });
    try {
      expect(after).toMatchObject({ url: before.url, adopted: false, version: '18.4' });
      expect(await ask(after.url, "select n, current_setting('fsync') as fsync from kept")).toEqual([{ n: 1, fsync: 'on' }]);
    } finally {
      await after.stop();
    }
  });

  test('takes another port where its last one is taken, and refuses where the port was asked for', async () => {
    const server = await startEmbedded({ dataDir, ...quick });
    const port = Number(new URL(server.url).port);
    await server.stop();
    const other = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    try {
      await expect(startEmbedded({ dataDir, ...quick, port })).rejects.toMatchObject({ code: 'PORT_IN_USE' });
      const moved = await startEmbedded({ dataDir, ...quick });
      await moved.stop();
      expect(Number(new URL(moved.url).port)).not.toBe(port);
    } finally {
      other.close();
    }
  });

  test('of two at a time on an empty folder gives one server to one of them and a clear line to the other', async () => {
    const folder = makeFolder();
    const both = await Promise.allSettled([
      startEmbedded({ dataDir: folder, ...quick }),
      startEmbedded({ dataDir: folder, ...quick }),
    ]);
    const [winner] = both.filter((each) => each.status === 'fulfilled');
    const [loser] = both.filter((each) => each.status === 'rejected');
    await winner?.value.stop();
    expect(loser?.reason).toMatchObject({ code: 'DATA_DIR_IN_USE' });
    expect(fs.readdirSync(folder).sort()).toEqual(['postgres', 'postgres.log']);
  });
});

describe('beside a running server', () => {
  test('a second start is refused with the process that holds the data, and a command finds the address', async () => {
    const owner = await spawnStarter(dataDir);
    try {
      const refusal = expect.stringMatching(
        new RegExp(`in use by a running server \\(process ${owner.pid}\\)\\. Its data is safe\\. Stop`),
      );
      await expect(startEmbedded({ dataDir, ...quick })).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE', message: refusal });
      const running = await findRunning(dataDir);
      expect(running).toEqual({ url: owner.url });
      expect(await ask(owner.url, 'select n from kept')).toEqual([{ n: 1 }]);
    } finally {
      await owner.end();
    }
    expect(await findRunning(dataDir)).toBeNull();
  });

  test('a copy of its folder is not taken for it', async () => {
    const server = await startEmbedded({ dataDir, ...quick });
    const copy = makeFolder();
    try {
      fs.mkdirSync(pathOf(copy));
      for (const file of ['postmaster.pid', 'toolboxai-access.json']) {
        fs.copyFileSync(join(pathOf(dataDir), file), join(pathOf(copy), file));
      }
      expect(await findRunning(copy)).toBeNull();
    } finally {
      await server.stop();
    }
  });

  test('Ctrl-C reaches the application and not the database, until the application stops it', async () => {
    const owner = await spawnStarter(dataDir);
    const client = new pg.Client(owner.url);
    client.on('error', () => undefined); // the stop cuts it
    await client.connect();
    const waiting = client.query('select pg_sleep(0.2), n from kept');
    owner.interrupt();
    expect((await waiting).rows[0]).toMatchObject({ n: 1 });
    await owner.end();
    expect(await findRunning(dataDir)).toBeNull();
  });
});
