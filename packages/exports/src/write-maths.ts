import type { RichText } from '@toolboxai/contracts';
import { escapeMarkup } from './escape-markup.ts';
import { readLatex } from './read-latex.ts';

const fraction = /(?<![\d/.])(\d{1,4})\/(\d{1,4})(?![\d/])/g;

/** Plain text with its `3/4` found, for texts that come without a rich form. */
function findFractions(text: string): RichText {
  const pieces: RichText = [];
  let from = 0;
  for (const match of text.matchAll(fraction)) {
    pieces.push(text.slice(from, match.index), { frac: [Number(match[1]), Number(match[2])] });
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)];
}

function writeFraction(top: number, bottom: number): string {
  const bar = `<mfrac><mn>${Math.abs(top)}</mn><mn>${bottom}</mn></mfrac>`;
  const signed = top < 0 ? `<mrow><mo>−</mo>${bar}</mrow>` : bar;
  return `<math xmlns="http://www.w3.org/1998/Math/MathML">${signed}</math>`;
}

/**
 * A text as markup that stands in HTML and in XML alike: escaped, its fractions as MathML, other maths as a line that can be
 * read. The rich form wins over the plain one.
 */
export const writeMaths = (text: string, rich?: RichText): string =>
  (rich ?? findFractions(text))
    .map((piece) => {
      if (typeof piece === 'string') return escapeMarkup(piece);
      return 'frac' in piece ? writeFraction(...piece.frac) : escapeMarkup(readLatex(piece.math));
    })
    .join('');
