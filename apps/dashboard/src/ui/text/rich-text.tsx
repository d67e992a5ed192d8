import type { RichText as Pieces } from '@toolboxai/contracts';
import { lazy, Suspense } from 'react';
import styles from './rich-text.module.css';
import { setMaths } from './set-maths.ts';

const Latex = lazy(async () => ({ default: (await import('./latex.tsx')).Latex }));

/** The slash is read out, copied and searched for; the eye sees a bar. */
function Fraction({ top, bottom }: { top: number; bottom: number }) {
  return (
    <span className={styles.fraction}>
      <span className={styles.top}>{top}</span>
      <span className={styles.slash}>/</span>
      <span>{bottom}</span>
    </span>
  );
}

function Piece({ piece }: { piece: Pieces[number] }) {
  if (typeof piece === 'string') return piece;
  if ('frac' in piece) return <Fraction top={piece.frac[0]} bottom={piece.frac[1]} />;
  return (
    <Suspense fallback={piece.math}>
      <Latex math={piece.math} />
    </Suspense>
  );
}

/** Text with its maths set. `rich` wins; a plain `text` has its fractions found. */
export function RichText({ text, rich }: { text: string; rich?: Pieces | undefined }) {
  const pieces = rich ?? setMaths(text);
  // Pieces have no identity beyond their place, and are never reordered.
  return pieces.map((piece, index) => <Piece key={`${index}:${JSON.stringify(piece)}`} piece={piece} />);
}
