import { useInfiniteQuery } from '@tanstack/react-query';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { LessonCard } from './lesson-card.tsx';
import styles from './library.module.css';
import { libraryQuery } from './library-query.ts';

function EmptyShelf() {
  return (
    <div className={styles.empty}>
      <h3>No lessons yet</h3>
      <p>The first one takes a few seconds. Say what children should be able to do, and watch its world being built.</p>
    </div>
  );
}

function WaitingShelf() {
  return (
    <div className={styles.shelf} role="status" aria-label="Looking for your lessons">
      {['first', 'second', 'third'].map((place) => (
        <span key={place} className={styles.ghost} />
      ))}
    </div>
  );
}

/** All lessons, newest first, each with the drawing of its world. `heading` is the title's level on its page. */
export function LibraryShelf({ heading: Heading }: { heading: 'h1' | 'h2' }) {
  const { api } = useServices();
  const library = useInfiniteQuery(libraryQuery(api));
  const lessons = library.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles.library} aria-labelledby="your-lessons">
      <Heading id="your-lessons">Your lessons</Heading>
      {library.isPending && <WaitingShelf />}
      {library.isError && <FailureNotice error={library.error} retry={() => void library.refetch()} />}
      {library.isSuccess && lessons.length === 0 && <EmptyShelf />}
      {lessons.length > 0 && (
        <ul className={styles.shelf}>
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <LessonCard lesson={lesson} />
            </li>
          ))}
        </ul>
      )}
      {library.hasNextPage && (
        <div>
          <BlockButton onClick={() => void library.fetchNextPage()} loading={library.isFetchingNextPage}>
            Show older lessons
          </BlockButton>
        </div>
      )}
    </section>
  );
}
