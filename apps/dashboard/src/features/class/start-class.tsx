import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import styles from './class.module.css';
import { type ClassDraft, toStartClass } from './class-draft.ts';
import { classesKey } from './class-query.ts';
import { StartClassForm } from './start-class-form.tsx';
import { useClasses } from './use-classes.ts';

/** The one thing to do with a lesson that is ready. */
export function StartClass({ lessonId, onStarted }: { lessonId: string; onStarted: (classId: string) => void }) {
  const classes = useClasses();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const start = useMutation({
    mutationFn: (draft: ClassDraft) => classes.start(toStartClass(lessonId, draft)),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: classesKey });
      onStarted(id);
    },
  });
  return (
    <>
      <BlockButton tone="strong" onClick={() => dialog.current?.showModal()}>
        Start class
      </BlockButton>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <StartClassForm
          titleId={titleId}
          isStarting={start.isPending}
          error={start.error}
          onStart={(draft) => start.mutate(draft)}
          onCancel={() => dialog.current?.close()}
        />
      </dialog>
    </>
  );
}
