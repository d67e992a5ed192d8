import { eventNames, type StepFinished, stepFinishedSchema, taskChannel } from '@toolboxai/contracts';
import type { Db, Transaction } from '@toolboxai/database';
import { appendEvent } from './append-event.ts';
import { deleteChannel, readAfter, readHead } from './store.ts';

/** The log as a room that writes to it needs it; all in that room's transaction. */
export const eventLog = {
  append: appendEvent,
  /** The channel's newest number; 0 before its first event. */
  head: async (tx: Transaction, channel: string): Promise<number> => (await readHead(tx, channel))?.head ?? 0,
  /** Deletes all that a channel holds. Who listens and asks again is told to load anew. */
  forget: deleteChannel,
};

/** More than any task has steps. */
const mostSteps = 100;

/** What the steps of a task found, after number `after` of its channel, oldest first. */
export async function readSteps(db: Db, taskId: string, after: number): Promise<StepFinished[]> {
  const events = await readAfter(db, taskChannel(taskId), after, mostSteps);
  return events.filter(({ name }) => name === eventNames.stepFinished).map(({ data }) => stepFinishedSchema.parse(data));
}
