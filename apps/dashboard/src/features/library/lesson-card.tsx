import { Link } from '@tanstack/react-router';
import { type ContentSummary, type Theme, themes } from '@toolboxai/contracts';
import { countOf, gradeName } from '../../ui/grade-name.ts';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import styles from './library.module.css';

const themeOf = (name: string | null): Theme | null => themes.find((theme) => theme === name) ?? null;
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });

export function LessonCard({ lesson }: { lesson: ContentSummary }) {
  const { id, title, grade_level, questions, seed, theme, created_at } = lesson;
  return (
    <Link to="/lessons/$lessonId" params={{ lessonId: id }} className={styles.card}>
      <WorldPicture source={{ kind: 'sketch', seed: seed ?? id, theme: themeOf(theme), questions }} label="" onTint />
      <span className={styles.title}>{title}</span>
      <span className={styles.facts}>
        {gradeName(grade_level)} · {countOf(questions, 'question')} ·{' '}
        <time dateTime={created_at}>{day.format(new Date(created_at))}</time>
      </span>
    </Link>
  );
}
