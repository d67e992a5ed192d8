import { type DraftQuestion, type Drafts, type ImportProblem, splitDrafts } from './draft-question.ts';
import { hashText } from './hash-text.ts';
import { type CellRow, readCells } from './read-cells.ts';
import { unguardCell } from './write-cells.ts';

/** Which columns hold what. Either `wrong` beside `correct` as the right answer's text, or `options` with `correct` naming one. */
type Columns = {
  question: number;
  correct: number;
  /** True where the head asks for the answer's number, as Kahoot's and Blooket's do: "Correct answer(s)". */
  byNumber: boolean;
  wrong: number[];
  options: number[];
  explanation: number | null;
};

/** Banners above the heads, as Kahoot's spreadsheet has them. */
const headRows = 12;

const nameOf = (cell: string): string => cell.trim().toLowerCase().replace(/\s+/g, ' ');
const indexesOf = (names: readonly string[], pattern: RegExp): number[] =>
  names.flatMap((name, index) => (pattern.test(name) ? [index] : []));

function readHead(cells: readonly string[]): Columns | null {
  const names = cells.map(nameOf);
  const question = names.findIndex((name) => /^(question|prompt)\b(?! ?(#|no|number|type|image))/.test(name));
  const [correct = names.indexOf('answer')] = indexesOf(names, /^(correct|right|key)\b/);
  const wrong = indexesOf(names, /^(wrong|incorrect|distractor)(?![a-z])/);
  const options = indexesOf(names, /^(answer|option|choice) ?[1-9a-h]\b/);
  if (question < 0 || correct < 0 || wrong.length + options.length === 0) return null;
  const [explanation = null] = indexesOf(names, /^(explanation|feedback)\b/);
  return { question, correct, byNumber: /\(s\)|#|number/.test(names[correct] ?? ''), wrong, options, explanation };
}

export type CsvTable = { columns: Columns; rows: CellRow[] };

/** The text as a table, by the delimiter with which it has a head that names a question and its right answer; null without one. */
export function findTable(text: string): CsvTable | null {
  for (const delimiter of [',', ';', '\t']) {
    const rows = readCells(text, delimiter);
    for (const [index, row] of rows.slice(0, headRows).entries()) {
      const columns = readHead(row.cells);
      if (columns) return { columns, rows: rows.slice(index + 1) };
    }
  }
  return null;
}

/** Puts the right answer among the wrong ones, at a place that the question itself decides: never always the first. */
function mix(prompt: string, right: string, wrong: readonly string[]): DraftQuestion['choices'] {
  const at = Number(BigInt(`0x${hashText(prompt)}`) % BigInt(wrong.length + 1));
  const choices = wrong.map((text) => ({ text, correct: false, feedback: '' }));
  return choices.toSpliced(at, 0, { text: right, correct: true, feedback: '' });
}

const indexFrom = (key: string): number => {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-h]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
};

/** Which of the options the key names, or why that cannot be said. */
function findRight(options: readonly string[], key: string, byNumber: boolean): number | string {
  const byText = options.indexOf(key);
  const place = indexFrom(key);
  const byPlace = (options[place] ?? '') === '' ? -1 : place;
  if (byNumber && /^\d(\s*[,;]\s*\d)+$/.test(key)) return 'More than one answer is marked as right. A question has one.';
  if (byNumber && byPlace >= 0) return byPlace;
  if (byText >= 0 && byPlace >= 0 && byText !== byPlace && /\d/.test(key))
    return `"${key}" can mean the answer that says ${key}, or the answer in that place. Name it by its letter instead.`;
  return byText >= 0 ? byText : byPlace;
}

function readRow({ line, cells }: CellRow, columns: Columns): DraftQuestion | ImportProblem {
  const cell = (index: number | null): string => unguardCell((index === null ? '' : (cells[index] ?? '')).trim());
  const [prompt, key] = [cell(columns.question), cell(columns.correct)];
  const explanation = [cell(columns.explanation)].filter((text) => text !== '');
  const options = columns.options.map(cell);
  if (columns.wrong.length > 0) {
    const wrong = columns.wrong.map(cell).filter((text) => text !== '');
    return key === ''
      ? { line, message: 'No right answer is given.' }
      : { line, prompt, choices: mix(prompt, key, wrong), explanation };
  }
  const right = key === '' ? -1 : findRight(options, key, columns.byNumber);
  if (typeof right === 'string') return { line, message: right };
  if (right < 0)
    return { line, message: key === '' ? 'No right answer is given.' : `None of the answers is "${key.slice(0, 60)}".` };
  const choices = options.map((text, index) => ({ text, correct: index === right, feedback: '' }));
  return { line, prompt, choices: choices.filter(({ text }) => text !== ''), explanation };
}

/** The questions of a table, a row each, and what is wrong with the rows that are none. */
export function readCsvQuestions({ columns, rows }: CsvTable): Drafts {
  const read = rows.map((row) => readRow(row, columns));
  return splitDrafts(read);
}
