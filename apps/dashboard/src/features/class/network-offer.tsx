import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import type { Network } from '../../lib/api/local-schemas.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './class.module.css';
import { networkKey } from './class-query.ts';
import { typedAddress } from './join-address.ts';
import { useClasses } from './use-classes.ts';

type NetworkOfferProps = { network: Network };

/** What to pass on when devices do not get through. */
function Advice({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>No device arrives? What to ask your school’s IT</summary>
      <ul className={styles.advice}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** Devices in the room reach this machine only when their teacher lets them: it is asked first, and can be taken back. */
export function NetworkOffer({ network }: NetworkOfferProps) {
  const classes = useClasses();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const change = useMutation({
    mutationFn: (body: { open: boolean }) => classes.openNetwork(body),
    onSuccess: (next) => {
      queries.setQueryData(networkKey, next);
      dialog.current?.close();
    },
  });
  if (network.open) {
    return (
      <div className={styles.network}>
        <p>
          {network.addresses.length > 0
            ? 'Devices on this network can join.'
            : 'This computer is on no network just now. Devices can join once it is on one again.'}
        </p>
        {change.error !== null && <FailureNotice error={change.error} />}
        <BlockButton tone="quiet" loading={change.isPending} onClick={() => change.mutate({ open: false })}>
          Close it again
        </BlockButton>
        <Advice lines={network.advice} />
      </div>
    );
  }
  return (
    <div className={styles.network}>
      <p>So far only this computer can play. Children’s devices need a way to it.</p>
      <BlockButton onClick={() => dialog.current?.showModal()}>Let devices on this network join</BlockButton>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <div className={styles.asking}>
          <h2 id={titleId}>Let devices on this network join?</h2>
          <p>
            Until ToolboxAI is stopped, or you close it again, everyone on your network can open this page. Lessons and results
            stay behind your login; playing takes a class code.
          </p>
          {network.addresses.length > 0 && (
            <p>
              Children will type{' '}
              <b>{network.addresses.map(({ url }) => typedAddress(new URL('/play', url).href)).join(' or ')}</b>.
            </p>
          )}
          {change.error !== null && <FailureNotice error={change.error} />}
          <div className={styles.inline}>
            <BlockButton tone="strong" loading={change.isPending} onClick={() => change.mutate({ open: true })}>
              Yes, let them join
            </BlockButton>
            <BlockButton tone="quiet" onClick={() => dialog.current?.close()}>
              Not now
            </BlockButton>
          </div>
        </div>
      </dialog>
      <Advice lines={network.advice} />
    </div>
  );
}
