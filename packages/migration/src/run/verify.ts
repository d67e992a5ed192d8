import { DatabaseError } from '@toolboxai/database';
import type pg from 'pg';
import { usePath } from './open-version-2.ts';
import { readRun } from './run-state.ts';
import { type Check, verifyTables } from './verify-tables.ts';

/**
 * Compares the database with what version 2 needs, at any time; changes nothing.
 * @throws DatabaseError MIGRATION_FAILED where version 1 is alone
 */
export async function verify(pool: pg.Pool): Promise<Check[]> {
  const run = await readRun(pool);
  if (!run || run.phase === 'rolled_back')
    throw new DatabaseError(
      'MIGRATION_FAILED',
      'Version 1 is alone here, so there is nothing to verify. First: npx toolboxai migrate run',
    );
  const client = await pool.connect();
  try {
    await usePath(client, run.v1);
    return await verifyTables(client, run.v1);
  } finally {
    client.release(true);
  }
}
