import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TaggedContent } from '../../lib/api/create-api.ts';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './lesson.module.css';
import { lessonKey } from './lesson-query.ts';

export function DeleteLesson({ tagged, onGone }: { tagged: TaggedContent; onGone: () => void }) {
  const { api } = useServices();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const { id, title } = tagged.content;
  const remove = useMutation({
    mutationFn: () => api.deleteContent(id, tagged.etag),
    onSuccess: () => {
      onGone();
      queries.removeQueries({ queryKey: lessonKey(id) });
      void queries.invalidateQueries({ queryKey: ['library'] });
    },
  });
  return (
    <>
      <BlockButton tone="quiet" leftSection={<Icon name="bin" />} onClick={() => dialog.current?.showModal()}>
        Delete
      </BlockButton>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="delete-lesson">
        <div className={styles.asking}>
          <h2 id="delete-lesson">Delete this lesson?</h2>
          <p>“{title}” goes, with its quiz and its world. Files that you downloaded stay.</p>
          {remove.error !== null && <FailureNotice error={remove.error} />}
          <div className={styles.inline}>
            <BlockButton onClick={() => remove.mutate()} loading={remove.isPending}>
              Delete the lesson
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
