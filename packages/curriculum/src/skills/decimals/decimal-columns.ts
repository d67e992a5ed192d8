import { decimal, showInteger, showValue, type Value } from '../../value.ts';

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

/** The number in units of that place after the point, read off its written digits; NaN when it has finer ones or is no decimal. */
export function countUnits(text: string, places: number): number {
  if (!/^[\d,]+(\.\d+)?$/.test(text)) return Number.NaN;
  const [whole = '', after = ''] = text.replaceAll(',', '').split('.');
  return after.length > places ? Number.NaN : Number(whole + after.padEnd(places, '0'));
}

/** The same number without zeros at its end. */
export const trimZeros = (x: Written): Written =>
  x.places > 0 && x.units % 10 === 0 ? trimZeros({ units: x.units / 10, places: x.places - 1 }) : x;

const placeNames = ['ones', 'tenths', 'hundredths', 'thousandths', 'ten-thousandths'] as const;

/** `tenths` for the first place after the point. */
export const nameOfPlace = (place: number): string => placeNames[place] ?? `parts of 10 to the power of ${place}`;

/** A whole number and digits after the point, put side by side: 3 and '07' make 3.07. */
export const joinDigits = (whole: number, tail: string): Value => decimal(Number(`${whole}${tail}`), tail.length);
