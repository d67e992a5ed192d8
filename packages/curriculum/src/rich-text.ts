import type { RichText } from '@toolboxai/contracts';
import { showInteger, showRich, type Value } from './value.ts';

export type Piece = string | number | Value | RichText;

const isRich = (piece: Value | RichText): piece is RichText => Array.isArray(piece);

function spread(piece: Piece): RichText {
  if (typeof piece === 'string') return [piece];
  if (typeof piece === 'number') return [showInteger(piece)];
  return isRich(piece) ? piece : showRich(piece);
}

/** Joins pieces, so that neighbouring texts become one. */
export function joinRich(pieces: readonly Piece[]): RichText {
  const out: RichText = [];
  for (const part of pieces.flatMap(spread)) {
    const last = out.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part;
    else out.push(part);
  }
  return out;
}

/** Template tag: say`What is ${fraction(1, 2)} + ${3}?` is rich text with the fraction set as one. */
export const say = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): RichText =>
  joinRich(texts.flatMap((text, i): Piece[] => [text, ...pieces.slice(i, i + 1)]));

/** The plain fallback: `1/2` for a fraction, the source for other maths. */
export const plainText = (rich: RichText): string =>
  rich
    .map((part) => (typeof part === 'string' ? part : 'frac' in part ? part.frac.join('/').replace('-', '−') : part.math))
    .join('');

/** True when the text holds maths that the plain fallback only approximates. */
export const holdsMaths = (rich: RichText): boolean => rich.some((part) => typeof part !== 'string');
