import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@toolboxai/database';
import { createEmptyDatabase } from '@toolboxai/database/testing';
import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { createV1Database, findV1Variant, type V1Size, v1Variants } from '../testing/index.ts';
import { type BackupOptions, backup } from './backup.ts';
import { hasPgDump } from './pg-dump.ts';
import { checkBackup, restore } from './restore.ts';

const root = mkdtempSync(path.join(tmpdir(), 'toolboxai-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
const newFolder = () => path.join(root, `backup-${++count}`);
const withoutPgDump = { PATH: '' };
const now = () => new Date('2026-01-02T03:04:05Z');

/** Takes a backup of a filled version 1, hands both to `work`. */
async function onBackup(
  name: string,
  work: (made: { pool: pg.Pool; url: string; folder: string }) => Promise<void>,
  more: Partial<BackupOptions> & { size?: V1Size; sql?: string } = {},
) {
  const v1 = await createV1Database(findV1Variant(name), more.size);
  try {
    if (more.sql) await v1.pool.query(more.sql);
    const folder = newFolder();
    await backup({ pool: v1.pool, url: v1.url, folder, env: withoutPgDump, now, ...more });
    await work({ pool: v1.pool, url: v1.url, folder });
  } finally {
    await v1.close();
  }
}

async function onEmpty(work: (pool: pg.Pool) => Promise<void>) {
  const { url, drop } = await createEmptyDatabase();
  const database = await openDatabase({ url, applicationName: 'restored', statementTimeoutMs: 0 });
  try {
    await work(database.pool);
  } finally {
    await database.close();
    await drop();
  }
}

/** Everything but rows, each as Postgres itself writes it. */
async function describeAll(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    with ours as (select c.oid, c.oid::regclass::text as name, c.relkind as kind from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
    select format('%s.%s %s null=%s default=%s %s%s', name, attname, format_type(atttypid, atttypmod), not attnotnull,
      pg_get_expr(adbin, adrelid), attidentity, attgenerated) as line
      from ours join pg_attribute a on attrelid = ours.oid left join pg_attrdef d on (adrelid, adnum) = (attrelid, attnum)
      where attnum > 0 and not attisdropped and kind in ('r', 'v')
    union all select format('%s %s %s', name, conname, pg_get_constraintdef(k.oid)) from pg_constraint k join ours on conrelid = ours.oid where contype <> 'n'
    union all select pg_get_indexdef(oid) from ours where kind = 'i'
    union all select name || ' ' || pg_get_viewdef(oid) from ours where kind = 'v'
    union all select name || ' stands at ' || coalesce(pg_sequence_last_value(oid)::text, 'nothing') from ours where kind = 'S'
    union all select pg_get_triggerdef(t.oid) from pg_trigger t join ours on tgrelid = ours.oid where not tgisinternal
    order by line`);
  // Postgres writes the casts of a list otherwise when it has read what it wrote.
  return rows.map(({ line }) => line.replaceAll(/::(text|character varying)(\[\])?|[()]/g, ''));
}

test.each(v1Variants.map(({ name }) => name))('a backup of version 1 with %s is restored as it was', async (name) => {
  await onBackup(name, async ({ pool, folder }) => {
    await onEmpty(async (restored) => {
      const manifest = await restore({ pool: restored, folder });
      expect(manifest.tables.find((table) => table.name === 'users')).toMatchObject({ rows: 40 });
      expect(await describeAll(restored)).toEqual(await describeAll(pool));
    });
  });
});

test('triggers, functions, sequences, identities, extensions and materialized views come back', async () => {
  const sql = `
    create extension if not exists plpgsql;
    create schema other;
    create function other.stamp() returns trigger language plpgsql as $f$ begin new.updated_at := now(); return new; end $f$;
    create trigger stamp before update on users for each row execute function other.stamp();
    create table other.notes (id bigint generated always as identity (start 100), word text collate "C" default 'a''b', at time with time zone);
    insert into other.notes (word) values ('one'), (null), (E'two\\n\\\\.\\n');
    create sequence other.free increment 5 start 7;
    create table empty_one ();
    create unlogged table cache (key text primary key, value jsonb);
    create materialized view counts as select count(*) from users`;
  await onBackup(
    'canonical',
    async ({ pool, folder }) => {
      await onEmpty(async (restored) => {
        await restore({ pool: restored, folder });
        expect(await describeAll(restored)).toEqual(await describeAll(pool));
        expect((await restored.query('select * from counts')).rows).toEqual([{ count: '40' }]);
        const { rows } = await restored.query(`insert into other.notes (word) values ('next') returning id`);
        expect(rows).toEqual([{ id: '103' }]);
        expect((await restored.query('select word from other.notes order by id')).rows.at(2)).toEqual({ word: 'two\n\\.\n' });
      });
    },
    { sql },
  );
});

test('a backup under writes holds one moment: nothing is in it without what it belongs to', async () => {
  const v1 = await createV1Database(findV1Variant('canonical'), { users: 2000, contents: 5000, sessions: 100 });
  const { pool, url } = v1;
  let written = 0;
  const over = new AbortController();
  const write = async () => {
    while (!over.signal.aborted) {
      await pool.query(
        `with one as (insert into users (email, username) values ($1, $1) returning id)
         insert into educational_content (title, subject, grade_level, content, created_by) select 'late', 'x', 1, '{}', id from one`,
        [`late-${++written}`],
      );
    }
  };
  const writers = [write(), write()];
  const folder = newFolder();
  const manifest = await backup({ pool, url, folder, env: withoutPgDump, now });
  const before = written;
  await expect.poll(() => written).toBeGreaterThan(before);
  over.abort();
  await Promise.all(writers);
  await onEmpty(async (restored) => {
    await restore({ pool: restored, folder });
    const { rows } = await restored.query<{ users: string; contents: string }>(
      `select (select count(*) from users) as users, (select count(*) from educational_content) as contents`,
    );
    expect(Number(rows[0]?.contents) - 5000).toBe(Number(rows[0]?.users) - 2000);
    expect(manifest.tables.find(({ name }) => name === 'users')?.rows).toBe(Number(rows[0]?.users));
  });
  await v1.close();
});

test('.env is kept as it is, and only its owner may read the backup', async () => {
  const envFile = path.join(root, '.env');
  writeFileSync(envFile, 'JWT_SECRET_KEY=secret\n');
  await onBackup(
    'canonical',
    async ({ folder }) => {
      expect(readFileSync(path.join(folder, '.env.backup'), 'utf8')).toBe('JWT_SECRET_KEY=secret\n');
      for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).mode & 0o077).toBe(0);
      expect(statSync(folder).mode & 0o077).toBe(0);
    },
    { envFile },
  );
});

test.each([
  ['a byte was changed', 'table-1.copy.gz was changed', (file: string) => writeFileSync(file, flip(readFileSync(file)))],
  ['the end is missing', 'bytes instead of', (file: string) => truncateSync(file, 10)],
  ['a file is gone', 'table-1.copy.gz cannot be read', (file: string) => rmSync(file)],
])('a damaged backup is told in one line, and nothing is restored: %s', async (_, message, damage) => {
  await onBackup('canonical', async ({ folder }) => {
    damage(path.join(folder, 'table-1.copy.gz'));
    await onEmpty(async (restored) => {
      await expect(restore({ pool: restored, folder })).rejects.toMatchObject({
        code: 'BACKUP_DAMAGED',
        message: expect.stringMatching(new RegExp(`^[^\n]*${message}[^\n]*Nothing was restored[^\n]*$`)),
      });
      expect(await describeAll(restored)).toEqual([]);
    });
  });
});

const flip = (content: Buffer): Buffer => {
  content.writeUInt8(content.readUInt8(30) ^ 1, 30);
  return content;
};

test('rows that differ from what was saved are found, and nothing of them is kept', async () => {
  await onBackup('canonical', async ({ folder }) => {
    const file = path.join(folder, 'manifest.json');
    const manifest = readFileSync(file, 'utf8');
    await onEmpty(async (restored) => {
      writeFileSync(file, manifest.replace('"rows": 40', '"rows": 41'));
      await expect(restore({ pool: restored, folder })).rejects.toMatchObject({
        code: 'RESTORE_DIFFERS',
        message: expect.stringContaining('public.users holds 40 rows instead of 41'),
      });
      writeFileSync(file, manifest.replaceAll('"checksum": "', '"checksum": "0'));
      await expect(restore({ pool: restored, folder })).rejects.toMatchObject({ code: 'RESTORE_DIFFERS' });
      expect(await describeAll(restored)).toEqual([]);
    });
  });
});

test('a database that is in use is not restored into, and a folder that is there is not written over', async () => {
  await onBackup('canonical', async ({ pool, url, folder }) => {
    await expect(restore({ pool, folder })).rejects.toThrow('holds tables already');
    await expect(backup({ pool, url, folder, env: withoutPgDump, now })).rejects.toThrow('is there already');
    await expect(checkBackup(folder)).resolves.toMatchObject({ format: 'toolboxai-backup-1' });
    await expect(checkBackup(root)).rejects.toThrow('There is no backup');
  });
});

/** Ends the connections of the database that wait for a lock, as soon as there is one. */
async function cutWaiting(by: pg.Pool) {
  const sql = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await expect.poll(async () => (await by.query(sql)).rowCount).toBeGreaterThan(0);
}

test('a connection that is lost during a backup leaves no folder, and one line', async () => {
  const v1 = await createV1Database(findV1Variant('canonical'));
  const folder = newFolder();
  const other = await v1.pool.connect();
  await other.query('begin; lock table users in access exclusive mode');
  const failed = backup({ pool: v1.pool, url: v1.url, folder, env: withoutPgDump, now }).catch((error: unknown) => error);
  await cutWaiting(v1.pool);
  expect(await failed).toMatchObject({
    code: 'BACKUP_FAILED',
    message: expect.stringMatching(/^The backup to [^\n]+ failed: [^\n]+Nothing of it was kept[^\n]*$/),
  });
  expect(existsSync(folder) || existsSync(`${folder}.part`)).toBe(false);
  other.release(true);
  await v1.close();
});

test('a connection that is lost during a restore leaves the database empty', async () => {
  // A check that waits for whoever holds the lock: at the source nobody does.
  const sql = `create function waits() returns boolean language plpgsql as $f$ begin perform pg_advisory_xact_lock_shared(77); return true; end $f$;
    alter table users add constraint waits check (waits())`;
  await onBackup(
    'canonical',
    async ({ folder }) => {
      await onEmpty(async (restored) => {
        const other = await restored.connect();
        await other.query('select pg_advisory_lock(77)');
        const failed = restore({ pool: restored, folder }).catch((error: unknown) => error);
        await cutWaiting(restored);
        expect(await failed).toMatchObject({
          code: 'RESTORE_FAILED',
          message: expect.stringContaining('as empty as it was'),
        });
        await expect.poll(() => describeAll(restored)).toEqual([]);
        other.release(true);
      });
    },
    { sql },
  );
});

/** A disk of 64 KB, where this account may mount one. */
function mountSmall(): string | undefined {
  const folder = mkdtempSync(path.join(root, 'small-'));
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0 ? folder : undefined;
}

test('a full disk leaves nothing on it, and one line that says so', async () => {
  const small = mountSmall();
  const v1 = await createV1Database(findV1Variant('canonical'), { users: 2000, contents: 2000, sessions: 10 });
  try {
    // Where no disk may be mounted, a file that takes nothing stands for it.
    const folder = path.join(small ?? '/dev/full', 'backup');
    const failed = backup({ pool: v1.pool, url: v1.url, folder, env: withoutPgDump, now });
    await expect(failed).rejects.toMatchObject({
      code: 'BACKUP_FAILED',
      message: expect.stringContaining('Nothing of it was kept'),
    });
    if (!small) return;
    await expect(failed).rejects.toThrow('the disk is full');
    expect(readdirSync(small)).toEqual([]);
  } finally {
    await v1.close();
    if (small) spawnSync('umount', [small]);
  }
});

test('what our own statements cannot make anew is refused by name', async () => {
  const refused = async (sql: string) => {
    const failed = onBackup('canonical', async () => undefined, { sql });
    await expect(failed).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
    return failed.catch((error: Error) => error.message);
  };
  expect(await refused('create table parts (id int) partition by range (id)')).toContain('the partitioned table public.parts');
  expect(await refused('create domain grade as int check (value > 0)')).toContain('the type public.grade');
  expect(await refused('alter table users enable row level security')).toContain('the row policies of public.users');
  expect(await refused(`select lo_create(0)`)).toContain('large objects');
});

test('with a pg_dump that fits the server on the PATH, it writes the statements, and others are not asked', async (context) => {
  const v1 = await createV1Database(findV1Variant('schema toolboxai'));
  try {
    const { rows } = await v1.pool.query<{ major: number }>(`select current_setting('server_version_num')::int / 10000 as major`);
    const major = rows[0]?.major ?? 0;
    expect(await hasPgDump(major, withoutPgDump)).toBe(false);
    expect(await hasPgDump(9999, process.env)).toBe(false);
    if (!(await hasPgDump(major, process.env))) return context.skip(`there is no pg_dump ${major} on the PATH`);
    await v1.pool.query(
      'create domain public.grade as int; create table public.marks (id serial, grade public.grade); insert into public.marks (grade) values (1)',
    );
    const folder = newFolder();
    const manifest = await backup({ pool: v1.pool, url: v1.url, folder, env: process.env, now });
    expect(manifest.schema_by).toBe('pg_dump');
    await onEmpty(async (restored) => {
      await restore({ pool: restored, folder });
      expect(await describeAll(restored)).toEqual(await describeAll(v1.pool));
    });
  } finally {
    await v1.close();
  }
});
