import type pg from 'pg';
import { DatabaseError } from '../database-error.ts';
import type { Migration } from './read-migrations.ts';

export type Applied = { name: string; checksum: string; applied_at: Date; duration_ms: number };

export const createTable = `create table if not exists schema_migrations (
  id bigserial primary key,
  name text not null constraint schema_migrations_name_unique unique,
  checksum text not null,
  applied_at timestamptz not null default now(),
  duration_ms integer not null
);
`;

/** What was applied to the database, oldest first; nothing where the runner never ran. */
export async function readApplied(client: pg.Pool | pg.ClientBase): Promise<Applied[]> {
  const { rows } = await client.query<{ found: boolean }>(`select to_regclass('schema_migrations') is not null as found`);
  if (!rows[0]?.found) return [];
  const all = await client.query<Applied>('select name, checksum, applied_at, duration_ms from schema_migrations order by id');
  return all.rows;
}

/**
 * The number of migrations that are applied.
 * @throws DatabaseError MIGRATION_UNKNOWN where a newer program was here, MIGRATION_CHANGED where an applied file was edited
 */
export function checkApplied(applied: readonly Applied[], migrations: readonly Migration[]): number {
  applied.forEach(({ name, checksum }, position) => {
    const migration = migrations[position];
    if (migration?.name !== name) {
      const todo = 'Use the version of this program that made it, which can also downgrade it.';
      throw new DatabaseError(
        'MIGRATION_UNKNOWN',
        `The database holds ${name}, which is not known here. Nothing was changed. ${todo}`,
      );
    }
    if (migration.checksum !== checksum) {
      const todo = 'Put its files back as they were, and write the change as a new revision.';
      throw new DatabaseError('MIGRATION_CHANGED', `${name} was edited after it was applied. Nothing was changed. ${todo}`);
    }
  });
  return applied.length;
}
