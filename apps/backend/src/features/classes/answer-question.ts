import type { AnswerOutcome } from '@toolboxai/contracts';
import type { PlayDeps } from './class-deps.ts';
import { findResponse, type PlayerRow, type Response } from './player-store.ts';
import { refusedCommand } from './refuse-command.ts';
import { showPlayState } from './show-play-state.ts';
import { passTime, type Turn, takeTurn } from './take-turn.ts';

export type Answer = { question_id: string; choice_id: string };

/**
 * Checks a player's choice. The same answer again, as after a lost reply, has the outcome that it had and counts once, also in a
 * paused or ended class. Throws what the core refuses: CLASS_PAUSED, CLASS_ENDED, ANSWER_REFUSED, NOT_FOUND, VALIDATION_FAILED.
 */
export async function answerQuestion(deps: PlayDeps, player: PlayerRow, answer: Answer): Promise<AnswerOutcome> {
  const { turn, response } = await deps.transact(player.session_id, async (tx) => {
    const turn = await takeTurn(deps, tx, player, (before, atMs) => [
      ...passTime(before, atMs),
      { type: 'answer', player: before.state.id, question: answer.question_id, choice: answer.choice_id, at_ms: atMs },
    ]);
    const earlier = turn.refused && (await findResponse(tx, turn.player, answer.question_id, answer.choice_id));
    return { turn, response: earlier ?? turn.responses[0] };
  });
  // After the commit: a refusal may come with a question that the time has closed.
  if (!response) throw refusedCommand(turn.refused ?? 'closed');
  return { ...outcomeOf(turn, response), state: await showPlayState(deps.db, turn) };
}

function outcomeOf({ kept }: Turn, { question_id, choice_id, correct, points, attempt }: Response): Omit<AnswerOutcome, 'state'> {
  const choices = kept.lesson.questions.find(({ id }) => id === question_id)?.choices ?? [];
  const choice = choices.find(({ id }) => id === choice_id);
  const attemptsLeft = correct ? 0 : kept.definition.rules.attempts - attempt;
  return {
    question_id,
    choice_id,
    correct,
    points,
    attempts_left: attemptsLeft,
    feedback: choice?.feedback ?? '',
    ...(choice?.feedback_rich && { feedback_rich: choice.feedback_rich }),
    closed: correct || attemptsLeft === 0,
  };
}
