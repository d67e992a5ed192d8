import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { GameDefinition } from './definition.ts';
import { randomGame } from './random-game.ts';
import { newGame } from './state.ts';
import { view } from './view.ts';

const seeds = fc.integer({ min: 0, max: 2_147_483_647 });
const players = ['ada', 'ben', 'cy'];

function viewsAfter(definition: GameDefinition, game: ReturnType<typeof randomGame>) {
  let state = newGame(definition);
  for (const step of game.steps) state = decide(state, step.command).state;
  return { state, views: players.map((player) => view(state, player)) };
}

describe('any game', () => {
  test('no score exceeds the maximum, and every score is a whole number of right answers', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(seed, 60);
        for (const seen of game.views) {
          const right = seen.questions.filter((question) => question.status === 'correct').length;
          expect(seen.score).toBe(right * game.definition.rules.points_per_correct);
          expect(seen.score).toBeLessThanOrEqual(seen.max_score);
        }
        for (const event of game.steps.flatMap((step) => step.events)) {
          if (event.type !== 'answered') continue;
          expect(event.score).toBeLessThanOrEqual(game.definition.questions.length * game.definition.rules.points_per_correct);
        }
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

  test('the same seed gives the same game, and deciding changes nothing that it was given', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(seed, 40);
        expect(randomGame(seed, 40)).toEqual(game);
        const { state } = viewsAfter(game.definition, game);
        const before = structuredClone(state);
        decide(state, { type: 'tick', at_ms: state.now_ms + 100_000 });
        expect(state).toEqual(before);
      }),
    );
  });

  test('a view gives no key away: with another untried key the same history looks the same', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...players), (seed, player) => {
        const game = randomGame(seed, 40);
        const tried = new Set(
          viewsAfter(game.definition, game).state.players.flatMap((one) =>
            one.questions.flatMap((question) => question.tried.map((choice) => `${question.id} ${choice}`)),
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
        const index = players.indexOf(player);
        expect(viewsAfter(swapped, game).views[index]).toEqual(viewsAfter(game.definition, game).views[index]);
      }),
    );
  });
});
