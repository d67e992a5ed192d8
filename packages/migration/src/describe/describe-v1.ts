import type pg from 'pg';
import { checkNames, checkTable } from './check-tables.ts';
import { describeRoles } from './describe-roles.ts';
import { describeSessions } from './describe-sessions.ts';
import { addedTables, toolTables, type V1Table, v1Columns } from './names.ts';
import { type Catalog, findSchemas, quote, readCatalog } from './read-catalog.ts';
import type { Description, Refusal } from './v1.ts';

/**
 * Finds out which version 1 a database holds; changes nothing. Asked before anything is added: what version 2 has added is
 * refused as names that are taken.
 */
export async function describeV1(pool: pg.Pool): Promise<Description> {
  const schemas = await findSchemas(pool);
  const [schema] = schemas;
  if (schema === undefined || schemas.length > 1) return { ok: false, refusals: [wrongSchemas(schemas)] };
  const catalog = await readCatalog(pool, schema);
  if (await isVersion2(pool, catalog)) return { ok: false, refusals: [alreadyDone(schema)] };

  const refusals: Refusal[] = [];
  const missingColumns: string[] = [];
  const extraColumns: string[] = [];
  for (const name of Object.keys(v1Columns).filter(isV1Table)) {
    const table = catalog.tables.get(name);
    if (!table) continue; // only sessions may be missing, where user_sessions stands for it
    const found = checkTable(table, name, schema, refusals);
    missingColumns.push(...found.missingColumns);
    extraColumns.push(...found.extraColumns);
  }
  checkNames(catalog, await readSchemas(pool), refusals);
  const roles = await describeRoles(pool, catalog, refusals);
  const sessions = await describeSessions(pool, catalog, refusals);
  if (refusals.length > 0 || !sessions) return { ok: false, refusals };

  const own = ['users', 'educational_content', sessions.table];
  return {
    ok: true,
    v1: {
      schema,
      roles,
      sessions,
      alembic: await readAlembic(pool, catalog),
      missingColumns,
      extraColumns: extraColumns.filter((name) => name !== 'users.role'),
      extraTables: [...catalog.tables.keys()].filter((name) => !own.includes(name) && !toolTables.includes(name)),
      sizes: own.flatMap((name) => {
        const table = catalog.tables.get(name);
        return table ? [{ table: name, rows: table.rows, bytes: table.bytes }] : [];
      }),
    },
  };
}

const isV1Table = (name: string): name is V1Table => name in v1Columns;

function wrongSchemas(schemas: readonly string[]): Refusal {
  if (schemas.length === 0)
    return {
      place: 'database',
      message: 'There is no version 1 here: no schema holds both users and educational_content. Check the name in DATABASE_URL.',
    };
  return {
    place: 'database',
    message: `Both ${schemas.join(' and ')} hold users and educational_content. Rename the one that is not in use: alter schema ${schemas[1]} rename to old_${schemas[1]}.`,
  };
}

const alreadyDone = (schema: string): Refusal => ({
  place: schema,
  message: `The schema ${schema} is at version 2 already. There is nothing to migrate: npx toolboxai db current`,
});

async function isVersion2(pool: pg.Pool, { schema, tables }: Catalog): Promise<boolean> {
  if (!tables.has('schema_migrations') || !addedTables.every((name) => tables.has(name))) return false;
  const { rows } = await pool.query(`select from ${quote(schema)}.schema_migrations where name like '0002-%'`);
  return rows.length > 0;
}

async function readSchemas(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>('select nspname as name from pg_namespace');
  return rows.map(({ name }) => name);
}

async function readAlembic(pool: pg.Pool, { schema, tables }: Catalog): Promise<string | null> {
  if (!tables.get('alembic_version')?.columns.has('version_num')) return null;
  const { rows } = await pool.query<{ revision: string }>(
    `select version_num as revision from ${quote(schema)}.alembic_version order by 1`,
  );
  return rows.map(({ revision }) => revision).join(', ') || null;
}
