import type { EventName } from '@toolboxai/contracts';
import type { Transaction } from '@toolboxai/database';
import { insertEvent } from './store.ts';

/**
 * Puts an event into the log, to be delivered when `tx` commits. Locks the channel's counter until then, so it
 * belongs at the very end of a transaction; a task's own channel comes before the public one.
 */
export type AppendEvent = (tx: Transaction, channel: string, name: EventName, data: Record<string, unknown>) => Promise<void>;

export const appendEvent: AppendEvent = insertEvent;
