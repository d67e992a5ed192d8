import { describe, expect, test } from 'vitest';
import { readLatex } from './read-latex.ts';
import { writeMaths } from './write-maths.ts';

const half = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>';

describe('maths as markup', () => {
  test('sets the fractions of the rich form, and escapes the words around them', () => {
    expect(writeMaths('ignored', ['a < b & ', { frac: [1, 2] }])).toBe(`a &lt; b &amp; ${half}`);
  });

  test('finds the fractions of a plain text, and leaves dates and decimals alone', () => {
    expect(writeMaths('Eat 1/2.')).toBe(`Eat ${half}.`);
    expect(writeMaths('On 3/4/2024 and 0.1/2')).toBe('On 3/4/2024 and 0.1/2');
  });

  test('puts the minus of a fraction before its bar', () => {
    expect(writeMaths('', [{ frac: [-1, 2] }])).toContain('<mrow><mo>−</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow>');
  });

  test.each([
    [String.raw`\frac{1}{2} \times x^{2}`, '1/2 × x^2'],
    [String.raw`\dfrac{x + 1}{\sqrt{2}}`, '(x + 1)/(√2)'],
    [String.raw`3 \div 4 \leq \pi`, '3 ÷ 4 ≤ π'],
    [String.raw`\left(2\cdot 3\right)`, '(2 · 3)'],
    [String.raw`\text{area} = 4`, 'area = 4'],
    [String.raw`\unknown{3}`, String.raw`\unknown{3}`],
    ['}{'.repeat(50), '}{'.repeat(50)],
  ])('writes %s as a line that can be read', (latex, line) => {
    expect(readLatex(latex)).toBe(line);
  });
});
