import { type BoardPlayer, type ClassBoard, classEventNames } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import type { ChannelEvent } from '../../lib/api/local-schemas.ts';
import { applyBoardEvents, needsFreshBoard } from './board-events.ts';

const id = '0b8e1f0a-3c1d-4b57-9a44-1f2d3c4b5a69';
const player = (seat: number, more: Partial<BoardPlayer> = {}): BoardPlayer => ({
  seat,
  nickname: 'Brave Otter',
  team: 0,
  from: 'browser',
  score: 0,
  correct: 0,
  answered: 0,
  streak: 0,
  completed: false,
  ...more,
});
const empty: ClassBoard = {
  class: {
    id,
    content_id: id,
    title: 'Counting',
    theme: 'island',
    code: 'BCDFGH',
    status: 'running',
    settings: { teams: 0, seconds_per_question: 0, attempts: 2, points_for_speed: false },
    questions: 1,
    players: 0,
    created_at: '2030-01-01T08:00:00Z',
    expires_at: '2030-01-01T20:00:00Z',
    ended_at: null,
    retain_until: '2030-02-01T08:00:00Z',
  },
  players: [],
  questions: [
    {
      id: 'q1',
      prompt: 'What is 1 + 1?',
      answer: 'a',
      choices: [
        { id: 'a', text: '2', misconception: null, first_answers: 0 },
        { id: 'b', text: '11', misconception: 'joins-digits', first_answers: 0 },
      ],
      right_first: 0,
      right_later: 0,
      missed: 0,
      not_reached: 0,
    },
  ],
  seq: 0,
};
const event = (seq: number, name: string, data: Record<string, unknown>): ChannelEvent => ({
  name,
  data: { ...data, _seq: seq, _epoch: id, _id: id },
});
const joined = (seq: number, seat: number) => event(seq, classEventNames.playerJoined, { player: player(seat) });
const answered = (seq: number, choice: string | null, more: Record<string, unknown>) =>
  event(seq, classEventNames.answered, {
    player: player(1, { score: 10 }),
    question_id: 'q1',
    choice_id: choice,
    correct: false,
    attempt: 1,
    missed: false,
    ...more,
  });

describe('the board', () => {
  test('counts a first and a later answer of a player, and shows how the player stands', () => {
    const board = applyBoardEvents(empty, [joined(1, 1), answered(2, 'b', {}), answered(3, 'a', { correct: true, attempt: 2 })]);
    expect(board.players).toEqual([player(1, { score: 10 })]);
    expect(board.class.players).toBe(1);
    expect(board.questions[0]).toMatchObject({ right_first: 0, right_later: 1, missed: 0 });
    expect(board.questions[0]?.choices.map((choice) => choice.first_answers)).toEqual([0, 1]);
    expect(board.seq).toBe(3);
  });

  test('counts what it already holds once, whatever is told again', () => {
    const events = [joined(1, 1), answered(2, 'a', { correct: true })];
    const once = applyBoardEvents(empty, events);
    expect(applyBoardEvents(once, events)).toEqual(once);
    expect(applyBoardEvents({ ...empty, seq: 2 }, events)).toEqual({ ...empty, seq: 2 });
  });

  test('a question missed on the last try and one whose time ran out are both missed', () => {
    const board = applyBoardEvents(empty, [answered(1, 'b', { missed: true }), answered(2, null, { missed: true, attempt: 0 })]);
    expect(board.questions[0]).toMatchObject({ missed: 2 });
    expect(board.questions[0]?.choices.map((choice) => choice.first_answers)).toEqual([0, 1]);
  });

  test('who was taken out is gone, and the server is asked for its count', () => {
    const events = [joined(1, 1), joined(2, 2), event(3, classEventNames.playerRemoved, { seat: 1 })];
    expect(applyBoardEvents(empty, events).players.map(({ seat }) => seat)).toEqual([2]);
    expect(needsFreshBoard(events)).toBe(true);
    expect(needsFreshBoard(events.slice(0, 2))).toBe(false);
  });

  test('follows the class being paused, and is not thrown by what it does not know', () => {
    const board = applyBoardEvents(empty, [
      event(1, 'something-new', {}),
      event(2, classEventNames.answered, { player: 'nobody' }),
      event(3, classEventNames.changed, { status: 'paused' }),
    ]);
    expect(board.class.status).toBe('paused');
    expect(board.questions).toEqual(empty.questions);
  });
});
