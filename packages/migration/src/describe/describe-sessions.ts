import type pg from 'pg';
import { type Catalog, type CatalogTable, quote } from './read-catalog.ts';
import type { Refusal, V1Sessions } from './v1.ts';

const tokenColumns = ['session_token', 'token', 'token_hash', 'session_token_hash', 'access_token'];
const refreshColumns = ['refresh_token', 'refresh_token_hash'];

/** Where version 1 keeps its logins, and whether it keeps what clients hold or only its hash. */
export async function describeSessions(
  pool: pg.Pool,
  { schema, tables }: Catalog,
  refusals: Refusal[],
): Promise<V1Sessions | undefined> {
  const own = tables.get('sessions');
  const other = tables.get('user_sessions');
  const table = own ?? other;
  const tokenColumn = table && tokenColumns.find((name) => table.columns.has(name));
  if (!table || !tokenColumn || (own && !own.columns.has('user_id'))) {
    refusals.push({
      place: `${schema}.${own ? 'sessions' : 'user_sessions'}`,
      message: own
        ? `${schema}.sessions is not version 1's: it has no user_id, or no session_token. Rename it first: alter table ${schema}.sessions rename to old_sessions.`
        : other
          ? `${schema}.user_sessions has no column for tokens (${tokenColumns.join(', ')}). Rename its column to session_token.`
          : `There is neither ${schema}.sessions nor ${schema}.user_sessions. Create version 1's sessions: npx toolboxai db sql --to 1 shows it.`,
    });
    return undefined;
  }
  const refreshColumn = refreshColumns.find((name) => table.columns.has(name)) ?? null;
  const hashed = await looksHashed(pool, schema, table, tokenColumn);
  return { table: own ? 'sessions' : 'user_sessions', tokenColumn, hashed, refreshColumn };
}

/** By what is there; where nothing is, by the column's name. */
async function looksHashed(pool: pg.Pool, schema: string, table: CatalogTable, column: string): Promise<boolean> {
  const { rows } = await pool.query<{ hashed: boolean | null }>(
    `select bool_and(token ~ '^[0-9a-f]{64}$') as hashed
     from (select ${quote(column)}::text as token from ${quote(schema)}.${quote(table.name)} limit 1000) as sampled`,
  );
  return rows[0]?.hashed ?? column.endsWith('_hash');
}
