import { useNavigate } from '@tanstack/react-router';
import { PastClasses } from '../../features/class/past-classes.tsx';
import { RunningClasses } from '../../features/class/running-classes.tsx';
import { MakeLesson } from '../../features/generation/make-lesson.tsx';
import { LibraryShelf } from '../../features/library/library-shelf.tsx';
import { useServices } from '../../lib/services-context.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';

export function HomePage() {
  const { env } = useServices();
  const navigate = useNavigate();
  usePageTitle(undefined);
  return (
    <>
      <RunningClasses />
      {env.agents && <MakeLesson onTask={(taskId) => void navigate({ to: '/making/$taskId', params: { taskId } })} />}
      <PastClasses />
      <LibraryShelf heading={env.agents ? 'h2' : 'h1'} />
    </>
  );
}
