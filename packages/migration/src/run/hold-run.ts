import { DatabaseError, takeMigrationLock, textOf } from '@toolboxai/database';
import type pg from 'pg';

const longestWaitMs = 5_000;

/**
 * Runs `work` on a connection of its own that holds the one lock of all runs and of the migrations that come later, so that there
 * is one at a time. With the connection goes the lock; what was under way is rolled back, and running again goes on.
 * @throws DatabaseError MIGRATION_LOCKED where another one runs, MIGRATION_FAILED where the connection was lost
 */
export async function holdRun<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let lost: Error | undefined;
  client.on('error', (error) => void (lost = error)); // the statement under way rejects with it
  try {
    await prepareSession(client);
    await takeLock(client);
    return await work(client);
  } catch (error) {
    if (!lost && !isLoss(error)) throw error;
    throw new DatabaseError(
      'MIGRATION_FAILED',
      `The connection to the database was lost (${textOf(lost ?? error)}). What was under way is rolled back, the rest is kept. Run it again: it goes on where it was.`,
      error,
    );
  } finally {
    client.release(true);
  }
}

const isLoss = (error: unknown): boolean =>
  error instanceof Error &&
  (/^Connection terminated|not queryable/.test(error.message) ||
    ('code' in error && ['57P01', 'ECONNRESET', 'EPIPE'].includes(String(error.code))));

async function prepareSession(client: pg.ClientBase): Promise<void> {
  // Autovacuum gives a lock back only when deadlock_timeout has passed, so that must come before lock_timeout.
  await client.query(
    `select set_config('statement_timeout', '0', false), set_config('idle_in_transaction_session_timeout', '0', false),
       set_config('lock_timeout', $1, false),
       case when has_parameter_privilege('deadlock_timeout', 'set') then set_config('deadlock_timeout', '10ms', false) end`,
    [`${longestWaitMs}ms`],
  );
  // Not every system's server can watch its clients.
  await client.query(`set client_connection_check_interval = '500ms'`).catch(() => undefined);
}

/** A run that was killed holds the lock until the server has noticed. */
async function takeLock(client: pg.ClientBase): Promise<void> {
  if (await takeMigrationLock(client, longestWaitMs)) return;
  throw new DatabaseError(
    'MIGRATION_LOCKED',
    'Another run of the migration is under way on this database. Nothing was changed by this one. Watch it: npx toolboxai migrate status',
  );
}
