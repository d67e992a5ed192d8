import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Content, RojoState } from '@toolboxai/contracts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './roblox.module.css';
import { useRoblox } from './use-roblox.ts';

const rojoKey = ['rojo'];
/** While Rojo starts, its state is news. */
const lookMs = 2_000;

const canServe = ({ state }: RojoState): boolean => state === 'idle' || state === 'serving' || state === 'failed';

/** The lesson in an open Studio, and every change of it as it is made. */
export function RojoPanel({ content }: { content: Pick<Content, 'id'> }) {
  const roblox = useRoblox();
  const queries = useQueryClient();
  const rojo = useQuery({
    queryKey: rojoKey,
    queryFn: ({ signal }) => roblox.rojo(signal),
    refetchInterval: ({ state }) => (state.data?.state === 'starting' ? lookMs : false),
  });
  const change = useMutation({
    mutationFn: (wish: 'serve' | 'stop') => (wish === 'serve' ? roblox.serve(content.id) : roblox.stopServing()),
    onSuccess: (next) => queries.setQueryData(rojoKey, next),
  });
  if (rojo.data === undefined) {
    return rojo.isError ? (
      <FailureNotice error={rojo.error} retry={() => void rojo.refetch()} />
    ) : (
      <p role="status">Asking for Rojo…</p>
    );
  }
  const isServed = rojo.data.content?.id === content.id;
  return (
    <section className={styles.way}>
      <h2>Live in Studio, by Rojo</h2>
      <p role="status">
        {rojo.data.detail}
        {rojo.data.content !== null && !isServed && ` It shows “${rojo.data.content.title}”.`}
      </p>
      {change.error !== null && <FailureNotice error={change.error} />}
      {canServe(rojo.data) && (
        <div>
          <BlockButton loading={change.isPending} onClick={() => change.mutate(isServed ? 'stop' : 'serve')}>
            {isServed ? 'Stop showing it' : 'Show this lesson in Studio'}
          </BlockButton>
        </div>
      )}
    </section>
  );
}
