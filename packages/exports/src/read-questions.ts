import type { Question } from '@toolboxai/contracts';
import { type Drafts, type ImportProblem, importLimits } from './draft-question.ts';
import { importQuestion } from './import-question.ts';
import { findTable, readCsvQuestions } from './read-csv-questions.ts';
import { looksLikeGift, readGiftQuestions } from './read-gift-questions.ts';
import { readPastedQuestions } from './read-pasted-questions.ts';

/** Questions that can be used, and in the order of their lines what could not be. */
export type ReadQuestions = { questions: Question[]; problems: ImportProblem[] };

function readDrafts(text: string): Drafts {
  const table = findTable(text);
  if (table) return readCsvQuestions(table);
  return looksLikeGift(text) ? readGiftQuestions(text) : readPastedQuestions(text);
}

const nothingFound =
  'No question was found. Paste questions with lettered answers, a CSV with the heads question, correct, wrong1, wrong2, or a GIFT file.';

function refuse(message: string): ReadQuestions {
  return { questions: [], problems: [{ line: 1, message }] };
}

const leftOut = (room: number): string =>
  room === 0
    ? 'There is no room for more questions; from here on they were left out.'
    : `There is room for ${room} ${room === 1 ? 'question' : 'questions'}; from here on they were left out.`;

/**
 * Reads a teacher's own questions from CSV (comma, semicolon or tab), GIFT, or plain pasted text, whichever it is. Each key is held
 * against the arithmetic in the question's words: proven where they agree, refused where they do not, and marked for the teacher
 * to confirm where the words are no arithmetic. No more than `room` good ones are taken. Never throws: what cannot be used is a
 * problem with its line.
 */
export function readQuestions(text: string, room: number = importLimits.questions): ReadQuestions {
  const { characters, questions: most } = importLimits;
  if (text.length > characters)
    return refuse(`This is ${text.length} characters long; ${characters} is the most at a time. Paste it in parts.`);
  const { drafts, problems } = readDrafts(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  if (drafts.length + problems.length === 0) return refuse(nothingFound);
  const over = drafts[most];
  const read = drafts.slice(0, most).map((draft, index) => ({ draft, result: importQuestion(draft, `teacher-${index + 1}`) }));
  const good = read.flatMap(({ draft, result }) => ('fault' in result ? [] : [{ draft, question: result }]));
  const crowded = good[room];
  return {
    questions: good.slice(0, room).map(({ question }) => question),
    problems: [
      ...problems,
      ...read.flatMap(({ draft, result }) => ('fault' in result ? [{ line: draft.line, message: result.fault }] : [])),
      ...(crowded ? [{ line: crowded.draft.line, message: leftOut(room) }] : []),
      ...(over
        ? [{ line: over.line, message: `${most} questions is the most at a time; from here on they were left out.` }]
        : []),
    ].sort((a, b) => a.line - b.line),
  };
}
