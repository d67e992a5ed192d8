import type { Proof } from '@toolboxai/contracts';
import styles from './seal.module.css';

export const sealKinds = ['exact', 'fact', 'confirmed', 'teacher'] as const;
export type SealKind = (typeof sealKinds)[number];

export const sealWords: Readonly<Record<SealKind, string>> = {
  exact: 'Proven',
  fact: 'From a named source',
  confirmed: 'Confirmed by you',
  teacher: 'Please confirm',
};

/** A key that nothing proves is the teacher's to confirm, and then says so. */
export const sealKindOf = (proof: Proof): SealKind =>
  proof.kind === 'teacher' && proof.confirmed_at !== undefined ? 'confirmed' : proof.kind;

const marks: Readonly<Record<SealKind, string>> = {
  exact: 'M9.5 16.5 14 21l9-10',
  fact: 'M10 10h12v13l-6-3-6 3z',
  confirmed: 'M9.5 16.5 14 21l9-10',
  teacher: 'M12.5 12.5a3.5 3.5 0 1 1 5 3.2c-1 .6-1.5 1.2-1.5 2.3M16 22.5v.1',
};

/** Twelve scallops, as on the seal of a document. */
const scallops = Array.from({ length: 12 }, (_, index) => {
  const angle = (index * Math.PI) / 6;
  const at = (radius: number, turn: number): string =>
    `${(16 + radius * Math.cos(angle + turn)).toFixed(1)} ${(16 + radius * Math.sin(angle + turn)).toFixed(1)}`;
  return `${index === 0 ? `M${at(13, 0)}` : ''}Q${at(16.5, Math.PI / 12)} ${at(13, Math.PI / 6)}`;
}).join('');

/** How an answer key is known to be right. The outline tells the kinds apart, not only the colour. */
export function Seal({ kind }: { kind: SealKind }) {
  return (
    <span className={styles.seal} data-kind={kind}>
      <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        {kind === 'teacher' || kind === 'confirmed' ? (
          <circle cx="16" cy="16" r="13.5" className={styles.open} />
        ) : (
          <path d={`${scallops}z`} className={kind === 'exact' ? styles.solid : styles.open} />
        )}
        <path d={marks[kind]} className={styles.mark} />
      </svg>
      {sealWords[kind]}
    </span>
  );
}
