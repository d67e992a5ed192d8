import type { Teaching } from '../../teaching.ts';

export const timeToHalfHourTeaching: Teaching = {
  warmUp: ['When do you get up? When do you go to bed?', 'How do you know that it is time?'],
  idea: [
    'A clock has a short hand and a long hand.',
    'The short hand tells the hour.',
    "When the long hand is at the top, we say o'clock.",
    'When it is at the 6, it has gone halfway around. We say half past.',
  ],
  steps: [
    'Look at the short hand first.',
    'Say the hour it has come to.',
    'Then look at the long hand.',
    "Say o'clock or half past.",
  ],
  why: [
    'In one hour the long hand goes all the way around.',
    'In half an hour it goes halfway, and the short hand goes halfway to the next number.',
  ],
  slip: ['At half past, the short hand is between two numbers.', 'Say the number it has passed, not the one that comes next.'],
  world: ['The gate opens at one time only.', 'Read the clock, and you will be there in time.'],
  support: ['Make a paper clock and turn its hands.', 'Cover the long hand and read only the short one.'],
  stretch: ['What do you do at half past seven?', 'Draw a clock for it.'],
  rule: 'The short hand of a clock tells the hour, and the long hand tells if it is a full hour or half past.',
  vocabulary: [
    { term: 'hour', meaning: 'the time in which the long hand goes around once' },
    { term: 'half past', meaning: 'half an hour after the full hour' },
    { term: 'clock', meaning: 'a thing that shows the time' },
  ],
};

export const timeToFiveMinutesTeaching: Teaching = {
  warmUp: ['There are only 12 numbers on a clock, but there are 60 minutes in one hour.', 'How can the clock show all of them?'],
  idea: [
    'The short hand tells the hour, and the long hand tells the minutes.',
    'When the long hand moves from one number to the next, five minutes go by.',
    'So you can count by fives around the clock to read the minutes.',
  ],
  steps: [
    'Look at the short hand, and say the hour that it has passed.',
    'Put your finger on the 12, where the minutes start.',
    'Count by fives to the number at the long hand.',
    'Say the hour first and then the minutes.',
  ],
  why: [
    'There are five small marks from one number to the next, one for each minute.',
    'Twelve jumps of five make 60, so the long hand is back at the top after one hour.',
  ],
  slip: [
    'When it is almost four, the short hand is very close to the 4.',
    'But it has not reached it yet, so the hour is still three.',
  ],
  world: [
    'Your friends wait for you, but they will not wait for long.',
    'Read the clock, and tell them just when you will be there.',
  ],
  support: [
    'Write 5, 10, 15 and so on next to the numbers of a paper clock.',
    'Read the short hand first, with the other one covered.',
  ],
  stretch: ['At which times do the two hands point the same way?', 'Try it out with a paper clock.'],
  rule: 'On a clock, each step of the long hand from one number to the next is five minutes.',
  vocabulary: [
    { term: 'minute', meaning: 'a short time, one of 60 in an hour' },
    { term: 'hour hand', meaning: 'the short hand of a clock' },
    { term: 'minute hand', meaning: 'the long hand of a clock' },
  ],
};
