import type { Teaching } from '../../teaching.ts';

export const multiStepStoriesTeaching: Teaching = {
  warmUp: [
    'You buy three notebooks for four dollars each and pay with a twenty.',
    'What do you have to find out before you know your change?',
  ],
  idea: [
    'Some stories hide a question that nobody asks out loud.',
    'You have to answer the hidden question first, and then you can answer the real one.',
    'Each step is easy when you know what its numbers stand for.',
  ],
  steps: [
    'Read the last sentence first, and say in your own words what you want to know.',
    'Find what is still missing for that: this is the hidden question.',
    'Answer the hidden question, and write down what the number counts.',
    'Take the last step, and ask whether the answer makes sense in the story.',
  ],
  why: [
    'A number in a story always counts something, such as cards, packs or dollars.',
    'Packs and cards cannot be added, so the packs have to be turned into cards first.',
    'That is why the steps have an order, and the story tells you which one it is.',
  ],
  slip: [
    'The most common slip is to stop after the first step.',
    'Before you choose an answer, go back to the question and check that you have really answered it.',
  ],
  world: [
    'Before you can move on, you have to plan what the whole team will need.',
    'Every plan takes more than one step, so write each of them down.',
  ],
  support: [
    'Draw a picture of the story, and add to it sentence by sentence.',
    'Cover the numbers, tell the story without them, and decide what to do in each step.',
  ],
  stretch: [
    'Write a story that is solved by 6 times 8 plus 5, and another one for 6 times the sum of 8 and 5.',
    'Why are the answers not the same?',
  ],
  rule: 'A story with several steps is solved by finding first what the last step needs.',
  vocabulary: [
    { term: 'step', meaning: 'one thing that you work out on the way' },
    { term: 'operation', meaning: 'adding, subtracting, multiplying or dividing' },
    { term: 'reasonable', meaning: 'making sense in the story' },
  ],
};
