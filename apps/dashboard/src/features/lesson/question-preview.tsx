import type { AddQuestionsAnswer, Question } from '@toolboxai/contracts';
import { useEffect, useRef } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { countOf } from '../../ui/grade-name.ts';
import { Notice } from '../../ui/notice.tsx';
import { Seal, sealKindOf } from '../../ui/seal.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './add-questions.module.css';
import { LineProblems } from './line-problems.tsx';

type QuestionPreviewProps = {
  titleId: string;
  found: AddQuestionsAnswer;
  isAdding: boolean;
  error: unknown;
  onAdd: () => void;
  onBack: () => void;
};

function FoundQuestion({ question }: { question: Question }) {
  const key = question.choices.find((choice) => choice.correct);
  return (
    <li className={styles.found}>
      <p>
        <RichText text={question.prompt} />
      </p>
      <p className={styles.key}>
        Answer: <strong>{key !== undefined && <RichText text={key.text} />}</strong>
      </p>
      <Seal kind={sealKindOf(question.proof)} />
    </li>
  );
}

/** What was read, before any of it is added. */
export function QuestionPreview({ titleId, found, isAdding, error, onAdd, onBack }: QuestionPreviewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // What a screen reader says next is what was found.
  useEffect(() => title.current?.focus(), []);
  const { questions, problems } = found;
  const count = countOf(questions.length, 'question');
  const isEmpty = questions.length === 0;
  return (
    <div className={styles.stage}>
      <h2 id={titleId} ref={title} tabIndex={-1}>
        {isEmpty ? 'No question can be added' : `${count} can be added`}
      </h2>
      {problems.length > 0 && (
        <Notice tone="caution" icon="stop" title={isEmpty ? 'This is why' : 'These are left out'}>
          <LineProblems problems={problems} />
        </Notice>
      )}
      {!isEmpty && (
        <ol className={styles.list}>
          {questions.map((question) => (
            <FoundQuestion key={question.id} question={question} />
          ))}
        </ol>
      )}
      {error !== null && <FailureNotice error={error} />}
      <div className={styles.actions}>
        {!isEmpty && (
          <BlockButton tone="strong" loading={isAdding} onClick={onAdd}>
            Add {count}
          </BlockButton>
        )}
        <BlockButton tone={isEmpty ? 'strong' : 'quiet'} onClick={onBack}>
          Change the text
        </BlockButton>
      </div>
    </div>
  );
}
