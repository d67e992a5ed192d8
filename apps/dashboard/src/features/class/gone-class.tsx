import { BlockLink } from '../../ui/block-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './class.module.css';

/** Where there is no such class, or no longer: it is not asked for again. */
export function GoneClass() {
  return (
    <div className={styles.failed}>
      <h1>This class is not here any more</h1>
      <Notice
        tone="plain"
        icon="bin"
        title="It was deleted, with its players, answers and results"
        actions={<BlockLink to="/">Go to your lessons and classes</BlockLink>}
      >
        <p>Perhaps in another window, or since its time was over. The lesson that it played is still yours.</p>
      </Notice>
    </div>
  );
}
