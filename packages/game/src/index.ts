export type { Command, CommandType } from './command.ts';
export { decide } from './decide.ts';
export type { Decision } from './decision.ts';
export type { GameDefinition, GameRules, QuestionDefinition } from './definition.ts';
export type { CloseReason, GameEvent, RefusalReason } from './event.ts';
export { drawBelow, nextRandom, type Random, startRandom } from './random.ts';
export { type RandomGame, type RandomStep, randomGame } from './random-game.ts';
export { type GameState, newGame, type PlayerState, type QuestionState, type QuestionStatus } from './state.ts';
export { type PlayerView, type QuestionView, view } from './view.ts';
