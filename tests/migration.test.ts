import { describeV1, openVersion2, readStatus, rollBack, type V1 } from '@toolboxai/migration';
import { createV1Database, describeSchema, readColumns, readRows, v1Variants } from '@toolboxai/migration/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { finishMigration } from './chaos/finish-migration.ts';
import { runMigration } from './chaos/run-migration.ts';
import { spawnServer } from './support/spawn-server.ts';
import { findLost, startV1Application } from './support/start-v1-application.ts';
import { startV2Writer } from './support/v2-writer.ts';

const score = () => 50;
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(name: string) {
  const variant = v1Variants.find((each) => each.name === name);
  if (!variant) throw new Error(`There is no variant ${name}.`);
  const made = await createV1Database(variant);
  closing.push(made.close);
  const described = await describeV1(made.pool);
  if (!described.ok) throw new Error('It is not understood.');
  return { url: made.url, pool: made.pool, v1: described.v1 };
}

/** As an operator sets it for version 2. */
function urlOf(url: string, { schema }: V1): string {
  const own = new URL(url);
  if (schema !== 'public') own.searchParams.set('options', `-c search_path=${schema},public`);
  return own.toString();
}

/** What version 1 must read of somebody to whom version 2 gave this role. */
function inVersion1({ roles }: V1, role: keyof V1['roles']['wordFor']): Record<string, unknown> {
  return {
    ...(roles.hasRole && { role: roles.wordFor[role] ?? roles.wordFor.student }),
    ...(roles.hasSuperuser && { is_superuser: role === 'admin' }),
  };
}

describe.each(v1Variants.map(({ name }) => name))('version 1 with %s', (name) => {
  test('works before, during and after, beside version 2, and after the way back; nothing that either wrote is lost', {
    timeout: 120_000,
  }, async () => {
    const { url, pool, v1 } = await start(name);
    const { schema } = v1;
    const columns = await readColumns(pool, schema);
    const [rowsBefore, schemaBefore] = [await readRows(pool, columns, schema), await describeSchema(pool, schema)];
    const userIds = [...(rowsBefore.get('users')?.keys() ?? [])];

    const application = await startV1Application(url, v1);
    await openVersion2(pool, { score });
    const writer = await startV2Writer(urlOf(url, v1), userIds);
    const [before1, before2] = [application.writes(), writer.writes()];
    await expect.poll(() => application.writes() - before1).toBeGreaterThan(30);
    await expect.poll(() => writer.writes() - before2).toBeGreaterThan(30);
    await rollBack(pool, { drainMs: 50 });
    await writer.stop();
    const before3 = application.writes();
    await expect.poll(() => application.writes() - before3).toBeGreaterThan(20);
    await application.stop();
    expect(await readStatus(pool)).toMatchObject({ phase: 'rolled_back' });

    const ledger = application.ledger();
    expect(await findLost(pool, schema, ledger)).toEqual([]);
    const { roles, contents } = writer.ledger();
    const given = [...roles].map(([id, role]) => ({ table: 'users', id, row: inVersion1(v1, role) }));
    expect(await findLost(pool, schema, given)).toEqual([]);
    expect(
      await findLost(
        pool,
        schema,
        contents.map((id) => ({ table: 'educational_content', id, row: { grade_level: 4 } })),
      ),
    ).toEqual([]);

    expect(await describeSchema(pool, schema)).toEqual(schemaBefore);
    const after = await readRows(pool, columns, schema);
    for (const [table, rows] of rowsBefore) {
      // Whom version 2 gave a role is told above.
      const untouched = [...rows].filter(([id]) => !(table === 'users' && writer.touched().has(id)));
      expect({ table, changed: untouched.filter(([id, sum]) => after.get(table)?.get(id) !== sum) }).toEqual({
        table,
        changed: [],
      });
    }
  });
});

test('a migration that is killed at any of its steps, up or down, goes on when it is run again', {
  timeout: 300_000,
}, async () => {
  const { url } = await start('roles with a check');
  const report = await runMigration(url, { kills: Number(process.env.MIGRATION_KILLS ?? 12), seed: 1, tell: () => undefined });
  expect(report.mismatches).toEqual([]);
  expect(Object.values(report.kills).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(12);
  expect(report).toMatchObject({ opened: expect.any(Number), rolledBack: expect.any(Number) });
  expect(report.rolledBack).toBeGreaterThan(0);
});

test.each([
  ['roles with a check', 4],
  ['raw tokens in user_sessions', 2],
])(
  'giving version 1 up is killed anywhere (%s), goes on when it is run again, and version 2 works all the while',
  { timeout: 300_000 },
  async (name, kills) => {
    const { url } = await start(name);
    const report = await finishMigration(url, { kills, seed: 3, tell: () => undefined });
    expect(report.mismatches).toEqual([]);
    expect(Object.keys(report.kills).length).toBeGreaterThan(0);
    expect(Math.min(report.writesOfVersion1, report.writesOfVersion2)).toBeGreaterThan(10);
  },
);

test('a server of version 2 starts where it is open, in whatever schema, and is refused with one line where it is rolled back', {
  timeout: 90_000,
}, async () => {
  const { url, pool, v1 } = await start('schema toolboxai');
  await openVersion2(pool, { score });
  const env = { DATABASE_URL: urlOf(url, v1), JWT_SECRET_KEY: 'a secret of this test, of 32 bytes and more' };
  const server = await spawnServer(env);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  await server.stop();
  await rollBack(pool, { drainMs: 50 });
  await expect(spawnServer(env)).rejects.toThrow(
    /was rolled back, so version 1 has this database alone.*npx toolboxai migrate run/,
  );
});
