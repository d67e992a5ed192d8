import { DatabaseError } from '../database-error.ts';

/** drizzle-kit's picture of all tables; kept beside the migrations as snapshot.json. The only file that knows drizzle-kit. */
export type Snapshot = {
  id: string;
  tables: Record<string, { name: string; columns: Record<string, unknown> }>;
  schemas: Record<string, unknown>;
  enums: Record<string, unknown>;
  [other: string]: unknown;
};

/** Only these are ours: tables that anyone else keeps in the same database are never in a diff. */
const ourSchemas = ['public', 'tasks'];
const noId = '00000000-0000-0000-0000-000000000000';

/** `tables`: the exports of a module of Drizzle tables. The runner's own table is left out. Same tables, same bytes. */
export async function takeSnapshot(tables: Record<string, unknown>): Promise<Snapshot> {
  const { generateDrizzleJson } = await import('drizzle-kit/api');
  const { schemaMigrations: _, ...ours } = tables;
  return { ...generateDrizzleJson(ours, noId, ourSchemas), id: noId };
}

/**
 * The statements that make `before` into `after`.
 * @throws DatabaseError REVISION_AMBIGUOUS where something could have been renamed as well as dropped and added
 */
export async function diffTables(before: Snapshot, after: Snapshot): Promise<string[]> {
  refuseRenames(before, after);
  const { generateMigration } = await import('drizzle-kit/api');
  return await generateMigration(before, after);
}

/** drizzle-kit would ask at the terminal; here the person is told beforehand. */
function refuseRenames(before: Snapshot, after: Snapshot): void {
  refuseRename('table', before.tables, after.tables);
  refuseRename('schema', before.schemas, after.schemas);
  refuseRename('enum', before.enums, after.enums);
  for (const [key, table] of Object.entries(after.tables)) {
    refuseRename(`column of ${table.name}`, before.tables[key]?.columns ?? table.columns, table.columns);
  }
}

function refuseRename(kind: string, before: Record<string, unknown>, after: Record<string, unknown>): void {
  const gone = Object.keys(before).filter((key) => !(key in after));
  const added = Object.keys(after).filter((key) => !(key in before));
  if (gone.length === 0 || added.length === 0) return;
  const what = `A ${kind} (${gone.join(', ')}) is gone and another (${added.join(', ')}) is new: this may be a renaming.`;
  const todo = 'Make two revisions, one that adds and one that drops, or write this one by hand without --autogenerate.';
  throw new DatabaseError('REVISION_AMBIGUOUS', `${what} Nothing was written. ${todo}`);
}
