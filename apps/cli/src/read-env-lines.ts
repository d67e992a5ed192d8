/** A line of an `.env` file: one that gives a variable its value, one whose quote is never closed, or any other, kept as it is. */
export type EnvLine =
  | { kind: 'other'; text: string }
  | { kind: 'open'; text: string; name: string }
  | { kind: 'value'; lead: string; name: string; equals: string; quote: string; value: string; rest: string };

const assignment = /^(\s*(?:export\s+)?)([A-Za-z_]\w*)(\s*=[ \t]*)([\s\S]*)$/;

/** Reads as Node's own parser does: quotes may hold several lines, and `#` begins a comment outside of them. */
export function readEnvLines(text: string): EnvLine[] {
  const lines = text.split('\n');
  const found: EnvLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const taken = linesOf(lines, index);
    found.push(readLine(lines.slice(index, index + taken).join('\n')));
    index += taken;
  }
  return found;
}

/** A value over more lines than this has a quote that was forgotten. */
const mostLines = 500;

/** How many lines a value goes over; one where its quote is never closed. */
function linesOf(lines: readonly string[], index: number): number {
  const quote = assignment.exec(lines[index] ?? '')?.[4]?.[0] ?? '';
  if (quote === '' || !`"'\``.includes(quote)) return 1;
  for (let count = 1; count <= mostLines && index + count <= lines.length; count += 1)
    if (isClosed(lines.slice(index, index + count).join('\n'), quote)) return count;
  return 1;
}

const isClosed = (line: string, quote: string): boolean => {
  const value = assignment.exec(line)?.[4] ?? '';
  return value.indexOf(quote, 1) > 0;
};

function readLine(text: string): EnvLine {
  const [, lead = '', name = '', equals = '', given = ''] = assignment.exec(text) ?? [];
  if (!name) return { kind: 'other', text };
  const quote = /^["'`]/.exec(given)?.[0] ?? '';
  const end = quote ? given.indexOf(quote, 1) : -1;
  if (quote && end > 0)
    return { kind: 'value', lead, name, equals, quote, value: given.slice(1, end), rest: given.slice(end + 1) };
  if (quote) return { kind: 'open', text, name };
  const value = (given.split('#')[0] ?? '').trimEnd();
  return { kind: 'value', lead, name, equals, quote: '', value, rest: given.slice(value.length) };
}

export const writeEnvLine = (line: EnvLine): string =>
  line.kind !== 'value' ? line.text : `${line.lead}${line.name}${line.equals}${line.quote}${line.value}${line.quote}${line.rest}`;
