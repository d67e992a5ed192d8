import { useParams } from '@tanstack/react-router';
import { WithLesson } from '../../features/lesson/with-lesson.tsx';
import { ScreenView } from '../../features/play/screen-view.tsx';
import { BlockLink } from '../../ui/block-link.tsx';

export function ScreenPage() {
  const { lessonId } = useParams({ from: '/alone/lessons/$lessonId/screen' });
  return (
    <WithLesson lessonId={lessonId}>
      {(lesson) => (
        <ScreenView
          lesson={lesson}
          exit={
            <BlockLink to="/lessons/$lessonId" params={{ lessonId }}>
              Back to the lesson
            </BlockLink>
          }
        />
      )}
    </WithLesson>
  );
}
