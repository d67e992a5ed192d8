import type pg from 'pg';
import { quote } from '../describe/read-catalog.ts';

/** How many rows a table holds, and a checksum over their values that knows no order. */
export type TableSum = { rows: number; checksum: string };

/** How values are written as text must not hang on a server's or a role's settings. Lasts for the transaction. */
export const sameText = `
set local search_path to pg_catalog;
set local timezone to 'UTC';
set local datestyle to 'ISO, YMD';
set local intervalstyle to 'postgres';
set local extra_float_digits to 1;
set local bytea_output to 'hex';
set local statement_timeout to 0;
set local lock_timeout to 0;
set local idle_in_transaction_session_timeout to 0`;

/**
 * The checksum is the sum over all rows of 64 bits of each row's MD5: any server and any order give the same. Run it after
 * `sameText` in the same transaction. Of the columns named, or of all.
 */
export async function sumTable(
  client: pg.ClientBase,
  table: { schema: string; name: string; columns: readonly string[] },
): Promise<TableSum> {
  const fields = table.columns.map((column) => `t.${quote(column)}`).join(', ');
  const { rows } = await client.query<{ rows: string; checksum: string }>(
    `select count(*) as rows, coalesce(sum(('x' || left(md5(row(${fields})::text), 16))::bit(64)::bigint::numeric), 0)::text as checksum
     from ${quote(table.schema)}.${quote(table.name)} as t`,
  );
  return { rows: Number(rows[0]?.rows), checksum: rows[0]?.checksum ?? '' };
}
