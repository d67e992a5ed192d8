import type { Teaching } from '../../teaching.ts';

export const multiplyFactsTeaching: Teaching = {
  warmUp: [
    'Think of things that come in equal packs: eggs, socks, or wheels on a cart.',
    'How could you count a lot of them fast, without counting one by one?',
  ],
  idea: [
    'To multiply is to put equal groups together.',
    'The first number tells you how many groups there are, and the next one tells you how many are in each group.',
  ],
  steps: [
    'Find out how many groups there are, and how many things are in each group.',
    'Skip count by that number, once for each of the groups.',
    'The last number that you say is the answer.',
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
  world: [
    'Here everything is packed in equal rows.',
    'Those who can count a full row in one step will be done with the work before dark.',
  ],
  support: [
    'Lay out counters in rows and touch each row as you skip count.',
    'Start with the twos, fives and tens, because they have a beat that you can clap.',
  ],
  stretch: [
    'Find a fact that you do not know yet, and build it from two facts that you do know.',
    'One way is to split seven rows into five rows and two rows.',
  ],
  rule: 'A product tells how many there are in all when equal groups are put together.',
  vocabulary: [
    { term: 'factor', meaning: 'a number that you multiply' },
    { term: 'product', meaning: 'the answer when you multiply' },
    { term: 'skip count', meaning: 'to count by the same number each time, such as 5, 10, 15' },
  ],
};
