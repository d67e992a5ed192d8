import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { created } from './columns.ts';

/** Who still calls what version 1's clients call: one row for each endpoint and kind of program. */
export const legacyCalls = pgTable(
  'legacy_calls',
  {
    route: text().notNull(),
    caller: text().notNull(),
    calls: bigint({ mode: 'number' }).notNull(),
    first_seen_at: created(),
    last_seen_at: created(),
  },
  (table) => [primaryKey({ columns: [table.route, table.caller] })],
);
