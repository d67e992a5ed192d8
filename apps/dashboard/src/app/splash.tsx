import { Brand } from '../ui/brand.tsx';
import styles from './layout.module.css';

/** Shown only when a page takes longer than a blink to come. */
export function Splash() {
  return (
    <div className={styles.center} role="status" aria-label="Loading">
      <Brand />
    </div>
  );
}
