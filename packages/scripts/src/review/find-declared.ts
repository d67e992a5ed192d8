import { matchBrackets } from './match-brackets.ts';
import type { LuauToken } from './tokenize-luau.ts';

/**
 * The tokens whose name is declared where it stands: after `local`, `local function` and `for`, and in the brackets of a function.
 * Each token is looked at in one list at most: a list ends at a keyword, and what stands in brackets is passed over.
 */
export function findDeclared(tokens: readonly LuauToken[]): ReadonlySet<LuauToken> {
  const words = tokens.filter(({ kind }) => kind !== 'comment');
  const text: Text = { words, closings: matchBrackets(words) };
  const declared = new Set<LuauToken>();
  words.forEach(({ kind, text: word }, index) => {
    if (kind !== 'keyword') return;
    for (const name of namesAfter(text, word, index)) declared.add(name);
  });
  return declared;
}

type Text = { readonly words: readonly LuauToken[]; readonly closings: ReadonlyMap<number, number> };

function namesAfter(text: Text, word: string, index: number): LuauToken[] {
  if (word === 'function') {
    const open = openingOf(text, index);
    return open === undefined ? [] : listFrom(text, open + 1, [')']);
  }
  if (word !== 'local' && word !== 'for') return [];
  const [next, named] = text.words.slice(index + 1, index + 3);
  return next?.text === 'function' ? [named].filter((token) => token !== undefined) : listFrom(text, index + 1, ['=', 'in']);
}

/** The bracket after a function's name and type parameters. */
function openingOf({ words }: Text, start: number): number | undefined {
  for (let index = start + 1; index < words.length && words[index]?.kind !== 'keyword'; index++)
    if (words[index]?.text === '(') return index;
  return undefined;
}

/** Keywords that may stand in a type; each other one ends a list, also a list whose < is never closed. */
const values = new Set(['nil', 'true', 'false']);
const isStatement = ({ kind, text }: LuauToken): boolean => kind === 'keyword' && !values.has(text);
const turnOf = (text: string): number => (text === '<' ? 1 : text === '>' ? -1 : 0);

/** The names of a list `a, b: Type<c>, d`, up to what ends it or to what no list goes on with. */
function listFrom({ words, closings }: Text, start: number, ends: readonly string[]): LuauToken[] {
  const found: LuauToken[] = [];
  let angles = 0;
  let expectsName = true;
  // From word to word, over what stands in brackets.
  for (let index = start; index < words.length; index = (closings.get(index) ?? index) + 1) {
    const token = words[index];
    if (!token || isStatement(token)) return found;
    if (angles === 0) {
      const isName = token.kind === 'name';
      if (ends.includes(token.text) || (isName && !expectsName && !isInType(words, index))) return found;
      if (isName && expectsName) found.push(token);
      expectsName = token.text === ',';
    }
    angles += turnOf(token.text);
  }
  return found;
}

const isInType = (words: readonly LuauToken[], index: number): boolean =>
  [':', '|', '&', '.', '->', '?'].includes(words[index - 1]?.text ?? '');
