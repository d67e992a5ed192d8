import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ClassesOfLesson } from '../../features/class/classes-of-lesson.tsx';
import { StartClass } from '../../features/class/start-class.tsx';
import { LessonView } from '../../features/lesson/lesson-view.tsx';
import { RobloxWays } from '../../features/roblox/roblox-ways.tsx';
import { useServices } from '../../lib/services-context.ts';
import { BlockLink } from '../../ui/block-link.tsx';

export function LessonPage() {
  const { lessonId } = useParams({ from: '/teacher/lessons/$lessonId' });
  const { tab } = useSearch({ from: '/teacher/lessons/$lessonId' });
  const navigate = useNavigate();
  const { env } = useServices();
  return (
    <LessonView
      key={lessonId}
      lessonId={lessonId}
      tab={tab}
      onTab={(next) => void navigate({ to: '.', search: { tab: next }, replace: true, resetScroll: false })}
      play={
        <>
          <StartClass
            lessonId={lessonId}
            onStarted={(classId) => void navigate({ to: '/classes/$classId', params: { classId } })}
          />
          <BlockLink to="/lessons/$lessonId/screen" params={{ lessonId }}>
            Play on this screen
          </BlockLink>
          <BlockLink to="/lessons/$lessonId/try" params={{ lessonId }}>
            Try it yourself
          </BlockLink>
        </>
      }
      classes={<ClassesOfLesson lessonId={lessonId} />}
      Roblox={env.roblox ? RobloxWays : null}
      onGone={() => void navigate({ to: '/' })}
    />
  );
}
