import { readMigrations } from '@toolboxai/database';
import { v1Columns } from '../describe/names.ts';

/** A change that is made on its own; each bears being made again. */
export type Change =
  | { kind: 'short'; step: string; sql: string }
  | { kind: 'validate'; step: string; sql: string }
  | { kind: 'index'; step: string; name: string; table: string; sql: string };

export type Plan = { changes: Change[]; migrations: { name: string; checksum: string }[] };

const shared = Object.keys(v1Columns).join('|');

/**
 * The migrations' own SQL, taken apart: what they do in one transaction to tables that nobody writes to is here done piece by
 * piece, so that others go on meanwhile. What fills columns is left to the backfill.
 */
export function planChanges(missingColumns: readonly string[]): Plan {
  const [baseline, upgrade] = readMigrations();
  if (!baseline || !upgrade) throw new Error('The migrations 0001 and 0002 are not there.');
  return {
    changes: [
      ...statementsOf(baseline.up).map(toShort),
      ...missingColumns.map((place) => addMissing(baseline.up, place)),
      ...statementsOf(upgrade.up).flatMap(takeApart),
    ],
    migrations: [baseline, upgrade].map(({ name, checksum }) => ({ name, checksum })),
  };
}

const statementsOf = (sql: string): string[] =>
  sql
    .replaceAll(/^\s*--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

const firstLine = (sql: string): string => sql.split('\n')[0] ?? '';
const toShort = (sql: string): Change => ({ kind: 'short', step: firstLine(sql), sql });

function takeApart(sql: string): Change[] {
  if (sql.startsWith('update ')) return [];
  const index = new RegExp(`^create (unique )?index (\\w+) on (${shared}) `).exec(sql);
  if (index?.[2] && index[3]) {
    const [, , name, table] = index;
    return [
      { kind: 'index', step: `index ${name}`, name, table, sql: sql.replace('index ', 'index concurrently if not exists ') },
    ];
  }
  const check = new RegExp(`^alter table (${shared})\\s+add constraint (\\w+) check`).exec(sql);
  if (check?.[1] && check[2]) {
    const [, table, name] = check;
    return [
      {
        kind: 'short',
        step: `constraint ${name}`,
        sql: `alter table ${table} drop constraint if exists ${name}; ${sql} not valid`,
      },
      { kind: 'validate', step: `validate ${name}`, sql: `alter table ${table} validate constraint ${name}` },
    ];
  }
  return [toShort(sql.replaceAll(/(add column|create (?:unique )?(?:table|index|schema)) /g, '$1 if not exists '))];
}

/** `users.is_superuser` as the baseline has it. */
function addMissing(baseline: string, place: string): Change {
  const [table = '', column = ''] = place.split('.');
  const body = baseline.split(`create table if not exists ${table} (`)[1]?.split('\n);')[0] ?? '';
  const definition = body
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .find((line) => line.startsWith(`${column} `));
  if (definition === undefined) throw new Error(`The baseline has no ${place}.`);
  return toShort(`alter table ${table} add column if not exists ${definition}`);
}
