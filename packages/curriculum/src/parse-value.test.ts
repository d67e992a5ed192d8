import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseValue } from './parse-value.ts';
import { showRational } from './rational.ts';
import { decimal, exactOf, fraction, integer, showValue, type Value } from './value.ts';

const values: fc.Arbitrary<Value> = fc.oneof(
  fc.nat(9_999_999).map(integer),
  fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).map(([n, d]) => fraction(n, d)),
  fc.tuple(fc.nat(99_999_999), fc.integer({ min: 1, max: 4 })).map(([units, places]) => decimal(units, places)),
  fc.record({ kind: fc.constant('mixed' as const), whole: fc.nat(99), n: fc.nat(20), d: fc.integer({ min: 1, max: 20 }) }),
);

describe('reading a choice', () => {
  test('gives back the exact value of whatever is shown', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parseValue(showValue(value))).toEqual(exactOf(value));
      }),
    );
  });

  test.each([
    ['1,204', '1204'],
    ['2 1/3', '7/3'],
    ['-3/4', '-3/4'],
    ['−5', '-5'],
    ['.5', '1/2'],
    ['0.50', '1/2'],
    ['6/8', '3/4'],
    [' 7 ', '7'],
  ])('reads %s as %s', (text, expected) => {
    const value = parseValue(text);
    expect(value && showRational(value)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'seven',
    '1/0',
    '1//2',
    '12,34',
    '1,2345',
    '3 4',
    '--5',
    '- -5',
    '5-',
    '½',
    '1e3',
    '0x10',
    '<',
    'You cannot tell',
  ])('refuses %j', (text) => {
    expect(parseValue(text)).toBeNull();
  });
});
