import { useInfiniteQuery } from '@tanstack/react-query';
import styles from './class.module.css';
import { ClassLine } from './class-line.tsx';
import { classesQuery } from './class-query.ts';
import { useClasses } from './use-classes.ts';

/** The way back to a class that is not over. Nothing at all where there is none. */
export function RunningClasses() {
  const classes = useClasses();
  const list = useInfiniteQuery(classesQuery(classes));
  const running = list.data?.pages.flatMap(({ items }) => items).filter(({ status }) => status !== 'ended') ?? [];
  if (running.length === 0) return null;
  return (
    <section className={styles.running} aria-labelledby="running-classes">
      <h2 id="running-classes">Running now</h2>
      <ul className={styles.lines}>
        {running.map((summary) => (
          <ClassLine key={summary.id} summary={summary} name={summary.title} />
        ))}
      </ul>
    </section>
  );
}
