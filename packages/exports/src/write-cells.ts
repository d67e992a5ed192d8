import { parseValue } from '@toolboxai/curriculum';

/** What a spreadsheet takes for a formula, or for room before one. A sign alone, as in a comparison's answers, is none. */
const formulaStart = /^'*(?:\s*[=+\-@＝＋－＠]\s*\S|[\t\r\n])/;

/** Alone in a cell, `3/4` becomes the fourth of March and `3:4` a time. Signs of Unicode that look the same stay what they are. */
const dateLike = /^(-?\d{1,4})([/:])(\d{1,4})$/;
const lookalikes: Readonly<Record<string, string>> = { '/': '\u2044', ':': '\u2236' };

/**
 * A text that a spreadsheet shows and never runs: an apostrophe stands before what looks like a formula. Plain numbers such as -3
 * stay as they are.
 */
function guardCell(text: string): string {
  const found = dateLike.exec(text.trim());
  if (found) return `${found[1]}${lookalikes[found[2] ?? '']}${found[3]}`;
  return formulaStart.test(text) && parseValue(text) === null ? `'${text}` : text;
}

/** The text that `guardCell` was given. */
export const unguardCell = (cell: string): string =>
  (cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell)
    .replace(/(\d)\u2044(\d)/g, '$1/$2')
    .replace(/(\d)\u2236(\d)/g, '$1:$2');

const quoteCell = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export type Cell = string | number;

const writeCell = (cell: Cell): string => quoteCell(typeof cell === 'number' ? String(cell) : guardCell(cell.toWellFormed()));

/** Rows as CSV (RFC 4180: commas, CRLF, quotes doubled), safe to open in a spreadsheet. */
export const writeCells = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
