import type { AuditAction, AuditEntry } from '@toolboxai/contracts';
import type { Db, Transaction } from '@toolboxai/database';
import { networkOf } from '#platform/limits';
import { insertAudit } from './audit-store.ts';
import { describeClient } from './describe-client.ts';

/** Where a request comes from. */
export type Origin = { address: string; userAgent: string | undefined };

export type AuditEvent = {
  action: AuditAction;
  outcome: AuditEntry['outcome'];
  /** The user who did it; null where nobody has shown who they are. */
  actorId: string | null;
  /** The id of the user or the session that it was done to; null for an account that there is not. */
  target: string | null;
};

/**
 * Notes what was done to an account, in the transaction that did it. Of where it came from only the network and the kind of
 * client are kept; emails, passwords and tokens never. `from` is null for the command line.
 */
export function audit(tx: Db | Transaction, event: AuditEvent, from: Origin | null): Promise<void> {
  return insertAudit(tx, {
    ...event,
    network: from && networkOf(from.address, { numbers: 3, groups: 3 }),
    client: from && describeClient(from.userAgent),
  });
}
