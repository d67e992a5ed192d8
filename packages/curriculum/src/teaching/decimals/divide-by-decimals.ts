import type { Teaching } from '../../teaching.ts';

export const divideByDecimalsTeaching: Teaching = {
  warmUp: [
    'You have three liters of juice, and you want to fill small glasses that hold a quarter of a liter each.',
    'Will there be more or fewer than three glasses, although you are dividing?',
  ],
  idea: [
    'A division asks how often the divisor fits into the other number.',
    'If both numbers become ten times as large, the divisor still fits just as often, and the quotient stays the same.',
    'That is why you may turn the divisor into a whole number before you divide.',
  ],
  steps: [
    'Estimate how often the divisor fits.',
    'Count the places behind the point of the divisor.',
    'Move the points of both numbers to the right by that many places, and add zeros if they are needed.',
    'Divide by the whole number as usual.',
    'Multiply the quotient by the original divisor in order to check the result.',
  ],
  why: [
    'A division can be written as a fraction, with the divisor at the bottom.',
    'Multiplying the top and the bottom of a fraction by the same number does not change its value.',
    'Moving both points by the same number of places is nothing else than such a multiplication by a power of ten.',
  ],
  slip: [
    'It is tempting to move only the point of the divisor, because that number looks inconvenient.',
    'Then you are solving a different problem, so always move both of the points together.',
  ],
  world: [
    'Containers of very different sizes are waiting everywhere, and each of them has to be filled from the same tank.',
    'Find out how many containers your supply will fill before you open any of the valves.',
  ],
  support: [
    'Draw a bar for the whole amount, and mark pieces that are as long as the divisor until the bar is used up.',
    'Change both numbers into tenths or hundredths, and divide these whole numbers.',
  ],
  stretch: [
    'When is a quotient larger than the number that was divided, and when is it exactly as large?',
    'Describe every possible case, and support your answer with suitable examples.',
  ],
  rule: 'A quotient does not change when dividend and divisor are multiplied by the same power of ten.',
  vocabulary: [
    { term: 'dividend', meaning: 'the number that is divided' },
    { term: 'divisor', meaning: 'the number by which you divide' },
    { term: 'equivalent', meaning: 'different in form but equal in value' },
  ],
};
