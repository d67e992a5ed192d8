import { useClickOutside, useWindowEvent } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Content, ExportOffer } from '@toolboxai/contracts';
import { useId, useState } from 'react';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './export-menu.module.css';
import { exportsQuery } from './lesson-query.ts';
import { useExport } from './use-download.ts';

type ExportMenuProps = { content: Pick<Content, 'id' | 'title' | 'version'> };

type OfferProps = { offer: ExportOffer; isFetching: boolean; onTake: () => void };

function Offer({ offer, isFetching, onTake }: OfferProps) {
  const adviceId = useId();
  return (
    <li className={styles.offer}>
      <BlockButton leftSection={<Icon name="down" />} loading={isFetching} aria-describedby={adviceId} onClick={onTake}>
        {offer.label}
      </BlockButton>
      <div id={adviceId} className={styles.advice}>
        <p>{offer.advice}</p>
        {offer.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
    </li>
  );
}

function Offers({ content }: ExportMenuProps) {
  const { api } = useServices();
  const offers = useQuery(exportsQuery(api, content));
  const take = useExport(content);
  if (offers.isPending) return <p role="status">Fetching the list…</p>;
  if (offers.data === undefined) return <FailureNotice error={offers.error} retry={() => void offers.refetch()} />;
  return (
    <>
      {take.error !== null && <FailureNotice error={take.error} />}
      <ul className={styles.offers}>
        {offers.data.map((offer) => (
          <Offer
            key={offer.id}
            offer={offer}
            isFetching={take.isPending && take.variables.id === offer.id}
            onTake={() => take.mutate(offer)}
          />
        ))}
      </ul>
    </>
  );
}

/** The quiz for other tools: which there are, what to do there with the file, and what it would lack. */
export function ExportMenu({ content }: ExportMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const sheetId = useId();
  const box = useClickOutside<HTMLDivElement>(() => setIsOpen(false));
  useWindowEvent('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    box.current?.querySelector('button')?.focus();
  });
  return (
    <div ref={box} className={styles.menu}>
      <BlockButton
        tone="quiet"
        leftSection={<Icon name="out" />}
        aria-expanded={isOpen}
        aria-controls={sheetId}
        onClick={() => setIsOpen(!isOpen)}
      >
        Take it to…
      </BlockButton>
      <div id={sheetId} className={styles.sheet} hidden={!isOpen}>
        {isOpen && <Offers content={content} />}
      </div>
    </div>
  );
}
