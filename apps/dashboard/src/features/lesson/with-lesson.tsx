import { useQuery } from '@tanstack/react-query';
import type { Content } from '@toolboxai/contracts';
import type { ReactNode } from 'react';
import { useServices } from '../../lib/services-context.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './lesson.module.css';
import { lessonQuery } from './lesson-query.ts';

/** For pages that show something of a lesson, but not the lesson. It is read once: a game does not change under way. */
export function WithLesson({ lessonId, children }: { lessonId: string; children: (lesson: Content) => ReactNode }) {
  const { api } = useServices();
  const lesson = useQuery({ ...lessonQuery(api, lessonId), refetchOnWindowFocus: false, refetchOnReconnect: false });
  usePageTitle(lesson.data?.content.title ?? 'Lesson');
  if (lesson.data !== undefined) return children(lesson.data.content);
  if (lesson.isPending) return <div className={styles.waiting} role="status" aria-label="Fetching the lesson" />;
  return (
    <main className={styles.failed}>
      <h1>This lesson cannot be shown</h1>
      <FailureNotice error={lesson.error} retry={() => void lesson.refetch()} />
    </main>
  );
}
