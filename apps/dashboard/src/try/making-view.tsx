import { type GenerationProgress, stepRows } from '../features/generation/generation-progress.ts';
import { GrowingWorld } from '../features/generation/growing-world.tsx';
import styles from '../features/generation/making.module.css';
import { StepList } from '../features/generation/step-list.tsx';
import { Suggestions } from '../features/generation/suggestions.tsx';
import { asFailure } from '../lib/api/api-failure.ts';
import { BlockButton } from '../ui/block-button.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { RichText } from '../ui/text/rich-text.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';

type MakingViewProps = {
  progress: GenerationProgress;
  /** Null while it is being made. */
  error: unknown;
  onRetry: () => void;
  onSuggestion: (title: string) => void;
  onRequest: () => void;
};

/** A lesson being made in this page: the real steps, or why there is no lesson and what to do. */
export function MakingView({ progress, error, onRetry, onSuggestion, onRequest }: MakingViewProps) {
  const hasFailed = error !== null;
  const heading = hasFailed ? 'This one did not work out' : 'Your lesson is being made';
  usePageTitle(heading);
  const rows = stepRows(progress, { status: hasFailed ? 'failed' : 'running', progress: null });
  const failure = hasFailed ? asFailure(error) : null;
  return (
    <section className={styles.making} aria-labelledby="making">
      <div className={styles.telling}>
        <h1 id="making">{heading}</h1>
        {progress.title !== null && (
          <p className={styles.lessonTitle}>
            <RichText text={progress.title} />
          </p>
        )}
        {failure !== null && (
          <FailureNotice error={failure} {...(failure.kind === 'problem' ? {} : { retry: onRetry })}>
            <Suggestions titles={failure.suggestions} onChoose={onSuggestion} />
          </FailureNotice>
        )}
        <StepList rows={rows} />
        <div>
          <BlockButton tone={hasFailed ? 'plain' : 'quiet'} onClick={onRequest}>
            Change the request
          </BlockButton>
        </div>
      </div>
      <GrowingWorld world={progress.world} rows={rows} />
    </section>
  );
}
