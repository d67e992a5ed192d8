import { BlockLink } from '../../ui/block-link.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './making.module.css';

/** A task that cannot be read: it never was, it is gone, or it is someone else's. */
export function LostTask({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <section className={styles.lost}>
      <h1>There is nothing to watch here</h1>
      <FailureNotice error={error} retry={retry} />
      <div>
        <BlockLink to="/">Go to your lessons</BlockLink>
      </div>
    </section>
  );
}
