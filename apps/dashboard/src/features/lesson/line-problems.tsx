import type { AddQuestionsAnswer } from '@toolboxai/contracts';
import { RichText } from '../../ui/text/rich-text.tsx';
import styles from './add-questions.module.css';

/** What could not be used, by the line where it stands. */
export function LineProblems({ problems }: Pick<AddQuestionsAnswer, 'problems'>) {
  return (
    <ul className={styles.problems}>
      {problems.map(({ line, message }) => (
        <li key={`${line} ${message}`}>
          <span className={styles.line}>Line {line}</span> <RichText text={message} />
        </li>
      ))}
    </ul>
  );
}
