import type { Experience } from '@toolboxai/contracts';

const identifier = /^[A-Za-z_]\w*$/;
const keywords = new Set(
  'and break continue do else elseif end export false for function if in local nil not or repeat return then true type until while'.split(
    ' ',
  ),
);
const named: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Quotes, control characters and what XML cannot hold are escaped, so that no text can end its own quotes or the file's. */
function luauString(text: string): string {
  const escaped = text.replace(/[\\"\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0xfffd;
    return named[char] ?? `\\u{${(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code).toString(16)}}`;
  });
  return `"${escaped}"`;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** A value of JSON as a Luau expression; what is undefined is left out. Lists of numbers and short strings stay on one line. */
export function luauValue(value: unknown, indent = ''): string {
  if (typeof value === 'string') return luauString(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return 'nil';
  if (Array.isArray(value) && value.every(isScalar)) return `{ ${value.map((item) => luauValue(item)).join(', ')} }`;
  const inner = `${indent}\t`;
  const lines = Array.isArray(value)
    ? value.map((item) => luauValue(item, inner))
    : Object.entries(value).flatMap(([key, item]) => {
        if (item === undefined) return [];
        const name = identifier.test(key) && !keywords.has(key) ? key : `[${luauString(key)}]`;
        return [`${name} = ${luauValue(item, inner)}`];
      });
  return `{\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}}`;
}

/**
 * The lesson as the source of a ModuleScript: a table with the field names of `experience.json`.
 * It holds the key of each question, so it belongs where only the server reads.
 */
export function writeLessonModule({ title, grade, theme, rules, questions, stations, terrain }: Experience): string {
  // What stands beside a board is built into the world already; here it would only be in a reader's way.
  const asked = questions.map(({ figure: _built, ...question }) => question);
  const lesson = { title, grade, theme, rules, questions: asked, stations, terrain };
  return `-- What this world asks, and the key to each question. Only the server reads it.\nreturn ${luauValue(lesson)}\n`;
}
