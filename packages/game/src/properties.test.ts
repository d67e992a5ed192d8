import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { GameDefinition } from './definition.ts';
import { type RandomGame, randomGame } from './random-game.ts';
import { type GameState, newGame } from './state.ts';
import { teamScores } from './teams.ts';
import { view } from './view.ts';

const seeds = fc.integer({ min: 0, max: 2_147_483_647 });
const players = ['ada', 'ben', 'cy'];

/** Every state of a game, from the empty one on. */
function statesOf(game: RandomGame, definition: GameDefinition = game.definition): GameState[] {
  const states = [newGame(definition)];
  for (const step of game.steps) states.push(decide(states.at(-1) ?? newGame(definition), step.command).state);
  return states;
}

function lastOf(game: RandomGame, definition: GameDefinition = game.definition): GameState {
  return statesOf(game, definition).at(-1) ?? newGame(definition);
}

/** Checks what holds between two states that follow each other, for whoever is in both and was not taken out. */
function forEachStep(game: RandomGame, check: (before: GameState, after: GameState) => void): void {
  const states = statesOf(game);
  for (const [index, after] of states.entries()) {
    const before = states[index - 1];
    if (before !== undefined) check(before, after);
  }
}

function pairs(before: GameState, after: GameState) {
  return after.players.flatMap((now) => {
    const was = before.players.find((other) => other.id === now.id);
    return was === undefined || now.removed ? [] : [{ was, now }];
  });
}

describe('any game', () => {
  test('a score is the sum of what was answered right, each within its bounds', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(seed, 60);
        const { rules, questions } = game.definition;
        const most = rules.points_per_correct + (rules.seconds_per_question === 0 ? 0 : rules.points_for_speed);
        const sums = new Map<string, number>();
        for (const event of game.steps.flatMap((step) => step.events)) {
          if (event.type !== 'answered') continue;
          if (event.correct) expect(event.points).toBeGreaterThanOrEqual(rules.points_per_correct);
          else expect(event.points).toBe(0);
          expect(event.points).toBeLessThanOrEqual(most);
          expect(Number.isInteger(event.points)).toBe(true);
          sums.set(event.player, (sums.get(event.player) ?? 0) + event.points);
          expect(event.score).toBe(sums.get(event.player));
        }
        for (const seen of game.views) {
          expect(seen.score).toBe(sums.get(seen.player) ?? 0);
          expect(seen.max_score).toBe(questions.length * most);
          expect(seen.score).toBeLessThanOrEqual(seen.max_score);
        }
      }),
    );
  });

  test('no score falls, no closed question reopens, no tried choice is forgotten, and time never runs backwards', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        forEachStep(randomGame(seed, 60), (before, after) => {
          expect(after.now_ms).toBeGreaterThanOrEqual(before.now_ms);
          for (const { was, now } of pairs(before, after)) {
            expect(now.score).toBeGreaterThanOrEqual(was.score);
            expect(now.best_streak).toBeGreaterThanOrEqual(was.best_streak);
            expect(now.team).toBe(was.team);
            for (const [index, question] of was.questions.entries()) {
              const later = now.questions[index];
              if (question.status === 'correct' || question.status === 'missed') expect(later).toEqual(question);
              if (question.status === 'open') expect(later?.status).not.toBe('new');
              expect(later?.tried.slice(0, question.tried.length)).toEqual(question.tried);
            }
          }
        });
      }),
    );
  });

  test('no question is answered after it closed, nor more often than its attempts', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(seed, 60);
        const closed = new Set<string>();
        const answers = new Map<string, number>();
        for (const event of game.steps.flatMap((step) => step.events)) {
          if (event.type !== 'answered' && event.type !== 'closed') continue;
          const key = `${event.player} ${event.question}`;
          expect(closed.has(key)).toBe(false);
          if (event.type === 'closed') closed.add(key);
          else answers.set(key, (answers.get(key) ?? 0) + 1);
        }
        expect(Math.max(0, ...answers.values())).toBeLessThanOrEqual(game.definition.rules.attempts);
      }),
    );
  });

  test('a pause shortens nobody’s time: what is left of a question is the same at its end as at its beginning', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        forEachStep(randomGame(seed, 60), (before, after) => {
          if (!before.paused || after.finished) return;
          for (const { was, now } of pairs(before, after)) {
            for (const [index, question] of was.questions.entries()) {
              const later = now.questions[index];
              expect(later?.status).toBe(question.status);
              if (question.status !== 'open' || question.deadline_ms === 0) continue;
              expect((later?.deadline_ms ?? 0) - after.now_ms).toBe(question.deadline_ms - before.now_ms);
            }
          }
        });
      }),
    );
  });

  test('a question closes by its time only once that time has been played', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(seed, 60);
        const states = statesOf(game);
        const openedAt = new Map<string, number>();
        let playedMs = 0;
        for (const [index, step] of game.steps.entries()) {
          const [before, after] = [states[index], states[index + 1]];
          if (before !== undefined && after !== undefined && !before.paused) playedMs += after.now_ms - before.now_ms;
          for (const event of step.events) {
            if (event.type !== 'asked' && event.type !== 'closed') continue;
            const key = `${event.player} ${event.question}`;
            if (event.type === 'asked' && !openedAt.has(key)) openedAt.set(key, playedMs);
            if (event.type !== 'closed' || event.reason !== 'time') continue;
            expect(playedMs - (openedAt.get(key) ?? playedMs)).toBeGreaterThanOrEqual(
              game.definition.rules.seconds_per_question * 1000,
            );
          }
        }
      }),
    );
  });

  test('a team has what its members have per head, rounded down', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(seed, 60);
        const means = Array.from({ length: game.definition.rules.teams }, (_unused, index) => {
          const scores = game.views.filter((seen) => seen.team === index + 1).map((seen) => seen.score);
          return scores.length === 0 ? 0 : Math.floor(scores.reduce((sum, score) => sum + score, 0) / scores.length);
        });
        expect(game.team_scores).toEqual(means);
        expect(teamScores(lastOf(game))).toEqual(means);
        for (const seen of game.views) expect(seen.team > 0).toBe(means.length > 0);
      }),
    );
  });

  test('who was taken out is heard no more, and nothing happens to them', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(seed, 80);
        const out = new Set<string>();
        for (const { command, events } of game.steps) {
          for (const event of events) {
            const player = 'player' in event ? event.player : '';
            if (out.has(player)) expect(event.type).toBe('refused');
            if (event.type === 'removed') out.add(player);
          }
          if ('player' in command && out.has(command.player)) expect(events).toHaveLength(1);
        }
        expect(game.views.filter((seen) => out.has(seen.player))).toEqual([]);
      }),
    );
  });

  test('the same seed gives the same game, and deciding changes nothing that it was given', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(seed, 40);
        expect(randomGame(seed, 40)).toEqual(game);
        const state = lastOf(game);
        const before = structuredClone(state);
        decide(state, { type: 'tick', at_ms: state.now_ms + 100_000 });
        decide(state, { type: 'finish', at_ms: state.now_ms + 100_000 });
        expect(state).toEqual(before);
      }),
    );
  });

  test('a state survives being kept as JSON', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = lastOf(randomGame(seed, 40));
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });

  test('a view gives no key away: with another untried key the same history looks the same', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...players), (seed, player) => {
        const game = randomGame(seed, 40);
        const tried = new Set(
          statesOf(game).flatMap((state) =>
            state.players.flatMap((one) =>
              one.questions.flatMap((question) => question.tried.map((choice) => `${question.id} ${choice}`)),
            ),
          ),
        );
        const swapped: GameDefinition = {
          ...game.definition,
          questions: game.definition.questions.map((question) => {
            const untried = question.choices.filter((choice) => !tried.has(`${question.id} ${choice}`));
            const isOpen = untried.includes(question.answer);
            const answer = isOpen ? untried.find((choice) => choice !== question.answer) : undefined;
            return answer === undefined ? question : { ...question, answer };
          }),
        };
        expect(view(lastOf(game, swapped), player)).toEqual(view(lastOf(game), player));
      }),
    );
  });
});
