import type { Teaching } from '../../teaching.ts';

export const multiDigitDecimalsTeaching: Teaching = {
  warmUp: [
    'A scientist weighs two samples, one on a simple balance and the other on a very exact one.',
    'How could you add the two results, although they have different numbers of decimal places?',
  ],
  idea: [
    'Decimals with many digits follow exactly the same rules as short ones.',
    'In a sum or a difference, only digits with the same place value may be combined.',
    'In a product, the digits are multiplied without the points, and the point is placed afterward.',
  ],
  steps: [
    'Read the operation first, and estimate the result with rounded numbers.',
    'For a sum or a difference, line up the points and fill the empty places with zeros.',
    'For a product, multiply the digits and then count the decimal places of both factors.',
    'Compare the position of the point with your estimate.',
  ],
  why: [
    'Zeros behind the last decimal place do not change a number, but they give every digit a partner.',
    'A tenth of a hundredth is a thousandth, because ten times a hundred is a thousand.',
    'This is why places are added in a product, while they stay the same in a sum.',
  ],
  slip: [
    'The two rules for the point are easily confused when a page has sums and products on it.',
    'Say the name of the operation aloud before you write anything, and choose the rule that belongs to it.',
  ],
  world: [
    'The engineers of this world have measured everything with great care, down to the thousandth of a unit.',
    'Calculate with the same care, since a single digit in the wrong column will stop the entire machine.',
  ],
  support: [
    'Work on squared paper, write one digit into every square, and draw a vertical line for the points.',
    'Solve the same problem with only one decimal place first, and then repeat your steps.',
  ],
  stretch: [
    'Place the digits from 1 to 6 into two decimals with three digits each so that their product becomes as large as possible.',
    'Does the position of the points change which arrangement is the best one?',
  ],
  rule: 'Decimals are added and subtracted place by place, and a product has as many decimal places as its factors have together.',
  vocabulary: [
    { term: 'decimal place', meaning: 'a place after the point, such as tenths or hundredths' },
    { term: 'algorithm', meaning: 'a list of steps that always leads to the result' },
    { term: 'estimate', meaning: 'a reasonable guess that is found with easy numbers' },
  ],
};
