import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Brand } from '../ui/brand.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import styles from './layout.module.css';

/** A page that could not be shown at all, for example since the server does not answer. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={styles.center}>
      <Brand />
      <h1>This page cannot be shown</h1>
      <FailureNotice error={error} retry={retry} />
    </div>
  );
}
