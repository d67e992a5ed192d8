import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AddQuestionsAnswer } from '@toolboxai/contracts';
import { useId, useRef, useState } from 'react';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './add-questions.module.css';
import { lessonKey, lessonQuery } from './lesson-query.ts';
import { QuestionEntry } from './question-entry.tsx';
import { QuestionPreview } from './question-preview.tsx';
import { useLessonChange } from './use-lesson-change.ts';

type AddQuestionsProps = { lessonId: string; onAdded: (answer: AddQuestionsAnswer) => void };

/** Pasted or from a file, read by the server, looked through, and only then added. Closing keeps what was typed. */
export function AddQuestions({ lessonId, onAdded }: AddQuestionsProps) {
  const { api } = useServices();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [text, setText] = useState('');
  const preview = useMutation({
    mutationFn: (typed: string) => {
      const etag = queries.getQueryData(lessonQuery(api, lessonId).queryKey)?.etag ?? null;
      return api.addQuestions(lessonId, { text: typed, preview: true }, etag);
    },
  });
  const add = useLessonChange({
    id: lessonId,
    change: (typed: string, etag) => api.addQuestions(lessonId, { text: typed }, etag),
    onDone: async (answer) => {
      void queries.invalidateQueries({ queryKey: ['library'] });
      await queries.invalidateQueries({ queryKey: lessonKey(lessonId) });
      dialog.current?.close();
      setText('');
      preview.reset();
      onAdded(answer);
    },
  });
  const change = (typed: string): void => {
    setText(typed);
    add.reset();
  };
  const goBack = (): void => {
    preview.reset();
    add.reset();
  };
  return (
    <>
      <BlockButton leftSection={<Icon name="plus" />} onClick={() => dialog.current?.showModal()}>
        Add your own questions
      </BlockButton>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        {preview.data === undefined ? (
          <QuestionEntry
            titleId={titleId}
            text={text}
            onText={change}
            isChecking={preview.isPending}
            error={preview.error}
            onCheck={() => preview.mutate(text)}
            onClose={() => dialog.current?.close()}
          />
        ) : (
          <QuestionPreview
            titleId={titleId}
            found={preview.data}
            isAdding={add.isPending}
            error={add.error}
            onAdd={() => add.mutate(text)}
            onBack={goBack}
          />
        )}
      </dialog>
    </>
  );
}
