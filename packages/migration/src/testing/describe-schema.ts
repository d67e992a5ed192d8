import type pg from 'pg';

/** Columns, constraints, indexes and triggers of a schema's tables, each as Postgres writes it, in order of their names. */
export async function describeSchema(pool: pg.Pool, schema = 'public'): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `with tables as (
       select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = $1 and c.relkind in ('r', 'p', 'v'))
     select relname || ': column ' || attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
     from tables join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped
       left join pg_attrdef d on d.adrelid = attrelid and d.adnum = attnum
     union all
     select relname || ': constraint ' || conname || ' ' || pg_get_constraintdef(k.oid) || ' ' || convalidated
     from tables join pg_constraint k on conrelid = tables.oid where contype <> 'n'
     union all
     select relname || ': index ' || pg_get_indexdef(indexrelid) || ' ' || indisvalid from tables join pg_index on indrelid = tables.oid
     union all
     select relname || ': trigger ' || pg_get_triggerdef(t.oid) from tables join pg_trigger t on tgrelid = tables.oid and not tgisinternal
     order by 1`,
    [schema],
  );
  return rows.map(({ line }) => line);
}
