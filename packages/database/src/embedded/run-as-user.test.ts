import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, makeFolder, quick, removeFolders, spawnStarter } from './embedded.fixture.ts';
import { findBinaries } from './find-binaries.ts';
import { findPostmaster } from './postmaster.ts';
import { chooseServerUser } from './server-user.ts';
import { startEmbedded } from './start-embedded.ts';

/** So that root's copy of the programs is this test's own. */
const copyVersion = `test-${process.pid}`;
let dataDir = '';

beforeAll(async () => {
  dataDir = makeFolder();
  await (await startEmbedded({ dataDir, ...quick })).stop();
});
afterAll(() => {
  removeFolders();
  fs.rmSync(`/var/cache/toolboxai/postgres-${copyVersion}`, { recursive: true, force: true });
});

const pathOf = (folder: string) => join(folder, 'postgres');
const processOf = (folder: string) => `/proc/${findPostmaster(pathOf(folder))?.pid}`;
const self = process.getuid?.() ?? 0;
const serverUser = () => chooseServerUser(pathOf(dataDir))?.uid ?? self;

function giveFolder(folder: string, uid: number): void {
  for (const each of ['.', ...fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    fs.chownSync(join(folder, each), uid, uid);
}

test('an ordinary user runs the server as itself', async () => {
  const uid = serverUser();
  giveFolder(dataDir, uid);
  const owner = await spawnStarter(dataDir, uid);
  try {
    expect(await ask(owner.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(fs.statSync(processOf(dataDir)).uid).toBe(uid);
  } finally {
    await owner.end();
    giveFolder(dataDir, self);
    giveFolder(pathOf(dataDir), uid);
  }
});

test('data that root copied here is given to the user who runs the server', async () => {
  giveFolder(pathOf(dataDir), self);
  const server = await startEmbedded({ dataDir, ...quick });
  try {
    expect(await ask(server.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(fs.statSync(join(pathOf(dataDir), 'base')).uid).toBe(serverUser());
  } finally {
    await server.stop();
  }
});

test('from a home and on data that only its owner may walk to, the server runs, and never as root', async () => {
  const home = makeFolder();
  const installed = findBinaries();
  fs.cpSync(installed.folder, join(home, 'native'), { recursive: true, verbatimSymlinks: true });
  const binaries = { ...installed, folder: join(home, 'native'), version: copyVersion };
  fs.mkdirSync(join(home, 'data'));
  fs.renameSync(pathOf(dataDir), pathOf(join(home, 'data')));
  const server = await startEmbedded({ dataDir: join(home, 'data'), ...quick, binaries });
  try {
    expect(fs.statSync(processOf(join(home, 'data'))).uid).not.toBe(0);
    expect(await ask(server.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  } finally {
    await server.stop();
  }
});
