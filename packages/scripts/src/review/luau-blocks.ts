import type { LuauToken } from './tokenize-luau.ts';

export interface LuauBlock {
  readonly kind: 'while' | 'for' | 'repeat' | 'function' | 'if' | 'do';
  /** Indexes of its first and last word among the words of the text. */
  readonly from: number;
  readonly to: number;
  /** Where its body begins: the `do` of a loop, otherwise its first word. */
  readonly body: number;
}

const openers = new Set(['while', 'for', 'repeat', 'function', 'if', 'do']);
/** After these, `if` is a value: `local x = if a then b else c`, which has no `end`. */
const beforeValue = new Set([
  '=',
  '(',
  ',',
  '{',
  '[',
  'return',
  'and',
  'or',
  'not',
  '..',
  '+',
  '-',
  '*',
  '/',
  '==',
  '~=',
  '<',
  '>',
  '<=',
  '>=',
  '+=',
  '-=',
]);

/** The blocks of a text, by matching what opens them with its `end` or `until`. What is never closed runs to the last word. */
export function findBlocks(tokens: readonly LuauToken[]): LuauBlock[] {
  const blocks: LuauBlock[] = [];
  const open: { kind: LuauBlock['kind']; from: number; body: number; awaitsDo: boolean }[] = [];
  const close = (to: number): void => {
    const block = open.pop();
    if (block) blocks.push({ kind: block.kind, from: block.from, to, body: block.body });
  };
  tokens.forEach((token, index) => {
    if (token.kind !== 'keyword') return;
    const last = open.at(-1);
    if (token.text === 'do' && last?.awaitsDo) {
      last.awaitsDo = false;
      last.body = index;
      return;
    }
    if (token.text === 'if' && beforeValue.has(tokens[index - 1]?.text ?? '')) return;
    if (isOpener(token.text))
      open.push({ kind: token.text, from: index, body: index, awaitsDo: token.text === 'while' || token.text === 'for' });
    if (token.text === 'end' || token.text === 'until') close(index);
  });
  while (open.length > 0) close(tokens.length - 1);
  return blocks;
}

const isOpener = (word: string): word is LuauBlock['kind'] => openers.has(word);
