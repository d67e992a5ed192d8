import type { LessonStep } from '@toolboxai/contracts';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import type { StepRow, StepState } from './generation-progress.ts';
import styles from './making.module.css';

const names: Readonly<Record<LessonStep, string>> = {
  understand: 'Understand the request',
  plan: 'Plan the lesson',
  write: 'Write the texts',
  prove: 'Prove every answer',
  check: 'Check reading level, safety and standards',
  build: 'Build the world',
  playtest: 'Play it through',
  save: 'Save the lesson',
};

const words: Readonly<Record<StepState, string>> = { done: 'done', now: 'at work', waiting: 'not yet', stopped: 'stopped here' };

function Mark({ state }: { state: StepState }) {
  return (
    <span className={styles.mark} data-state={state}>
      {state === 'done' && <Icon name="check" size={16} />}
      {state === 'stopped' && <Icon name="cross" size={16} />}
    </span>
  );
}

/** The real steps, each with what it found. */
export function StepList({ rows }: { rows: readonly StepRow[] }) {
  return (
    <ol className={styles.steps}>
      {rows.map(({ step, state, summary }) => (
        <li key={step} className={styles.step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <Mark state={state} />
          <div>
            <p className={styles.name}>
              {names[step]} <span className={styles.state}>{words[state]}</span>
            </p>
            {summary !== null && (
              <p className={styles.summary}>
                <RichText text={summary} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
