import { BlockButton } from '../../ui/block-button.tsx';
import styles from './make-lesson.module.css';

/** The nearest topics to what was asked for. */
export function Suggestions({ titles, onChoose }: { titles: readonly string[]; onChoose: (title: string) => void }) {
  if (titles.length === 0) return null;
  return (
    <ul className={styles.suggestions} aria-label="Nearest topics">
      {titles.map((title) => (
        <li key={title}>
          <BlockButton onClick={() => onChoose(title)}>{title}</BlockButton>
        </li>
      ))}
    </ul>
  );
}
