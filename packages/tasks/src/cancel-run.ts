import type { Db } from '@toolboxai/database';
import { endRun, requestCancel } from './store.ts';
import type { TaskKind } from './types.ts';

/**
 * Ends a queued run at once and marks a running one, whose holder, or who takes over from it, ends it as cancelled.
 * Work that is all done by the time the mark is seen stays `completed`. A queued run of a kind unknown here is
 * marked too: only a process that knows its kind can write down its end.
 * False: it has already ended, or never was.
 */
export async function cancelRun(db: Db, kinds: Readonly<Record<string, TaskKind>>, runId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const run = await requestCancel(tx, runId);
    const kind = run && kinds[run.kind];
    if (run?.state === 'queued' && kind) {
      await endRun(tx, runId, 'cancelled');
      await kind.onChange(tx, runId, { state: 'cancelled', durationMs: 0 });
    }
    return run !== undefined;
  });
}
