import { Link } from '@tanstack/react-router';
import { Brand } from '../../ui/brand.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from '../layout.module.css';

export function NotFoundPage() {
  usePageTitle('Not found');
  return (
    <main className={styles.center}>
      <Brand />
      <h1>There is no such page</h1>
      <p>
        The address may be old or mistyped. Your lessons are safe: <Link to="/">go to your lessons</Link>.
      </p>
    </main>
  );
}
