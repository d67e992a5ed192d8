import { NativeSelect } from '@mantine/core';
import { playLimits } from '@toolboxai/contracts';
import { type FormEvent, useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './class.module.css';
import { type ClassDraft, usualClass } from './class-draft.ts';

type StartClassFormProps = {
  titleId: string;
  isStarting: boolean;
  error: Error | null;
  onStart: (draft: ClassDraft) => void;
  onCancel: () => void;
};

const modes = [
  { value: '0', label: 'Each for themselves' },
  ...Array.from({ length: playLimits.teams - 1 }, (_, index) => ({ value: String(index + 2), label: `${index + 2} teams` })),
];
const timers = [
  { value: '0', label: 'No timer' },
  ...[20, 30, 45, 60, 90, 120].map((seconds) => ({ value: String(seconds), label: `${seconds} seconds` })),
];
const tries = [1, 2, 3].map((count) => ({ value: String(count), label: count === 1 ? '1 try' : `${count} tries` }));

function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

export function StartClassForm({ titleId, isStarting, error, onStart, onCancel }: StartClassFormProps) {
  const [draft, setDraft] = useState(usualClass);
  const change = (part: Partial<ClassDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onStart(draft);
  };
  return (
    <form className={styles.asking} onSubmit={submit}>
      <h2 id={titleId}>Start a class</h2>
      <p>Children join with a code, without an account or a name. It plays the lesson as it is now.</p>
      <div className={styles.pair}>
        <NativeSelect
          label="Who plays"
          size="md"
          data={modes}
          value={String(draft.teams)}
          onChange={(event) => change({ teams: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          label="At each question"
          size="md"
          data={tries}
          value={String(draft.tries)}
          onChange={(event) => change({ tries: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          label="Timer"
          size="md"
          data={timers}
          value={String(draft.seconds)}
          onChange={(event) => change({ seconds: Number(event.currentTarget.value) })}
        />
      </div>
      {draft.seconds > 0 && (
        <Tick
          label="More points for a quick right answer"
          checked={draft.pointsForSpeed}
          onChange={(pointsForSpeed) => change({ pointsForSpeed })}
        />
      )}
      <Tick label="Wait until I say go" checked={draft.waits} onChange={(waits) => change({ waits })} />
      {error !== null && <FailureNotice error={error} />}
      <div className={styles.inline}>
        <BlockButton tone="strong" type="submit" loading={isStarting}>
          Start and show the code
        </BlockButton>
        <BlockButton tone="quiet" onClick={onCancel}>
          Not now
        </BlockButton>
      </div>
    </form>
  );
}
