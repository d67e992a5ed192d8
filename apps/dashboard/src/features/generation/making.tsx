import { useQueryClient } from '@tanstack/react-query';
import type { Task } from '@toolboxai/contracts';
import { useEffect } from 'react';
import { asFailure } from '../../lib/api/api-failure.ts';
import { BlockLink } from '../../ui/block-link.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { WorldScene } from '../../ui/world/world-scene.tsx';
import { CancelButton } from './cancel-button.tsx';
import { forgetDraft, keepDraft, keptDraft } from './draft-keeper.ts';
import { type StepRow, stepRows } from './generation-progress.ts';
import { replaceObjective } from './lesson-draft.ts';
import { LinkNotice } from './link-notice.tsx';
import styles from './making.module.css';
import { MakingEnd } from './making-end.tsx';
import { StepList } from './step-list.tsx';
import { hasEnded, useGeneration } from './use-generation.ts';

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

/** A task that cannot be read: it never was, it is gone, or it is someone else's. */
function LostTask({ task }: Pick<Generation, 'task'>) {
  return (
    <section className={styles.lost}>
      <h1>There is nothing to watch here</h1>
      <FailureNotice error={task.error} retry={() => void task.refetch()} />
      <div>
        <BlockLink to="/">Go to your lessons</BlockLink>
      </div>
    </section>
  );
}

/** Part of the world stands with the first step, all of it with the last. */
function Growing({ progress, rows }: Pick<Generation, 'progress'> & { rows: readonly StepRow[] }) {
  const done = rows.filter((row) => row.state === 'done').length;
  return (
    <div className={styles.picture}>
      <WorldScene
        source={progress.world === null ? null : { kind: 'sketch', ...progress.world }}
        stage={done / rows.length}
        label={`The world of your lesson, ${done} of ${rows.length} steps built`}
      />
      <p className={styles.spoken} role="status">
        {done} of {rows.length} steps are done
      </p>
    </div>
  );
}

/** Watches one lesson being made. `onRequest` leads back to the form. */
export function Making({ taskId, onRequest }: { taskId: string; onRequest: () => void }) {
  const { task, progress, link } = useGeneration(taskId);
  const isCutOff = task.failureCount > 0 && asFailure(task.failureReason).kind === 'offline';
  const rows = stepRows(progress, task.data);
  const heading = headings[task.data?.status ?? 'running'] ?? 'Your lesson is being made';
  usePageTitle(heading);
  useAfterwards(task.data?.status);
  const takeSuggestion = (title: string): void => {
    const draft = keptDraft();
    if (draft !== null) keepDraft(replaceObjective(draft, title));
    onRequest();
  };
  if (task.isError && task.data === undefined && !isCutOff) return <LostTask task={task} />;
  return (
    <section className={styles.making} aria-labelledby="making">
      <div className={styles.telling}>
        <div>
          <h1 id="making">{heading}</h1>
          {progress.title !== null && (
            <p className={styles.lessonTitle}>
              <RichText text={progress.title} />
            </p>
          )}
        </div>
        {progress.notice !== null && <p className={styles.lessonNotice}>{progress.notice}</p>}
        {!hasEnded(task.data) && <LinkNotice link={link} isCutOff={isCutOff} />}
        {task.data !== undefined && hasEnded(task.data) && <MakingEnd task={task.data} onSuggestion={takeSuggestion} />}
        <StepList rows={rows} />
        {task.data !== undefined && !hasEnded(task.data) && <CancelButton taskId={taskId} />}
      </div>
      <Growing progress={progress} rows={rows} />
    </section>
  );
}
