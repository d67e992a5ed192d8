import type { Teaching } from '../../teaching.ts';

export const elapsedTimeTeaching: Teaching = {
  warmUp: ['Think of your way to school this morning.', 'When did you leave, when did you get there, and how long did it take?'],
  idea: [
    'The time that goes by between a start and an end is called elapsed time.',
    'You can find it with jumps on a time line.',
    'Jump to the next full hour first, and then go on to the end.',
  ],
  steps: [
    'Draw a line, and write the start on the left and the end on the right.',
    'Jump from the start to the next full hour, and write the minutes.',
    'Jump on to the end, and write the minutes again.',
    'Add your jumps, and remember that a full hour has 60 minutes.',
  ],
  why: [
    'The two jumps cover all the time from the start to the end, and they do not overlap.',
    'At a full hour the minutes begin again at zero, so it is an easy place to stop.',
  ],
  slip: [
    'Some of us subtract the times like plain numbers, but an hour does not have 100 minutes.',
    'Use a time line, and you will see the full hour between them.',
  ],
  world: [
    'The boat leaves only when everyone is back, and each trip takes its time.',
    'Find out how long each trip was, so that nobody comes too late.',
  ],
  support: [
    'Turn the hands of a paper clock, and count by fives as you go.',
    'Start with two times in the same hour, and then cross one full hour.',
  ],
  stretch: ['Write down when you start and stop three things today.', 'How much time did you need for all of them together?'],
  rule: 'The time between two clock times is found by adding the jumps from the start to the end.',
  vocabulary: [
    { term: 'elapsed time', meaning: 'the time that goes by from a start to an end' },
    { term: 'time line', meaning: 'a line on which times are marked in order' },
    { term: 'minute', meaning: 'one of 60 equal parts of an hour' },
  ],
};
