import type { RichText } from '@toolboxai/contracts';

const fraction = /(?<![\d/.])(\d{1,4})\/(\d{1,4})(?![\d/])/g;

/** Plain text with its `3/4` set as fractions, for texts that come without a rich form. */
export function setMaths(text: string): RichText {
  const pieces: RichText = [];
  let from = 0;
  for (const match of text.matchAll(fraction)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ frac: [Number(match[1]), Number(match[2])] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
