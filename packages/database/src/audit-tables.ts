import { bigint, check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { created, oneOf } from './columns.ts';

/**
 * What was done to accounts and sessions. It refers to users without a foreign key: what was written stays as it was when the
 * user is gone. No row holds an email, a password, a token or a whole address.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: created(),
    /** The user who did it; null where nobody had shown who they are. */
    actor_id: uuid(),
    action: text().notNull(),
    /** The id of what it was done to: a user, a session. */
    target: text(),
    outcome: text().notNull(),
    /** The network that the request came from, without the machine's own part. */
    network: text(),
    /** "Firefox on Windows". */
    client: text(),
  },
  (table) => [
    index('audit_log_at_idx').on(table.at),
    check('audit_log_outcome_check', oneOf(table.outcome, ['success', 'failure'])),
  ],
);
