import { isMissed } from './class-game.ts';
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
  const rights = new Map<string, number>();
  for (const { seat, question_id, correct, attempt } of responses) if (correct) rights.set(`${seat} ${question_id}`, attempt);
  const lines = players.map(({ board, state }) => [
    String(board.seat),
    board.nickname,
    String(board.team),
    board.from,
    String(board.score),
    String(board.correct),
    String(board.answered),
    ...writeOutcomes(questions, state, (id) => rights.get(`${board.seat} ${id}`)),
  ]);
  return `\uFEFF${[header, ...lines].map((line) => `${line.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** A player's cells; `rightAt` tells the try that was right. */
function writeOutcomes(
  questions: WholeClass['kept']['lesson']['questions'],
  state: WholeClass['players'][number]['state'],
  rightAt: (id: string) => number | undefined,
): string[] {
  const missed = new Set(state.questions.filter(isMissed).map(({ id }) => id));
  return questions.map(({ id }) => {
    const attempt = rightAt(id);
    if (attempt !== undefined) return attempt === 1 ? 'right' : `right at try ${attempt}`;
    return missed.has(id) ? 'missed' : '';
  });
}

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
