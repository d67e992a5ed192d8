import { ActionIcon } from '@mantine/core';
import { BlockButton } from '../../ui/block-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { mostObjectives } from './lesson-draft.ts';
import styles from './make-lesson.module.css';
import { TopicField } from './topic-field.tsx';

type ObjectiveFieldsProps = { objectives: readonly string[]; grade: number; onChange: (objectives: readonly string[]) => void };

/** One line for each objective. */
export function ObjectiveFields({ objectives, grade, onChange }: ObjectiveFieldsProps) {
  const set = (at: number, text: string): void => onChange(objectives.map((line, index) => (index === at ? text : line)));
  const remove = (at: number): void => onChange(objectives.filter((_, index) => index !== at));
  return (
    <div className={styles.objectives}>
      {objectives.map((line, index) => (
        // Lines have no identity beyond their place; each field is controlled.
        <div className={styles.objective} key={`line-${index + 1}`}>
          <TopicField
            label={index === 0 ? 'Afterwards, children can' : `Objective ${index + 1}`}
            value={line}
            grade={grade}
            onChange={(text) => set(index, text)}
          />
          {objectives.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="var(--ink)"
              size={44}
              aria-label={`Remove objective ${index + 1}`}
              onClick={() => remove(index)}
            >
              <Icon name="cross" />
            </ActionIcon>
          )}
        </div>
      ))}
      {objectives.length < mostObjectives && objectives.every((line) => line.trim() !== '') && (
        <div>
          <BlockButton tone="quiet" leftSection={<Icon name="plus" />} onClick={() => onChange([...objectives, ''])}>
            Add another objective
          </BlockButton>
        </div>
      )}
    </div>
  );
}
