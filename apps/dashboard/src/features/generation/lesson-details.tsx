import { NativeSelect, TextInput } from '@mantine/core';
import { type Difficulty, difficulties, type Theme, themes } from '@toolboxai/contracts';
import { countOf, gradeName } from '../../ui/grade-name.ts';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import { durations, grades, type LessonDraft, mostQuestions } from './lesson-draft.ts';
import styles from './make-lesson.module.css';

type LessonDetailsProps = { draft: LessonDraft; onChange: (change: Partial<LessonDraft>) => void };

const names: Readonly<Record<Theme, string>> = {
  island: 'Island',
  castle: 'Castle',
  space_station: 'Space station',
  forest: 'Forest',
  city: 'City',
  underwater_lab: 'Underwater lab',
};

function ThemeChoice({ draft, theme, onChange }: LessonDetailsProps & { theme: Theme | null }) {
  const isChosen = draft.theme === theme;
  return (
    <label className={styles.theme} data-chosen={isChosen}>
      <input type="radio" name="theme" checked={isChosen} onChange={() => onChange({ theme })} />
      {theme === null ? (
        <span className={styles.any} aria-hidden="true">
          ?
        </span>
      ) : (
        <WorldPicture source={{ kind: 'sketch', seed: draft.seed, theme, questions: 4 }} label="" />
      )}
      <span>{theme === null ? 'Surprise me' : names[theme]}</span>
    </label>
  );
}

const difficultyNames: Readonly<Record<Difficulty, string>> = { easy: 'Easy', medium: 'Medium', hard: 'Hard' };

/** How long, how hard, and in whose words. */
function TeachingChoices({ draft, onChange }: LessonDetailsProps) {
  return (
    <div className={styles.three}>
      <NativeSelect
        label="Length"
        size="md"
        value={String(draft.minutes)}
        data={durations.map((minutes) => ({ value: String(minutes), label: `${minutes} minutes` }))}
        onChange={(event) => onChange({ minutes: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Difficulty"
        size="md"
        value={draft.difficulty ?? ''}
        data={[
          { value: '', label: 'Easy to hard' },
          ...difficulties.map((each) => ({ value: each, label: difficultyNames[each] })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ difficulty: difficulties.find((each) => each === chosen) ?? null });
        }}
      />
      <NativeSelect
        label="Reading level"
        size="md"
        value={draft.readingLevel === null ? '' : String(draft.readingLevel)}
        data={[
          { value: '', label: 'Of the grade' },
          ...grades.map((grade) => ({ value: String(grade), label: gradeName(grade) })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ readingLevel: chosen === '' ? null : Number(chosen) });
        }}
      />
    </div>
  );
}

/** What most lessons leave as it is. */
export function LessonDetails({ draft, onChange }: LessonDetailsProps) {
  return (
    <div className={styles.details}>
      <div className={styles.row}>
        <TextInput
          label="Questions"
          description={`${countOf(draft.questions, 'station')} in the world`}
          type="number"
          inputMode="numeric"
          min={1}
          max={mostQuestions}
          size="md"
          value={draft.questions}
          onChange={(event) => {
            const count = event.currentTarget.valueAsNumber;
            if (Number.isInteger(count)) onChange({ questions: Math.min(mostQuestions, Math.max(1, count)) });
          }}
        />
        <TextInput
          label="Seed"
          description="The same seed makes the same lesson again"
          size="md"
          maxLength={100}
          required
          withAsterisk={false}
          value={draft.seed}
          onChange={(event) => onChange({ seed: event.currentTarget.value })}
        />
      </div>
      <TeachingChoices draft={draft} onChange={onChange} />
      <fieldset className={styles.themes}>
        <legend>World</legend>
        <div className={styles.themeGrid}>
          {[null, ...themes].map((theme) => (
            <ThemeChoice key={theme ?? 'any'} draft={draft} theme={theme} onChange={onChange} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
