import type pg from 'pg';
import { quote } from '../describe/read-catalog.ts';

export type TableName = {
  schema: string;
  name: string;
  /** All columns, in their order. */
  columns: string[];
  /** Those that a COPY takes: Postgres computes the others. */
  copied: string[];
  /** Bytes on disk, indexes apart. */
  bytes: number;
};

/** Which schemas and objects are the user's: not Postgres' own, and not an extension's. */
export const isOwn = (namespace: string, catalog: string, oid: string): string =>
  `${namespace} !~ '^pg_' and ${namespace} <> 'information_schema' and not exists (
     select from pg_depend e where e.classid = '${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;

/** All ordinary tables of the database, the smallest first. */
export async function listTables(client: pg.ClientBase): Promise<TableName[]> {
  const { rows } = await client.query<Omit<TableName, 'bytes'> & { bytes: string }>(
    `select n.nspname as schema, c.relname as name, pg_table_size(c.oid) as bytes,
       coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attnum is not null), '{}') as columns,
       coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = ''), '{}') as copied
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and ${isOwn('n.nspname', 'pg_class', 'c.oid')}
     group by c.oid, n.nspname, c.relname order by bytes, n.nspname, c.relname`,
  );
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
}

/** The table as COPY takes it. */
export const copyTarget = ({ schema, name, copied }: Pick<TableName, 'schema' | 'name' | 'copied'>): string =>
  `${quote(schema)}.${quote(name)}${copied.length > 0 ? ` (${copied.map(quote).join(', ')})` : ''}`;
