import { useQueryClient } from '@tanstack/react-query';
import type { Task } from '@toolboxai/contracts';
import { useEffect } from 'react';
import { RichText } from '../../ui/text/rich-text.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { CancelButton } from './cancel-button.tsx';
import { forgetDraft, keepDraft, keptDraft } from './draft-keeper.ts';
import { stepRows, worldOf } from './generation-progress.ts';
import { GrowingWorld } from './growing-world.tsx';
import { replaceObjective } from './lesson-draft.ts';
import { LinkNotice } from './link-notice.tsx';
import { LostTask } from './lost-task.tsx';
import styles from './making.module.css';
import { MakingEnd } from './making-end.tsx';
import { StepList } from './step-list.tsx';
import { useGeneration } from './use-generation.ts';

type Generation = ReturnType<typeof useGeneration>;

const headings: Partial<Record<Task['status'], string>> = {
  queued: 'Waiting for its turn',
  pending: 'Waiting for its turn',
  completed: 'Your lesson is ready',
  failed: 'This one did not work out',
  cancelled: 'Stopped',
};

/** A finished lesson needs its draft no more, and stands in the library. */
function useAfterwards(status: Task['status'] | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (status !== 'completed') return;
    forgetDraft();
    void queries.invalidateQueries({ queryKey: ['library'] });
  }, [status, queries]);
}

/** What the first step found out, before the steps themselves. */
function Findings({ progress: { title, notice } }: Pick<Generation, 'progress'>) {
  return (
    <>
      {title !== null && (
        <p className={styles.lessonTitle}>
          <RichText text={title} />
        </p>
      )}
      {notice !== null && <p className={styles.lessonNotice}>{notice}</p>}
    </>
  );
}

/** Watches one lesson being made. `onRequest` leads back to the form. */
export function Making({ taskId, onRequest }: { taskId: string; onRequest: () => void }) {
  const { task, ended, progress, link, isCutOff } = useGeneration(taskId);
  const rows = stepRows(progress, task.data);
  const heading = headings[task.data?.status ?? 'running'] ?? 'Your lesson is being made';
  usePageTitle(heading);
  useAfterwards(task.data?.status);
  const takeSuggestion = (title: string): void => {
    const draft = keptDraft();
    if (draft !== null) keepDraft(replaceObjective(draft, title));
    onRequest();
  };
  if (task.isLoadingError && !isCutOff) return <LostTask error={task.error} retry={() => void task.refetch()} />;
  return (
    <section className={styles.making} aria-labelledby="making">
      <div className={styles.telling}>
        <h1 id="making">{heading}</h1>
        <Findings progress={progress} />
        {ended === null && <LinkNotice link={link} isCutOff={isCutOff} />}
        {ended !== null && <MakingEnd task={ended} onSuggestion={takeSuggestion} />}
        <StepList rows={rows} />
        {task.data !== undefined && ended === null && <CancelButton taskId={taskId} />}
      </div>
      <GrowingWorld world={progress.world ?? worldOf(task.data?.result ?? {})} rows={rows} />
    </section>
  );
}
