import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

const migrationLock = 0x7462_6f79;
const pauseMs = 50;

/**
 * Takes the one lock of whoever changes the tables of this database; it goes with the connection. False where another one had it
 * for all of `forMs`. It is asked for again and again: a statement that waited for it would hold up an index that the other one
 * builds, which waits for every statement.
 */
export async function takeMigrationLock(client: pg.ClientBase, forMs: number): Promise<boolean> {
  for (const end = performance.now() + forMs; ; await wait(pauseMs)) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [migrationLock]);
    if (rows[0]?.taken) return true;
    if (performance.now() >= end) return false;
  }
}
