import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { GameDefinition } from './definition.ts';
import type { GameEvent } from './event.ts';
import { type GameState, newGame } from './state.ts';
import { view } from './view.ts';

const definition: GameDefinition = {
  questions: [
    { id: 'q1', choices: ['a', 'b', 'c'], answer: 'b' },
    { id: 'q2', choices: ['a', 'b', 'c'], answer: 'c' },
  ],
  rules: { points_per_correct: 10, attempts: 2, seconds_per_question: 0, points_for_speed: 0, teams: 0 },
};
const timed: GameDefinition = { ...definition, rules: { ...definition.rules, seconds_per_question: 5 } };

function play(from: GameDefinition, commands: readonly Command[]): { state: GameState; events: GameEvent[] } {
  let state = newGame(from);
  const events: GameEvent[] = [];
  for (const command of commands) {
    const decision = decide(state, command);
    state = decision.state;
    events.push(...decision.events);
  }
  return { state, events };
}

const join = (player: string): Command => ({ type: 'join', player, at_ms: 0 });
const ask = (player: string, question: string, at_ms = 0): Command => ({ type: 'ask', player, question, at_ms });
const answer = (player: string, question: string, choice: string, at_ms = 0): Command => ({
  type: 'answer',
  player,
  question,
  choice,
  at_ms,
});
const last = (events: readonly GameEvent[]) => events.at(-1);

describe('answers', () => {
  test('a right answer scores once, closes the question and lengthens the streak', () => {
    const { state, events } = play(definition, [join('ada'), ask('ada', 'q1'), answer('ada', 'q1', 'b')]);
    expect(events.map((event) => event.type)).toEqual(['joined', 'asked', 'answered', 'closed']);
    expect(view(state, 'ada')).toMatchObject({ score: 10, max_score: 20, streak: 1, completed: false });
  });

  test('a wrong answer costs an attempt, ends the streak and names the hint of the chosen choice', () => {
    const { state, events } = play(definition, [
      join('ada'),
      ask('ada', 'q1'),
      answer('ada', 'q1', 'b'),
      ask('ada', 'q2'),
      answer('ada', 'q2', 'a'),
    ]);
    expect(last(events)).toEqual({ type: 'hinted', player: 'ada', question: 'q2', choice: 'a' });
    expect(view(state, 'ada')).toMatchObject({ score: 10, streak: 0, best_streak: 1 });
    expect(view(state, 'ada')?.questions[1]).toMatchObject({ status: 'open', attempts_left: 1, tried: ['a'] });
  });

  test('the last attempt closes the question, and the last question completes the player', () => {
    const { events } = play(definition, [
      join('ada'),
      ask('ada', 'q1'),
      answer('ada', 'q1', 'a'),
      answer('ada', 'q1', 'c'),
      ask('ada', 'q2'),
      answer('ada', 'q2', 'c'),
    ]);
    expect(events).toContainEqual({ type: 'closed', player: 'ada', question: 'q1', reason: 'attempts' });
    expect(last(events)).toEqual({ type: 'completed', player: 'ada', score: 10, correct: 1, best_streak: 1 });
  });

  test('two players keep separate scores and questions', () => {
    const { state } = play(definition, [
      join('ada'),
      join('ben'),
      ask('ada', 'q1'),
      ask('ben', 'q1'),
      answer('ada', 'q1', 'b'),
      answer('ben', 'q1', 'a'),
    ]);
    expect(view(state, 'ada')?.score).toBe(10);
    expect(view(state, 'ben')).toMatchObject({ score: 0, completed: false });
  });
});

describe('refusals', () => {
  const open = [join('ada'), ask('ada', 'q1')];
  const cases: [string, Command[]][] = [
    ['unknown_player', [answer('eve', 'q1', 'b')]],
    ['already_joined', [join('ada'), join('ada')]],
    ['not_present', [...open, { type: 'leave', player: 'ada', at_ms: 0 }, answer('ada', 'q1', 'b')]],
    ['unknown_question', [...open, answer('ada', 'q9', 'b')]],
    ['unknown_choice', [...open, answer('ada', 'q1', 'z')]],
    ['not_asked', [join('ada'), answer('ada', 'q1', 'b')]],
    ['repeated', [...open, answer('ada', 'q1', 'a'), answer('ada', 'q1', 'a')]],
    ['closed', [...open, answer('ada', 'q1', 'b'), answer('ada', 'q1', 'b')]],
    ['finished', [...open, { type: 'finish', at_ms: 1 }, answer('ada', 'q1', 'b', 2)]],
    ['bad_time', [...open, answer('ada', 'q1', 'b', -1)]],
    ['bad_time', [...open, answer('ada', 'q1', 'b', Number.NaN)]],
    ['bad_time', [...open, answer('ada', 'q1', 'b', 0.5)]],
  ];

  test.each(cases)('%s is an event and changes no score', (reason, commands) => {
    const before = play(definition, commands.slice(0, -1));
    const { state, events } = play(definition, commands);
    expect(last(events)).toMatchObject({ type: 'refused', reason });
    expect(state.players).toEqual(before.state.players);
  });
});

describe('time', () => {
  test('a tick closes what is over, for players who are away too', () => {
    const { state, events } = play(timed, [
      join('ada'),
      ask('ada', 'q1', 1000),
      { type: 'leave', player: 'ada', at_ms: 2000 },
      { type: 'tick', at_ms: 5999 },
      { type: 'tick', at_ms: 6000 },
    ]);
    expect(events.slice(3)).toEqual([{ type: 'closed', player: 'ada', question: 'q1', reason: 'time' }]);
    expect(view(state, 'ada')?.questions[0]?.status).toBe('missed');
  });

  test('a right answer after the deadline does not count, even if no tick came', () => {
    const { state, events } = play(timed, [join('ada'), ask('ada', 'q1', 0), answer('ada', 'q1', 'b', 5000)]);
    expect(events.slice(2).map((event) => event.type)).toEqual(['closed', 'refused']);
    expect(view(state, 'ada')?.score).toBe(0);
  });

  test('asking again does not restart the time', () => {
    const { events } = play(timed, [join('ada'), ask('ada', 'q1', 0), ask('ada', 'q1', 4000)]);
    expect(last(events)).toMatchObject({ type: 'asked', deadline_ms: 5000 });
  });

  test('a clock that runs backwards gains no time', () => {
    const { events } = play(timed, [
      join('ada'),
      ask('ada', 'q1', 0),
      { type: 'tick', at_ms: 4999 },
      { type: 'tick', at_ms: 5000 },
      answer('ada', 'q1', 'b', 100),
    ]);
    expect(last(events)).toMatchObject({ type: 'refused', reason: 'closed' });
  });

  test('without a timer no question ever closes by itself', () => {
    const { events } = play(definition, [join('ada'), ask('ada', 'q1'), { type: 'tick', at_ms: 9_000_000 }]);
    expect(last(events)).toMatchObject({ type: 'asked', deadline_ms: 0 });
  });
});

describe('coming and going', () => {
  test('a player who comes back keeps score and questions', () => {
    const { state } = play(definition, [
      join('ada'),
      ask('ada', 'q1'),
      answer('ada', 'q1', 'b'),
      { type: 'leave', player: 'ada', at_ms: 10 },
      join('ada'),
    ]);
    expect(view(state, 'ada')).toMatchObject({ present: true, score: 10, streak: 1 });
  });

  test('finishing closes all that is open and completes everyone', () => {
    const { state, events } = play(definition, [join('ada'), ask('ada', 'q1'), { type: 'finish', at_ms: 10 }]);
    expect(last(events)).toEqual({ type: 'finished' });
    expect(view(state, 'ada')).toMatchObject({ completed: true, finished: true });
  });

  test('someone who never joined is shown nothing', () => {
    expect(view(newGame(definition), 'eve')).toBeUndefined();
  });
});
