import type { Db } from '@toolboxai/database';
import { deleteOldAudit } from './audit-store.ts';
import { deleteEndedSessions } from './store.ts';

/** A refresh token that has run out is kept a day, so that no access token outlives the row that lets it in. */
const sessionDays = 1;
const auditDays = 90;
const batchRows = 5_000;
const hourMs = 3_600_000;

/** Deletes logins that have run out, and the audit log's entries after 90 days; `signal` ends it between two statements. */
export async function sweepSessions(db: Db, signal: AbortSignal, limit = batchRows): Promise<void> {
  while (!signal.aborted && (await deleteEndedSessions(db, sessionDays, limit)) === limit);
  while (!signal.aborted && (await deleteOldAudit(db, auditDays, limit)) === limit);
}

export type Sweeping = { start(): void; stop(): Promise<void> };

/** Sweeps when it is started and once an hour from then on. */
export function createSweeping(db: Db, onError: (error: unknown) => void): Sweeping {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const sweep = (): void => {
    running = running.then(() => sweepSessions(db, ending.signal)).catch(onError);
  };
  return {
    start() {
      sweep();
      timer = setInterval(sweep, hourMs);
    },
    async stop() {
      clearInterval(timer);
      ending.abort();
      await running;
    },
  };
}
