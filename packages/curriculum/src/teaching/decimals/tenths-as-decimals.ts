import type { Teaching } from '../../teaching.ts';

export const tenthsAsDecimalsTeaching: Teaching = {
  warmUp: [
    'A price tag in a shop says that a pencil costs 0.35 dollars.',
    'How many cents is that, and what do the two digits after the point tell you?',
  ],
  idea: [
    'A decimal is another way to write tenths and hundredths.',
    'The first place after the point is for tenths, and the second place is for hundredths.',
    'So the bottom of the fraction tells you where the digits have to stand.',
  ],
  steps: [
    'Look at the bottom of the fraction: are the parts tenths or hundredths?',
    'Write the wholes and a point behind them, and write 0 if there are no wholes.',
    'Tenths take one place after the point, and hundredths take two places.',
    'If there are fewer than ten hundredths, write a 0 in the place of the tenths first.',
  ],
  why: [
    'Each place is worth a tenth of the place on its left.',
    'When you go past the ones, the next place is worth a tenth, and the place behind it is worth a tenth of a tenth.',
    'That is one hundredth, and so a decimal needs no bottom number.',
  ],
  slip: [
    'Seven hundredths are often written as if they were seven tenths.',
    'Ask yourself which place the last digit is in, and say its name aloud.',
  ],
  world: [
    'The gauges in this world show only decimals, but your notes are written as fractions.',
    'Change each fraction before you set a gauge, or the gate will stay closed.',
  ],
  support: [
    'Color the fraction on a square of a hundred cells, and count full columns first and single cells after that.',
    'Draw a small table with the columns ones, tenths and hundredths, and put one digit into each column.',
  ],
  stretch: [
    'How many decimals with two places are there between 0.3 and 0.4, and which of them is in the middle?',
    'Write each of them as a fraction too.',
  ],
  rule: 'Tenths are written in the first place after the point, and hundredths end in the second place.',
  vocabulary: [
    { term: 'decimal', meaning: 'a number with a point, which shows parts such as tenths after it' },
    { term: 'decimal point', meaning: 'the dot between the ones and the tenths' },
    { term: 'hundredth', meaning: 'one of a hundred equal parts of a whole' },
  ],
};
