import type pg from 'pg';

/** Is there a table of that name, in the search path or in the schema that it names? */
export async function exists(client: pg.ClientBase, name: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [name]);
  return rows[0]?.there === true;
}

/** Has the table all of these columns? */
export async function hasColumns(client: pg.ClientBase, table: string, columns: readonly string[]): Promise<boolean> {
  const { rows } = await client.query<{ found: number }>(
    `select count(*)::int as found from pg_attribute
     where attrelid = to_regclass($1) and attname = any($2) and not attisdropped`,
    [table, columns],
  );
  return rows[0]?.found === columns.length;
}
