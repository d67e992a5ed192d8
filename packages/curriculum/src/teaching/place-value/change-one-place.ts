import type { Teaching } from '../../teaching.ts';

export const tenMoreTenLessTeaching: Teaching = {
  warmUp: ['You have 23 cents, and you find ten more.', 'Do you need to count them all again?'],
  idea: ['Ten more means one more ten.', 'Ten less means one ten less.', 'The ones stay the same.'],
  steps: ['Find the tens digit.', 'Go one up for ten more.', 'Go one down for ten less.', 'Keep the ones as they are.'],
  why: ['Ten is a full ten with no ones.', 'So we add or take one ten, and we do not touch the ones.'],
  slip: ['Some of us change the ones and get just one more.', 'Ask where the tens are, and change that digit.'],
  world: ['There are jumps of ten here, up and down.', 'Say where you land.'],
  support: ['Use a chart with the numbers to 100.', 'Ten more is one row down, and ten less is one row up.'],
  stretch: ['Start at 4, and add ten again and again.', 'What do you see?'],
  rule: 'Ten more or ten less changes the tens digit by one and keeps the ones.',
  vocabulary: [
    { term: 'ten more', meaning: 'one more group of ten' },
    { term: 'ten less', meaning: 'one group of ten taken away' },
    { term: 'tens digit', meaning: 'the digit that counts the tens' },
  ],
};

export const changeTenOrHundredTeaching: Teaching = {
  warmUp: ['A game gives you 10 points for a star and 100 points for a moon.', 'Can you tell your new score without paper?'],
  idea: [
    'To add ten, you need one more ten.',
    'To add a hundred, you need one more hundred.',
    'To take away ten or a hundred, you have one less of them.',
  ],
  steps: [
    'Ask whether you change the tens or the hundreds.',
    'Make that digit one more to add, or one less to take away.',
    'Keep all the other digits as they are.',
    'If the tens are full or empty, change the hundreds too.',
  ],
  why: [
    'Ten has no ones and no hundreds, so only the tens change.',
    'When you have nine tens and get one more, ten tens make a new hundred.',
  ],
  slip: ['It is easy to change the wrong digit.', 'Say the number out loud, and listen for the hundreds and the tens.'],
  world: ['Every door here moves your score by ten or by a hundred.', 'Know your new score before you step through it.'],
  support: ['Build the number with blocks, and add or take just one block.', 'Write the new number below the old one.'],
  stretch: ['Start at 495 and add ten in your head, five times.', 'Which digits changed, and when did they change?'],
  rule: 'Adding or subtracting 10 changes the tens by one, and adding or subtracting 100 changes the hundreds by one.',
  vocabulary: [
    { term: 'mental math', meaning: 'working something out in your head' },
    { term: 'tens place', meaning: 'where the digit for the tens stands' },
    { term: 'hundreds place', meaning: 'where the digit for the hundreds stands' },
  ],
};
