import { findDeclared } from './find-declared.ts';

export interface LuauToken {
  readonly kind: 'name' | 'keyword' | 'number' | 'text' | 'comment' | 'sign' | 'unknown';
  readonly text: string;
  readonly offset: number;
  /** A name that this place declares: after `local`, as a parameter, or as a loop's value. */
  readonly isDeclared?: boolean;
}

const keywords = new Set(
  'and break do else elseif end false for function if in local nil not or repeat return then true until while continue'.split(
    ' ',
  ),
);

/** A text that is never closed runs to the end of what it may: were it no text, each of its quotes would be tried again. */
const patterns: readonly [LuauToken['kind'], RegExp][] = [
  ['comment', /--\[(=*)\[[\s\S]*?(?:\]\1\]|$)|--[^\n]*/y],
  ['text', /\[(=*)\[[\s\S]*?(?:\]\1\]|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|`(?:[^`\\]|\\[\s\S])*`?/y],
  ['number', /0[xXbB][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?/y],
  ['name', /[A-Za-z_]\w*/y],
  ['sign', /\.\.\.|\.\.=|\/\/=|[=~<>]=|\.\.|::|->|\/\/|[+\-*/%^]=|[+\-*/%^#=<>(){}[\];:,.?|&@]/y],
];

/** The words of a Luau text, in order, without white space. Texts and comments are each one word. */
export function tokenizeLuau(source: string): LuauToken[] {
  const tokens: LuauToken[] = [];
  let offset = 0;
  while (offset < source.length) {
    if (/\s/.test(source[offset] ?? '')) {
      offset += 1;
      continue;
    }
    const token = nextToken(source, offset);
    tokens.push(token);
    offset += token.text.length;
  }
  const declared = findDeclared(tokens);
  return tokens.map((token) => (declared.has(token) ? { ...token, isDeclared: true } : token));
}

function nextToken(source: string, offset: number): LuauToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset;
    const text = pattern.exec(source)?.[0];
    if (text === undefined || text === '') continue;
    return { kind: kind === 'name' && keywords.has(text) ? 'keyword' : kind, text, offset };
  }
  return { kind: 'unknown', text: source[offset] ?? '', offset };
}
