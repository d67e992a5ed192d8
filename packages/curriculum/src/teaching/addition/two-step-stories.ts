import type { Teaching } from '../../teaching.ts';

export const twoStepStoriesTeaching: Teaching = {
  warmUp: [
    'You buy three packs of cards and then give five cards to a friend.',
    'Can you find out with just one step how many cards you have?',
  ],
  idea: [
    'Some problems need two steps, and each step can be a different operation.',
    'The answer to the first step is a number that you need for the second step.',
    'Look for equal groups, because they tell you where to multiply or divide.',
  ],
  steps: [
    'Read the whole problem, and say what you have to find.',
    'Look for equal groups, and for things that come or go.',
    'Decide which step has to come first, and work it out.',
    'Use that number for the second step.',
    'Round the numbers to check that your answer makes sense.',
  ],
  why: [
    'The question asks for a number that the story does not give you right away.',
    'So you first find a hidden number, and that number leads you to the end.',
  ],
  slip: [
    'Many of us stop after the first step, because there is already a number on the page.',
    'Go back to the question, and see whether you have answered it.',
  ],
  world: ['The people here plan their trips, and every plan has two parts.', 'Work out both parts before you give your answer.'],
  support: [
    'Draw the equal groups first, and then draw the extra ones beside them.',
    'Cover the last sentence, and tell a partner what you can find out already.',
  ],
  stretch: ['Write a two-step problem whose answer is 20, with both × and − in it.', 'Can you write one with ÷ and + as well?'],
  rule: 'A two-step problem is solved by finding the hidden number first and then using it for the second step.',
  vocabulary: [
    { term: 'operation', meaning: 'adding, subtracting, multiplying or dividing' },
    { term: 'equal groups', meaning: 'groups with the same number in each' },
    { term: 'step', meaning: 'one thing to work out' },
  ],
};
