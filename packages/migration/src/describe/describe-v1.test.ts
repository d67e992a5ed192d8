import { openDatabase } from '@toolboxai/database';
import { createEmptyDatabase, createTestDatabase } from '@toolboxai/database/testing';
import type pg from 'pg';
import { expect, test } from 'vitest';
import { createV1Database, findV1Variant, v1Variants } from '../testing/index.ts';
import { describeV1 } from './describe-v1.ts';
import { addedColumns, addedTables } from './names.ts';

const size = { users: 20, contents: 10, sessions: 10 };

async function describeOne(name: string, sql = '') {
  const v1 = await createV1Database(findV1Variant(name), size);
  try {
    if (sql) await v1.pool.query(sql);
    return await describeV1(v1.pool);
  } finally {
    await v1.close();
  }
}

const messagesOf = (description: Awaited<ReturnType<typeof describeV1>>) =>
  description.ok ? [] : description.refusals.map(({ message }) => message);

test.each(v1Variants.map(({ name }) => name))('version 1 with %s is understood', async (name) => {
  expect(await describeOne(name)).toMatchObject({
    ok: true,
    v1: { schema: name === 'schema toolboxai' ? 'toolboxai' : 'public' },
  });
});

test('roles are told by is_superuser, by words of any spelling, by a check or by an enum', async () => {
  expect(await describeOne('canonical')).toMatchObject({
    v1: { roles: { hasRole: false, hasSuperuser: true, allowed: null, words: [] }, missingColumns: [] },
  });
  expect(await describeOne('roles without a check', `update users set role = 'Educator' where username = 'user1'`)).toMatchObject(
    {
      v1: {
        roles: {
          hasSuperuser: false,
          allowed: null,
          words: ['Educator', 'developer', 'educator', 'student'],
          meaning: { developer: 'admin', educator: 'teacher', Educator: 'teacher', student: 'student' },
          wordFor: { admin: 'developer', teacher: 'educator', student: 'student', parent: 'parent' },
        },
        missingColumns: ['users.is_superuser'],
      },
    },
  );
  expect(await describeOne('roles with a check')).toMatchObject({
    v1: {
      roles: {
        hasSuperuser: true,
        allowed: ['admin', 'parent', 'student', 'teacher'],
        wordFor: { admin: 'admin', teacher: 'teacher', student: 'student', parent: 'parent' },
      },
    },
  });
  expect(await describeOne('roles of an enum')).toMatchObject({
    v1: {
      roles: {
        allowed: ['student', 'educator', 'admin'],
        wordFor: { admin: 'admin', teacher: 'educator', student: 'student', parent: null },
      },
    },
  });
});

test('sessions are told by their table, and tokens from their hashes', async () => {
  const sessions = async (name: string) => {
    const description = await describeOne(name);
    return description.ok ? description.v1.sessions : description.refusals;
  };
  expect(await sessions('canonical')).toEqual({
    table: 'sessions',
    tokenColumn: 'session_token',
    hashed: false,
    refreshColumn: null,
  });
  expect(await sessions('raw tokens in user_sessions')).toEqual({
    table: 'user_sessions',
    tokenColumn: 'session_token',
    hashed: false,
    refreshColumn: 'refresh_token',
  });
  expect(await sessions('hashed tokens in user_sessions')).toEqual({
    table: 'user_sessions',
    tokenColumn: 'token_hash',
    hashed: true,
    refreshColumn: null,
  });
});

test('tables and columns of others are listed, Alembic is told', async () => {
  const description = await describeOne('twenty tables more');
  expect(description).toMatchObject({ v1: { extraColumns: ['users.locale'], alembic: null } });
  expect(description.ok && description.v1.extraTables).toHaveLength(21);
  expect(await describeOne('schema toolboxai')).toMatchObject({ v1: { alembic: 'a1b2c3d4e5f6', extraTables: [] } });
});

test.each([
  [
    'an unknown word',
    'roles without a check',
    `update users set role = 'janitor' where username = 'user3'`,
    'public.users.role holds "janitor"',
  ],
  [
    'numbers as ids',
    'canonical',
    'alter table educational_content drop column id, add id serial primary key',
    'public.educational_content.id is int4',
  ],
  [
    'a column that must be filled',
    'canonical',
    `alter table users add column school text; update users set school = 'x'; alter table users alter school set not null`,
    'public.users.school must be filled',
  ],
  [
    'a missing column',
    'canonical',
    'alter table educational_content drop column grade_level',
    'public.educational_content.grade_level is missing',
  ],
  [
    'a column of our name',
    'canonical',
    'alter table educational_content add column version text',
    'public.educational_content.version is there',
  ],
  ['a table of our name', 'canonical', 'create table events (id int)', 'public.events is there'],
  ['a view of our name', 'canonical', 'create view audit_log as select 1 as one', 'public.audit_log is there'],
  ['a schema of our name', 'canonical', 'create schema tasks', 'schema tasks is there'],
  [
    'sessions of something else',
    'canonical',
    'drop table sessions; create table sessions (sid text, sess json)',
    "public.sessions is not version 1's",
  ],
  ['no sessions', 'canonical', 'drop table sessions', 'neither public.sessions nor public.user_sessions'],
  [
    'text instead of jsonb',
    'canonical',
    'alter table educational_content alter content type text',
    'public.educational_content.content is text',
  ],
  [
    'two schemas',
    'canonical',
    'create schema toolboxai; create table toolboxai.users (id int); create table toolboxai.educational_content (id int)',
    'Both public and toolboxai',
  ],
])('refused, naming the place: %s', async (_, name, sql, message) => {
  const messages = messagesOf(await describeOne(name, sql));
  expect(messages.join('\n')).toContain(message);
  for (const line of messages) expect(line).not.toContain('\n');
});

test('several reasons are told at once', async () => {
  const sql = `create schema tasks; create table events (id int); update users set role = 'janitor'`;
  expect(messagesOf(await describeOne('roles without a check', sql))).toHaveLength(3);
});

async function onDatabase<T>(made: { url: string; drop(): Promise<void> }, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url: made.url, applicationName: 'describe test' });
  try {
    return await work(database.pool);
  } finally {
    await database.close();
    await made.drop();
  }
}

test('an empty database, and one that is at version 2, are not version 1', async () => {
  expect(messagesOf(await onDatabase(await createEmptyDatabase(), describeV1))).toEqual([
    expect.stringContaining('There is no version 1 here'),
  ]);
  expect(messagesOf(await onDatabase(await createTestDatabase(), describeV1))).toEqual([
    expect.stringContaining('is at version 2 already'),
  ]);
});

test('the names that are kept free are those that version 2 adds', async () => {
  const added = await onDatabase(await createTestDatabase(), async (pool) => {
    const { rows } = await pool.query<{ table: string; columns: string[] }>(
      `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
       from information_schema.columns where table_schema = 'public' group by table_name`,
    );
    return new Map(rows.map(({ table, columns }) => [table, columns]));
  });
  for (const [table, columns] of Object.entries(addedColumns))
    expect(added.get(table)).toEqual(expect.arrayContaining([...columns]));
  const own = ['users', 'educational_content', 'sessions', 'schema_migrations'];
  expect([...added.keys()].filter((name) => !own.includes(name)).sort()).toEqual([...addedTables].sort());
});
