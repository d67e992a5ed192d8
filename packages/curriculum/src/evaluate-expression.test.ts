import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { evaluateExpression } from './evaluate-expression.ts';
import { rational, showRational } from './rational.ts';

const value = (text: string) => showRational(evaluateExpression(text));

/** An expression as text together with its value by another library. */
type Known = { text: string; value: Fraction };

const number: fc.Arbitrary<Known> = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((n) => ({ text: String(n), value: new Fraction(n) })),
  fc
    .integer({ min: 0, max: 9999 })
    .map((n) => ({ text: `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`, value: new Fraction(n, 100) })),
);

function combine(x: Known, sign: string, y: Known): Known {
  const join = (how: string, value: Fraction) => ({ text: `(${x.text}) ${how} (${y.text})`, value });
  if (sign === '+') return join('+', x.value.add(y.value));
  if (sign === '-') return join('-', x.value.sub(y.value));
  return sign === '*' || y.value.n === 0n ? join('*', x.value.mul(y.value)) : join('/', x.value.div(y.value));
}

const known = fc
  .tuple(number, fc.array(fc.tuple(fc.constantFrom('+', '-', '*', '/'), number), { maxLength: 4 }))
  .map(([first, more]) => more.reduce((sum, [sign, next]) => combine(sum, sign, next), first));

describe('exact arithmetic from text', () => {
  test('agrees with an independent library on any bracketed expression', () => {
    fc.assert(fc.property(known, (x) => value(x.text) === x.value.toFraction()));
  });

  test.each([
    ['1/3 + 1/4', '7/12'],
    ['2 + 3 * 4', '14'],
    ['10 - 4 - 3', '3'],
    ['100 / 10 / 5', '2'],
    ['2^3^2', '512'],
    ['gcd(12, 18) + lcm(4, 6)', '18'],
    ['max(1/3, 2/7, 0) - min(3, 2.5)', '-13/6'],
    ['abs(3 - 10)', '7'],
    ['median(9, 2, 4)', '4'],
    ['median(7, 1, 4, 2)', '3'],
    ['-2^2', '-4'],
    ['2^-2', '1/4'],
    ['0.1 + 0.2', '3/10'],
    ['floor(7/2)', '3'],
    ['floor(-7/2)', '-4'],
    ['-(3 - 5)', '2'],
  ])('reads %s as algebra systems do', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('puts values in for variables', () => {
    expect(showRational(evaluateExpression('2*x + 3', { x: rational(4n, 1n) }))).toBe('11');
  });

  test.each([
    '',
    '1 +',
    '1 2',
    '(1',
    '1)',
    '1 // 2',
    '2x',
    'x',
    'alert(1)',
    'constructor',
    '1,000',
    '٣',
    '1e5',
    `${'1+'.repeat(200)}1`,
  ])('refuses %s', (text) => {
    expect(() => evaluateExpression(text)).toThrow(SyntaxError);
  });

  test.each(['1/0', '1/(2-2)', '0^-1', '2^100000', '2^(1/2)'])('refuses %s, which has no exact or no small value', (text) => {
    expect(() => evaluateExpression(text)).toThrow(RangeError);
  });
});
