import type { FactTable } from './fact-table.ts';
import { findHomophone } from './words/homophones.ts';
import { findOpposite } from './words/opposites.ts';
import { findRhymes } from './words/rhymes.ts';
import { findRootMeaning } from './words/roots.ts';
import { findSyllables } from './words/syllables.ts';
import { findSynonym } from './words/synonyms.ts';
import { findPrefixMeaning, findSuffixMeaning } from './words/word-parts.ts';

type Find = (path: readonly string[]) => readonly string[] | null;

const topics: ReadonlyMap<string, Find> = new Map<string, Find>([
  ['syllables', findSyllables],
  ['rhymes', findRhymes],
  ['opposites', findOpposite],
  ['synonyms', findSynonym],
  ['prefixes', findPrefixMeaning],
  ['suffixes', findSuffixMeaning],
  ['roots', findRootMeaning],
  ['homophones', findHomophone],
]);

/** Our own lists of words, checked by hand. The first part of a path is the topic: `opposites/hot`, `roots/photograph/photo`. */
export const wordTable: FactTable = {
  source: 'ToolboxAI word list 1.0.0',
  find(path) {
    const [topic = '', ...rest] = path.split('/');
    return topics.get(topic)?.(rest) ?? null;
  },
};
