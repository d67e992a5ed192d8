import type pg from 'pg';
import type { V1 } from '../describe/v1.ts';
import { restoreColumns, restoreTables } from './archive.ts';
import { buildIndex, changeTables, type Patience } from './change-tables.ts';
import { type Change, planChanges } from './plan-changes.ts';
import { once } from './run-state.ts';
import { createSyncFunctions, createTriggers } from './sync-sql.ts';

/**
 * Adds all that version 2 needs, while version 1 works: columns with what keeps both in step, version 2's tables, and indexes last,
 * which are built beside.
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
  await step('functions', () => client.query(createSyncFunctions(v1)));
  for (const change of changes.filter(({ kind }) => kind === 'short')) await make(withTrigger(change));
  for (const change of changes.filter(({ kind }) => kind !== 'short')) await make(change);
  await step('restore columns', () => restoreColumns(client, v1, patience, tell));
}

/** At no moment are there columns that nothing keeps in step: a server of version 2 from before a way back might write to them. */
function withTrigger(change: Change): Change {
  const trigger =
    change.step === 'alter table users' || change.step === 'alter table educational_content'
      ? createTriggers[change.step === 'alter table users' ? 'users' : 'educational_content']
      : undefined;
  return trigger ? { ...change, sql: `${change.sql}; ${trigger}` } : change;
}
