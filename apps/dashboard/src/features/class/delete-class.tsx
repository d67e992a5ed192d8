import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './class.module.css';
import { boardKey, classesKey } from './class-query.ts';
import { useClasses } from './use-classes.ts';

/** Takes the class off the server, and its names out of this browser. */
export function DeleteClass({ id, onDeleted }: { id: string; onDeleted: () => void }) {
  const classes = useClasses();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const remove = useMutation({
    mutationFn: () => classes.remove(id),
    onSuccess: () => {
      onDeleted();
      queries.removeQueries({ queryKey: boardKey(id) });
      void queries.invalidateQueries({ queryKey: classesKey });
    },
  });
  return (
    <>
      <BlockButton tone="quiet" leftSection={<Icon name="bin" />} onClick={() => dialog.current?.showModal()}>
        Delete the class
      </BlockButton>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <div className={styles.asking}>
          <h2 id={titleId}>Delete this class?</h2>
          <p>Its players, answers and results are deleted at once, and so are the names in this browser. The lesson stays.</p>
          {remove.error !== null && <FailureNotice error={remove.error} />}
          <div className={styles.inline}>
            <BlockButton loading={remove.isPending} onClick={() => remove.mutate()}>
              Delete the class
            </BlockButton>
            <BlockButton tone="quiet" onClick={() => dialog.current?.close()}>
              Keep it
            </BlockButton>
          </div>
        </div>
      </dialog>
    </>
  );
}
