import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asFailure } from '../../lib/api/api-failure.ts';
import type { TaggedContent } from '../../lib/api/create-api.ts';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './lesson.module.css';
import { lessonKey } from './lesson-query.ts';

type RenameLessonProps = { tagged: TaggedContent; onDone: () => void };

/** Names the version that was read: a change made elsewhere meanwhile is shown, never overwritten. */
export function RenameLesson({ tagged, onDone }: RenameLessonProps) {
  const { api } = useServices();
  const queries = useQueryClient();
  const { id, title: before } = tagged.content;
  const [title, setTitle] = useState(before);
  const rename = useMutation({
    mutationFn: () => api.renameContent(id, title.trim(), tagged.etag),
    onSuccess: (renamed) => {
      queries.setQueryData(lessonKey(id), renamed);
      void queries.invalidateQueries({ queryKey: ['library'] });
      onDone();
    },
    onError: (error) => {
      if (asFailure(error).status === 412) void queries.invalidateQueries({ queryKey: lessonKey(id) });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    rename.mutate();
  };
  return (
    <form className={styles.rename} onSubmit={submit}>
      <TextInput
        label="Title"
        size="lg"
        required
        withAsterisk={false}
        maxLength={200}
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {rename.error !== null && <FailureNotice error={rename.error} />}
      <div className={styles.inline}>
        <BlockButton type="submit" loading={rename.isPending}>
          Save the title
        </BlockButton>
        <BlockButton tone="quiet" onClick={onDone}>
          Leave it
        </BlockButton>
      </div>
    </form>
  );
}
