import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ClassStatus, ClassSummary } from '@toolboxai/contracts';
import { useId, useRef } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './class.module.css';
import { boardKey, classesKey } from './class-query.ts';
import { useClasses } from './use-classes.ts';

/** Nobody has answered, so nobody has begun: what was created waiting is started, not resumed. */
const resumeWord = (hasBegun: boolean): string => (hasBegun ? 'Go on' : 'Start now');

/** Pausing and going on at a click; ending, which is for good, after a question. */
export function ClassControls({ summary, hasBegun }: { summary: ClassSummary; hasBegun: boolean }) {
  const classes = useClasses();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { id, status } = summary;
  const change = useMutation({
    mutationFn: (next: ClassStatus) => classes.change(id, next),
    onSuccess: async () => {
      dialog.current?.close();
      await queries.invalidateQueries({ queryKey: boardKey(id) });
      await queries.invalidateQueries({ queryKey: classesKey });
    },
  });
  return (
    <div className={styles.inline}>
      {status === 'running' ? (
        <BlockButton loading={change.isPending} onClick={() => change.mutate('paused')}>
          Pause
        </BlockButton>
      ) : (
        <BlockButton tone="strong" loading={change.isPending} onClick={() => change.mutate('running')}>
          {resumeWord(hasBegun)}
        </BlockButton>
      )}
      <BlockButton tone="quiet" onClick={() => dialog.current?.showModal()}>
        End the class
      </BlockButton>
      {change.error !== null && <FailureNotice error={change.error} />}
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <div className={styles.asking}>
          <h2 id={titleId}>End the class?</h2>
          <p>Nobody can answer any more, and every player sees their own result. It cannot be started again.</p>
          <div className={styles.inline}>
            <BlockButton tone="strong" loading={change.isPending} onClick={() => change.mutate('ended')}>
              End it and show the results
            </BlockButton>
            <BlockButton tone="quiet" onClick={() => dialog.current?.close()}>
              Play on
            </BlockButton>
          </div>
        </div>
      </dialog>
    </div>
  );
}
