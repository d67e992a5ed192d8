import type { Teaching } from '../../teaching.ts';

export const divideDecimalsTeaching: Teaching = {
  warmUp: [
    'Four friends share a taxi that costs 18.80 dollars, and everybody pays the same.',
    'Does each of them pay more or less than five dollars? How did you find out?',
  ],
  idea: [
    'A decimal is shared in the same way as a whole number, from the largest place to the smallest.',
    'Whatever is left over in one place is changed into ten times as many parts of the next place.',
    'As soon as you reach the tenths, the point goes into the quotient as well.',
  ],
  steps: [
    'Estimate with a whole number that is easy to divide.',
    'Divide the wholes, and write the point into the quotient when you pass it.',
    'Change what is left over into tenths, and go on with the tenths and the hundredths.',
    'Write 0 into the quotient when a place has too few parts to share.',
    'Multiply the quotient by the divisor to check your answer.',
  ],
  why: [
    'Seven tenths and five hundredths are 75 hundredths.',
    'When three people share them, each one gets 25 hundredths.',
    'So the work is the same as with whole numbers, and only the name of the parts is different.',
  ],
  slip: [
    'Many people share both sides of the point apart, and forget what is left in between.',
    'Never cross the point before you have changed the leftover wholes into tenths.',
  ],
  world: [
    'The food in this world comes in odd amounts, and everyone in the team must get an equal share.',
    'Divide with care, because the guard at the next gate weighs what each of you carries.',
  ],
  support: [
    'Use play money: change dollars into dimes and dimes into cents when you cannot share them.',
    'Write the names of the places above the digits before you begin to divide.',
  ],
  stretch: [
    'Divide 1 by 8 and keep going until nothing is left, and then try to do the same with 1 divided by 3.',
    'What is different, and can you predict it for other divisors?',
  ],
  rule: 'A decimal is divided place by place, and what is left in one place is shared as ten times as many parts of the next.',
  vocabulary: [
    { term: 'dividend', meaning: 'the number that is divided' },
    { term: 'divisor', meaning: 'the number by which you divide' },
    { term: 'quotient', meaning: 'the result of a division' },
  ],
};
