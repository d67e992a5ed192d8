import { describe, expect, test } from 'vitest';
import { finish } from './finish.ts';
import { openVersion2 } from './open-version-2.ts';
import { readStatus } from './read-status.ts';
import { rollBack } from './roll-back.ts';
import { startV1 } from './run.fixture.ts';
import { verify } from './verify.ts';

const score = () => 50;

describe('both versions', () => {
  test('read each other’s roles, in their own words', async () => {
    const v1 = await startV1('schema toolboxai');
    await openVersion2(v1.pool, { score });
    const [one, two] = [await v1.as('version 1'), await v1.as('toolboxai')];
    const read = async (username: string) =>
      (await two.query('select role, is_superuser, account_role from users where username = $1', [username])).rows[0];
    await one.query(`insert into users (email, username, role) values ('a@x.test', 'a', 'educator')`);
    expect(await read('a')).toEqual({ role: 'educator', is_superuser: false, account_role: 'teacher' });
    await one.query(`update users set role = 'student' where username = 'a'`);
    expect(await read('a')).toMatchObject({ account_role: 'student' });
    await two.query(`update users set account_role = 'admin', role_assigned_at = now() where username = 'a'`);
    expect(await read('a')).toEqual({ role: 'developer', is_superuser: true, account_role: 'admin' });
    await two.query(`insert into users (email, username, account_role) values ('b@x.test', 'b', 'teacher')`);
    expect(await read('b')).toMatchObject({ role: 'educator', account_role: 'teacher' });
    // Version 1 has no word for it.
    await two.query(`update users set account_role = 'parent', role_assigned_at = now() where username = 'b'`);
    expect(await read('b')).toMatchObject({ role: 'student', account_role: 'parent' });
    await one.query(`update users set first_name = 'Bo' where username = 'b'`);
    expect(await read('b')).toMatchObject({ account_role: 'parent' });
    expect((await verify(v1.pool)).filter(({ ok }) => !ok)).toEqual([]);
  });

  test('a lesson that version 1 edits counts as edited for version 2, and loses its score', async () => {
    const v1 = await startV1();
    await openVersion2(v1.pool, { score });
    const one = await v1.as('version 1');
    const read = async () =>
      (await one.query(`select version, quality_score from educational_content where title like 'Lesson 1%' order by id limit 1`))
        .rows[0];
    expect(await read()).toEqual({ version: 1, quality_score: 50 });
    await one.query(`update educational_content set content = '{"edited": true}' where title like 'Lesson 1%'`);
    expect(await read()).toEqual({ version: 2, quality_score: null });
  });
});

test('what only version 2 knew is kept through a way back, and a later run brings it back, but for what version 1 has changed since', async () => {
  const v1 = await startV1();
  await openVersion2(v1.pool, { score });
  const one = await v1.as('version 1');
  await one.query(`
    update users set account_role = 'teacher', role_assigned_at = now(), password_hash_v2 = '$argon2id$x' where username in ('user1', 'user2');
    insert into events (channel, seq, name, data) values ('c', 1, 'n', '{}');
    insert into audit_log (action, outcome) values ('x', 'success');
    insert into tasks.runs (id, kind, input, timeout_ms) values (gen_random_uuid(), 'k', '{}', 1);
    insert into educational_content (title, subject, grade_level, content, task_id, quality_score, version)
      values ('made by 2', 's', 1, '{}', gen_random_uuid(), 91, 3), ('changed since', 's', 1, '{}', gen_random_uuid(), 91, 3);
    insert into sessions (user_id, session_token, expires_at, family_id) select id, 'v2', now(), gen_random_uuid() from users where username = 'user1'`);
  await rollBack(v1.pool);
  await one.query(`update users set is_superuser = true where username = 'user2';
    update educational_content set title = 'changed again' where title = 'changed since'`);
  expect(await openVersion2(v1.pool, { score })).toMatchObject({ changed: true });
  expect(await readStatus(v1.pool)).toMatchObject({ phase: 'open', epoch: 3 });
  const { rows: users } = await one.query(
    `select username, account_role, password_hash_v2, is_superuser from users where username in ('user1', 'user2') order by 1`,
  );
  expect(users).toEqual([
    { username: 'user1', account_role: 'teacher', password_hash_v2: '$argon2id$x', is_superuser: false },
    { username: 'user2', account_role: 'admin', password_hash_v2: '$argon2id$x', is_superuser: true },
  ]);
  const { rows: contents } = await one.query(
    `select title, version, quality_score, task_id is not null as made from educational_content where subject = 's' order by title`,
  );
  expect(contents).toEqual([
    { title: 'changed again', version: 4, quality_score: 50, made: true },
    { title: 'made by 2', version: 3, quality_score: 91, made: true },
  ]);
  for (const table of ['events', 'audit_log', 'tasks.runs', 'sessions where family_id is not null'])
    expect((await one.query(`select from ${table}`)).rowCount, table).toBe(1);
  expect((await one.query(`insert into audit_log (action, outcome) values ('y', 'success') returning id`)).rows[0].id).toBe('2');
});

test('while it goes, version 2 can write nothing that would be lost', async () => {
  const v1 = await startV1();
  await openVersion2(v1.pool, { score });
  const [reader, two, one] = [await v1.as('a reader'), await v1.as('a server of version 2'), await v1.as('version 1')];
  await reader.query('begin; select count(*) from users');
  let dropping = false;
  const back = rollBack(v1.pool, { onStep: (step) => void (dropping ||= step === 'drop columns of users') });
  await expect.poll(() => dropping).toBe(true);
  await expect(two.query(`update users set account_role = 'teacher'`)).rejects.toThrow('being rolled back');
  await expect(two.query(`update educational_content set version = version + 1`)).rejects.toThrow('being rolled back');
  // A server that was cut off and comes back under its name.
  const server = await v1.as('toolboxai');
  const login = `insert into sessions (user_id, session_token, expires_at) select id, 'v2-late', now() from users limit 1`;
  for (const sql of [`update users set first_name = 'late'`, `update educational_content set title = 'late'`, login])
    await expect(server.query(sql)).rejects.toMatchObject({ code: '57P03' });
  await one.query(login.replace('v2-late', 'of version 1'));
  await one.query(`update users set is_superuser = not is_superuser; update educational_content set title = title || '!'`);
  await reader.query('commit');
  await back;
});

describe('finishing', () => {
  test('waits until version 1 is quiet, then leaves no way back', async () => {
    const v1 = await startV1('roles with a check');
    await openVersion2(v1.pool, { score });
    const own = await v1.another();
    await v1.pool.query(
      `insert into legacy_calls (route, caller, calls, last_seen_at) values ('POST /auth/login', 'python', 1, now() - interval '3 days')`,
    );
    await expect(finish(own, { score })).rejects.toThrow(/POST \/auth\/login by python, 3 days ago.*Nothing was changed/);
    await expect(finish(own, { score, quietDays: 2 })).rejects.toThrow('"version 1"');
    expect(await readStatus(own)).toMatchObject({ phase: 'open' });
    await own.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = 'version 1'`,
    );
    expect(await finish(own, { score, quietDays: 2 })).toMatchObject({ changed: true });
    expect(await finish(own, { score })).toMatchObject({ changed: false });
    await expect(rollBack(own)).rejects.toThrow('no way back');
    expect((await own.query('select from pg_trigger where tgname like $1', ['toolboxai%'])).rowCount).toBe(0);
    await own.query(`insert into users (email, username, account_role) values ('n@x.test', 'n', 'teacher')`);
  });

  test('is refused where version 2 is not open', async () => {
    const v1 = await startV1();
    await expect(finish(v1.pool, { score })).rejects.toThrow('migrate run');
  });
});
