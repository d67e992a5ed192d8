import { showInteger, showValue, type Value } from '../../value.ts';

/** A decimal as it is written: `units` of the last place, so 35 with 2 places is 0.35. */
export type Written = { units: number; places: number };

export const showWritten = (x: Written): string =>
  x.places === 0 ? showInteger(x.units) : showValue({ kind: 'decimal', units: x.units, places: x.places });

/** ASCII without commas, as proofs need it. */
export const asciiOf = (x: Written): string => showWritten(x).replaceAll(',', '');

export const wholeOf = (x: Written): number => Math.floor(x.units / 10 ** x.places);

/** Both as units of the longer one's last place. */
export function alignPlaces(x: Written, y: Written): { a: number; b: number; places: number } {
  const places = Math.max(x.places, y.places);
  return { a: x.units * 10 ** (places - x.places), b: y.units * 10 ** (places - y.places), places };
}

/** The digits after the point, read as a whole number: 5 for 3.5 and 25 for 3.25. */
export const tailOf = (x: Written): number => x.units % 10 ** x.places;

/** The number as hundredths, read off its written digits; for checking, apart from the arithmetic above. */
export function countHundredths(text: string): number {
  const [whole = '', after = ''] = text.replaceAll(',', '').split('.');
  const [tenths = '0', hundredths = '0', ...finer] = after;
  return finer.length > 0 ? Number.NaN : Number(whole) * 100 + Number(tenths) * 10 + Number(hundredths);
}

export const answerInHundredths = (answer: Value): number => countHundredths(showValue(answer));
