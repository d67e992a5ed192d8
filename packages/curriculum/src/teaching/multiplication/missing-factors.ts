import type { Teaching } from '../../teaching.ts';

export const missingFactorsTeaching: Teaching = {
  warmUp: [
    'I have some bags with five apples in each, and there are twenty apples.',
    'How many bags do I have? How did you find out?',
  ],
  idea: [
    'A box in a number sentence is a place for a number that makes it true.',
    'Three numbers belong to one family: two factors and their product.',
    'If you know two of the family, you can find the third.',
  ],
  steps: [
    'Read the number sentence out loud, and say "what number" for the box.',
    'Ask yourself: is the box the whole, or is it one of the factors?',
    'For the whole, multiply. For a factor, divide or think of a times fact.',
    'Put your number in the box and check that it is true.',
  ],
  why: [
    'Multiplying and dividing undo each other.',
    'So one family of numbers makes two times facts and two sharing facts.',
    'Each of these tells the same story in its own way.',
  ],
  slip: [
    'Some of us see the sign and use it with the two numbers that are there.',
    'The sign tells about the whole sentence, so always test your number in the box.',
  ],
  world: [
    'Rain has washed some of the numbers off the signs.',
    'Think backward to find what was written there, and your team can read them all again.',
  ],
  support: [
    'Make a card with three corners: the product at the top and the factors below.',
    'Hide one corner with your thumb, and say the number that you cannot see.',
  ],
  stretch: [
    'Write four number sentences with a box that all have the answer 6.',
    'Use both signs, and put the box in a new place each time.',
  ],
  rule: 'A missing number in a multiplication or division can be found from the other two, since each of the two undoes the other.',
  vocabulary: [
    { term: 'factor', meaning: 'a number that you multiply' },
    { term: 'product', meaning: 'the answer when you multiply' },
    { term: 'fact family', meaning: 'the facts that three numbers make together' },
  ],
};
