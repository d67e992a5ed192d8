import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { finish } from './finish.ts';
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

/** The test's own pool goes by that name. */
const endVersion1 = (by: pg.Pool) =>
  by.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = 'version 1'`,
  );

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

test('a second run does not disturb an index that the first one builds', async () => {
  const v1 = await startV1();
  const holder = await v1.as('a report');
  const steps: string[] = [];
  const first = openVersion2(v1.pool, {
    score,
    onProgress: ({ step }) => {
      // What has looked at the database before keeps an index waiting.
      if (steps.push(step) > 0 && step.startsWith('index ') && !steps.slice(0, -1).some((each) => each.startsWith('index ')))
        void holder.query('begin isolation level repeatable read; select 1');
    },
  });
  const waits = async () =>
    (await v1.pool.query(`select from pg_stat_progress_create_index where phase like 'waiting%'`)).rowCount;
  await expect.poll(waits).toBe(1);
  const second = outcomeOf(openVersion2(await v1.another(), { score }));
  const asks = async () =>
    (
      await v1.pool.query(
        `select from pg_stat_activity where datname = current_database() and query ~ '^select pg_(try_)?advisory_lock'`,
      )
    ).rowCount;
  await expect.poll(asks).toBe(1);
  // The indexes that follow are built while the second one is still asking for the lock.
  await holder.query('commit');
  expect(await first).toMatchObject({ changed: true });
  await second;
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

test('a connection that is lost on the way back, or while version 1 is given up, is told, and doing it again goes on', async () => {
  const v1 = await startV1('roles with a check');
  const [holder, own] = [await v1.as('toolboxai-report'), await v1.another()];
  const cut = async (work: (pool: pg.Pool) => Promise<unknown>) => {
    await holder.query('begin; select count(*) from users');
    const outcome = outcomeOf(work(await v1.another()));
    await expect.poll(() => findRunner(own)).toBeDefined();
    await own.query('select pg_terminate_backend($1)', [await findRunner(own)]);
    expect(await outcome).toMatchObject({ code: 'MIGRATION_FAILED', message: expect.stringMatching(/was lost.*Run it again/) });
    await holder.query('commit');
  };
  await openVersion2(own, { score });
  await cut((pool) => rollBack(pool));
  expect(await rollBack(own)).toMatchObject({ changed: true });
  await openVersion2(own, { score });
  await endVersion1(own);
  await cut((pool) => finish(pool, { score }));
  expect(await finish(own, { score })).toMatchObject({ changed: true });
});

test('a lock that somebody holds for ever ends the giving up with who holds it, which goes on as well', async () => {
  const v1 = await startV1('roles with a check');
  await openVersion2(v1.pool, { score });
  const [own, holder] = [await v1.another(), await v1.as('toolboxai-report')];
  await endVersion1(own);
  await holder.query('begin; select count(*) from users');
  expect(await outcomeOf(finish(own, { score, patience: impatient }))).toMatchObject({
    code: 'MIGRATION_LOCKED',
    message: expect.stringMatching(/toolboxai-report.*pg_terminate_backend/),
  });
  await holder.query('commit');
  expect(await finish(own, { score })).toMatchObject({ changed: true });
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
