import { useQueryClient } from '@tanstack/react-query';
import type { Question } from '@toolboxai/contracts';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { lessonKey } from './lesson-query.ts';
import styles from './quiz.module.css';
import { useLessonChange } from './use-lesson-change.ts';

type KeyConfirmationProps = { lessonId: string; question: Question; number: number };

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' });

/** The teacher's word for a key that nothing else proves, and the way to take it back. */
export function KeyConfirmation({ lessonId, question, number }: KeyConfirmationProps) {
  const { api } = useServices();
  const queries = useQueryClient();
  const change = useLessonChange({
    id: lessonId,
    change: (wish: 'confirm' | 'undo', etag) =>
      wish === 'confirm' ? api.confirmKey(lessonId, question.id, etag) : api.unconfirmKey(lessonId, question.id, etag),
    onDone: (changed) => void queries.setQueryData(lessonKey(lessonId), changed),
  });
  if (question.proof.kind !== 'teacher') return null;
  const confirmedAt = question.proof.confirmed_at;
  const isConfirmed = confirmedAt !== undefined;
  return (
    <div className={styles.confirmation}>
      <p role="status">
        {isConfirmed
          ? `You confirmed this key on ${day.format(new Date(confirmedAt))}.`
          : 'Nothing proves this key. Is it right?'}
      </p>
      <BlockButton
        tone={isConfirmed ? 'quiet' : 'plain'}
        aria-label={isConfirmed ? `Undo: confirmation of question ${number}` : `This key is right: question ${number}`}
        leftSection={<Icon name={isConfirmed ? 'again' : 'check'} />}
        aria-disabled={change.isPending}
        onClick={() => {
          if (!change.isPending) change.mutate(isConfirmed ? 'undo' : 'confirm');
        }}
      >
        {isConfirmed ? 'Undo' : 'This key is right'}
      </BlockButton>
      {change.error !== null && <FailureNotice error={change.error} />}
    </div>
  );
}
