import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './class.module.css';
import { ClassLine } from './class-line.tsx';
import { classesQuery } from './class-query.ts';
import { useClasses } from './use-classes.ts';

const atFirst = 5;
const more = 20;

/** Classes that are over, each with the way to its results. Nothing at all before the first one. */
export function PastClasses() {
  const classes = useClasses();
  const list = useInfiniteQuery(classesQuery(classes));
  const [shown, setShown] = useState(atFirst);
  const past = list.data?.pages.flatMap(({ items }) => items).filter(({ status }) => status === 'ended') ?? [];
  if (past.length === 0 && !list.isError && !list.hasNextPage) return null;
  const showMore = (): void => {
    setShown(shown + more);
    if (shown + more > past.length && list.hasNextPage) void list.fetchNextPage();
  };
  return (
    <section className={styles.past} aria-labelledby="past-classes">
      <h2 id="past-classes">Classes</h2>
      <p className={styles.quiet}>Results are kept for a while after a class has ended.</p>
      {list.isError && <FailureNotice error={list.error} retry={() => void list.refetch()} />}
      <ul className={styles.lines}>
        {past.slice(0, shown).map((summary) => (
          <ClassLine key={summary.id} summary={summary} name={summary.title} />
        ))}
      </ul>
      {(past.length > shown || list.hasNextPage) && (
        <div>
          <BlockButton onClick={showMore} loading={list.isFetchingNextPage}>
            Show older classes
          </BlockButton>
        </div>
      )}
    </section>
  );
}
