import type { Teaching } from '../../teaching.ts';

export const compareDecimalsTeaching: Teaching = {
  warmUp: [
    'Two children jump: one lands at 1.5 meters and the other at 1.35 meters.',
    'Who jumped further? Hold up one hand or two to vote.',
  ],
  idea: [
    'Decimals are compared place by place, from the left.',
    'Tenths count before hundredths, as tens count before ones.',
    'A 0 at the end of a decimal changes nothing.',
  ],
  steps: [
    'Write the numbers under each other with the points in a line.',
    'Fill the shorter one up with 0.',
    'Compare the ones, then the tenths, then the hundredths.',
    'The first place where they differ decides.',
  ],
  why: [
    'One tenth is as much as ten hundredths.',
    'A larger tenth therefore beats any number of hundredths that one place can hold.',
    'That is why the first difference from the left decides.',
  ],
  slip: [
    'Many people think that a longer decimal is a larger one.',
    'Read the numbers with the names of their places: five tenths is more than thirty-five hundredths.',
  ],
  world: [
    'Everything you find here is weighed to the tenth or to the hundredth of a pound.',
    'You can carry only the lighter of two things, so choose well before you pick one up.',
  ],
  support: [
    'Color both numbers on a grid of a hundred squares, where a full column is one tenth.',
    'Think of dollars and dimes: a tenth is a dime and a hundredth is a penny.',
  ],
  stretch: ['Write three decimals that lie between 0.4 and 0.5.', 'How many could you write if you had all day?'],
  rule: 'Of two decimals, the one with the larger digit in the first place from the left where they differ is the larger.',
  vocabulary: [
    { term: 'decimal', meaning: 'a number with a point, which shows parts such as tenths after it' },
    { term: 'tenth', meaning: 'one of ten equal parts of one whole' },
    { term: 'hundredth', meaning: 'one of a hundred equal parts of one whole' },
  ],
};
