import { add, negate, type Rational, rational } from './rational.ts';

const wholePart = String.raw`\d{1,15}|\d{1,3}(?:,\d{3}){1,4}`;
const decimalShape = new RegExp(`^(${wholePart})?(?:\\.(\\d{1,15}))?$`);
const moneyShape = new RegExp(`^\\$((?:${wholePart})(?:\\.\\d{2})?)$`);
const timeShape = /^(1[0-2]|[1-9]):([0-5]\d)$/;
const fractionShape = new RegExp(`^(?:(${wholePart}) )?(\\d{1,15})\\s?/\\s?(\\d{1,15})$`);

const digits = (text: string) => BigInt(text.replaceAll(',', ''));

/**
 * The number that a choice's text names: `12`, `1,204`, `0.35`, `7/12`, `2 1/3`, each with or without a minus sign, `$4.50` in
 * dollars, and `3:45` in minutes after twelve o'clock.
 * `null` for anything else, so that a text which cannot be read can never pass for an answer.
 */
export function parseValue(text: string): Rational | null {
  const trimmed = text.trim().replaceAll('−', '-');
  if (trimmed.startsWith('-')) {
    const size = /^-\s?[\d.]/.test(trimmed) ? parseValue(trimmed.slice(1)) : null;
    return size && negate(size);
  }
  const time = timeShape.exec(trimmed);
  if (time) return rational(BigInt((Number(time[1]) % 12) * 60 + Number(time[2])), 1n);
  const amount = moneyShape.exec(trimmed)?.[1];
  if (amount) return parseValue(amount);
  return readFraction(trimmed) ?? readDecimal(trimmed);
}

function readFraction(text: string): Rational | null {
  const [, whole, top, bottom] = fractionShape.exec(text) ?? [];
  if (!top || !bottom || digits(bottom) === 0n) return null;
  return add(rational(digits(whole ?? '0'), 1n), rational(digits(top), digits(bottom)));
}

function readDecimal(text: string): Rational | null {
  const [found, whole, places] = decimalShape.exec(text) ?? [];
  if (!found) return null;
  return rational(digits((whole ?? '0') + (places ?? '')), 10n ** BigInt(places?.length ?? 0));
}
