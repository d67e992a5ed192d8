import type { Teaching } from '../../teaching.ts';

export const nextNumberTeaching: Teaching = {
  warmUp: ['We are in line, and each of us has a number.', 'Who is next to you? What number is that?'],
  idea: ['Numbers come in order, like kids in a line.', 'The next number is one more.', 'The number before is one less.'],
  steps: [
    'Find the number on the chart.',
    'Go one step on for the number after.',
    'Go one step back for the number before.',
    'Say it out loud.',
  ],
  why: ['We always count in the same order.', 'So you can start at any number, and you know what comes next.'],
  slip: ['It is hard to go on after a nine.', 'After 29 we need a new ten, and that is 30.'],
  world: ['Each step here has a number.', 'Tell which number comes next.'],
  support: ['Use a chart with the numbers to 100.', 'Put a cube on the number, and move it one step.'],
  stretch: ['I think of a number between 48 and 50.', 'What is it? Now you ask me one.'],
  rule: 'The number after is one more, and the number before is one less.',
  vocabulary: [
    { term: 'after', meaning: 'next, when you count on' },
    { term: 'before', meaning: 'next, when you count back' },
    { term: 'in order', meaning: 'as we say them when we count' },
  ],
};

export const countTo120Teaching: Teaching = {
  warmUp: ['Have you ever counted to one hundred?', 'What comes after that?'],
  idea: [
    'Past 100 we start with one hundred, and then we count as before.',
    'First comes one hundred one, and then one hundred two.',
    'Each of these numbers has three digits.',
  ],
  steps: [
    'Look at the last number you have.',
    'Count one on, or one back.',
    'If the last digit is a 9, go to a new ten.',
    'Write the hundred first, and then the rest.',
  ],
  why: ['The last two digits go the same way each time.', 'They go from 00 to 99, and then a new hundred starts.'],
  slip: ['Some of us write 1005 when we hear one hundred five.', 'The 5 takes the place of a 0, so we write 105.'],
  world: ['The way here is long, and each step has a number.', 'Find the number that is gone.'],
  support: ['Use a chart that goes to 120.', 'Cover one number, and say what it is.'],
  stretch: ['Count back from 120 to 90.', 'Where is it hard? Tell a friend why.'],
  rule: 'After 100 the numbers go on in the same order, with one hundred in front.',
  vocabulary: [
    { term: 'digit', meaning: 'one of the signs from 0 to 9' },
    { term: 'hundred', meaning: 'ten tens' },
    { term: 'in order', meaning: 'one after the other, as we count' },
  ],
};
