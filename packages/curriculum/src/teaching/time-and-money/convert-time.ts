import type { Teaching } from '../../teaching.ts';

export const convertTimeTeaching: Teaching = {
  warmUp: [
    'A film lasts two hours, but the cinema writes its length in minutes.',
    'What will be written on the poster, and how do you know?',
  ],
  idea: [
    'The same stretch of time can be told in large units or in small ones.',
    'A week has 7 days, a day has 24 hours, an hour has 60 minutes, and a minute has 60 seconds.',
    'To go from a large unit to a small one, multiply by that number.',
  ],
  steps: [
    'Recall the number that connects the larger unit with the smaller unit.',
    'Multiply the number of larger units by it.',
    'Add the smaller units that were there already, if there are any.',
    'Think about your answer again, since there have to be more of the smaller units.',
  ],
  why: [
    'Each hour is filled with 60 minutes, so three hours hold three groups of 60.',
    'Nothing happens to the time itself, because only the name of the unit is changed.',
  ],
  slip: [
    'Time is not counted in tens or hundreds, although the numbers on a screen may look like it.',
    'Say it aloud: two hours and five minutes are not 205 minutes.',
  ],
  world: [
    'One of your clocks counts only seconds, and another one counts only minutes.',
    'Change the units, so that everybody on your team can start at the same moment.',
  ],
  support: [
    'Draw one circle for each hour, and write 60 into every circle.',
    'Use a table with one, two, three and four hours, and continue it.',
  ],
  stretch: ['Find out how many minutes there are in one whole day.', 'About how many hours have you lived so far?'],
  rule: 'A larger unit of time is changed into a smaller one by multiplying by the number of small units in it.',
  vocabulary: [
    { term: 'second', meaning: 'a very short unit of time, one of 60 in a minute' },
    { term: 'convert', meaning: 'to write the same amount in another unit' },
    { term: 'unit of time', meaning: 'a length of time that others are counted with' },
  ],
};
