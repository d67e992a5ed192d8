import { classChannel, classEventNames, playChannel } from '@toolboxai/contracts';
import type { PlayDeps } from './class-deps.ts';
import { noSuchClass } from './refuse-command.ts';
import { deleteRows, lockStatus } from './store.ts';

/**
 * Deletes a class at once: its players, their answers and what its channel told the teacher. To those who still play, their
 * channel says that it has ended; that channel holds seats and states of the class alone, and goes with the other events.
 */
export async function deleteClass(deps: Pick<PlayDeps, 'events' | 'transact'>, owner: string | null, id: string): Promise<void> {
  await deps.transact(id, async (tx) => {
    const status = await lockStatus(tx, owner, id);
    if (status === undefined) throw noSuchClass();
    await deleteRows(tx, id);
    await deps.events.forget(tx, classChannel(id));
    if (status !== 'ended') await deps.events.append(tx, playChannel(id), classEventNames.changed, { status: 'ended' });
  });
}
