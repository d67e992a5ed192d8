import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { openVersion2 } from './open-version-2.ts';
import { readStatus } from './read-status.ts';
import { rollBack } from './roll-back.ts';
import { startV1 } from './run.fixture.ts';

const score = () => 50;
const impatient = { tryMs: 20, giveUpMs: 300 };
const outcomeOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => 'ended',
    (error: unknown) => error,
  );

/** The backend of the run, known by the one lock that it holds. */
async function findRunner(pool: pg.Pool): Promise<number | undefined> {
  const { rows } = await pool.query<{ pid: number }>(
    `select pid from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
  );
  return rows[0]?.pid;
}

describe('a lock that somebody holds for ever', () => {
  test('ends the run with who holds it; others go on meanwhile, and running again goes on', async () => {
    const v1 = await startV1();
    const holder = await v1.as('a forgotten report');
    await holder.query('begin; select count(*) from users');
    const failing = outcomeOf(openVersion2(v1.pool, { score, patience: impatient }));
    const writer = await v1.as('version 1');
    expect(await writer.query(`update users set first_name = 'went on'`)).toMatchObject({ rowCount: 40 });
    expect(await failing).toMatchObject({
      code: 'MIGRATION_LOCKED',
      message: expect.stringMatching(/a forgotten report.*pg_terminate_backend\(\d+\).*Then run it again/),
    });
    expect(await readStatus(v1.pool)).toMatchObject({ phase: 'expanding' });
    await holder.query('commit');
    expect(await openVersion2(v1.pool, { score })).toMatchObject({ changed: true });
  });

  test('ends a way back likewise, which goes on as well', async () => {
    const v1 = await startV1();
    await openVersion2(v1.pool, { score });
    const holder = await v1.as('a forgotten report');
    await holder.query('begin; select count(*) from users');
    expect(await outcomeOf(rollBack(v1.pool, { patience: impatient }))).toMatchObject({ code: 'MIGRATION_LOCKED' });
    expect(await outcomeOf(openVersion2(v1.pool, { score }))).toMatchObject({
      message: expect.stringContaining('is being rolled back'),
    });
    await holder.query('commit');
    expect(await rollBack(v1.pool)).toMatchObject({ changed: true });
  });
});

test('a second run at once is refused, and the first one goes on', async () => {
  const v1 = await startV1();
  const holder = await v1.as('a report');
  await holder.query('begin; select count(*) from users');
  const first = openVersion2(v1.pool, { score });
  await expect.poll(() => findRunner(v1.pool)).toBeDefined();
  expect(await outcomeOf(openVersion2(await v1.another(), { score }))).toMatchObject({
    code: 'MIGRATION_LOCKED',
    message: expect.stringContaining('Another run of the migration is under way'),
  });
  await holder.query('commit');
  expect(await first).toMatchObject({ changed: true });
});

test('a connection that is lost ends the run with what to do, and running again goes on', async () => {
  const v1 = await startV1();
  const holder = await v1.as('a report');
  await holder.query('begin; select count(*) from users');
  const run = outcomeOf(openVersion2(await v1.another(), { score }));
  await expect.poll(() => findRunner(v1.pool)).toBeDefined();
  await v1.pool.query('select pg_terminate_backend($1)', [await findRunner(v1.pool)]);
  expect(await run).toMatchObject({ code: 'MIGRATION_FAILED', message: expect.stringMatching(/was lost.*Run it again/) });
  await holder.query('commit');
  expect(await openVersion2(v1.pool, { score })).toMatchObject({ changed: true });
});

test('a way back waits for a reader without keeping others from the table', async () => {
  const v1 = await startV1();
  await openVersion2(v1.pool, { score });
  const [reader, writer] = [await v1.as('a reader'), await v1.as('version 1')];
  await reader.query('begin; select count(*) from users');
  let dropping = false;
  const back = rollBack(v1.pool, { onStep: (step) => void (dropping ||= step === 'drop columns of users') });
  await expect.poll(() => dropping).toBe(true);
  for (let round = 0; round < 20; round += 1)
    expect(await writer.query(`update users set first_name = 'round ' || $1`, [round])).toMatchObject({ rowCount: 40 });
  expect(await readStatus(v1.pool)).toMatchObject({ phase: 'rolling_back' });
  await reader.query('commit');
  expect(await back).toMatchObject({ changed: true });
});

test('statements that version 1 has prepared go on where they name their columns; only `select *` does not', async () => {
  const v1 = await startV1();
  const client = await v1.as('version 1');
  const named = { name: 'named', text: 'select id, username, is_superuser from users where username = $1', values: ['user1'] };
  const star = { name: 'star', text: 'select * from users where username = $1', values: ['user1'] };
  for (const query of [named, star]) await client.query(query);
  await openVersion2(v1.pool, { score });
  expect(await client.query(named)).toMatchObject({ rowCount: 1 });
  await expect(client.query(star)).rejects.toThrow('cached plan must not change result type');
  await rollBack(v1.pool);
  expect(await client.query(named)).toMatchObject({ rowCount: 1 });
});

test('a word that nobody knows is refused before anything is changed', async () => {
  const v1 = await startV1('roles without a check');
  await v1.pool.query(`update users set role = 'janitor' where username = 'user3'`);
  expect(await outcomeOf(openVersion2(v1.pool, { score }))).toMatchObject({
    code: 'NOT_VERSION_1',
    message: expect.stringContaining('janitor'),
  });
  expect(await readStatus(v1.pool)).toBeNull();
  expect((await v1.pool.query(`select from pg_namespace where nspname like 'toolboxai%'`)).rowCount).toBe(0);
});
