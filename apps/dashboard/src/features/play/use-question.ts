import type { PlayQuestionState, PlayState } from '@toolboxai/contracts';
import { useRef, useState } from 'react';
import type { Game } from './use-game.ts';

const isOpen = (question: PlayQuestionState): boolean => question.status === 'new' || question.status === 'open';

/** The next question in the order of the stations that is not closed; behind the last one it begins anew. */
export function nextQuestion(questions: readonly PlayQuestionState[], after: string | null): string | null {
  const from = questions.findIndex((question) => question.id === after) + 1;
  return (
    [...questions.slice(from), ...questions.slice(0, from)].find((question) => isOpen(question) && question.id !== after)?.id ??
    null
  );
}

/** Which question is in front of the player, and what opening, answering and leaving it does. */
export function useQuestion(game: Game, state: PlayState | undefined) {
  const [openId, setOpenId] = useState<string | null>(null);
  const question = state?.questions.find((each) => each.id === openId) ?? null;
  const { ask, answer } = game;
  /** An answer may come faster than the question is opened: it is sent right after. */
  const opening = useRef<Promise<unknown>>(Promise.resolve());
  const open = (questionId: string): void => {
    ask.reset();
    answer.reset();
    setOpenId(questionId);
    if (state?.questions.find((each) => each.id === questionId)?.status === 'new')
      opening.current = ask.mutateAsync(questionId).catch(() => undefined);
  };
  const outcome = answer.data?.question_id === openId ? answer.data : null;
  return {
    question,
    outcome,
    error: answer.error ?? ask.error,
    isSending: answer.isPending,
    next: state === undefined ? null : nextQuestion(state.questions, openId),
    open,
    close: () => setOpenId(null),
    choose: (choiceId: string) => {
      if (question === null || !isOpen(question) || answer.isPending || question.tried.includes(choiceId)) return;
      answer.mutate({ questionId: question.id, choiceId, opening: opening.current });
    },
  };
}
