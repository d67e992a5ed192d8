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
  /**
   * A transaction that changes a class. Here those of one class come one after the other, as its rows would have it anyway: a rush
   * on it waits in line and holds one connection, so that the others are there for everyone else. Throws OVERLOADED where the line
   * is too long.
   */
  transact: <Result>(classId: string, work: (tx: Transaction) => Promise<Result>) => Promise<Result>;
  /** Whether this user may see everyone's classes. */
  isAdmin: (userId: string) => Promise<boolean>;
  /** A whole number from 0, below `below`, by chance. */
  draw: (below: number) => number;
  /** A lesson of this owner's, or of anyone's where `owner` is null. */
  readContent: (owner: string | null, id: string) => Promise<Content>;
  options: { retentionDays: number };
};

/** What playing needs of it. */
export type PlayDeps = Pick<ClassDeps, 'db' | 'events' | 'lessons' | 'transact'>;
