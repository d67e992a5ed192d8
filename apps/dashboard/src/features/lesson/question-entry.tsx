import { type ChangeEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './add-questions.module.css';
import { readTextFile } from './read-text-file.ts';

type QuestionEntryProps = {
  titleId: string;
  text: string;
  onText: (text: string) => void;
  isChecking: boolean;
  error: unknown;
  onCheck: () => void;
  onClose: () => void;
};

const example = '1. Which of our poems did the class like best?\nA. The Owl\n*B. The River\nC. The Train';

type FileFieldProps = { onText: (text: string) => void };

function FileField({ onText }: FileFieldProps) {
  const id = useId();
  const [fault, setFault] = useState('');
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    const found = await readTextFile(file);
    // The same file chosen again, after a change, is to be read again.
    input.value = '';
    setFault('fault' in found ? found.fault : '');
    if ('text' in found) onText(found.text);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Or choose a file</label>
      <input
        id={id}
        type="file"
        accept=".txt,.csv,.tsv,.gift,text/plain,text/csv"
        aria-describedby={`${id}-fault`}
        onChange={(event) => {
          read(event).catch(() => setFault('This file could not be read. Choose it again, or paste its text.'));
        }}
      />
      <p id={`${id}-fault`} role="status" className={styles.fault}>
        {fault}
      </p>
    </div>
  );
}

/** Where the questions come from. */
export function QuestionEntry({ titleId, text, onText, isChecking, error, onCheck, onClose }: QuestionEntryProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onCheck();
  };
  return (
    <form className={styles.stage} onSubmit={submit}>
      <h2 id={titleId}>Add your own questions</h2>
      <div className={styles.field}>
        <label htmlFor={id}>Paste your questions</label>
        <p id={`${id}-how`} className={styles.hint}>
          A number and the question, its answers below with letters, and * before the right one. CSV and GIFT are read too.
        </p>
        <textarea
          ref={field}
          id={id}
          className={styles.text}
          aria-describedby={`${id}-how`}
          rows={10}
          required
          spellCheck
          placeholder={example}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      </div>
      <FileField onText={onText} />
      {error !== null && <FailureNotice error={error} />}
      <div className={styles.actions}>
        <BlockButton type="submit" tone="strong" loading={isChecking}>
          Check the questions
        </BlockButton>
        <BlockButton tone="quiet" onClick={onClose}>
          Close
        </BlockButton>
      </div>
    </form>
  );
}
