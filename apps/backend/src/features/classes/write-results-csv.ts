import type { WholeClass } from './read-class.ts';

/**
 * A class's results for a spreadsheet: a line a player, a column a question, as RFC 4180 has it, with a byte order mark by which
 * spreadsheets know UTF-8. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function writeResultsCsv({ kept, players, responses }: WholeClass): string {
  const questions = kept.lesson.questions;
  const header = [
    'seat',
    'nickname',
    'team',
    'from',
    'score',
    'right',
    'answered',
    ...questions.map(({ prompt }, index) => `${index + 1}. ${prompt}`),
  ];
  const lines = players.map(({ board, state }) => [
    String(board.seat),
    board.nickname,
    String(board.team),
    board.from,
    String(board.score),
    String(board.correct),
    String(board.answered),
    ...questions.map(({ id }) => {
      const question = state.questions.find((own) => own.id === id);
      const right = responses.find(({ seat, question_id, correct }) => seat === board.seat && question_id === id && correct);
      if (right) return right.attempt === 1 ? 'right' : `right at try ${right.attempt}`;
      return question?.status === 'missed' ? 'missed' : '';
    }),
  ]);
  return `\uFEFF${[header, ...lines].map((line) => `${line.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
