import type { Db } from '@toolboxai/database';
import { deleteOldAudit } from './audit-store.ts';
import { deleteEndedSessions } from './store.ts';

/** A refresh token that has run out is kept a day, so that no access token outlives the row that lets it in. */
const sessionDays = 1;
const auditDays = 90;
const batchRows = 5_000;

/** Deletes logins that have run out, and the audit log's entries after 90 days; `signal` ends it between two statements. */
export async function sweepSessions(db: Db, signal: AbortSignal, limit = batchRows): Promise<void> {
  while (!signal.aborted && (await deleteEndedSessions(db, sessionDays, limit)) === limit);
  while (!signal.aborted && (await deleteOldAudit(db, auditDays, limit)) === limit);
}
