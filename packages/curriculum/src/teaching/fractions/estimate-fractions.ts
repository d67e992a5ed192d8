import type { Teaching } from '../../teaching.ts';

export const estimateFractionsTeaching: Teaching = {
  warmUp: [
    'Somebody says that seven eighths of a liter and eleven twelfths of a liter are one liter together.',
    'You do not have to calculate to know that this is wrong. How can you tell?',
  ],
  idea: [
    'Zero, one half and one are good marks to compare a fraction with.',
    'If you replace each fraction by the nearest mark, you can add or subtract in your head.',
    'The result is not exact, but it shows whether an answer can be right.',
  ],
  steps: [
    'Compare the top with the bottom: is the top very small, about half of the bottom, or almost as large?',
    'Replace the fraction by 0, one half or 1, whichever is nearest.',
    'Do the same with the other fraction.',
    'Add or subtract the marks, and compare the estimate with the answer that you want to check.',
  ],
  why: [
    'A fraction is close to one half when its top is about half as large as its bottom.',
    'It is close to 1 when only a small part is missing, and close to 0 when there is hardly anything.',
    'Each mark is less than one fourth away, so the estimate cannot be far from the exact result.',
  ],
  slip: [
    'Some people look only at the size of the numbers, so that five twelfths seem to be more than two thirds.',
    'What counts is how the top compares with its own bottom.',
  ],
  world: [
    'There is no time for an exact calculation here, and a good estimate is all that you need.',
    'Decide quickly whether the supplies will be enough, and let your partner check your thinking.',
  ],
  support: [
    'Mark 0, one half and 1 on a number line, and place every fraction before you round it.',
    'Write half of the bottom beside each fraction, and compare the top with it.',
  ],
  stretch: [
    'Find two fractions that are both rounded to one half, although their exact sum is as far from 1 as possible.',
    'How large can the difference between the estimate and the exact sum become?',
  ],
  rule: 'Fractions can be compared with 0, one half and 1 to estimate a sum or a difference and to judge an answer.',
  vocabulary: [
    { term: 'estimate', meaning: 'a careful guess with easier numbers' },
    { term: 'benchmark', meaning: 'a well-known number that others are compared with' },
    { term: 'reasonable', meaning: 'near enough to the estimate to be possible' },
  ],
};
