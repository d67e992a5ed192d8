import type { Teaching } from '../teaching.ts';

export const multiplyFactsTeaching: Teaching = {
  warmUp: [
    'Think of things that come in equal packs: eggs, socks, or wheels on a cart.',
    'How could you count a lot of them fast, without counting one by one?',
  ],
  idea: [
    'To multiply is to put equal groups together.',
    'The first number tells how many groups there are.',
    'The next number tells how many are in each group.',
  ],
  steps: [
    'Ask how many groups there are.',
    'Ask how many are in each group.',
    'Skip count once for each group.',
    'The last number you say is the answer.',
  ],
  why: [
    'When all groups are the same size, you can count a whole group in one step.',
    'You may turn the groups around: 4 rows of 6 hold just as many as 6 rows of 4.',
    'So each fact you learn gives you a second one for free.',
  ],
  slip: [
    'Some of us lose count and stop one group too soon.',
    'Put up one finger for each step you count, and stop when your fingers match the first number.',
  ],
  world: ['The stores are packed in equal rows.', 'Whoever can count a full row in one step will fill the boats before dark.'],
  support: [
    'Lay out counters in rows and touch each row as you skip count.',
    'Start with the twos, fives and tens. They have a beat that you can clap.',
  ],
  stretch: [
    'Find a fact you do not know. Build it from two facts that you do know.',
    'For example, split 7 rows into 5 rows and 2 rows.',
  ],
  rule: 'A product tells how many there are in all when equal groups are put together.',
  vocabulary: [
    { term: 'factor', meaning: 'a number that you multiply' },
    { term: 'product', meaning: 'the answer when you multiply' },
    { term: 'skip count', meaning: 'to count by the same number each time, such as 5, 10, 15' },
  ],
};
