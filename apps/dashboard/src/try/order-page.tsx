import type { SeededRequest } from '@toolboxai/lesson';
import { lazy } from 'react';
import { TryView } from '../features/play/try-view.tsx';
import { BlockButton } from '../ui/block-button.tsx';
import type { Workshop } from './lesson-workshop.ts';
import { MadeLesson } from './made-lesson.tsx';
import { MakingView } from './making-view.tsx';
import { keepAsDraft, withTopic } from './order-draft.ts';
import { type PageView, writeAddress } from './page-address.ts';
import { TryLayout } from './try-layout.tsx';
import { goTo, turnTo } from './use-address.ts';
import { useMaking } from './use-making.ts';

const WorldStage = lazy(async () => ({ default: (await import('../features/world-3d/world-stage.tsx')).WorldStage }));

type OrderPageProps = { workshop: Workshop; order: SeededRequest; view: PageView };

/** What one request asks for: first it is made, then it is shown or played. */
export function OrderPage({ workshop, order, view }: OrderPageProps) {
  const { made, progress } = useMaking(workshop, order);
  const toForm = (): void => {
    keepAsDraft(order);
    goTo('new');
  };
  if (made.data === undefined) {
    return (
      <TryLayout page="making">
        <MakingView
          progress={progress}
          error={made.isFetching ? null : made.error}
          onRetry={() => void made.refetch()}
          onSuggestion={(title) => goTo(writeAddress(withTopic(order, title)))}
          onRequest={toForm}
        />
      </TryLayout>
    );
  }
  if (view === 'play') {
    const exit = (
      <BlockButton tone="quiet" onClick={() => goTo(writeAddress(order))}>
        Back to the lesson
      </BlockButton>
    );
    const { lesson, quiz, experience } = made.data;
    return <TryView lesson={{ title: lesson.title, quiz, experience }} World3d={WorldStage} exit={exit} />;
  }
  return (
    <TryLayout page="lesson">
      <MadeLesson
        workshop={workshop}
        lessonKey={JSON.stringify(order)}
        bundle={made.data}
        tab={view}
        onTab={(tab) => turnTo(writeAddress(order, tab))}
        onPlay={() => goTo(writeAddress(order, 'play'))}
        onRequest={toForm}
      />
    </TryLayout>
  );
}
