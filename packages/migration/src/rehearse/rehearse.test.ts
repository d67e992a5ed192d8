import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@toolboxai/database';
import { createEmptyDatabase } from '@toolboxai/database/testing';
import { afterAll, expect, test } from 'vitest';
import { backup } from '../backup/backup.ts';
import { describeV1 } from '../describe/describe-v1.ts';
import { preflight } from '../preflight/preflight.ts';
import { createV1Database, findV1Variant, v1Variants } from '../testing/index.ts';
import { rehearsalSchema } from './rehearsal.ts';
import { rehearse, scratchOf } from './rehearse.ts';

const root = mkdtempSync(path.join(tmpdir(), 'toolboxai-rehearse-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const now = () => new Date('2026-01-02T03:04:05Z');
const score = () => null;
const stepNames = ['restore', 'run', 'verify', 'compare', 'rollback', 'compare again'];

let count = 0;
async function backUp(name: string, sql = ''): Promise<string> {
  const v1 = await createV1Database(findV1Variant(name));
  try {
    if (sql) await v1.pool.query(sql);
    const folder = path.join(root, `backup-${++count}`);
    await backup({ pool: v1.pool, url: v1.url, folder, env: { PATH: '' }, now });
    return folder;
  } finally {
    await v1.close();
  }
}

/** In a database of the test's server, which is quicker than a server of its own. */
async function rehearseIn(folder: string, look: (url: string) => Promise<void> = async () => undefined) {
  const { url, drop } = await createEmptyDatabase();
  try {
    const rehearsal = await rehearse({ folder, score, url, now });
    await look(url);
    return rehearsal;
  } finally {
    await drop();
  }
}

test.each(v1Variants.map(({ name }) => name))(
  'version 1 with %s is migrated and brought back on a copy, equal each time',
  async (name) => {
    const { steps } = await rehearseIn(await backUp(name), async (url) => {
      const database = await openDatabase({ url, applicationName: 'look at the copy' });
      expect(await describeV1(database.pool)).toMatchObject({ ok: true });
      await database.close();
    });
    expect(steps.map(({ step }) => step)).toEqual(stepNames);
  },
);

test('without a database to do it in, a Postgres of our own is started and deleted, and the times are kept with the backup', async () => {
  const folder = await backUp('canonical');
  const told: string[] = [];
  const rehearsal = await rehearse({
    folder,
    score,
    now,
    onStep: ({ step }) => told.push(`${step} ${existsSync(scratchOf(folder))}`),
  });
  expect(told).toEqual(stepNames.map((step) => `${step} true`));
  expect(existsSync(scratchOf(folder))).toBe(false);
  expect(rehearsalSchema.parse(JSON.parse(readFileSync(path.join(folder, 'rehearsal.json'), 'utf8')))).toEqual(rehearsal);
  const v1 = await createV1Database(findV1Variant('canonical'));
  const { checks } = await preflight({
    url: v1.url,
    env: {},
    path: '',
    secrets: new Set(),
    backup: folder,
    node: '24.1.0',
    services: { now },
  });
  expect(checks.find(({ item }) => item === 'S4')).toMatchObject({
    status: 'PASS',
    evidence: expect.stringMatching(/^restore \d+ s, run/),
  });
  await v1.close();
});

test('what cannot be migrated fails the rehearsal in one line, and leaves no record of success', async () => {
  const folder = await backUp('canonical', 'create table events (id int)');
  await expect(rehearseIn(folder)).rejects.toMatchObject({
    code: 'NOT_VERSION_1',
    message: expect.stringContaining('public.events'),
  });
  expect(existsSync(path.join(folder, 'rehearsal.json'))).toBe(false);
});

test('a migration that would change what version 1 wrote is found', async () => {
  // As a trigger of its own would that counts every change.
  const folder = await backUp(
    'canonical',
    `create function count_change() returns trigger language plpgsql as $f$ begin new.first_name := 'changed'; return new; end $f$;
     create trigger count_change before update on users for each row execute function count_change()`,
  );
  await expect(rehearseIn(folder)).rejects.toMatchObject({
    code: 'REHEARSAL_FAILED',
    message: expect.stringMatching(
      /^The rehearsal failed at the comparison after the run: public\.users holds the same rows with other values\.[^\n]*$/,
    ),
  });
});

test('a database that holds tables is not rehearsed in, and stays as it is', async () => {
  const folder = await backUp('canonical');
  const other = await createV1Database(findV1Variant('canonical'));
  await expect(rehearse({ folder, score, url: other.url, now })).rejects.toThrow('holds tables already');
  expect((await other.pool.query('select count(*)::int as n from users')).rows).toEqual([{ n: 40 }]);
  await other.close();
});
