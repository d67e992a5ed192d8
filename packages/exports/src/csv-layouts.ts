import type { Question } from '@toolboxai/contracts';
import type { Cell } from './write-cells.ts';

/** The columns that one importer expects, and what it cannot take. Lengths are in UTF-16 units, as browsers count them. */
export type CsvLayout = {
  importer: string;
  limits: { choices: number; prompt: number; choice: number };
  /** The byte order mark, where the file goes through a spreadsheet program: without it Excel garbles ÷ and −. */
  mark: '' | '\ufeff';
  head(questions: readonly Question[]): readonly (readonly Cell[])[];
  row(question: Question, number: number, columns: number): readonly Cell[];
};

/** Kahoot offers 5, 10, 20, 30, 60, 90, 120 and 240 seconds, Blooket up to 300. A minute leaves time to think. */
const seconds = 60;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const texts = ({ choices }: Question, columns: number): string[] =>
  upTo(columns).map((number) => choices[number - 1]?.text ?? '');
const rightNumber = ({ choices }: Question): number => choices.findIndex((choice) => choice.correct) + 1;

const kahoot: CsvLayout = {
  importer: 'Kahoot',
  limits: { choices: 4, prompt: 120, choice: 75 },
  mark: '\ufeff',
  // The heads of Kahoot's own spreadsheet, whose rows these are.
  head: () => [
    [
      'Question - max 120 characters',
      ...upTo(4).map((number) => `Answer ${number} - max 75 characters`),
      'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
      'Correct answer(s) - choose at least one',
    ],
  ],
  row: (question) => [question.prompt, ...texts(question, 4), seconds, rightNumber(question)],
};

const blooket: CsvLayout = {
  importer: 'Blooket',
  limits: { choices: 4, prompt: Number.POSITIVE_INFINITY, choice: Number.POSITIVE_INFINITY },
  // Blooket reads the first row to find the delimiter: it needs all its eight cells, and no mark before it.
  mark: '',
  head: () => [
    ['Blooket Import Template', ...upTo(7).map(() => '')],
    [
      'Question #',
      'Question Text',
      'Answer 1',
      'Answer 2',
      'Answer 3 (Optional)',
      'Answer 4 (Optional)',
      'Time Limit (sec) (Max: 300 seconds)',
      'Correct Answer(s) (Only include Answer #)',
    ],
  ],
  row: (question, number) => [number, question.prompt, ...texts(question, 4), seconds, rightNumber(question)],
};

const rightText = ({ choices }: Question): string => choices.find((choice) => choice.correct)?.text ?? '';

/** Google Forms reads no files itself; its add-ons read a sheet with these columns. */
const googleForms: CsvLayout = {
  importer: 'Google Forms',
  limits: { choices: Number.POSITIVE_INFINITY, prompt: Number.POSITIVE_INFINITY, choice: Number.POSITIVE_INFINITY },
  mark: '\ufeff',
  head: (questions) => [
    ['Question', ...upTo(optionColumns(questions)).map((number) => `Option ${number}`), 'Correct answer', 'Points', 'Feedback'],
  ],
  row: (question, _number, columns) => [
    question.prompt,
    ...texts(question, columns),
    rightText(question),
    1,
    question.explanation.join(' '),
  ],
};

/** Four columns for choices, and more where a question has more. */
export const optionColumns = (questions: readonly Question[]): number =>
  Math.max(4, ...questions.map((question) => question.choices.length));

export const csvLayouts = { kahoot, blooket, google_forms: googleForms } as const satisfies Record<string, CsvLayout>;
export type CsvImporter = keyof typeof csvLayouts;
