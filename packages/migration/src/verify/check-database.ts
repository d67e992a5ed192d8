import type pg from 'pg';
import { usePath } from '../run/open-version-2.ts';
import { readRun } from '../run/run-state.ts';
import { verify } from '../run/verify.ts';
import { checkQueries } from './check-queries.ts';
import { type Check, look, rowOf } from './row.ts';

const begin = 'npx toolboxai migrate run';
const again = `npx toolboxai migrate rollback, then ${begin}: neither loses what was written.`;
const state = rowOf('S140', 'the database is migrated');
const same = rowOf('S140', 'the server works on this database');
const plans = rowOf('S121', 'queries keep to their plans');

/** What the database needs, check by check, each as a row of the report. */
export const verifyDatabase = async (pool: pg.Pool): Promise<Check[]> =>
  (await verify(pool)).map(({ name, ok, detail }) => {
    const row = rowOf('S140', name);
    return ok ? row.pass(detail) : row.fail(detail, again);
  });

/** The database's part of verifying a server: its state, whether it is that server's, and S121. `contentId`: made by the server. */
export async function checkDatabase(pool: pg.Pool | undefined, contentId: string | undefined): Promise<Check[]> {
  if (!pool) return [state, plans].map((row) => row.skip('DATABASE_URL is not set here'));
  const run = await readRun(pool);
  if (run?.phase === 'rolled_back')
    return [state.fail('it was rolled back: version 1 is alone', begin), plans.skip('version 1 has no such queries')];
  const client = await pool.connect();
  try {
    if (run) await usePath(client, run.v1);
    return [
      ...(run ? await verifyDatabase(pool) : [state.skip('no migration from version 1 was begun in this database')]),
      ...(contentId === undefined ? [] : [await look(same, () => findLesson(client, contentId))]),
      await look(plans, () => checkQueries(client)),
    ];
  } finally {
    client.release(true);
  }
}

async function findLesson(client: pg.ClientBase, contentId: string): Promise<Check> {
  const { rowCount } = await client.query('select from educational_content where id = $1', [contentId]);
  if (rowCount === 1) return same.pass('the lesson that was made over HTTP is in it');
  return same.fail('the lesson that was made over HTTP is not in it', 'DATABASE_URL here and the server’s differ: put it right.');
}
