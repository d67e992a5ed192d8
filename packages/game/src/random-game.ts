import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { GameDefinition, QuestionDefinition } from './definition.ts';
import type { GameEvent } from './event.ts';
import { drawBelow, nextRandom, type Random, startRandom } from './random.ts';
import { newGame } from './state.ts';
import { type PlayerView, view } from './view.ts';

export interface RandomStep {
  readonly command: Command;
  readonly events: readonly GameEvent[];
}

export interface RandomGame {
  readonly definition: GameDefinition;
  readonly steps: readonly RandomStep[];
  /** What each player who ever joined is shown at the end. */
  readonly views: readonly PlayerView[];
}

const players = ['ada', 'ben', 'cy'];
const choices = ['a', 'b', 'c', 'd'];
const questionIds = ['q1', 'q2', 'q3', 'q4'];

/** Draws from a running sequence; the only state in this file, and it lives for one game. */
interface Dice {
  roll: (below: number) => number;
}

/**
 * A whole game of a seed: its definition, and each command with what came of it. Commands are often
 * late, foreign or repeated. The same seed gives the same game on every side, which is what proves the core portable.
 */
export function randomGame(seed: number, commands: number): RandomGame {
  const dice = newDice(startRandom(seed));
  const definition = randomDefinition(dice);
  let state = newGame(definition);
  let atMs = 0;
  const steps: RandomStep[] = [];
  for (let index = 0; index < commands; index += 1) {
    atMs += dice.roll(1500);
    const command = randomCommand(dice, atMs, index);
    const decision = decide(state, command);
    state = decision.state;
    steps.push({ command, events: decision.events });
  }
  const views: PlayerView[] = [];
  for (const player of players) {
    const seen = view(state, player);
    if (seen !== undefined) views.push(seen);
  }
  return { definition, steps, views };
}

function newDice(start: Random): Dice {
  let random = start;
  return {
    roll: (below) => {
      random = nextRandom(random);
      return drawBelow(random, below);
    },
  };
}

function pick(dice: Dice, from: readonly string[], size: number): string {
  return from[dice.roll(size)] ?? 'nobody';
}

function randomDefinition(dice: Dice): GameDefinition {
  const questions = questionIds
    .filter((_id, index) => index === 0 || dice.roll(3) > 0)
    .map((id): QuestionDefinition => ({ id, choices, answer: pick(dice, choices, 4) }));
  return {
    questions,
    rules: {
      points_per_correct: 1 + dice.roll(20),
      attempts: 1 + dice.roll(3),
      seconds_per_question: dice.roll(2) * (2 + dice.roll(8)),
    },
  };
}

/** One more than the lists hold is drawn, so that some ids are foreign. */
function randomCommand(dice: Dice, atMs: number, index: number): Command {
  const player = pick(dice, players, 4);
  const at_ms = dice.roll(20) === 0 ? dice.roll(atMs + 1) : atMs;
  const kind = dice.roll(24);
  if (index < 3 || kind === 0) return { type: 'join', player, at_ms };
  if (kind === 1) return { type: 'leave', player, at_ms };
  if (kind === 2) return { type: 'tick', at_ms };
  if (kind === 3 && dice.roll(12) === 0) return { type: 'finish', at_ms };
  const question = pick(dice, questionIds, 5);
  if (kind < 10) return { type: 'ask', player, question, at_ms };
  return { type: 'answer', player, question, choice: pick(dice, choices, 5), at_ms };
}
