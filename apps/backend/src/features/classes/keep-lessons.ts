import type { Db, Transaction } from '@toolboxai/database';
import type { GameDefinition } from '@toolboxai/game';
import { type ClassLesson, definitionOf } from './class-lesson.ts';
import { readLesson } from './store.ts';

export type KeptLesson = { lesson: ClassLesson; definition: GameDefinition };

export type Lessons = {
  /** Undefined where the class is gone. */
  of(db: Db | Transaction, classId: string): Promise<KeptLesson | undefined>;
};

const most = 50;

/**
 * The lessons of the classes that were used last: what a class plays never changes, so that it need not be read for every answer.
 * Nothing else of a class is kept in memory.
 */
export function keepLessons(): Lessons {
  const kept = new Map<string, KeptLesson>();
  const keep = (classId: string, lesson: KeptLesson): void => {
    // A map keeps the order of insertion, so its first key is the one that was not used for longest.
    kept.delete(classId);
    kept.set(classId, lesson);
    const oldest = kept.keys().next();
    if (kept.size > most && !oldest.done) kept.delete(oldest.value);
  };
  return {
    async of(db, classId) {
      const known = kept.get(classId);
      const lesson = known ? known.lesson : await readLesson(db, classId);
      if (!lesson) return undefined;
      const found = known ?? { lesson, definition: definitionOf(lesson) };
      keep(classId, found);
      return found;
    },
  };
}
