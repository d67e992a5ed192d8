import { add, negate, type Rational, rational } from './rational.ts';

const wholePart = String.raw`\d{1,15}|\d{1,3}(?:,\d{3}){1,4}`;
const decimalShape = new RegExp(`^(${wholePart})?(?:\\.(\\d{1,15}))?$`);
const fractionShape = new RegExp(`^(?:(${wholePart}) )?(\\d{1,15})\\s?/\\s?(\\d{1,15})$`);

const digits = (text: string) => BigInt(text.replaceAll(',', ''));

/**
 * The number that a choice's text names: `12`, `1,204`, `0.35`, `7/12`, `2 1/3`, each with or without a minus sign.
 * `null` for anything else, so that a text which cannot be read can never pass for an answer.
 */
export function parseValue(text: string): Rational | null {
  const trimmed = text.trim().replaceAll('−', '-');
  if (trimmed.startsWith('-')) {
    const size = /^-\s?[\d.]/.test(trimmed) ? parseValue(trimmed.slice(1)) : null;
    return size && negate(size);
  }
  const fraction = fractionShape.exec(trimmed);
  if (fraction) {
    const [, whole, top, bottom] = fraction;
    if (!top || !bottom || digits(bottom) === 0n) return null;
    return add(rational(digits(whole ?? '0'), 1n), rational(digits(top), digits(bottom)));
  }
  const decimal = decimalShape.exec(trimmed);
  if (!decimal || trimmed === '') return null;
  const [, whole, places] = decimal;
  return rational(digits((whole ?? '0') + (places ?? '')), 10n ** BigInt(places?.length ?? 0));
}
