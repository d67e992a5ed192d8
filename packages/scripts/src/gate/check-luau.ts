import { functionNames } from '../api/declarations.ts';
import type { Finding } from '../finding.ts';
import { tokenizeLuau } from '../review/tokenize-luau.ts';
import { isPlainComment } from './scan-text.ts';

/** All that compiled scripts are made of; no dot, no colon, no index, no text that could hold code. */
const signs = new Set('( ) { } , ; = == ~= < > <= >= + - * / % += -= *= /= #'.split(' '));
const luauNames = new Set(['nil', ...functionNames]);

/**
 * The last look: whatever the checks before it missed, the Luau that leaves the compiler reads no field, calls no method and names
 * nothing but the API's functions and the script's own values.
 */
export function checkLuau(luau: string): Finding[] {
  const tokens = tokenizeLuau(luau);
  const declared = new Set(tokens.filter(({ kind, isDeclared }) => kind === 'name' && isDeclared).map(({ text }) => text));
  const bad = tokens.find((token) => {
    if (token.kind === 'sign') return !signs.has(token.text);
    if (token.kind === 'name') return !luauNames.has(token.text) && !declared.has(token.text);
    if (token.kind === 'comment') return !isPlainComment(`//${token.text.slice(2)}`);
    return token.kind === 'text' ? !/^"[\w !?.,:'-]*"$/.test(token.text) : token.kind === 'unknown';
  });
  if (!bad) return [];
  return [
    {
      line: 1,
      column: 1,
      kind: 'policy',
      severity: 'error',
      rule: 'compiled-names',
      message: `Compiled, the script would hold "${bad.text.slice(0, 40)}", which is not part of the API.`,
    },
  ];
}
