import { useRouter, useSearch } from '@tanstack/react-router';
import { LoginForm } from '../../features/session/login-form.tsx';
import { Brand } from '../../ui/brand.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import styles from './login-page.module.css';

export function LoginPage() {
  const { next } = useSearch({ from: '/login' });
  const router = useRouter();
  usePageTitle('Log in');
  return (
    <main className={styles.page}>
      <div className={styles.form}>
        <Brand />
        <h1>Lessons with answers that are proven</h1>
        <LoginForm onDone={() => router.history.push(next ?? '/')} />
      </div>
      <div className={styles.world}>
        <WorldPicture source={{ kind: 'sketch', seed: 'amber-harbor-417', theme: 'island', questions: 8 }} label="" />
      </div>
    </main>
  );
}
