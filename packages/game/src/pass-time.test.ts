import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { GameDefinition } from './definition.ts';
import { type GameState, newGame, newPlayer } from './state.ts';
import { view } from './view.ts';

const definition: GameDefinition = {
  questions: [
    { id: 'q1', choices: ['a', 'b'], answer: 'b' },
    { id: 'q2', choices: ['a', 'b'], answer: 'a' },
  ],
  rules: { points_per_correct: 10, attempts: 2, seconds_per_question: 10, points_for_speed: 5, teams: 0 },
};

function play(commands: readonly Command[], start: GameState = newGame(definition)) {
  let state = start;
  const events = commands.flatMap((command) => {
    const decision = decide(state, command);
    state = decision.state;
    return decision.events;
  });
  return { state, events };
}

const join: Command = { type: 'join', player: 'fox', at_ms: 0 };
const ask = (at_ms: number, question = 'q1'): Command => ({ type: 'ask', player: 'fox', question, at_ms });
const answer = (at_ms: number, choice = 'b'): Command => ({ type: 'answer', player: 'fox', question: 'q1', choice, at_ms });
const host = (type: 'pause' | 'resume' | 'tick' | 'finish', at_ms: number): Command => ({ type, at_ms });

describe('points for speed', () => {
  test.each([
    [0, 15],
    [1, 14],
    [2000, 14],
    [2001, 13],
    [5000, 12],
    [9999, 10],
  ])('a right answer after %d ms gives %d points', (at, points) => {
    const { events } = play([join, ask(0), answer(at)]);
    expect(events.find((event) => event.type === 'answered')).toMatchObject({ correct: true, points });
  });

  test('asking again does not bring them back, and a wrong answer never has any', () => {
    const { events, state } = play([join, ask(0), answer(100, 'a'), ask(8000), answer(8000)]);
    expect(events.flatMap((event) => (event.type === 'answered' ? [event.points] : []))).toEqual([0, 11]);
    expect(view(state, 'fox')).toMatchObject({ score: 11, max_score: 30 });
  });

  test('there are none without a timer', () => {
    const untimed = { ...definition, rules: { ...definition.rules, seconds_per_question: 0 } };
    const { state } = play([join, ask(0), answer(0)], newGame(untimed));
    expect(view(state, 'fox')).toMatchObject({ score: 10, max_score: 20 });
  });

  test('a timer that was changed after the question opened gives neither more nor too few', () => {
    const { state } = play([join, ask(0)]);
    const shorter = { ...definition, rules: { ...definition.rules, seconds_per_question: 2 } };
    expect(view(play([answer(0)], { ...state, definition: shorter }).state, 'fox')?.score).toBe(15);
    const none = { ...definition, rules: { ...definition.rules, seconds_per_question: 0 } };
    expect(view(play([answer(0)], { ...state, definition: none }).state, 'fox')?.score).toBe(10);
  });
});

describe('a pause', () => {
  test('stops the clock: what was left before is left after', () => {
    const { state, events } = play([join, ask(0), host('pause', 4000), host('tick', 60_000), host('resume', 100_000)]);
    expect(events.map((event) => event.type)).toEqual(['joined', 'asked', 'paused', 'resumed']);
    expect(view(state, 'fox')?.questions[0]?.deadline_ms).toBe(106_000);
    expect(view(play([answer(100_000)], state).state, 'fox')?.score).toBe(13);
    expect(play([host('tick', 106_000)], state).events).toMatchObject([{ type: 'closed', reason: 'time' }]);
  });

  test('takes neither questions nor answers, but lets players come and go', () => {
    const { events } = play([
      join,
      host('pause', 0),
      ask(1),
      answer(2),
      { type: 'join', player: 'owl', at_ms: 3 },
      { type: 'leave', player: 'owl', at_ms: 4 },
    ]);
    expect(events.slice(2)).toEqual([
      { type: 'refused', player: 'fox', command: 'ask', reason: 'paused' },
      { type: 'refused', player: 'fox', command: 'answer', reason: 'paused' },
      { type: 'joined', player: 'owl', team: 0 },
      { type: 'left', player: 'owl' },
    ]);
  });

  test('saves nothing that was late before it', () => {
    const { events } = play([join, ask(0), host('pause', 10_000)]);
    expect(events.slice(2).map((event) => event.type)).toEqual(['closed', 'paused']);
  });

  test('is not begun twice nor ended without having begun', () => {
    expect(play([host('pause', 0), host('pause', 1)]).events.at(-1)).toMatchObject({ command: 'pause', reason: 'paused' });
    expect(play([host('resume', 0)]).events).toMatchObject([{ player: '', command: 'resume', reason: 'not_paused' }]);
  });

  test('ends with the game', () => {
    const { state, events } = play([join, host('pause', 0), host('finish', 1), host('resume', 2)]);
    expect(events.at(-1)).toMatchObject({ type: 'refused', reason: 'finished' });
    expect(view(state, 'fox')).toMatchObject({ finished: true, paused: false, completed: true });
  });
});

test('a game of one kept player goes on as the whole game would', () => {
  const whole = play([join, { type: 'join', player: 'owl', at_ms: 0 }, ask(0), host('pause', 1000)]).state;
  const kept = JSON.parse(JSON.stringify(whole.players[0]));
  expect(kept).toMatchObject({ ...newPlayer('fox', 0, definition), questions: [{ status: 'open' }, { status: 'new' }] });
  const alone: GameState = { definition, finished: false, paused: true, now_ms: 1000, players: [kept] };
  const rest = [host('resume', 5000), answer(6000), ask(6000, 'q2')];
  expect(view(play(rest, alone).state, 'fox')).toEqual(view(play(rest, whole).state, 'fox'));
});
