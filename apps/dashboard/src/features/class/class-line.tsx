import { Link } from '@tanstack/react-router';
import type { ClassSummary } from '@toolboxai/contracts';
import { countOf } from '../../ui/grade-name.ts';
import styles from './class.module.css';

const moment = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

const statusWords = { running: 'running', paused: 'paused', ended: 'ended' } as const;

/** One class in a list, with the way to its board or, when it is over, to its results. */
export function ClassLine({ summary, name }: { summary: ClassSummary; name: string }) {
  const { id, code, players, status, created_at } = summary;
  return (
    <li>
      <Link to="/classes/$classId" params={{ classId: id }}>
        {name}
      </Link>
      <span className={styles.quiet}>
        <time dateTime={created_at}>{moment.format(new Date(created_at))}</time> · {countOf(players, 'player')} ·{' '}
        {status === 'ended' ? statusWords.ended : `${statusWords[status]}, code ${code}`}
      </span>
    </li>
  );
}
