import type { Question } from '@toolboxai/contracts';
import { newPlayer } from '@toolboxai/game';
import { expect, test } from 'vitest';
import { definitionOf } from './class-lesson.ts';
import type { WholeClass } from './read-class.ts';
import { writeResultsCsv } from './write-results-csv.ts';

/** A class of one player, by this nickname, with questions of these prompts. */
function classWith(nickname: string, prompts: readonly string[]): WholeClass {
  const questions = prompts.map((prompt, index) => ({ id: `q${index}`, prompt }) as Question);
  const rules = { points_per_correct: 10, attempts: 2, seconds_per_question: 0, points_for_speed: 0, teams: 0 };
  const experience = { questions: [], rules } as unknown as WholeClass['kept']['lesson']['experience'];
  const lesson = { subject: 'Mathematics', grade_level: 5, experience, questions };
  const definition = definitionOf(lesson);
  const state = newPlayer('1', 0, definition);
  const board = {
    seat: 1,
    nickname,
    team: 0,
    from: 'browser',
    score: 0,
    correct: 0,
    answered: 0,
    streak: 0,
    completed: false,
  } as const;
  return {
    summary: {} as WholeClass['summary'],
    kept: { lesson, definition },
    players: [{ board, state }],
    responses: [],
    seq: 0,
  };
}

test('cells with commas, quotes and line ends are quoted, as RFC 4180 has it', () => {
  const csv = writeResultsCsv(classWith('Calm Otter', ['How many, in all?', 'What is "half"?', 'One\nTwo']));
  expect(csv).toBe(
    '\uFEFFseat,nickname,team,from,score,right,answered,"1. How many, in all?","2. What is ""half""?","3. One\nTwo"\r\n' +
      '1,Calm Otter,0,browser,0,0,0,,,\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a cell that a spreadsheet would run, %j, begins with an apostrophe',
  (text) => {
    const cell = writeResultsCsv(classWith(text, [])).split('\r\n1,')[1] ?? '';
    expect(cell.replace(/^"/, '').startsWith(`'${text}`)).toBe(true);
  },
);
