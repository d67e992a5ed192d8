import { useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { WithLesson } from '../../features/lesson/with-lesson.tsx';
import { TryView } from '../../features/play/try-view.tsx';
import { BlockLink } from '../../ui/block-link.tsx';

const WorldStage = lazy(async () => ({ default: (await import('../../features/world-3d/world-stage.tsx')).WorldStage }));

export function TryPage() {
  const { lessonId } = useParams({ from: '/alone/lessons/$lessonId/try' });
  return (
    <WithLesson lessonId={lessonId}>
      {(lesson) => (
        <TryView
          lesson={lesson}
          World3d={WorldStage}
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
