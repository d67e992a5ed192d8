import type { Teaching } from '../../teaching.ts';

export const steadyMotionTeaching: Teaching = {
  warmUp: [
    'Watch a swing or clap a steady beat with your class.',
    'Close your eyes after a while. Can you tell when the next clap will come?',
  ],
  idea: [
    'Some motions follow a pattern, and the same step comes again and again.',
    'When you know the pattern, you can tell what will happen next before you see it.',
    'Equal steps make equal groups, so you can multiply.',
  ],
  steps: [
    'Find the step, which is how far it goes each time or how long it takes.',
    'Find how many times the step comes.',
    'Multiply the two numbers.',
    'If the motion did not begin at zero, add the place where it began.',
  ],
  why: [
    'If every step has the same size, then it does not matter which step you look at.',
    'You can line the steps up on a number line and jump from one to the next.',
    'Each jump has the same length, and so the jumps are equal groups.',
  ],
  slip: ['Some children forget where the motion began.', 'Mark the start on a number line first, and make the jumps from there.'],
  world: [
    'Gates open and carts roll in this world, and all of them keep a steady pattern.',
    'Tell where they will be, so that you can pass at the right time.',
  ],
  support: [
    'Draw a number line, and put a small counter at the start.',
    'Jump with the counter once for each step, and count the jumps.',
  ],
  stretch: [
    'Measure how long your own swing takes to go back and forth ten times.',
    'Use it to tell how long twenty times will take, and then test it.',
  ],
  rule: 'When a motion repeats in a pattern, you can tell from the pattern how it will go on.',
  vocabulary: [
    { term: 'motion', meaning: 'the way in which a thing moves' },
    { term: 'pattern', meaning: 'something that comes again in the same way' },
    { term: 'predict', meaning: 'to say what will happen before it does' },
  ],
};
