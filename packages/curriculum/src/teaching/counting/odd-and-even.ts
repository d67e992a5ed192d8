import type { Teaching } from '../../teaching.ts';

export const oddAndEvenTeaching: Teaching = {
  warmUp: ['Find a partner and stand together, side by side.', 'Does everybody have a partner, or is somebody left alone?'],
  idea: [
    'A number is even when you can put all of it into pairs.',
    'A number is odd when one is left over.',
    'You can also split an even number into two parts that are the same.',
  ],
  steps: [
    'Draw one dot for every thing that you have.',
    'Circle two dots at a time, because two dots make a pair.',
    'Look at the end to see whether one dot is left over.',
    'If no dot is left, the number is even, and if one is left, it is odd.',
  ],
  why: [
    'From one number to the next, you get one more thing.',
    'It finds the one that was left over, or it has to wait for a partner.',
    'So even numbers and odd numbers always take turns.',
  ],
  slip: ['Some of us think that the number of pairs has to be even.', 'Look only at what is left over, and not at the pairs.'],
  world: ['Some of the doors here open only for pairs of children.', 'Find out whether anybody would have to stay outside.'],
  support: ['Put some socks or cubes on the table and make pairs of them.', 'Say "even" if all of them have a partner.'],
  stretch: ['Add two odd numbers. Is the answer odd or even?', 'Try some more, and draw dots to show why.'],
  rule: 'A number is even when it can be put into pairs with none left over, and it is odd when one is left.',
  vocabulary: [
    { term: 'even', meaning: 'can be put into pairs with nothing left over' },
    { term: 'odd', meaning: 'leaves one over when you make pairs' },
    { term: 'pair', meaning: 'two things that go together' },
  ],
};
