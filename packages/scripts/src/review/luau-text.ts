import type { FindingKind } from '../finding.ts';
import { findBlocks, type LuauBlock } from './luau-blocks.ts';
import { matchBrackets } from './match-brackets.ts';
import { type LuauToken, tokenizeLuau } from './tokenize-luau.ts';

/** A Luau text as its words, without comments, and its blocks. */
export interface LuauText {
  readonly source: string;
  readonly words: readonly LuauToken[];
  readonly blocks: readonly LuauBlock[];
  readonly closings: ReadonlyMap<number, number>;
  /** Names that some place in it declares. */
  readonly declared: ReadonlySet<string>;
  /** Indexes of the words that stand in a table, at any depth. */
  readonly inTables: ReadonlySet<number>;
}

/** Something about the word at an index. */
export interface LuauNote {
  readonly at: number;
  readonly kind: FindingKind;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
  readonly fix?: string;
}

export function readLuau(source: string): LuauText {
  const words = tokenizeLuau(source).filter(({ kind }) => kind !== 'comment');
  const declared = new Set(words.filter(({ isDeclared }) => isDeclared).map(({ text }) => text));
  const inTables = new Set<number>();
  let depth = 0;
  words.forEach(({ text }, index) => {
    if (text === '}') depth -= 1;
    if (depth > 0) inTables.add(index);
    if (text === '{') depth += 1;
  });
  return { source, words, blocks: findBlocks(words), closings: matchBrackets(words), declared, inTables };
}

/** The text of a word, empty beyond the ends. */
export const wordAt = ({ words }: LuauText, index: number): string => words[index]?.text ?? '';

/** Whether a word is a name of its own, not a field or method of something. */
export function isFreeName(text: LuauText, index: number): boolean {
  const word = text.words[index];
  return word?.kind === 'name' && !word.isDeclared && !['.', ':'].includes(wordAt(text, index - 1));
}

/** The index of the bracket that closes the one at `open`; the last word where none does. */
export const closingOf = ({ words, closings }: LuauText, open: number): number => closings.get(open) ?? words.length - 1;
