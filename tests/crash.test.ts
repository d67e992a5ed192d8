import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase } from '@toolboxai/database/testing';
import { afterEach, expect, test } from 'vitest';
import { startSentrySink } from './support/sentry-sink.ts';
import { spawnServer } from './support/spawn-server.ts';

const clean: (() => unknown)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

test('an error that nobody caught is told once, to the log and to Sentry, without what hangs on it, and the server ends with 1', async () => {
  const [sentry, own] = [await startSentrySink(), await createTestDatabase()];
  const folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-crash-'));
  clean.push(sentry.close, own.drop, () => rmSync(folder, { recursive: true, force: true }));
  const crash = `process.once('SIGUSR2', () => {
    throw Object.assign(new Error('broken for pupil.name@example.org'), { params: ['Mia Miller'] });
  });`;
  const server = await spawnServer({
    DATABASE_URL: own.url,
    DATA_DIR: folder,
    SENTRY_DSN: sentry.dsn,
    ROJO_ENABLED: 'false',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(crash)}`,
  });
  expect(await server.signal('SIGUSR2')).toBe(1);
  const fatal = server
    .output()
    .split('\n')
    .filter((line) => line.includes('the server failed and ends'));
  expect(fatal).toHaveLength(1);
  expect(server.output()).not.toContain('Mia Miller');
  expect(sentry.events).toMatchObject([{ level: 'fatal', exception: { values: [{ value: 'broken for [email]' }] } }]);
});
