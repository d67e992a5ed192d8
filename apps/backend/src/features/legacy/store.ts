import { type Db, tables } from '@toolboxai/database';
import { desc, sql } from 'drizzle-orm';

const { legacyCalls } = tables;

/** The only SQL over `legacy_calls`. */

export type CallCount = { route: string; caller: string; calls: number };

/** Adds calls to what all servers have counted. */
export async function addCalls(db: Db, counts: readonly CallCount[]): Promise<void> {
  if (counts.length === 0) return;
  await db
    .insert(legacyCalls)
    .values([...counts])
    .onConflictDoUpdate({
      target: [legacyCalls.route, legacyCalls.caller],
      set: { calls: sql`${legacyCalls.calls} + excluded.calls`, last_seen_at: sql`now()` },
    });
}

/** Newest first. */
export async function listCalls(db: Db) {
  return db.select().from(legacyCalls).orderBy(desc(legacyCalls.last_seen_at), legacyCalls.route, legacyCalls.caller);
}

/** Whole days since the last call, by the database's clock; null where there was none. */
export async function readQuietDays(db: Db): Promise<number | null> {
  const [row] = await db
    .select({ days: sql<number | null>`floor(extract(epoch from now() - max(${legacyCalls.last_seen_at})) / 86400)::int` })
    .from(legacyCalls);
  return row?.days ?? null;
}
