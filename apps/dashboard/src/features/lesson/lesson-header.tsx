import { type ReactNode, useState } from 'react';
import type { TaggedContent } from '../../lib/api/create-api.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { countOf, gradeName } from '../../ui/grade-name.ts';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import { DeleteLesson } from './delete-lesson.tsx';
import { Downloads } from './downloads.tsx';
import styles from './lesson.module.css';
import { RenameLesson } from './rename-lesson.tsx';
import { SealCount } from './seal-count.tsx';

type LessonHeaderProps = {
  tagged: TaggedContent;
  /** How to play it. */
  play: ReactNode;
  classes: ReactNode;
  onGone: () => void;
  /** The drawing; absent where the page shows it larger. */
  picture: ReactNode;
};

export function LessonHeader({ tagged, play, classes, onGone, picture }: LessonHeaderProps) {
  const { content } = tagged;
  const [isRenaming, setIsRenaming] = useState(false);
  return (
    <header className={styles.header}>
      <div className={styles.headline}>
        <p className={styles.quiet}>
          {gradeName(content.grade_level)} · {content.subject} · {countOf(content.lesson.duration_minutes, 'minute')} ·{' '}
          {countOf(content.quiz.questions.length, 'question')}
        </p>
        <h1>
          <RichText text={content.title} />
        </h1>
        {isRenaming && <RenameLesson tagged={tagged} onDone={() => setIsRenaming(false)} />}
        <SealCount quiz={content.quiz} />
        <div className={styles.play}>{play}</div>
        {classes}
        <Downloads content={content} />
        <div className={styles.inline}>
          {!isRenaming && (
            <BlockButton tone="quiet" leftSection={<Icon name="pen" />} onClick={() => setIsRenaming(true)}>
              Rename
            </BlockButton>
          )}
          <DeleteLesson tagged={tagged} onGone={onGone} />
        </div>
      </div>
      {picture}
    </header>
  );
}
