import type { Db } from '@toolboxai/database';
import { endRun, requestCancel } from './store.ts';
import type { TaskKind } from './types.ts';

/** Ends a queued run at once and asks the holder of a running one to stop. False: it has already ended, or never was. */
export async function cancelRun(db: Db, kinds: Readonly<Record<string, TaskKind>>, runId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const run = await requestCancel(tx, runId);
    if (run?.state === 'queued') {
      await endRun(tx, runId, 'cancelled');
      await kinds[run.kind]?.onChange(tx, runId, { state: 'cancelled', durationMs: 0 });
    }
    return run?.state === 'queued' || run?.state === 'running';
  });
}
