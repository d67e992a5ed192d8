import { createMigrator, openDatabase } from '@toolboxai/database';
import { createEmptyDatabase } from '@toolboxai/database/testing';
import type pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { createV1Database, describeSchema, readColumns, readRows, v1Variants } from '../testing/index.ts';
import { keptIndex } from './archive.ts';
import { openVersion2 } from './open-version-2.ts';
import { readStatus } from './read-status.ts';
import { rollBack } from './roll-back.ts';

const score = () => 50;
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(name: string): Promise<{ url: string; pool: pg.Pool; schema: string }> {
  const variant = v1Variants.find((each) => each.name === name);
  if (!variant) throw new Error(`There is no variant ${name}.`);
  const made = await createV1Database(variant);
  closing.push(made.close);
  return { url: made.url, pool: made.pool, schema: variant.schema };
}

/** As migration 0001 makes it. */
async function startEmpty(): Promise<pg.Pool> {
  const { url, drop } = await createEmptyDatabase();
  const database = await openDatabase({ url, applicationName: 'test' });
  closing.push(async () => {
    await database.close();
    await drop();
  });
  return database.pool;
}

describe.each(v1Variants.map(({ name }) => name))('version 1 with %s', (name) => {
  test('up and down leaves each row and the whole schema as they were', async () => {
    const { pool, schema } = await start(name);
    const columns = await readColumns(pool, schema);
    const before = { rows: await readRows(pool, columns, schema), schema: await describeSchema(pool, schema) };
    expect(await openVersion2(pool, { score })).toMatchObject({ phase: 'open', changed: true });
    expect(await openVersion2(pool, { score })).toMatchObject({ changed: false });
    expect(await readRows(pool, columns, schema)).toEqual(before.rows);
    expect(await readStatus(pool)).toMatchObject({ phase: 'open', epoch: 1, schema });
    expect(await rollBack(pool)).toMatchObject({ changed: true });
    expect(await readRows(pool, columns, schema)).toEqual(before.rows);
    expect(await describeSchema(pool, schema)).toEqual(before.schema);
    expect(await rollBack(pool)).toMatchObject({ changed: false });
  });
});

test('an opened database of version 1 has the schema that the migrations make', async () => {
  const [migrated, opened] = [await startEmpty(), await startEmpty()];
  await createMigrator({ pool: migrated }).upgrade('head');
  await createMigrator({ pool: opened }).upgrade(1);
  await openVersion2(opened, { score });
  const plain = (lines: string[]) => lines.filter((line) => !line.includes(': trigger ') && !line.includes(` ${keptIndex} `));
  for (const schema of ['public', 'tasks'])
    expect(plain(await describeSchema(opened, schema))).toEqual(await describeSchema(migrated, schema));
  expect(await createMigrator({ pool: opened }).pending()).toEqual([]);
  // Without it a way back would search all lessons for the few that version 2 changed.
  expect((await describeSchema(opened)).filter((line) => line.includes(` ${keptIndex} `))).toEqual([
    expect.stringMatching(/WHERE .*version <> 1.* true$/),
  ]);
});
