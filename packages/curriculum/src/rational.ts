/** An exact fraction in lowest terms, denominator above zero. The proof's own arithmetic: it shares nothing with `solve`. */
export type Rational = { readonly n: bigint; readonly d: bigint };

const absolute = (x: bigint) => (x < 0n ? -x : x);

export function rational(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('division by zero');
  let [a, b] = [absolute(n), absolute(d)];
  while (b > 0n) [a, b] = [b, a % b];
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / a, d: (sign * d) / a };
}

export const add = (x: Rational, y: Rational): Rational => rational(x.n * y.d + y.n * x.d, x.d * y.d);
export const negate = (x: Rational): Rational => ({ n: -x.n, d: x.d });
export const multiply = (x: Rational, y: Rational): Rational => rational(x.n * y.n, x.d * y.d);
export const divide = (x: Rational, y: Rational): Rational => rational(x.n * y.d, x.d * y.n);

/** Whole exponents of at most three digits; a larger one is refused, since it would only stall. */
export function power(x: Rational, exponent: Rational): Rational {
  if (exponent.d !== 1n || absolute(exponent.n) > 999n) throw new RangeError('the exponent is not a small whole number');
  const size = absolute(exponent.n);
  return exponent.n < 0n ? rational(x.d ** size, x.n ** size) : rational(x.n ** size, x.d ** size);
}

/** The largest whole number that is not above x. */
export function floor(x: Rational): Rational {
  const whole = x.n / x.d;
  return { n: x.n < 0n && x.n % x.d !== 0n ? whole - 1n : whole, d: 1n };
}

/** -1, 0 or 1, as x is below, equal to or above y. */
export function compare(x: Rational, y: Rational): -1 | 0 | 1 {
  const gap = x.n * y.d - y.n * x.d;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

/** `7/12`, or `3` when whole. */
export const showRational = (x: Rational): string => (x.d === 1n ? String(x.n) : `${x.n}/${x.d}`);
