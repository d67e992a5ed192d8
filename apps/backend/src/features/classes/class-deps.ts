import type { Content } from '@toolboxai/contracts';
import type { Db, Transaction } from '@toolboxai/database';
import type { AppendEvent } from '#features/events';
import type { Lessons } from './keep-lessons.ts';

export type ClassDeps = {
  db: Db;
  /** The log of events, as it lies in the room of events. */
  events: {
    append: AppendEvent;
    /** The channel's newest number; 0 before its first event. */
    head(tx: Transaction, channel: string): Promise<number>;
    /** Deletes all that a channel holds. */
    forget(tx: Transaction, channel: string): Promise<void>;
  };
  lessons: Lessons;
  /** A whole number from 0, below `below`, by chance. */
  draw: (below: number) => number;
  /** A lesson of this owner's, or of anyone's where `owner` is null. */
  readContent: (owner: string | null, id: string) => Promise<Content>;
  options: { retentionDays: number };
};

/** What playing needs of it. */
export type PlayDeps = Pick<ClassDeps, 'db' | 'events' | 'lessons'>;
