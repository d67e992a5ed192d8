import type { PlayQuestionState, PlayState } from '@toolboxai/contracts';
import { expect, test } from 'vitest';
import { turnTable } from './turn-order.ts';

function team(score: number, statuses: readonly PlayQuestionState['status'][]): PlayState {
  return {
    class_id: '',
    title: 'Counting',
    status: 'running',
    settings: { teams: 0, seconds_per_question: 0, attempts: 2, points_for_speed: false },
    seat: 1,
    nickname: 'Team',
    team: 0,
    score,
    max_score: 30,
    streak: 0,
    best_streak: 0,
    completed: false,
    questions: statuses.map((status, index) => ({
      id: `q${index + 1}`,
      status,
      tried: [],
      attempts_left: 2,
      closes_in_ms: null,
    })),
    team_scores: [],
  };
}

test('teams take turns, and a wrong try does not end one', () => {
  expect(turnTable([team(0, ['new', 'new', 'new']), team(0, ['new', 'new', 'new'])]).turn).toBe(0);
  expect(turnTable([team(0, ['open', 'new', 'new']), team(0, ['new', 'new', 'new'])]).turn).toBe(0);
  expect(turnTable([team(10, ['correct', 'new', 'new']), team(0, ['new', 'new', 'new'])]).turn).toBe(1);
  expect(turnTable([team(10, ['correct', 'new', 'new']), team(0, ['new', 'missed', 'new'])]).turn).toBe(0);
});

test('a station that one team has closed is taken for all, and with the last one it is over', () => {
  const table = turnTable([team(20, ['correct', 'new', 'correct']), team(0, ['new', 'missed', 'new'])]);
  expect(Object.fromEntries(table.taken)).toEqual({
    q1: { team: 0, isRight: true },
    q2: { team: 1, isRight: false },
    q3: { team: 0, isRight: true },
  });
  expect(table.scores).toEqual([20, 0]);
  expect(table.isOver).toBe(true);
});
