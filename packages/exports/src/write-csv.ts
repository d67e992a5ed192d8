import type { Question, Quiz } from '@toolboxai/contracts';
import { choiceLetter } from './choice-letter.ts';
import { type CsvImporter, type CsvLayout, csvLayouts, optionColumns } from './csv-layouts.ts';
import { writeCells } from './write-cells.ts';

/** Why an importer cannot take a question; null where it can. */
function findObstacle({ prompt, choices }: Question, { importer, limits }: CsvLayout): string | null {
  if (choices.length > limits.choices) return `it has ${choices.length} answers, and ${importer} takes ${limits.choices}`;
  if (prompt.length > limits.prompt) return `it has ${prompt.length} characters, and ${importer} takes ${limits.prompt}`;
  const at = choices.findIndex((choice) => choice.text.length > limits.choice);
  const found = choices[at];
  return found
    ? `its answer ${choiceLetter(at)} has ${found.text.length} characters, and ${importer} takes ${limits.choice}`
    : null;
}

/**
 * A quiz as CSV in the columns of one importer. Nothing is shortened: a question that the importer cannot take is left out, and
 * `notes` says which and why, a sentence each.
 */
export function writeCsv({ questions }: Pick<Quiz, 'questions'>, importer: CsvImporter): { text: string; notes: string[] } {
  const layout: CsvLayout = csvLayouts[importer];
  const judged = questions.map((question, index) => ({ question, number: index + 1, obstacle: findObstacle(question, layout) }));
  const kept = judged.filter(({ obstacle }) => obstacle === null).map(({ question }) => question);
  const columns = optionColumns(kept);
  const rows = [...layout.head(kept), ...kept.map((question, index) => layout.row(question, index + 1, columns))];
  return {
    text: layout.mark + writeCells(rows),
    notes: judged.flatMap(({ number, obstacle }) => (obstacle === null ? [] : [`Question ${number} was left out: ${obstacle}.`])),
  };
}
