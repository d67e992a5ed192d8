import { AppError } from '@toolboxai/contracts';
import { changeClass } from './change-class.ts';
import type { PlayDeps } from './class-deps.ts';
import { deleteClass } from './delete-class.ts';
import { listExpired, listOutdated } from './store.ts';

const batch = 100;

/** Told of each class that could not be swept; the others are swept all the same. */
export type OnBroken = (error: unknown, classId: string) => void;

/**
 * Deletes classes that were kept long enough, which is what was promised, then ends those whose code has run out; `signal` ends it
 * between two of them.
 */
export async function sweepClasses(deps: PlayDeps, signal: AbortSignal, onBroken: OnBroken): Promise<void> {
  const sweep = async (list: typeof listExpired, work: (id: string) => Promise<unknown>): Promise<void> => {
    // Those that could not be swept stay, so each is looked at once.
    for (let ids = await list(deps.db, batch, undefined); ids.length > 0; ids = await list(deps.db, batch, ids.at(-1))) {
      for (const id of ids) {
        if (signal.aborted) return;
        await sweepOne(
          () => work(id),
          (error) => onBroken(error, id),
        );
      }
    }
  };
  await sweep(listOutdated, (id) => deleteClass(deps, null, id));
  await sweep(listExpired, (id) => changeClass(deps, null, id, 'ended'));
}

async function sweepOne(work: () => Promise<unknown>, onBroken: (error: unknown) => void): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Another server, or its teacher, may have been first.
    const isGone = error instanceof AppError && (error.code === 'NOT_FOUND' || error.code === 'CONFLICT');
    if (!isGone) onBroken(error);
  }
}
