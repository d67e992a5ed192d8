import { closeQuestion, completion, isLate } from './close-questions.ts';
import type { Command } from './command.ts';
import { type Decision, refuse } from './decision.ts';
import type { QuestionDefinition } from './definition.ts';
import type { GameEvent } from './event.ts';
import { count, larger } from './portable.ts';
import { pointsNow } from './score-answer.ts';
import { type GameState, isClosed, type PlayerState, type QuestionState, withPlayer, withQuestion } from './state.ts';

type AnswerCommand = Command & { type: 'answer' };

/** Checks a choice against the key. A wrong choice costs one attempt, the same wrong choice again costs none. */
export function answerQuestion(state: GameState, command: AnswerCommand): Decision {
  const player = state.players.find((other) => other.id === command.player);
  if (player === undefined) return refuse(state, command, 'unknown_player');
  if (!player.present) return refuse(state, command, 'not_present');
  const question = player.questions.find((other) => other.id === command.question);
  const definition = state.definition.questions.find((other) => other.id === command.question);
  if (question === undefined || definition === undefined) return refuse(state, command, 'unknown_question');
  if (isClosed(question)) return refuse(state, command, 'closed');
  if (question.status === 'new') return refuse(state, command, 'not_asked');
  if (isLate(state, question)) return closeInTheFace(state, player, question, command);
  if (!definition.choices.includes(command.choice)) return refuse(state, command, 'unknown_choice');
  if (question.tried.includes(command.choice)) return refuse(state, command, 'repeated');
  return score(state, player, question, definition, command.choice);
}

/** The time ran out between two ticks: the question closes now and the answer does not count. */
function closeInTheFace(state: GameState, player: PlayerState, question: QuestionState, command: AnswerCommand): Decision {
  const closed = closeQuestion(player, question, 'time');
  const refused = refuse(withPlayer(state, closed.player), command, 'late');
  return { state: refused.state, events: [...closed.events, ...refused.events] };
}

function score(
  state: GameState,
  player: PlayerState,
  question: QuestionState,
  definition: QuestionDefinition,
  choice: string,
): Decision {
  const correct = choice === definition.answer;
  const tried: QuestionState = { ...question, tried: [...question.tried, choice], status: correct ? 'correct' : 'open' };
  const streak = correct ? player.streak + 1 : 0;
  const points = correct ? pointsNow(state, question) : 0;
  const scored: PlayerState = {
    ...withQuestion(player, tried),
    score: player.score + points,
    streak,
    best_streak: larger(player.best_streak, streak),
  };
  const attemptsLeft = correct ? 0 : state.definition.rules.attempts - count(tried.tried);
  const ids = { player: player.id, question: question.id };
  const answered: GameEvent = {
    type: 'answered',
    ...ids,
    choice,
    correct,
    points,
    score: scored.score,
    streak,
    attempts_left: attemptsLeft,
  };
  if (correct) {
    const closed: GameEvent = { type: 'closed', ...ids, reason: 'correct' };
    return { state: withPlayer(state, scored), events: [answered, closed, ...completion(scored)] };
  }
  const hinted: GameEvent = { type: 'hinted', ...ids, choice };
  if (attemptsLeft > 0) return { state: withPlayer(state, scored), events: [answered, hinted] };
  const closed = closeQuestion(scored, tried, 'attempts');
  return { state: withPlayer(state, closed.player), events: [answered, hinted, ...closed.events] };
}
