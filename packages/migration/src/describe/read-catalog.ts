import type pg from 'pg';

/** `type` as Postgres calls it inside (`varchar`, `timestamptz`); `filled` where an insert may leave it out. */
export type CatalogColumn = { name: string; type: string; nullable: boolean; filled: boolean };
export type CatalogTable = { name: string; kind: string; rows: number; bytes: number; columns: Map<string, CatalogColumn> };
export type Catalog = { schema: string; tables: Map<string, CatalogTable> };

/** The schemas that hold a version 1, which is known by its two tables. */
export async function findSchemas(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select n.nspname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relname in ('users', 'educational_content') and c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|toolboxai_)'
     group by n.nspname having count(*) = 2 order by n.nspname`,
  );
  return rows.map(({ name }) => name);
}

/** Tables, views and what else has a name there, with their columns. */
export async function readCatalog(pool: pg.Pool, schema: string): Promise<Catalog> {
  const relations = await pool.query<{ name: string; kind: string; rows: string; bytes: string }>(
    `select c.relname as name, c.relkind as kind, pg_total_relation_size(c.oid) as bytes,
       greatest(c.reltuples::bigint, coalesce(pg_stat_get_live_tuples(c.oid), 0), 0) as rows
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f') order by c.relname`,
    [schema],
  );
  const columns = await pool.query<CatalogColumn & { table: string }>(
    `select c.relname as table, a.attname as name, t.typname as type, not a.attnotnull as nullable,
       a.atthasdef or a.attidentity <> '' or a.attgenerated <> '' as filled
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_type t on t.oid = a.atttypid
     where n.nspname = $1 and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`,
    [schema],
  );
  const tables = new Map<string, CatalogTable>();
  for (const { name, kind, rows, bytes } of relations.rows)
    tables.set(name, { name, kind, rows: Number(rows), bytes: Number(bytes), columns: new Map() });
  for (const { table, name, type, nullable, filled } of columns.rows)
    tables.get(table)?.columns.set(name, { name, type, nullable, filled });
  return { schema, tables };
}

/** A name as SQL takes it, whatever it holds. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
