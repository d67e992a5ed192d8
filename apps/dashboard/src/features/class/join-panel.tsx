import { useQuery } from '@tanstack/react-query';
import type { ClassSummary } from '@toolboxai/contracts';
import { useRef } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { countOf } from '../../ui/grade-name.ts';
import styles from './class.module.css';
import { networkQuery } from './class-query.ts';
import { isLoopback, joinAddresses, typedAddress, withCode } from './join-address.ts';
import { NetworkOffer } from './network-offer.tsx';
import { QrPicture } from './qr-picture.tsx';
import { useClasses } from './use-classes.ts';

const halves = (code: string): string => code.replace(/(.{3})(?=.)/g, '$1 ');

type HowToJoinProps = { code: string; addresses: readonly string[] };

function HowToJoin({ code, addresses }: HowToJoinProps) {
  const [best, ...others] = addresses;
  const here = `${window.location.origin}/play`;
  return (
    <div className={styles.join}>
      <div className={styles.ways}>
        {best === undefined && (
          <p className={styles.address}>
            On this computer, go to{' '}
            <a href={here} target="_blank" rel="noreferrer">
              {typedAddress(here)}
            </a>
          </p>
        )}
        {best !== undefined && (
          <p className={styles.address}>
            Go to <b>{typedAddress(best)}</b>
            {others.length > 0 && <span className={styles.other}> or {others.map(typedAddress).join(', ')}</span>}
          </p>
        )}
        <p className={styles.codeLabel}>and type this class code</p>
        <p className={styles.code}>{halves(code)}</p>
      </div>
      {best !== undefined && <QrPicture text={withCode(best, code)} label={`QR code that leads to ${typedAddress(best)}`} />}
    </div>
  );
}

/** Code, address and QR, for the board; large on a projector when asked. */
export function JoinPanel({ summary, players }: { summary: ClassSummary; players: number }) {
  const classes = useClasses();
  const large = useRef<HTMLDialogElement>(null);
  const isOwnMachine = isLoopback(window.location.hostname);
  const network = useQuery({ ...networkQuery(classes), enabled: isOwnMachine });
  const addresses = joinAddresses(window.location, network.data);
  const open = (): void => {
    large.current?.showModal();
    // Some browsers have no full screen; the dialog fills the page in any case.
    void large.current?.requestFullscreen?.().catch(() => {});
  };
  const close = (): void => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
  };
  return (
    <section className={styles.panel} aria-label="How to join">
      <HowToJoin code={summary.code} addresses={addresses} />
      <div className={styles.inline}>
        <BlockButton onClick={open}>Show it large</BlockButton>
      </div>
      {isOwnMachine && network.data !== undefined && <NetworkOffer network={network.data} />}
      {isOwnMachine && network.isError && <FailureNotice error={network.error} retry={() => void network.refetch()} />}
      <dialog ref={large} className={styles.large} aria-label="How to join, large" onClose={close}>
        <div className={styles.largeBody}>
          <h2>{summary.title}</h2>
          <HowToJoin code={summary.code} addresses={addresses} />
          <p className={styles.arrived}>{players === 0 ? 'Nobody is here yet' : `${countOf(players, 'player')} here`}</p>
          <BlockButton onClick={() => large.current?.close()}>Back to the board</BlockButton>
        </div>
      </dialog>
    </section>
  );
}
