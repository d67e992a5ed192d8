import type { Teaching } from '../../teaching.ts';

export const divideWholeNumbersTeaching: Teaching = {
  warmUp: [
    'Four classes win 96 books together, and every class should get the same number.',
    'Would you deal the books out one by one, or in larger bundles first?',
  ],
  idea: [
    'A large number can be shared in easy pieces.',
    'Share the hundreds first, then the tens, then the ones.',
    'What cannot be shared in one place is opened up into ten of the next.',
  ],
  steps: [
    'Look at the first digit, and ask how many times the divisor fits.',
    'Write that in the answer, multiply, and subtract to see what is left.',
    'Bring down the next digit beside what is left.',
    'Go on until no digit is left to bring down.',
    'Multiply the answer by the divisor to check.',
  ],
  why: [
    'Sharing the number in pieces gives each person the same as sharing it all at once.',
    'One hundred that is left over turns into ten tens, so it can be shared after all.',
    'Nothing gets lost on the way, and the check proves it.',
  ],
  slip: [
    'When the divisor does not fit, many people skip the place.',
    'Write a 0 there, because the 0 keeps the other digits in their places.',
  ],
  world: [
    'New supplies have arrived, and they must be split among all the teams.',
    'If one of the teams gets too little, the whole trip comes to a stop.',
  ],
  support: [
    'Make a list of the first nine multiples of the divisor and keep it beside your work.',
    'Take away ten groups at a time, and count the tens that you took.',
  ],
  stretch: ['Find a number of three digits that can be divided by 3, 4 and 5 with nothing left.', 'How did you search?'],
  rule: 'A quotient can be found place by place, and what is left in one place is opened into ten of the next.',
  vocabulary: [
    { term: 'dividend', meaning: 'the number that is shared' },
    { term: 'divisor', meaning: 'the number that you divide by' },
    { term: 'quotient', meaning: 'the answer when you divide' },
  ],
};
