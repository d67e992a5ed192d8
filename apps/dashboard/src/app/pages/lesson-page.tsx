import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { LessonView } from '../../features/lesson/lesson-view.tsx';

export function LessonPage() {
  const { lessonId } = useParams({ from: '/teacher/lessons/$lessonId' });
  const { tab } = useSearch({ from: '/teacher/lessons/$lessonId' });
  const navigate = useNavigate();
  return (
    <LessonView
      key={lessonId}
      lessonId={lessonId}
      tab={tab}
      onTab={(next) => void navigate({ to: '.', search: { tab: next }, replace: true, resetScroll: false })}
      onGone={() => void navigate({ to: '/' })}
    />
  );
}
