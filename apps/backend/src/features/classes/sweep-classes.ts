import { AppError } from '@toolboxai/contracts';
import { changeClass } from './change-class.ts';
import type { PlayDeps } from './class-deps.ts';
import { deleteClass } from './delete-class.ts';
import { listExpired, listOutdated } from './store.ts';

const batch = 100;

/** Ends classes whose code has run out, and deletes those that were kept long enough; `signal` ends it between two of them. */
export async function sweepClasses(deps: PlayDeps, signal: AbortSignal): Promise<void> {
  const end = (id: string) => changeClass(deps, null, id, 'ended');
  const purge = (id: string) => deleteClass(deps, null, id);
  await sweep(signal, () => listExpired(deps.db, batch), end);
  await sweep(signal, () => listOutdated(deps.db, batch), purge);
}

type Work = (id: string) => Promise<unknown>;

async function sweep(signal: AbortSignal, list: () => Promise<string[]>, work: Work): Promise<void> {
  for (let full = true; full; ) {
    const ids = await list();
    full = ids.length === batch;
    for (const id of ids) {
      if (signal.aborted) return;
      await unlessGone(work(id));
    }
  }
}

/** Another server, or its teacher, may have been first. */
async function unlessGone(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
