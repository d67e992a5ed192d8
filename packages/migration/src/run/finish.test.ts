import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { describeSchema, v1Variants } from '../testing/index.ts';
import { keptIndex } from './archive.ts';
import { finish } from './finish.ts';
import { openVersion2 } from './open-version-2.ts';
import { readStatus } from './read-status.ts';
import { startV1 } from './run.fixture.ts';

const score = () => 50;

/** Opened, and nobody of version 1 is connected any more. */
async function startOpen(
  name: string,
  sql = '',
): Promise<{ own: pg.Pool; schema: string; as(name: string): Promise<pg.Client> }> {
  const v1 = await startV1(name);
  if (sql) await v1.pool.query(sql);
  const own = await v1.another();
  await openVersion2(own, { score });
  await own.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = 'version 1'`,
  );
  return { own, schema: v1.schema, as: v1.as };
}

/** Each column of version 1's tables, and version 1's own table. */
const remains = (lines: readonly string[]) =>
  lines.filter((line) => /^users: column role |^user_sessions: column |: trigger CREATE TRIGGER toolboxai_/.test(line));

describe.each(v1Variants.map(({ name }) => name))('version 1 with %s is given up', (name) => {
  test('what only it read is gone, what others made stays, and version 2 can write', async () => {
    const { own, schema, as } = await startOpen(name);
    const before = (await describeSchema(own, schema)).filter((line) => !line.includes(` ${keptIndex} `));
    expect(await finish(own, { score })).toMatchObject({ changed: true });
    const after = await describeSchema(own, schema);
    expect(remains(after)).toEqual([]);
    const lost = before.filter((line) => !after.includes(line));
    expect(lost.filter((line) => !/^users: .*\brole\b|^user_sessions: |: trigger CREATE TRIGGER toolboxai_/.test(line))).toEqual(
      [],
    );
    expect(after.filter((line) => !before.includes(line))).toEqual([]);
    const two = await as('toolboxai');
    const { rows } = await two.query(
      `insert into users (email, username, account_role, is_superuser) values ('n@x.test', 'n', 'admin', true) returning account_role`,
    );
    expect(rows).toEqual([{ account_role: 'admin' }]);
    expect(await finish(own, { score })).toMatchObject({ changed: false });
  });
});

test.each([
  ['roles with a check', 'create view staff as select username, role from users', 'view staff depends on column role'],
  [
    'raw tokens in user_sessions',
    'create table devices (session_id uuid references user_sessions (id))',
    'constraint devices_session_id_fkey on table devices depends on table user_sessions',
  ],
])('what others built on %s is not dropped under them: nothing is changed until they have moved', async (name, sql, why) => {
  const { own, schema } = await startOpen(name, sql);
  const before = await describeSchema(own, schema);
  await expect(finish(own, { score })).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    message: expect.stringMatching(new RegExp(`^[^\n]*${why}[^\n]*Nothing was changed\\.$`)),
  });
  expect(await readStatus(own)).toMatchObject({ phase: 'open' });
  expect(await describeSchema(own, schema)).toEqual(before);
  await own.query('drop view if exists staff; drop table if exists devices');
  expect(await finish(own, { score })).toMatchObject({ changed: true });
});
