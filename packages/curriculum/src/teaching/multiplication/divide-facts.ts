import type { Teaching } from '../../teaching.ts';

export const divideFactsTeaching: Teaching = {
  warmUp: ['You have a bag of grapes and four friends at the table.', 'How do you share so that no one feels left out?'],
  idea: [
    'To divide is to share into equal groups.',
    'It undoes multiplying, the way untying undoes a knot.',
    'If you know a times fact, you know a sharing fact too.',
  ],
  steps: [
    'Say how many things there are to share.',
    'Say how many equal groups there will be.',
    'Ask: this many groups times what makes the total?',
    'Multiply to check.',
  ],
  why: [
    'Equal groups put together make the total.',
    'So the missing number in the times fact is the size of each group.',
    'That is why 6 times 3 is 18 tells you that 18 shared by 6 is 3.',
  ],
  slip: [
    'It is easy to be one off when you skip count.',
    'Always check: multiply your answer by the number of groups and see if you get the total.',
  ],
  world: [
    'Your team has to share all the things that it finds here.',
    'A fair share keeps every helper glad, so you have to split each find with care.',
  ],
  support: [
    'Use counters. Deal them out one at a time, like cards, until none are left.',
    'Write the times fact with a box in it, and find what goes in the box.',
  ],
  stretch: ['Make up a sharing story where the answer is 8.', 'Now make a new one with the same answer and larger numbers.'],
  rule: 'Dividing finds the missing factor: the number that makes the total when it is multiplied by the number of groups.',
  vocabulary: [
    { term: 'divide', meaning: 'to split into equal groups' },
    { term: 'quotient', meaning: 'the answer when you divide' },
    { term: 'equal', meaning: 'the same in size or number' },
  ],
};
