import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateExpression } from '../evaluate-expression.ts';
import { listSkills } from '../list-skills.ts';
import { makeQuestions } from '../make-questions.ts';
import { parseValue } from '../parse-value.ts';
import { showRational } from '../rational.ts';
import { deriveExpression } from './derive-expression.ts';

const valueOf = (prompt: string): string | null => {
  const found = deriveExpression(prompt);
  return found && found.asks !== 'unknown' ? showRational(evaluateExpression(found.expression)) : null;
};

const arithmetic: readonly string[] = ['add and subtract', 'multiply and divide', 'fractions', 'decimals', 'negative numbers'];

describe('the arithmetic in a prompt', () => {
  test.each([
    ['What is 3/4 + 1/8?', '7/8'],
    ['What number is 10 more than 51?', '61'],
    ['7 and what number make 10?', '3'],
    ['What is 180 after an increase of 10%?', '198'],
    ['How many times as large as 6 is 42?', '7'],
    ['Which decimal is equal to 24/100?', '6/25'],
    ['How far apart are −7 and −3 on the number line?', '4'],
    ['Which number makes the ratios equal? 2 : 3 = 8 : ☐', '12'],
    ['1/5 is the same amount as how many tenths?', '2'],
    ['What is 6 ÷ 8, written as a fraction or a mixed number?', '3/4'],
    ['Here are 3 rows with 5 dots in each row: ●●●●● ●●●●● ●●●●●. How many dots are there?', '15'],
    ['Round each number to the nearest ten, and then add. About how much is 54 + 36?', '90'],
    ['12 x 7 = ?', '84'],
    ['What is 2 1/3 × 4?', '28/3'],
    ['What is 5 − 2 1/3?', '8/3'],
    ['What is ½ of 12?', '6'],
    ['What is 2½ + 1?', '7/2'],
    ['What is 20% of 50?', '10'],
    ['3² + 1', '10'],
    ['3/4/2', '3/8'],
    ['3/4 ÷ 1/2 =', '3/2'],
    ['What is 8 ÷ 2 × 4?', '16'],
    ['What is −3 + 5?', '2'],
    ['What is 10 - -3?', '13'],
    ['What is (3 + 4) × 2 - 10 ÷ 5?', '12'],
    ['What is 1,204 + 96?', '1300'],
    ['What is $1.25 + $3.25?', '9/2'],
    ['Calculate: 0.1 + .2', '3/10'],
    ['What is 7 times 8 in simplest form?', '56'],
    ['What is 6 squared?', '36'],
    ['What is the sum of 3 and 4?', '7'],
    ['Subtract 1/4 from 3/4.', '1/2'],
    ['Divide 12 by 4.', '3'],
    ['? = 3 + 4', '7'],
    ['Round 345 to the nearest ten.', '350'],
    ['What is 3.449 rounded to the nearest tenth?', '17/5'],
    ['What is the remainder when 17 is divided by 5?', '2'],
    ['What is the value of the 7 in 4,735?', '700'],
    ['What is the greatest common factor of 24 and 18?', '6'],
    ['What is the least common multiple of 9 and 7?', '63'],
    ['Write 3/4 as a decimal.', '3/4'],
    ['Ana sees 3 + 4 × 2 on a card. What is its value?', '11'],
    ['Which sign makes this true? 1/2 ☐ 2/3', '-1/6'],
    ['A tale of two jars. Which sign belongs in 0.5 ☐ 1/2?', '0'],
  ])('of "%s" gives %s', (prompt, value) => {
    expect(valueOf(prompt)).toBe(value);
  });

  test.each([
    ['Solve 2x + 3 = 11', '2 * x + 3 = 11', 'x'],
    ['Solve for n: n − 4 = 9', 'n - 4 = 9', 'n'],
    ['If 2x + 3 = 11, what is x?', '2 * x + 3 = 11', 'x'],
    ['Solve x/3 = 4 for x.', 'x / 3 = 4', 'x'],
    ['Find y if 3(y + 2) = 21', '3 * (y + 2) = 21', 'y'],
    ['4 x ☐ = 28', '4 * x = 28', 'x'],
    ['Which number belongs in the box? 6 × 5 = 5 × 5 + ☐ × 5', '6 * 5 = 5 * 5 + x * 5', 'x'],
    ['7 + ? = 12', '7 + x = 12', 'x'],
    ['3/4 = ___/8', '3/4 = x / 8', 'x'],
    ['What number makes this true? 24 ÷ ☐ = 6', '24 / x = 6', 'x'],
  ])('of "%s" is the equation %s', (prompt, equation, variable) => {
    expect(deriveExpression(prompt)).toMatchObject({ asks: 'unknown', equation, variable });
  });

  test.each([
    'Maya has 12 coins and spends 5. How many are left?',
    'What is 3 and 4?',
    'What is the sum of 2 and 3 and 4?',
    'What is 3/4 of a cup plus 1/8 of a cup?',
    'Which planet is third?',
    'Simplify 4/8',
    'What is 7?',
    'What is about 3 + 4?',
    'If x = 4, what is 2x + 3?',
    'Solve x + y = 3',
    'x = 12',
    '',
    '=',
    '3 +',
    'Round 3 to the nearest constructor.',
  ])('is not found where the words are something else: "%s"', (prompt) => {
    expect(deriveExpression(prompt)).toBeNull();
  });

  test.each([
    '8 ÷ 2(2 + 2)',
    '-2^2 + 1',
    '2^3^2',
    '1/2x + 3 = 4',
    '1/2(4)',
    '6 ÷ 1/2 of 4',
    '5% + 3%',
    '9^99',
    '((9^9)^9)^9',
    '1.2.3 + 1',
  ])('is not found where it could mean two things, or is too much: %s', (prompt) => {
    expect(deriveExpression(prompt)).toBeNull();
  });

  test('binds × before + and −, and works from left to right, for any numbers', () => {
    const term = fc.tuple(fc.constantFrom('+', '−'), fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(term, { minLength: 2, maxLength: 5 }), (terms) => {
        const text = terms.map(([sign, factors], index) => `${index === 0 ? '' : ` ${sign} `}${factors.join(' × ')}`).join('');
        const total = terms.reduce((sum, [sign, factors], index) => {
          const product = factors.reduce((left, right) => left * right);
          return index === 0 || sign === '+' ? sum + product : sum - product;
        }, 0);
        expect(valueOf(`What is ${text}?`)).toBe(String(total));
      }),
    );
  });

  test('is read in time and without a throw from any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 })),
        (text) => {
          deriveExpression(text);
          deriveExpression(`What is ${text} + 1?`);
          deriveExpression(`Solve ${text} = 1`);
        },
      ),
    );
    for (const unit of ['(', '1 ', '1/', 'x ', '? ', '. ', 'round ', '= ', '1,', '-'])
      expect(deriveExpression(unit.repeat(400))).toBeNull();
  });

  test('agrees with the proof of every built-in question that it can read, which are of at least 80 % of the arithmetic skills', () => {
    const questions = listSkills().flatMap(({ id }) =>
      Array.from({ length: 12 }, (_, index) => makeQuestions({ skills: [id], count: 1, seed: `derive ${index}` })).flat(),
    );
    const read = new Set<string>();
    for (const { prompt, proof, skill } of questions) {
      const found = deriveExpression(prompt);
      if (!found || proof.kind !== 'exact') continue;
      read.add(skill);
      const claimed = parseValue(proof.equals);
      const shown = claimed ? showRational(claimed) : proof.equals;
      if (found.asks !== 'unknown') expect([prompt, showRational(evaluateExpression(found.expression))]).toEqual([prompt, shown]);
      else {
        const sides = found.equation
          .split('=')
          .map((side) => showRational(evaluateExpression(side, claimed ? { [found.variable]: claimed } : {})));
        expect([prompt, sides[0]]).toEqual([prompt, sides[1]]);
      }
    }
    const ids = listSkills()
      .filter(({ domain }) => arithmetic.includes(domain))
      .map(({ id }) => id);
    expect(ids.filter((id) => read.has(id)).length / ids.length).toBeGreaterThanOrEqual(0.8);
  });
});
