import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseValue } from './parse-value.ts';
import { showRational } from './rational.ts';
import { clockTime, decimal, exactOf, fraction, integer, money, showValue, type Value } from './value.ts';

const values: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map(integer),
  fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 5000 })).map(([n, d]) => fraction(n, d)),
  fc.nat(999_999).map(money),
  fc.nat(719).map(clockTime),
  fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 1, max: 4 }))
    .map(([units, places]) => decimal(units, places)),
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
    ['$4.50', '9/2'],
    ['$1,204', '1204'],
    ['3:45', '225'],
    ['12:05', '5'],
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
    '$4.5',
    '13:00',
    '3:60',
    '0:30',
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
