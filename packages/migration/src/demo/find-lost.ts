import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import type { Written } from './version-1-application.ts';

/** The rows of a book that the database does not hold as they were acknowledged, a line each. */
export async function findLost(pool: pg.Pool, written: readonly Written[]): Promise<string[]> {
  const lost: string[] = [];
  for (const [table, entries] of Map.groupBy(written, ({ table }) => table)) {
    const { rows } = await pool.query<{ id: string; row: Record<string, unknown> }>(
      `select id::text as id, to_jsonb(t) as row from ${quote(table)} as t where id = any($1)`,
      [entries.map(({ id }) => id)],
    );
    const found = new Map(rows.map(({ id, row }) => [id, row]));
    for (const { id, row } of entries)
      if (!isAsWritten(found.get(id), row)) lost.push(`${table} ${id}: acknowledged ${JSON.stringify(row)}`);
  }
  return lost;
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function isAsWritten(found: Record<string, unknown> | undefined, row: Written['row']): boolean {
  if (row === null) return found === undefined;
  return found !== undefined && Object.entries(row).every(([name, value]) => isDeepStrictEqual(found[name], value));
}
