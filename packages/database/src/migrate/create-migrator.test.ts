import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { createMigrator } from './create-migrator.ts';
import { copyMigrations, describeDatabase, fillVersion1, onEmptyDatabase, removeCopies, sumVersion1 } from './migrate.fixture.ts';
import { readMigrations } from './read-migrations.ts';

afterAll(removeCopies);

const names = readMigrations().map(({ name }) => name);
const head = names.length;
/** What comes after ours. */
const further = (slug: string) => `${String(head + 1).padStart(4, '0')}-${slug}`;

const broken = { up: 'create table half (n int); select 1 / 0;', down: 'drop table half;' };

describe('upgrade and downgrade', () => {
  test('up, down and up again over a filled version 1 lose nothing that version 1 had', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      await migrator.upgrade('create-v1-baseline');
      await pool.query(fillVersion1);
      const [sums, shape] = [await sumVersion1(pool), await describeDatabase(pool)];
      expect(sums).toMatchObject({ users: { rows: 200 }, educational_content: { rows: 300 }, sessions: { rows: 200 } });

      await migrator.upgrade();
      expect(await sumVersion1(pool)).toEqual(sums);
      const { rows } = await pool.query(
        'select account_role as role, count(*)::int as n from users group by account_role order by account_role',
      );
      expect(rows).toEqual([
        { role: 'admin', n: 4 },
        { role: 'student', n: 196 },
      ]);
      const upgraded = await describeDatabase(pool);

      expect(await migrator.downgrade(1)).toMatchObject({
        from: head,
        to: 1,
        steps: names
          .slice(1)
          .toReversed()
          .map((name) => ({ name, direction: 'down' })),
      });
      expect(await sumVersion1(pool)).toEqual(sums);
      expect(await describeDatabase(pool)).toEqual(shape);

      await migrator.upgrade();
      expect(await sumVersion1(pool)).toEqual(sums);
      expect(await describeDatabase(pool)).toEqual(upgraded);
    }));

  test('rows that version 2 wrote are version 1 rows after the way down', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      await migrator.upgrade();
      await pool.query(`with made as (insert into users (email, username, account_role, password_hash_v2) values ('t@x.test', 't', 'teacher', '$a') returning id)
        insert into sessions (user_id, session_token, family_id, refresh_token_hash, expires_at)
        select id, 'v2', gen_random_uuid(), '\\x01', now() from made`);
      await migrator.downgrade(1);
      const { rows } = await pool.query(
        'select email, password_hash, session_token from users join sessions on user_id = users.id',
      );
      expect(rows).toEqual([{ email: 't@x.test', password_hash: null, session_token: 'v2' }]);
    }));

  test('a database that version 1 made itself is taken on as it is, with what else it holds', () =>
    onEmptyDatabase(async ({ pool }) => {
      const v1 = createMigrator({ pool }).sql({ to: 1 });
      await pool.query(
        `${v1} drop table schema_migrations; create table notes (id int); insert into notes values (7); ${fillVersion1}`,
      );
      const sums = await sumVersion1(pool);
      await createMigrator({ pool }).upgrade();
      expect(await sumVersion1(pool)).toEqual(sums);
      expect((await pool.query('select id from notes')).rows).toEqual([{ id: 7 }]);
    }));

  test('going below version 1 is refused while its tables hold rows, and leaves them; empty, it leaves nothing', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      await migrator.upgrade();
      await pool.query(fillVersion1);
      const message = expect.stringMatching(/table users holds rows.*rolled back|rolled back.*table users holds rows/);
      await expect(migrator.downgrade('base')).rejects.toMatchObject({ code: 'MIGRATION_FAILED', message });
      expect(await migrator.current()).toMatchObject({ number: 1 });
      expect(await sumVersion1(pool)).toMatchObject({ users: { rows: 200 } });
      await pool.query('delete from users; delete from educational_content');
      await migrator.downgrade('base');
      expect(await describeDatabase(pool)).toEqual([]);
    }));

  test('is idempotent: a second upgrade does nothing', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      expect(await migrator.upgrade('head')).toMatchObject({ from: 0, to: head });
      expect(await migrator.upgrade('head')).toEqual({ from: head, to: head, steps: [] });
    }));

  test('six upgrades at a time end as one does', () =>
    onEmptyDatabase(async ({ pool }) => {
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => createMigrator({ pool }).upgrade()));
      expect(outcomes.map(({ steps }) => steps.length).toSorted((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, head]);
      expect((await pool.query('select name from schema_migrations order by id')).rows).toHaveLength(head);
    }));

  test('a step that fails leaves nothing of itself, and all steps before it', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool, dir: copyMigrations({ [further('break-half-way')]: broken }) });
      const message = expect.stringMatching(/-break-half-way \(up\) failed and was rolled back: division by zero/);
      await expect(migrator.upgrade()).rejects.toMatchObject({ code: 'MIGRATION_FAILED', message });
      expect(await migrator.current()).toMatchObject({ name: names.at(-1) });
      expect((await pool.query(`select to_regclass('half') as half`)).rows).toEqual([{ half: null }]);
    }));

  test('a step announces what it destroys before it runs, and can be stopped then', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      await migrator.upgrade(2);
      const onStep = (step: { destructive: string | null }) => {
        throw new Error(`asked about: ${step.destructive}`);
      };
      await expect(migrator.downgrade('-1', { onStep })).rejects.toThrow('asked about: drops what version 2 added');
      expect(await migrator.current()).toMatchObject({ number: 2 });
    }));
});

describe('locks', () => {
  test('a table in use delays a step, which then goes through', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      await migrator.upgrade(1);
      const reader = await pool.connect();
      await reader.query('begin; select count(*) from users');
      const upgraded = migrator.upgrade('head', { lockTimeoutMs: 50 });
      await expect.poll(async () => (await waiting(pool)).length, { interval: 5 }).toBeGreaterThan(0);
      await expect.poll(async () => (await waiting(pool)).length, { interval: 5 }).toBe(0);
      await reader.query('commit');
      reader.release();
      expect(await upgraded).toMatchObject({ to: head });
    }));

  test('a table that stays in use makes the step give up, with nothing changed', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      await migrator.upgrade(1);
      const reader = await pool.connect();
      await reader.query('begin; select count(*) from users');
      try {
        const refusal = { code: 'MIGRATION_LOCKED', message: expect.stringContaining('Nothing was changed by it') };
        await expect(migrator.upgrade('head', { lockTimeoutMs: 5, lockTries: 3 })).rejects.toMatchObject(refusal);
      } finally {
        await reader.query('commit');
        reader.release();
      }
      expect(await migrator.current()).toMatchObject({ number: 1 });
    }));

  async function waiting(pool: pg.Pool) {
    return (await pool.query("select 1 from pg_locks where not granted and locktype = 'relation'")).rows;
  }
});

describe('refusals', () => {
  test('an applied file that was edited is refused, with what to do', () =>
    onEmptyDatabase(async ({ pool }) => {
      const dir = copyMigrations({ [further('add-table')]: { up: 'create table more (n int);', down: 'drop table more;' } });
      await createMigrator({ pool, dir }).upgrade('0002');
      appendFileSync(join(dir, '0002-upgrade-to-v2', 'up.sql'), '-- edited\n');
      const refusal = {
        code: 'MIGRATION_CHANGED',
        message: expect.stringMatching(/0002-upgrade-to-v2 was edited.*Nothing was changed.*Put/),
      };
      await expect(createMigrator({ pool, dir }).upgrade()).rejects.toMatchObject(refusal);
      expect((await pool.query(`select to_regclass('more') as more`)).rows).toEqual([{ more: null }]);
    }));

  test('a database that a newer program upgraded is refused', () =>
    onEmptyDatabase(async ({ pool }) => {
      const dir = copyMigrations({ [further('add-table')]: { up: 'create table more (n int);', down: 'drop table more;' } });
      await createMigrator({ pool, dir }).upgrade();
      await expect(createMigrator({ pool }).upgrade()).rejects.toMatchObject({ code: 'MIGRATION_UNKNOWN' });
      await expect(createMigrator({ pool }).downgrade()).rejects.toMatchObject({ code: 'MIGRATION_UNKNOWN' });
    }));

  test('upgrade does not go down, downgrade does not go up, and a target must exist', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      await migrator.upgrade(1);
      const refusal = { code: 'MIGRATION_TARGET' };
      await expect(migrator.upgrade('base')).rejects.toMatchObject(refusal);
      await expect(migrator.downgrade('head')).rejects.toMatchObject(refusal);
      await expect(migrator.upgrade('0042')).rejects.toMatchObject(refusal);
      await expect(migrator.downgrade('-2')).rejects.toMatchObject(refusal);
    }));
});

describe('what the runner tells', () => {
  test('current, history and pending tell what is applied, and touch nothing', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      expect([await migrator.current(), (await migrator.pending()).map(({ number }) => number)]).toEqual([
        null,
        names.map((_, index) => index + 1),
      ]);
      expect((await pool.query(`select to_regclass('schema_migrations') as t`)).rows).toEqual([{ t: null }]);
      await migrator.init();
      await migrator.upgrade('+1');
      expect(await migrator.current()).toMatchObject({ number: 1, name: '0001-create-v1-baseline', appliedAt: expect.any(Date) });
      const history = await migrator.history();
      expect(history.map(({ name, appliedAt }) => [name, appliedAt !== null])).toEqual(
        names.map((name, index) => [name, index === 0]),
      );
    }));

  test('the preview, run as a script, leaves what an upgrade leaves, and the same for the way back', () =>
    onEmptyDatabase(async ({ pool }) => {
      const migrator = createMigrator({ pool });
      await pool.query(migrator.sql());
      expect(await migrator.upgrade()).toEqual({ from: head, to: head, steps: [] });
      const scripted = await describeDatabase(pool);
      await pool.query(migrator.sql({ from: 'head', to: 'base' }));
      expect(await migrator.current()).toBeNull();
      await migrator.upgrade();
      expect(await describeDatabase(pool)).toEqual(scripted);
    }));
});
