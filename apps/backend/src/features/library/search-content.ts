import type { ContentSummary } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { type BundleFacts, findFacts, type SearchContent, searchRows } from './store.ts';

/** Lessons of this owner's, or of everyone's where `owner` is null: newest first. */
export type SearchContents = (owner: string | null, search: SearchContent) => Promise<ContentSummary[]>;

export type ContentSearchOptions = {
  db: Db;
  /** Lessons whose facts are kept, some hundred bytes each; those that were listed the longest ago go first. */
  mostKept?: number;
};

/** Of a lesson that was deleted while it was being listed. */
const none: BundleFacts = { theme: null, seed: null, questions: 0 };

/**
 * Lists lessons, and keeps what their lines take from inside them: Postgres has to unpack a whole lesson for its theme alone. As in
 * `createContentReader`, the row's stamp tells whether what is kept still holds, whoever wrote since.
 */
export function createContentSearch({ db, mostKept = 10_000 }: ContentSearchOptions): SearchContents {
  const kept = new Map<string, { stamp: string; facts: BundleFacts }>();
  const keep = (id: string, stamp: string, facts: BundleFacts): void => {
    kept.delete(id);
    kept.set(id, { stamp, facts });
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) return;
      kept.delete(oldest);
    }
  };
  return async (owner, search) => {
    const rows = await searchRows(db, owner, search);
    const known = new Map<string, BundleFacts>();
    for (const { row, stamp } of rows) {
      const entry = kept.get(row.id);
      if (entry?.stamp === stamp) known.set(row.id, entry.facts);
    }
    const unknown = rows.map(({ row }) => row.id).filter((id) => !known.has(id));
    for (const { id, stamp, ...facts } of await findFacts(db, unknown)) {
      known.set(id, facts);
      keep(id, stamp, facts);
    }
    return rows.map(({ row }) => ({ ...row, ...(known.get(row.id) ?? none) }));
  };
}
