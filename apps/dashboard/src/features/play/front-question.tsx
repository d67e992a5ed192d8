import type { PlayWorld } from '@toolboxai/contracts';
import type { ReactNode } from 'react';
import { QuestionDialog } from './question-dialog.tsx';
import type { useQuestion } from './use-question.ts';

type FrontQuestionProps = {
  front: ReturnType<typeof useQuestion>;
  world: PlayWorld;
  seconds: number | null;
  /** What to do once it is closed. */
  onwards: ReactNode;
  onClose: () => void;
};

/** The question that someone has walked up to; nothing between stations. */
export function FrontQuestion({ front, world, seconds, onwards, onClose }: FrontQuestionProps) {
  const { question, outcome, isSending, isWaiting, error, choose } = front;
  const asked = world.questions.find(({ id }) => id === question?.id);
  const place = world.stations.findIndex(({ question_id }) => question_id === question?.id);
  if (question === null || asked === undefined) return null;
  return (
    <QuestionDialog
      key={asked.id}
      question={asked}
      state={question}
      outcome={outcome}
      station={world.stations[place]}
      number={place + 1}
      seconds={seconds}
      isSending={isSending}
      isWaiting={isWaiting}
      error={error}
      onwards={onwards}
      onChoose={choose}
      onClose={onClose}
    />
  );
}
