import type { Command } from './command.ts';
import { type Decision, refuse } from './decision.ts';
import { count } from './portable.ts';
import { type GameState, isClosed, type QuestionState, withPlayer, withQuestion } from './state.ts';

/** Opens a question for a player. Asking again shows it again and does not restart its time. */
export function askQuestion(state: GameState, command: Command & { type: 'ask' }): Decision {
  const player = state.players.find((other) => other.id === command.player);
  if (player === undefined) return refuse(state, command, 'unknown_player');
  if (!player.present) return refuse(state, command, 'not_present');
  const question = player.questions.find((other) => other.id === command.question);
  if (question === undefined) return refuse(state, command, 'unknown_question');
  if (isClosed(question)) return refuse(state, command, 'closed');
  const opened = question.status === 'open' ? question : open(state, question);
  return {
    state: withPlayer(state, withQuestion(player, opened)),
    events: [
      {
        type: 'asked',
        player: player.id,
        question: question.id,
        attempts_left: state.definition.rules.attempts - count(opened.tried),
        deadline_ms: opened.deadline_ms,
      },
    ],
  };
}

function open(state: GameState, question: QuestionState): QuestionState {
  const seconds = state.definition.rules.seconds_per_question;
  return { ...question, status: 'open', deadline_ms: seconds === 0 ? 0 : state.now_ms + seconds * 1000 };
}
