import { useInfiniteQuery } from '@tanstack/react-query';
import styles from './class.module.css';
import { ClassLine } from './class-line.tsx';
import { classesQuery } from './class-query.ts';
import { useClasses } from './use-classes.ts';

const most = 5;
const statusNames = { running: 'Running class', paused: 'Paused class', ended: 'Results' } as const;

/** The classes that have played a lesson, the newest ones. Nothing at all before the first one. */
export function ClassesOfLesson({ lessonId }: { lessonId: string }) {
  const classes = useClasses();
  const list = useInfiniteQuery(classesQuery(classes));
  const played = list.data?.pages.flatMap(({ items }) => items).filter(({ content_id }) => content_id === lessonId) ?? [];
  if (played.length === 0) return null;
  return (
    <section className={styles.ofLesson} aria-labelledby="classes-of-lesson">
      <h2 id="classes-of-lesson" className={styles.small}>
        Played by
      </h2>
      <ul className={styles.lines}>
        {played.slice(0, most).map((summary) => (
          <ClassLine key={summary.id} summary={summary} name={statusNames[summary.status]} />
        ))}
      </ul>
      {played.length > most && <p className={styles.quiet}>Older ones are on the first page, under Classes.</p>}
    </section>
  );
}
