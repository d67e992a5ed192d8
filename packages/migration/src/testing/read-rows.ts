import type pg from 'pg';

/** By table, by id: a sum over every column that the table had when `columns` was read. */
export type Rows = Map<string, Map<string, string>>;
export type Columns = Map<string, string[]>;

/** The tables of a schema with their columns, so that later sums are over the same ones. */
export async function readColumns(pool: pg.Pool, schema = 'public'): Promise<Columns> {
  const { rows } = await pool.query<{ name: string; columns: string[] }>(
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname = $1 and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped group by 1 order by 1`,
    [schema],
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/** Rows without an id are known by what they hold. */
export async function readRows(pool: pg.Pool, columns: Columns, schema = 'public'): Promise<Rows> {
  const all: Rows = new Map();
  for (const [table, names] of columns) {
    const row = `(${names.map((name) => `"${name}"`).join(', ')})::text`;
    const { rows } = await pool.query<{ id: string; sum: string }>(
      `select ${names.includes('id') ? 'id::text' : `md5(${row.replace('(', 'row(')})`} as id, md5(${row.replace('(', 'row(')}) as sum
       from "${schema}"."${table}"`,
    );
    all.set(table, new Map(rows.map(({ id, sum }) => [id, sum])));
  }
  return all;
}
