import type { Teaching } from '../../teaching.ts';

export const endTimeTeaching: Teaching = {
  warmUp: [
    'A cake goes into the oven at ten minutes to four, and it has to bake for half an hour.',
    'When should we take it out again?',
  ],
  idea: [
    'When you know a start and how long something takes, you can find the end.',
    'Go on from the start to the next full hour, and then use up the minutes that are left.',
    'To find a start, go back in the same way.',
  ],
  steps: [
    'Draw a time line, and mark the time that you know.',
    'Decide whether you have to go on or back.',
    'Jump to the full hour, and see how many minutes are left.',
    'Make the last jump, and read the time.',
  ],
  why: [
    'It does not matter whether you go 30 minutes in one jump or in two shorter ones.',
    'The full hour is a good place to rest, because there the hour changes and the minutes start at zero.',
  ],
  slip: [
    'Some of us change the minutes but keep the old hour.',
    'When the minutes go past 60, a new hour has begun, so check both numbers.',
  ],
  world: [
    'Each task here takes some time, and the gate closes at sunset.',
    'Work out when you will be done, and you can plan your way.',
  ],
  support: [
    'Turn the hands of a paper clock by as many minutes as the story says.',
    'Make jumps of ten minutes, and write down the time after each of them.',
  ],
  stretch: [
    'A film lasts for an hour and a half, and you want to be in bed by half past eight.',
    'What is the latest time at which the film can start?',
  ],
  rule: 'The end time is the start time moved on by the time that has passed.',
  vocabulary: [
    { term: 'start time', meaning: 'the time at which something begins' },
    { term: 'end time', meaning: 'the time at which something is over' },
    { term: 'full hour', meaning: 'a time with no minutes, such as 4:00' },
  ],
};
