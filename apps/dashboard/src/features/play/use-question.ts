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
  /** Whether the host has opened the question; an answer may come before that is known, and is sent right after. */
  const opening = useRef<Promise<boolean>>(Promise.resolve(true));
  /** The question that is being answered. What is shown follows a moment later, and a press may come in between. */
  const sending = useRef<string | null>(null);
  const open = (questionId: string): void => {
    ask.reset();
    answer.reset();
    sending.current = null;
    setOpenId(questionId);
    if (state?.questions.find((each) => each.id === questionId)?.status !== 'new') return;
    opening.current = ask.mutateAsync(questionId).then(
      () => true,
      () => false,
    );
  };
  const choose = (choiceId: string): void => {
    if (question === null || !isOpen(question) || sending.current === question.id || question.tried.includes(choiceId)) return;
    const questionId = question.id;
    const isOpened = question.status === 'open' ? Promise.resolve(true) : opening.current;
    const isSent = (): void => {
      if (sending.current === questionId) sending.current = null;
    };
    sending.current = questionId;
    if (ask.isError) ask.reset();
    answer.mutateAsync({ questionId, choiceId, isOpened }).then(isSent, isSent);
  };
  return {
    question,
    outcome: answer.data?.question_id === openId ? answer.data : null,
    error: answer.error ?? ask.error,
    isSending: answer.isPending,
    /** The host was not reached, and is tried again by itself. */
    isWaiting: [ask, answer].some(({ isPending, failureReason }) => isPending && failureReason !== null),
    next: state === undefined ? null : nextQuestion(state.questions, openId),
    open,
    close: () => setOpenId(null),
    choose,
  };
}
