import { type BreakerState, breakerStates } from '@toolboxai/contracts';
import { type Db, tables } from '@toolboxai/database';
import { and, eq, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { BreakerSnapshot } from '#platform/resilience';

const { circuitBreakerState: table } = tables;

/** The only SQL over `circuit_breaker_state`. */

export type StoredBreaker = { name: string; instance: string; state: BreakerState; failures: number; changedAt: Date };

export async function saveBreaker(db: Db, instance: string, name: string, snapshot: BreakerSnapshot): Promise<void> {
  const { state, failures, openUntil } = snapshot;
  const row = { state, failures, snapshot: { open_until: openUntil }, changed_at: sql`now()` };
  await db
    .insert(table)
    .values({ name, instance, ...row })
    .onConflictDoUpdate({ target: [table.name, table.instance], set: row });
}

/** What this server wrote down before it was started anew. */
export async function loadBreakers(db: Db, instance: string): Promise<Map<string, BreakerSnapshot>> {
  const rows = await db.select().from(table).where(eq(table.instance, instance));
  return new Map(
    rows.map(({ name, state, failures, snapshot }) => [
      name,
      { state: toState(state), failures, openUntil: openUntilOf(snapshot) },
    ]),
  );
}

export const listOtherBreakers = (db: Db, instance: string): Promise<StoredBreaker[]> => select(db, ne(table.instance, instance));

/** Those of all servers. */
export const listBreakers = (db: Db): Promise<StoredBreaker[]> => select(db, undefined);

async function select(db: Db, which: SQL | undefined): Promise<StoredBreaker[]> {
  const rows = await db.select().from(table).where(which).orderBy(table.instance, table.name).limit(500);
  return rows.map(({ name, instance, state, failures, changed_at }) => ({
    name,
    instance,
    state: toState(state),
    failures,
    changedAt: changed_at,
  }));
}

/** Servers come and go under new names. */
export async function forgetBreakers(db: Db, instance: string, keepDays: number): Promise<void> {
  const old = lt(table.changed_at, sql`now() - ${keepDays} * interval '1 day'`);
  await db.delete(table).where(and(ne(table.instance, instance), old));
}

const toState = (text: string): BreakerState => breakerStates.find((state) => state === text) ?? 'closed';

const openUntilOf = (snapshot: unknown): number | null =>
  typeof snapshot === 'object' && snapshot !== null && 'open_until' in snapshot && typeof snapshot.open_until === 'number'
    ? snapshot.open_until
    : null;
