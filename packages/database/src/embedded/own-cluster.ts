import pg from 'pg';
import { codeOf, DatabaseError } from '../database-error.ts';
import { type Access, databaseName, urlOf } from './cluster.ts';

/** One lock in the database says whose it is. It goes with its connection, so a killed owner leaves nothing behind. */
const ownerLock = 0x7462_6f78;
const ownerName = 'toolboxai owner';

/**
 * Returns what lets go of the data again.
 * @throws DatabaseError DATA_DIR_IN_USE where another running process is the owner
 */
export async function ownCluster(access: Access, dataDir: string, onLost: (error: Error) => void): Promise<() => Promise<void>> {
  const client = await open(urlOf(access)).catch((error) => {
    if (codeOf(error) === '3D000') return nameDatabase(access);
    throw error;
  });
  client.on('error', onLost);
  try {
    // Longer than the server takes to notice that a killed owner is gone.
    await client.query("set lock_timeout = '1s'");
    await client.query('select pg_advisory_lock($1)', [ownerLock]);
  } catch (error) {
    const failure = codeOf(error) === '55P03' ? inUse(dataDir, await nameOwner(client)) : error;
    await client.end();
    throw failure;
  }
  return () => {
    client.off('error', onLost);
    return client.end();
  };
}

/** initdb calls its only database "postgres"; it gets our name once, by the first of those who start. */
async function nameDatabase(access: Access): Promise<pg.Client> {
  const setup = await open(urlOf(access, 'template1'));
  try {
    await setup.query(`alter database postgres rename to ${databaseName}`);
  } catch (error) {
    if (codeOf(error) !== '3D000') throw error;
  } finally {
    await setup.end();
  }
  return await open(urlOf(access));
}

async function open(connectionString: string): Promise<pg.Client> {
  const application_name = `${ownerName} ${process.pid}`;
  const client = new pg.Client({ connectionString, application_name, connectionTimeoutMillis: 5_000, keepAlive: true });
  client.on('error', () => undefined); // without a listener it would end the process
  await client.connect();
  return client;
}

async function nameOwner(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [ownerLock],
  );
  return rows[0]?.name.replace(ownerName, 'process') ?? 'which has just stopped';
}

function inUse(dataDir: string, who: string): DatabaseError {
  const todo = 'Its data is safe. Stop that one first, or set DATA_DIR to another folder.';
  return new DatabaseError('DATA_DIR_IN_USE', `${dataDir} is in use by a running server (${who}). ${todo}`);
}
