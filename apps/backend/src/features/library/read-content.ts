import { AppError, type Content } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { findContent, findStamp } from './store.ts';

export const notFound = (): AppError => new AppError('NOT_FOUND', { publicMessage: 'There is no such lesson in your library.' });

/** A lesson of this owner's, or of anyone's where `owner` is null; throws NOT_FOUND, or says why it cannot be opened. */
export type ReadContent = (owner: string | null, id: string) => Promise<Content>;

export type ContentReaderOptions = {
  db: Db;
  /** Lessons to keep; the one that was read the longest ago goes first. Each takes some hundred kilobytes. */
  mostKept?: number;
  /** Told of each lesson that is read, whether it was kept. */
  onRead?: (outcome: 'hit' | 'miss') => void;
};

/**
 * Reads lessons, and keeps the last ones as they were read: opening one takes some milliseconds of the server's only thread. Before
 * each use the row's stamp is compared, which any write changes, of another server or of version 1 as well. What is read is frozen,
 * since others read it too.
 */
export function createContentReader({ db, mostKept = 100, onRead }: ContentReaderOptions): ReadContent {
  const kept = new Map<string, { stamp: string; content: Content }>();
  const keep = (id: string, entry: { stamp: string; content: Content }): void => {
    // Put in anew, so that the first of the map is the one that was read the longest ago.
    kept.delete(id);
    kept.set(id, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) return;
      kept.delete(oldest);
    }
  };
  return async (owner, id) => {
    const known = kept.get(id);
    if (known && known.stamp === (await findStamp(db, owner, id))) {
      keep(id, known);
      onRead?.('hit');
      return known.content;
    }
    kept.delete(id);
    onRead?.('miss');
    const found = await findContent(db, owner, id);
    if (!found) throw notFound();
    const { bundle, stamp, ...rest } = found;
    if (!bundle.success)
      throw new AppError('NOT_IMPLEMENTED', {
        publicMessage: 'Version 1 made this lesson; it is kept, but this version cannot open it yet.',
        cause: bundle.error,
      });
    const { lesson, quiz, experience } = bundle.data;
    const facts = { theme: experience.theme, seed: lesson.seed, questions: quiz.questions.length };
    const content = freeze({ ...rest, ...facts, lesson, quiz, experience });
    keep(id, { stamp, content });
    return content;
  };
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
