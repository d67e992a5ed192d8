import { createTable } from './applied-migrations.ts';
import { type Migration, migrationsFolder, readMigrations } from './read-migrations.ts';
import { resolveTarget, type Target } from './resolve-target.ts';

/** The steps from one revision to another with their bookkeeping, as a script that psql can run. */
export function writeSql(migrations: readonly Migration[], from: Target, to: Target): string {
  const start = resolveTarget(migrations, 0, from);
  const end = resolveTarget(migrations, start, to);
  if (end < start) return migrations.slice(end, start).reverse().map(writeDown).join('\n');
  return [...(start === 0 ? [createTable] : []), ...migrations.slice(start, end).map(writeUp)].join('\n');
}

const writeUp = ({ name, up, checksum }: Migration) =>
  `-- ${name}: up\nbegin;\n${up}
insert into schema_migrations (name, checksum, duration_ms) values ('${name}', '${checksum}', 0);\ncommit;\n`;

const writeDown = ({ name, down }: Migration) =>
  `-- ${name}: down\nbegin;\n${down}\ndelete from schema_migrations where name = '${name}';\ncommit;\n`;

/** What a run from one revision to another would do, read from the files alone. */
export function previewSql(
  { from = 'base', to = 'head' }: { from?: Target; to?: Target } = {},
  dir: string = migrationsFolder,
): string {
  return writeSql(readMigrations(dir), from, to);
}
