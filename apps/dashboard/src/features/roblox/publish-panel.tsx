import { useMutation, useQuery } from '@tanstack/react-query';
import type { Content, PublishState } from '@toolboxai/contracts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './roblox.module.css';
import { useRoblox } from './use-roblox.ts';

/** What this server lacks, for whoever runs it. */
function NotReady({ missing }: Pick<PublishState, 'missing'>) {
  return (
    <p>
      This server cannot publish yet. Whoever runs it sets <code>{missing.join(', ')}</code> and starts it again.
    </p>
  );
}

/** Who could play it comes first: publishing does not lead into a classroom. */
export function PublishPanel({ content }: { content: Pick<Content, 'id'> }) {
  const roblox = useRoblox();
  const state = useQuery({ queryKey: ['publish'], queryFn: ({ signal }) => roblox.publishState(signal) });
  const save = useMutation({ mutationFn: () => roblox.save(content.id) });
  return (
    <details className={styles.fold}>
      <summary>Publish to Roblox</summary>
      <div className={styles.way}>
        <Notice tone="caution" icon="person" title="Children will not find it there">
          {state.data?.advice.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
        {state.isError && <FailureNotice error={state.error} retry={() => void state.refetch()} />}
        {state.data?.ready === false && <NotReady missing={state.data.missing} />}
        {state.data?.ready === true && (
          <div>
            <BlockButton loading={save.isPending} onClick={() => save.mutate()}>
              Save it as a new version of your place
            </BlockButton>
          </div>
        )}
        {save.error !== null && <FailureNotice error={save.error} />}
        {save.data !== undefined && (
          <Notice tone="plain" title={`Saved as version ${save.data.version_number}`}>
            <p>Only the place’s creators see it. Make it public in Roblox’s own pages if that is what you want.</p>
          </Notice>
        )}
      </div>
    </details>
  );
}
