import type { Teaching } from '../../teaching.ts';

export const skipCountTeaching: Teaching = {
  warmUp: ['You have a big jar full of five-cent coins to count.', 'Would you count every cent, or is there a faster way?'],
  idea: [
    'Skip counting means that you jump over many numbers at once.',
    'When you count by fives, every jump is five numbers long.',
    'You can also jump by tens, or even by hundreds.',
  ],
  steps: [
    'Look at two numbers that stand side by side.',
    'Find out how far apart they are, because that is your jump.',
    'Make one more jump of the same size.',
    'Check that you are still going the same way.',
  ],
  why: [
    'A jump of ten changes only the tens place, until the tens are full.',
    'A jump of one hundred changes only the hundreds place.',
    'That is why these jumps are so easy to make.',
  ],
  slip: [
    'Counting by tens gets hard when you come to a new hundred.',
    'After two hundred ninety, the next number is three hundred.',
  ],
  world: [
    'The stones in front of you have numbers on them.',
    'The numbers go up by the same jump each time, so you can tell what comes next.',
  ],
  support: ['Slide your finger along a number line as you jump.', 'Say every number out loud when you land on it.'],
  stretch: [
    'Start at 7 and count by tens.',
    'What happens to the last digit, and does the same thing happen when you count by fives?',
  ],
  rule: 'When you skip count, each number is the same jump away from the one before it.',
  vocabulary: [
    { term: 'skip count', meaning: 'to count by jumps of the same size' },
    { term: 'count back', meaning: 'to count down to smaller numbers' },
    { term: 'pattern', meaning: 'something that goes on in the same way' },
  ],
};
