import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findRojo } from './find-rojo.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-find-rojo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(text: string): string {
  const file = path.join(folder, 'rojo');
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  return file;
}

test.each([
  ['echo Rojo 7.7.0', { kind: 'found', version: '7.7.0' }],
  ['echo Rojo 7.7.0-rc.1', { kind: 'found', version: '7.7.0-rc.1' }],
  ['echo Rojo 7.4.4', { kind: 'found', version: '7.4.4' }],
  ['echo Rojo 7.3.0', { kind: 'unsupported', version: '7.3.0' }],
  ['echo Rojo 0.5.4', { kind: 'unsupported', version: '0.5.4' }],
  ['echo Rojo 8.0.0', { kind: 'unsupported', version: '8.0.0' }],
  ['echo hello', { kind: 'unsupported', version: 'of a version that it does not say' }],
  ['exit 3', { kind: 'unsupported', version: 'of a version that it does not say' }],
])('what "%s" is', async (text, found) => {
  expect(await findRojo(program(text))).toEqual(found);
});

test('what this user may not run is absent', async () => {
  const file = program('echo Rojo 7.7.0');
  chmodSync(file, 0o644);
  expect(await findRojo(file)).toEqual({ kind: 'absent' });
});

test('what is not there is absent', async () => {
  expect(await findRojo(path.join(folder, 'nothing'))).toEqual({ kind: 'absent' });
});
