import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFolder, quick, removeFolders } from './embedded.fixture.ts';
import { explainFailure } from './explain-failure.ts';
import { findBinaries } from './find-binaries.ts';
import { startEmbedded } from './start-embedded.ts';

afterAll(removeFolders);

/** What happened, what is safe, what to do: in one line. */
const line = (...parts: RegExp[]) =>
  expect.stringMatching(new RegExp(`^(?=[^\\n]+$)${parts.map(({ source }) => `.*${source}`).join('')}`));

function fill(file: string, text: string): string {
  const dataDir = makeFolder();
  fs.mkdirSync(join(dataDir, 'postgres'));
  fs.writeFileSync(join(dataDir, 'postgres', file), text);
  return dataDir;
}

describe('a start is refused in one line, with nothing touched,', () => {
  test('on data of another major version', async () => {
    const dataDir = fill('PG_VERSION', '15\n');
    const message = line(/Postgres 15, but .* Postgres 18/, /Nothing was touched/, /DATABASE_URL/);
    await expect(startEmbedded({ dataDir, ...quick })).rejects.toMatchObject({ code: 'DATA_VERSION', message });
    expect(fs.readdirSync(join(dataDir, 'postgres'))).toEqual(['PG_VERSION']);
  });

  test('on a folder that holds something else', async () => {
    const dataDir = fill('thesis.txt', 'years of work');
    const message = line(/is no Postgres data/, /Nothing was touched/, /Move the folder/);
    await expect(startEmbedded({ dataDir, ...quick })).rejects.toMatchObject({ code: 'DATA_DIR_FOREIGN', message });
    expect(fs.readFileSync(join(dataDir, 'postgres', 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  test('where the folder cannot be made', async () => {
    const file = join(makeFolder(), 'file');
    fs.writeFileSync(file, '');
    const message = line(/cannot be written to/, /untouched/, /DATA_DIR/);
    await expect(startEmbedded({ dataDir: join(file, 'data'), ...quick })).rejects.toMatchObject({
      code: 'DATA_DIR_UNWRITABLE',
      message,
    });
  });

  test('where no built-in database fits the machine', () => {
    expect(() => findBinaries('aix', 'ppc64')).toThrow(/^[^\n]*aix ppc64.*Nothing was changed.*DATABASE_URL[^\n]*$/);
  });

  test('where initdb cannot be run', async () => {
    const folder = makeFolder();
    fs.chmodSync(folder, 0o755);
    fs.mkdirSync(join(folder, 'bin'));
    fs.writeFileSync(join(folder, 'bin', 'postgres'), '', { mode: 0o755 });
    const binaries = { folder, version: '18.4', major: 18 };
    await expect(startEmbedded({ dataDir: makeFolder(), ...quick, binaries })).rejects.toMatchObject({ code: 'NO_BINARIES' });
  });
});

test.each([
  ['NO_SPACE', Object.assign(new Error('write'), { code: 'ENOSPC' }), ''],
  ['NO_SPACE', undefined, 'initdb: error: could not write to file "base/1": No space left on device'],
  ['DATA_DIR_UNWRITABLE', Object.assign(new Error('open'), { code: 'EROFS' }), ''],
  ['DATA_DIR_UNWRITABLE', undefined, 'FATAL:  could not open file "global/pg_control": Permission denied'],
  ['PORT_IN_USE', undefined, 'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use'],
  ['START_FAILED', undefined, 'LOG:  starting\nFATAL:  something rare\nLOG:  shut down'],
])('%s is what a start fails with when the machine says so', (code, error, said) => {
  expect(explainFailure(error, '/data', said)).toMatchObject({ code, message: line(/untouched/) });
});

test('a failure that has no name of its own shows the last fault of the log', () => {
  expect(explainFailure(undefined, '/data', 'LOG:  a\nFATAL:  something rare\nLOG:  b').message).toContain('something rare.');
});
