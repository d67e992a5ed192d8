import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useEffect, useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import { keepDraft, keptDraft } from './draft-keeper.ts';
import { GradeField } from './grade-field.tsx';
import { LessonDetails } from './lesson-details.tsx';
import { createDraft, createSeed, type LessonDraft, replaceObjective, toOrder } from './lesson-draft.ts';
import styles from './make-lesson.module.css';
import { ObjectiveFields } from './objective-fields.tsx';
import { OrderFailure } from './order-failure.tsx';
import { useLessonOrder } from './use-lesson-order.ts';

function useDraft() {
  const [draft, setDraft] = useState<LessonDraft>(() => keptDraft() ?? createDraft(Math.random));
  useEffect(() => keepDraft(draft), [draft]);
  return { draft, setDraft, change: (part: Partial<LessonDraft>) => setDraft((before) => ({ ...before, ...part })) };
}

/** The world that this seed will give, beside the form. */
function DraftWorld({ draft, onAnother }: { draft: LessonDraft; onAnother: () => void }) {
  const [{ seed, theme, questions }] = useDebouncedValue(draft, 200);
  return (
    <figure className={styles.world}>
      <WorldPicture source={{ kind: 'sketch', seed, theme, questions }} label="The world that this lesson will have" />
      <figcaption className={styles.caption}>
        <span>Its world, as seed {draft.seed} makes it.</span>
        <BlockButton tone="quiet" leftSection={<Icon name="again" />} onClick={onAnother}>
          Another world
        </BlockButton>
      </figcaption>
    </figure>
  );
}

/** The form of the home page. `onTask` gets the id of the task that makes the lesson. */
export function MakeLesson({ onTask }: { onTask: (taskId: string) => void }) {
  const { draft, setDraft, change } = useDraft();
  const order = useLessonOrder(onTask);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    order.mutate(toOrder(draft));
  };
  return (
    <section className={styles.hero} aria-labelledby="make-a-lesson">
      <form className={styles.form} onSubmit={submit}>
        <h1 id="make-a-lesson">Make a lesson</h1>
        <div className={styles.row}>
          <TextInput
            label="Subject"
            size="md"
            maxLength={200}
            required
            withAsterisk={false}
            value={draft.subject}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          <GradeField grade={draft.grade} onChange={(grade) => change({ grade })} />
        </div>
        <ObjectiveFields objectives={draft.objectives} grade={draft.grade} onChange={(objectives) => change({ objectives })} />
        <details className={styles.fold}>
          <summary>Questions, length, level and world</summary>
          <LessonDetails draft={draft} onChange={change} />
        </details>
        {order.error !== null && (
          <OrderFailure
            error={order.error}
            onSuggestion={(title) => {
              order.reset();
              setDraft((before) => replaceObjective(before, title));
            }}
          />
        )}
        <div>
          <BlockButton tone="strong" type="submit" loading={order.isPending}>
            Make the lesson
          </BlockButton>
        </div>
      </form>
      <DraftWorld draft={draft} onAnother={() => change({ seed: createSeed(Math.random) })} />
    </section>
  );
}
