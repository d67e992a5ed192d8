import type pg from 'pg';
import { DatabaseError } from '../database-error.ts';

/** The migrations that the migration from version 1 makes itself, piece by piece. */
const shared = 2;

const status = 'npx toolboxai migrate status';
const underWay = `is under way, so the tables are between two versions. Wait until it is open: ${status}`;

/** By the phase of the migration from version 1: why the migrations may not be run in either direction. */
const always: Readonly<Record<string, string>> = {
  expanding: underWay,
  backfilling: underWay,
  verifying: underWay,
  finishing: 'is being finished. End that first: npx toolboxai migrate finish',
  rolling_back: 'is being rolled back. End that first: npx toolboxai migrate rollback',
  rolled_back: 'was rolled back, so version 1 has this database alone. To migrate again: npx toolboxai migrate run',
};

/**
 * While a database goes from version 1 to version 2, or back, its tables are not as the migrations left them.
 * @throws DatabaseError MIGRATION_REFUSED, with what to do instead
 */
export async function refuseBetween(client: pg.ClientBase, { direction, to }: { direction: 'up' | 'down'; to: number }) {
  const found = await client.query<{ there: boolean }>(`select to_regclass('toolboxai_migration.run') is not null as there`);
  if (!found.rows[0]?.there) return;
  const { rows } = await client.query<{ phase: string }>('select phase from toolboxai_migration.run');
  const phase = rows[0]?.phase ?? '';
  const why =
    phase === 'open' && direction === 'down' && to < shared
      ? 'is open: version 1 works on the same tables. Go back by: npx toolboxai migrate rollback'
      : always[phase];
  if (why !== undefined) throw new DatabaseError('MIGRATION_REFUSED', `Nothing was changed: the migration from version 1 ${why}`);
}
