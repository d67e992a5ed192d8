import type { AnswerOutcome, PlayQuestionState } from '@toolboxai/contracts';
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

/** What the last answer did, in words that are read out: the hint of what was chosen, and once it is closed, the way to get there. */
export function OutcomeNotes({ state, outcome }: OutcomeNotesProps) {
  const isClosed = state.status === 'correct' || state.status === 'missed';
  const hint = state.status === 'correct' ? undefined : state.hint;
  const feedback = outcome !== null && !outcome.correct ? outcome.feedback_rich : undefined;
  return (
    <>
      <div role="status" className={styles.outcome} data-status={state.status}>
        {verdictOf({ state, outcome }) !== '' && <p className={styles.verdict}>{verdictOf({ state, outcome })}</p>}
        {hint !== undefined && (
          <p>
            <RichText text={hint} rich={feedback} />
          </p>
        )}
      </div>
      {isClosed && state.explanation !== undefined && state.explanation.length > 0 && (
        <ol className={styles.explanation} aria-label="How to get there">
          {state.explanation.map((line) => (
            <li key={line}>
              <RichText text={line} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
