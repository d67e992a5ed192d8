import type { AnswerOutcome, PlayQuestionState } from '@toolboxai/contracts';
import type { Ref } from 'react';
import { countOf } from '../../ui/grade-name.ts';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './question.module.css';

type OutcomeNotesProps = { state: PlayQuestionState; outcome: AnswerOutcome | null };

function verdictOf({ state, outcome }: OutcomeNotesProps): string {
  if (state.status === 'correct') return outcome === null ? 'You got this one.' : `Right! ${countOf(outcome.points, 'point')}.`;
  if (state.status === 'missed') return 'This one got away. Here is how it goes.';
  if (state.tried.length > 0) return `Not yet. ${countOf(state.attempts_left, 'try', 'tries')} left.`;
  return '';
}

/** What the last answer did, in words that are read out, with the hint of what was chosen. */
export function OutcomeNotes({ state, outcome }: OutcomeNotesProps) {
  const hint = state.status === 'correct' ? undefined : state.hint;
  const feedback = outcome !== null && !outcome.correct ? outcome.feedback_rich : undefined;
  const verdict = verdictOf({ state, outcome });
  return (
    <div role="status" className={styles.outcome} data-status={state.status}>
      {verdict !== '' && <p className={styles.verdict}>{verdict}</p>}
      {hint !== undefined && (
        <p>
          <RichText text={hint} rich={feedback} />
        </p>
      )}
    </div>
  );
}

/** Once a question is closed: the way to get there. */
export function WayThere({ lines, ref }: { lines: readonly string[] | undefined; ref: Ref<HTMLOListElement> }) {
  if (lines === undefined || lines.length === 0) return null;
  return (
    <ol ref={ref} className={styles.explanation} aria-label="How to get there">
      {lines.map((line) => (
        <li key={line}>
          <RichText text={line} />
        </li>
      ))}
    </ol>
  );
}
