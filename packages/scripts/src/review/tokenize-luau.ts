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

const patterns: readonly [LuauToken['kind'], RegExp][] = [
  ['comment', /--\[(=*)\[[\s\S]*?(?:\]\1\]|$)|--[^\n]*/y],
  ['text', /\[(=*)\[[\s\S]*?(?:\]\1\]|$)|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`/y],
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
  const declared = declaredIndexes(tokens);
  return tokens.map((token, index) => (declared.has(index) ? { ...token, isDeclared: true } : token));
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

/** Indexes of the names after `local`, `local function` and `for`, and in the brackets of a function. */
function declaredIndexes(tokens: readonly LuauToken[]): Set<number> {
  const declared = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'keyword') return;
    if (token.text === 'local' || token.text === 'for') {
      const isFunction = tokens[index + 1]?.text === 'function';
      for (const at of isFunction ? [index + 2] : listFrom(tokens, index + 1, ['=', 'in'])) declared.add(at);
    }
    if (token.text === 'function') {
      let open = index + 1;
      while (open < tokens.length && tokens[open]?.text !== '(') open += 1;
      for (const at of listFrom(tokens, open + 1, [')'])) declared.add(at);
    }
  });
  return declared;
}

/** The names of a list `a, b: Type, c`, up to what ends it or to what no list goes on with. */
function listFrom(tokens: readonly LuauToken[], start: number, ends: readonly string[]): number[] {
  const found: number[] = [];
  let depth = 0;
  let expectsName = true;
  for (let index = start; index < tokens.length; index++) {
    const { kind, text } = tokens[index] ?? { kind: 'unknown', text: '' };
    const isOver = ends.includes(text) || kind === 'keyword' || (kind === 'name' && !expectsName && !isInType(tokens, index));
    if (depth === 0 && isOver) return found;
    if (depth === 0 && expectsName && kind === 'name') found.push(index);
    if (depth === 0) expectsName = text === ',';
    if (['(', '{', '<', '['].includes(text)) depth += 1;
    if ([')', '}', '>', ']'].includes(text)) depth -= 1;
  }
  return found;
}

const isInType = (tokens: readonly LuauToken[], index: number): boolean =>
  [':', '|', '&', '.', '->', '?'].includes(tokens[index - 1]?.text ?? '');
