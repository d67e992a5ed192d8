import type { Content } from '@toolboxai/contracts';
import { countOf } from '../../ui/grade-name.ts';
import { Seal, sealKindOf, sealKinds } from '../../ui/seal.tsx';
import styles from './lesson.module.css';

/** How many answers are proven, come from a source, were confirmed, or wait for the teacher. */
export function SealCount({ quiz }: Pick<Content, 'quiz'>) {
  const kinds = sealKinds.map((kind) => ({
    kind,
    count: quiz.questions.filter((question) => sealKindOf(question.proof) === kind).length,
  }));
  return (
    <ul className={styles.sealCount} aria-label="How the answers are known">
      {kinds.map(
        ({ kind, count }) =>
          count > 0 && (
            <li key={kind}>
              <Seal kind={kind} /> <span>{`${count} of ${countOf(quiz.questions.length, 'answer')}`}</span>
            </li>
          ),
      )}
    </ul>
  );
}
