import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { GameDefinition, QuestionDefinition } from './definition.ts';
import type { GameEvent } from './event.ts';
import { count } from './portable.ts';
import { drawBelow, nextRandom, type Random, startRandom } from './random.ts';
import { type GameState, newGame } from './state.ts';
import { teamScores } from './teams.ts';
import { type PlayerView, view } from './view.ts';

export interface RandomStep {
  readonly command: Command;
  readonly events: readonly GameEvent[];
}

export interface RandomGame {
  readonly definition: GameDefinition;
  readonly steps: readonly RandomStep[];
  /** What everyone who joined and was not taken out is shown at the end, in the order of joining. */
  readonly views: readonly PlayerView[];
  readonly team_scores: readonly number[];
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
    const command = randomCommand(dice, atMs, state);
    const decision = decide(state, command);
    state = decision.state;
    steps.push({ command, events: decision.events });
  }
  const views: PlayerView[] = [];
  for (const player of state.players) {
    const seen = view(state, player.id);
    if (seen !== undefined) views.push(seen);
  }
  return { definition, steps, views, team_scores: teamScores(state) };
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
      points_for_speed: dice.roll(2) * dice.roll(16),
      teams: dice.roll(2) * (2 + dice.roll(2)),
    },
  };
}

/**
 * One more than the lists hold is drawn, so that some ids are foreign. A game begins with players who
 * come in, and a paused one is mostly resumed soon.
 */
function randomCommand(dice: Dice, atMs: number, state: GameState): Command {
  const player = pick(dice, players, 4);
  const at_ms = dice.roll(20) === 0 ? dice.roll(atMs + 1) : atMs;
  const kind = dice.roll(26);
  if (count(state.players) < 2 || kind === 0) return randomJoin(dice, player, at_ms);
  if (kind === 1) return { type: 'leave', player, at_ms };
  if (kind === 2 && dice.roll(4) === 0) return { type: 'remove', player, at_ms };
  if (kind < 7 || (state.paused && dice.roll(3) === 0)) return randomHostCommand(dice, kind, at_ms);
  const who = dice.roll(5) === 0 ? player : somebodyHere(dice, state, player);
  if (kind < 13) return { type: 'ask', player: who, question: pick(dice, questionIds, 5), at_ms };
  return randomAnswer(dice, who, at_ms, state);
}

function randomHostCommand(dice: Dice, kind: number, at_ms: number): Command {
  if (kind === 3 && dice.roll(12) === 0) return { type: 'finish', at_ms };
  if (kind < 5) return { type: 'tick', at_ms };
  return kind === 5 ? { type: 'pause', at_ms } : { type: 'resume', at_ms };
}

/** Mostly somebody who plays is drawn, or hardly any answer would ever count. */
function somebodyHere(dice: Dice, state: GameState, otherwise: string): string {
  const present = state.players.filter((other) => other.present);
  return present[dice.roll(count(present) + 1)]?.id ?? otherwise;
}

/** Mostly to a question that is open, and more often right than by chance. */
function randomAnswer(dice: Dice, player: string, at_ms: number, state: GameState): Command {
  const open = state.players
    .find((other) => other.id === player)
    ?.questions.find((other) => other.status === 'open' && dice.roll(4) > 0);
  const question = open?.id ?? pick(dice, questionIds, 5);
  const key = state.definition.questions.find((other) => other.id === question)?.answer;
  const drawn = pick(dice, choices, 5);
  return { type: 'answer', player, question, choice: dice.roll(3) === 0 ? (key ?? drawn) : drawn, at_ms };
}

/** Half of them leave the team to the game; a wanted team may be one that there is not. */
function randomJoin(dice: Dice, player: string, at_ms: number): Command {
  if (dice.roll(2) === 0) return { type: 'join', player, at_ms };
  return { type: 'join', player, team: dice.roll(4), at_ms };
}
