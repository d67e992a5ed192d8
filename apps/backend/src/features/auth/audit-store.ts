import type { AuditAction, AuditEntry } from '@toolboxai/contracts';
import { type Db, type Transaction, tables } from '@toolboxai/database';
import { and, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';

const { auditLog } = tables;

/** The only SQL over `audit_log`. */

export type AuditRow = {
  actorId: string | null;
  action: AuditAction;
  target: string | null;
  outcome: AuditEntry['outcome'];
  network: string | null;
  client: string | null;
};

export async function insertAudit(tx: Db | Transaction, { actorId, ...row }: AuditRow): Promise<void> {
  await tx.insert(auditLog).values({ actor_id: actorId, ...row });
}

/** Newest first, from before the entry `before`. */
export async function listAudit(db: Db, limit: number, before: number | undefined): Promise<AuditEntry[]> {
  const rows = await db
    .select()
    .from(auditLog)
    .where(before === undefined ? undefined : lt(auditLog.id, before))
    .orderBy(desc(auditLog.id))
    .limit(limit);
  return rows.map(({ at, outcome, ...row }) => ({
    ...row,
    at: at.toISOString(),
    outcome: outcome === 'success' ? 'success' : 'failure',
  }));
}

/** Whether a user ended all that went on before: logged out of version 1, ended all other logins, or got another password. */
export async function hasLeftSince(db: Db, userId: string, since: Date): Promise<boolean> {
  const ends: AuditAction[] = ['logout', 'session_end', 'password_change'];
  const rows = await db
    .select({ id: auditLog.id })
    .from(auditLog)
    .where(
      and(gt(auditLog.at, since), eq(auditLog.target, userId), inArray(auditLog.action, ends), eq(auditLog.outcome, 'success')),
    )
    .limit(1);
  return rows.length > 0;
}

/** Returns how many went, at most `limit`. */
export async function deleteOldAudit(db: Db, keepDays: number, limit: number): Promise<number> {
  const { rowCount } = await db.execute(sql`
    delete from ${auditLog} where id in (
      select id from ${auditLog} where at < now() - ${keepDays} * interval '1 day'
      order by at limit ${limit} for update skip locked)`);
  return rowCount ?? 0;
}
