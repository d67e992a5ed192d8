import type pg from 'pg';
import type { V1 } from '../describe/v1.ts';
import { restoreColumns, restoreTables } from './archive.ts';
import { buildIndex, changeTables, type Patience } from './change-tables.ts';
import { type Change, planChanges } from './plan-changes.ts';
import { once } from './run-state.ts';
import { createSyncFunctions, createTriggers } from './sync-sql.ts';

/**
 * Adds all that version 2 needs, while version 1 works: columns first, then what keeps both in step, then version 2's tables,
 * and indexes last, which are built beside.
 */
export async function expand(client: pg.ClientBase, v1: V1, patience: Patience, tell: (step: string) => void): Promise<void> {
  const { changes } = planChanges(v1.missingColumns);
  const step = (name: string, work: () => Promise<unknown>) =>
    once(client, name, async () => {
      tell(name);
      await work();
    });
  const make = (change: Change) =>
    step(change.step, () =>
      change.kind === 'index'
        ? buildIndex(client, change.name, change.sql, patience)
        : changeTables(client, change.sql, patience),
    );

  await step('restore tables', () => restoreTables(client, v1, patience));
  for (const change of changes.filter(({ kind }) => kind === 'short')) await make(change);
  await step('functions', () => client.query(createSyncFunctions(v1)));
  for (const sql of createTriggers) await step(sql.split(' before')[0] ?? sql, () => changeTables(client, sql, patience));
  for (const change of changes.filter(({ kind }) => kind !== 'short')) await make(change);
  await step('restore columns', () => restoreColumns(client, v1));
}
