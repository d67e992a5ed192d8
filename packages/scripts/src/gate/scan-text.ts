import type { Finding } from '../finding.ts';
import { limits } from '../limits.ts';

/** What can be said before anything parses the text: how long it is, which characters it holds, how deep its brackets go. */
export function scanText(source: string): Finding[] {
  if (source.length > limits.sourceLength)
    return [
      refused(1, 1, 'too-long', `A game script has at most ${limits.sourceLength} characters; this one has ${source.length}.`),
    ];
  const code = withoutComments(source);
  const odd = /[^\t\n\r\u0020-\u007e]/u.exec(code);
  if (odd)
    return [
      at(source, odd.index, 'plain-characters', 'Outside of comments, a script is written in plain letters, digits and signs.'),
    ];
  // Format characters (bidirectional marks, joiners) and control characters, also in comments.
  const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/u.exec(source);
  if (hidden) return [at(source, hidden.index, 'hidden-characters', 'This character cannot be seen, or turns the text around.')];
  return scanBrackets(code);
}

function scanBrackets(source: string): Finding[] {
  let depth = 0;
  for (let index = 0; index < source.length; index++) {
    const letter = source[index] ?? '';
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth > limits.brackets)
      return [at(source, index, 'too-deep', `Brackets stand at most ${limits.brackets} deep inside each other.`)];
  }
  return [];
}

/**
 * The text with every comment as spaces, so that places stay where they are. Texts and templates are passed over; a regular
 * expression is not known here, and the syntax check refuses it.
 */
export function withoutComments(source: string, keep: (comment: string) => boolean = () => false): string {
  const tokens =
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?(?:\*\/|$)/g;
  return source.replace(tokens, (token) => {
    if (!token.startsWith('/') || keep(token) || isOpen(token)) return token;
    return token.replace(/[^\n\r]/gu, ' ');
  });
}

/** A comment that never ends is left for the parser to report. */
const isOpen = (comment: string): boolean => comment.startsWith('/*') && (comment.length < 4 || !comment.endsWith('*/'));

/** Comments that can end up in Luau as they are: one line, plain words. */
export const isPlainComment = (comment: string): boolean => /^\/\/ [\w ,.'!?:;()%+-]*$/.test(comment);

/** Where an offset of a text is, counted from 1. */
export function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const at = (source: string, offset: number, rule: string, message: string): Finding => {
  const { line, column } = placeOf(source, offset);
  return refused(line, column, rule, message);
};

const refused = (line: number, column: number, rule: string, message: string): Finding => ({
  line,
  column,
  kind: 'policy',
  severity: 'error',
  rule,
  message,
});
