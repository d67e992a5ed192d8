import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setMaths } from './set-maths.ts';

describe('setMaths', () => {
  test('fractions in running text become fractions', () => {
    expect(setMaths('What is 1/3 + 1/4?')).toEqual(['What is ', { frac: [1, 3] }, ' + ', { frac: [1, 4] }, '?']);
  });

  test('mixed numbers keep their whole', () => {
    expect(setMaths('2 1/2 cups')).toEqual(['2 ', { frac: [1, 2] }, ' cups']);
  });

  test('dates, ratios of decimals and words are left alone', () => {
    expect(setMaths('on 3/4/2026, 1.5/2 and and/or')).toEqual(['on 3/4/2026, 1.5/2 and and/or']);
  });

  test('no character of the text is lost', () => {
    const back = (text: string): string =>
      setMaths(text)
        .map((piece) => (typeof piece === 'string' ? piece : 'frac' in piece ? piece.frac.join('/') : piece.math))
        .join('');
    const text = fc
      .array(fc.constantFrom('1', '12', '/', ' ', 'a', '.', '7/12'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, (sample) => back(sample) === sample.replace(/(?<![\d/.])0*(\d+)\/0*(\d+)(?![\d/])/g, '$1/$2')));
  });
});
