import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { GameDefinition } from './definition.ts';
import { type GameState, newGame } from './state.ts';
import { teamScores } from './teams.ts';
import { view } from './view.ts';

const definition: GameDefinition = {
  questions: [
    { id: 'q1', choices: ['a', 'b'], answer: 'b' },
    { id: 'q2', choices: ['a', 'b'], answer: 'a' },
  ],
  rules: { points_per_correct: 5, attempts: 1, seconds_per_question: 0, points_for_speed: 0, teams: 2 },
};

function play(commands: readonly Command[], from: GameDefinition = definition) {
  let state: GameState = newGame(from);
  const events = commands.flatMap((command) => {
    const decision = decide(state, command);
    state = decision.state;
    return decision.events;
  });
  return { state, events };
}

const join = (player: string, team?: number): Command =>
  team === undefined ? { type: 'join', player, at_ms: 0 } : { type: 'join', player, team, at_ms: 0 };
const right = (player: string, question: string): Command[] => [
  { type: 'ask', player, question, at_ms: 0 },
  { type: 'answer', player, question, choice: question === 'q1' ? 'b' : 'a', at_ms: 0 },
];
const teamsOf = (events: ReturnType<typeof play>['events']) =>
  events.flatMap((event) => (event.type === 'joined' ? [event.team] : []));

describe('teams', () => {
  test('who names none comes into the smallest, of equal ones the first', () => {
    const { events } = play([join('fox'), join('owl'), join('cat', 0), join('hen', 1), join('bee')]);
    expect(teamsOf(events)).toEqual([1, 2, 1, 1, 2]);
  });

  test('who is away still fills a place, who was taken out does not', () => {
    const { events } = play([
      join('fox'),
      join('owl'),
      { type: 'leave', player: 'fox', at_ms: 0 },
      join('cat', 2),
      { type: 'remove', player: 'cat', at_ms: 0 },
      { type: 'remove', player: 'owl', at_ms: 0 },
      join('bee'),
    ]);
    expect(teamsOf(events)).toEqual([1, 2, 2, 2]);
  });

  test('who comes back is in the same team, whatever they ask for', () => {
    const { state, events } = play([join('fox', 2), { type: 'leave', player: 'fox', at_ms: 0 }, join('fox', 1)]);
    expect(teamsOf(events)).toEqual([2, 2]);
    expect(view(state, 'fox')?.team).toBe(2);
  });

  test.each([3, 0.5, -1, Number.NaN])('team %d is refused and nobody joins', (team) => {
    const { state, events } = play([join('fox', team)]);
    expect(events).toEqual([{ type: 'refused', player: 'fox', command: 'join', reason: 'unknown_team' }]);
    expect(state.players).toEqual([]);
  });

  test('without teams everybody is in team 0, nobody in another, and there are no scores', () => {
    const solo = { ...definition, rules: { ...definition.rules, teams: 0 } };
    const { state, events } = play([join('fox'), join('owl', 1)], solo);
    expect(teamsOf(events)).toEqual([0]);
    expect(events.at(-1)).toMatchObject({ reason: 'unknown_team' });
    expect(teamScores(state)).toEqual([]);
  });

  test('a team has its points per head, rounded down, and 0 while nobody is in it', () => {
    const { state } = play([join('fox', 1), join('owl', 1), ...right('fox', 'q1'), ...right('owl', 'q1'), ...right('owl', 'q2')]);
    expect(teamScores(state)).toEqual([7, 0]);
  });

  test('the points of somebody taken out no longer count for the team', () => {
    const { state } = play([join('fox', 1), join('owl', 1), ...right('fox', 'q1'), { type: 'remove', player: 'owl', at_ms: 0 }]);
    expect(teamScores(state)).toEqual([5, 0]);
  });
});

describe('somebody taken out', () => {
  const out: Command[] = [join('fox'), ...right('fox', 'q1'), { type: 'remove', player: 'fox', at_ms: 0 }];

  test('is shown nothing, and of them only the id is kept', () => {
    const { state, events } = play(out);
    expect(events.at(-1)).toEqual({ type: 'removed', player: 'fox' });
    expect(view(state, 'fox')).toBeUndefined();
    expect(state.players).toMatchObject([{ id: 'fox', removed: true, score: 0, questions: [] }]);
  });

  test.each([
    join('fox'),
    { type: 'leave', player: 'fox', at_ms: 0 },
    { type: 'remove', player: 'fox', at_ms: 0 },
    ...right('fox', 'q2'),
  ] as Command[])('can no more: $type', (command) => {
    expect(play([...out, command]).events.at(-1)).toMatchObject({ type: 'refused', player: 'fox', reason: 'removed' });
  });

  test('is no part of the finish', () => {
    const { events } = play([...out, { type: 'finish', at_ms: 0 }]);
    expect(events.at(-1)).toEqual({ type: 'finished' });
    expect(events.some((event) => event.type === 'completed')).toBe(false);
  });

  test('must have been in the game', () => {
    const { events } = play([{ type: 'remove', player: 'fox', at_ms: 0 }]);
    expect(events).toEqual([{ type: 'refused', player: 'fox', command: 'remove', reason: 'unknown_player' }]);
  });
});
