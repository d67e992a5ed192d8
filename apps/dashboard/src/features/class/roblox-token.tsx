import { useMutation } from '@tanstack/react-query';
import type { ClassSummary } from '@toolboxai/contracts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './class.module.css';
import { useClasses } from './use-classes.ts';

/** What a place in Roblox needs so that its answers arrive on this board. The token is kept nowhere but in Roblox. */
export function RobloxToken({ summary }: { summary: Pick<ClassSummary, 'id' | 'code'> }) {
  const classes = useClasses();
  const token = useMutation({ mutationFn: () => classes.robloxToken(summary.id) });
  return (
    <details className={styles.fold}>
      <summary>Some play in Roblox?</summary>
      <ol className={styles.advice}>
        <li>In Studio, allow HTTP requests in the settings of the game.</li>
        <li>
          In ServerStorage, under ClassSettings, set SessionCode to <b>{summary.code}</b> and Endpoint to the address at which
          Roblox’s servers reach this one.
        </li>
        <li>
          In the game’s secrets store, add <b>ToolboxAIClass</b> with a token of this class.{' '}
          {token.data === undefined ? (
            <BlockButton loading={token.isPending} onClick={() => token.mutate()}>
              Make a token
            </BlockButton>
          ) : (
            <span role="status">
              <b className={styles.token}>{token.data.token}</b> Copy it now: it is not shown again, and it replaces the one
              before.
            </span>
          )}
        </li>
      </ol>
      {token.error !== null && <FailureNotice error={token.error} />}
    </details>
  );
}
