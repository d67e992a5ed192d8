import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useServices } from '../../lib/services-context.ts';
import { countOf } from '../../ui/grade-name.ts';
import styles from './class.module.css';
import { classesQuery } from './class-query.ts';

/** The way back to a class that is not over. Nothing at all where there is none. */
export function RunningClasses() {
  const { classes } = useServices();
  const list = useQuery(classesQuery(classes));
  const running = list.data?.items.filter(({ status }) => status !== 'ended') ?? [];
  if (running.length === 0) return null;
  return (
    <section className={styles.running} aria-labelledby="running-classes">
      <h2 id="running-classes">Running now</h2>
      <ul className={styles.runningList}>
        {running.map(({ id, title, code, players, status }) => (
          <li key={id}>
            <Link to="/classes/$classId" params={{ classId: id }}>
              {title}
            </Link>
            <span className={styles.quiet}>
              {code} · {countOf(players, 'player')}
              {status === 'paused' && ' · paused'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
