import { AppError } from '@toolboxai/contracts';
import { createMigrator, type Database, openDatabase, startEmbedded } from '@toolboxai/database';
import type { Config } from '#config';
import type { Log } from '#platform/log';
import { createEpochWatch, type EpochWatch } from './watch-epoch.ts';

export type PreparedDatabase = {
  database: Database;
  /** What to tell the operator. */
  where: string;
  /** Of the migration from version 1; looks once it is started. */
  epoch: EpochWatch;
  /** Closes the pool, and stops the server if it is ours. */
  close(): Promise<void>;
};

/** The database of the configuration, at the newest migration. An unmigrated one that is not ours is left alone. */
export async function prepareDatabase(config: Config, log: Log): Promise<PreparedDatabase> {
  const embedded = config.database.url ? undefined : await startEmbedded({ dataDir: config.dataDir, log });
  const url = config.database.url ?? embedded?.url ?? '';
  const epoch = createEpochWatch(log);
  try {
    const database = await openDatabase({
      url,
      max: 20,
      applicationName: 'toolboxai',
      onCrowded: () => log.warn('overloaded: every database connection is in use, and requests waited too long for one'),
      onConnectionLost: (error) => log.warn({ err: error }, 'a database connection was lost'),
      admit: epoch.admit,
    });
    refuseVersion1Phase(await epoch.begin(database.pool));
    await migrate(database, embedded !== undefined);
    return {
      database,
      epoch,
      where: embedded ? `embedded PostgreSQL ${embedded.version} in ${config.dataDir}` : 'PostgreSQL at DATABASE_URL',
      async close() {
        await epoch.stop();
        await database.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function migrate(database: Database, ours: boolean): Promise<void> {
  const migrator = createMigrator({ pool: database.pool });
  const pending = await migrator.pending();
  if (pending.length === 0) return;
  if (ours || (await isEmpty(database))) {
    await migrator.upgrade('head');
    return;
  }
  throw new AppError('DEPENDENCY_UNAVAILABLE', {
    publicMessage: `The database is not at the newest migration (${pending.map(({ name }) => name).join(', ')} to go). Nothing was changed. Run: npx toolboxai db upgrade`,
  });
}

const phaseAdvice: Readonly<Record<string, string>> = {
  expanding: 'is under way. Wait until it is open: npx toolboxai migrate status',
  backfilling: 'is under way. Wait until it is open: npx toolboxai migrate status',
  verifying: 'is under way. Wait until it is open: npx toolboxai migrate status',
  rolling_back: 'is being rolled back. Version 2 must not run meanwhile: npx toolboxai migrate status',
  rolled_back: 'was rolled back, so version 1 has this database alone. To migrate again: npx toolboxai migrate run',
};

/** A database that version 1 has, or that is on its way, is not ours to write to. */
function refuseVersion1Phase(phase: string): void {
  const advice = phaseAdvice[phase];
  if (advice) throw new AppError('DEPENDENCY_UNAVAILABLE', { publicMessage: `The migration from version 1 ${advice}` });
}

async function isEmpty(database: Database): Promise<boolean> {
  const found = await database.pool.query(
    `select from pg_tables where schemaname not in ('pg_catalog', 'information_schema') limit 1`,
  );
  return found.rowCount === 0;
}
