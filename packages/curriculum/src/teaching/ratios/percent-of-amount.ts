import type { Teaching } from '../../teaching.ts';

export const percentOfAmountTeaching: Teaching = {
  warmUp: [
    'A battery shows 50%, a jacket is sold at 20% less, and a film is 90% downloaded.',
    'What does the sign mean in each case, and what would 100% be?',
  ],
  idea: [
    'Percent means "of every hundred", and it describes a part of any amount as if that amount were a hundred.',
    'The same percent of a larger amount is therefore a larger part.',
    'One percent is always a hundredth, so every percent can be built from it.',
  ],
  steps: [
    'Estimate first by comparing with easy percents such as 10%, 25% and 50%.',
    'Find 1% by dividing the amount by 100, or find 10% by dividing by 10.',
    'Multiply to reach the percent that you need.',
    'Compare the result with your estimate, and ask whether it makes sense in the story.',
  ],
  why: [
    'If you imagine the amount split into a hundred equal shares, then each share is exactly one percent.',
    'Taking thirty percent means taking thirty of those shares, whatever size they happen to be.',
    'That is why you divide by a hundred and multiply by the number in front of the sign.',
  ],
  slip: [
    'Many people subtract the percent as though it were an ordinary number.',
    'A percent has no size of its own until you know which amount it belongs to, so always ask: percent of what?',
  ],
  world: [
    'Your instruments show every supply as a percent, but your team has to count in real units.',
    'Convert each reading with care, because everything has to be shared out before nightfall.',
  ],
  support: [
    'Draw a bar for the whole amount, mark 10% steps along it, and read off the part that you need.',
    'Build difficult percents from easy ones: 35% is 25% and 10% together.',
  ],
  stretch: [
    'A price rises by 10% and then falls by 10%. Is it the same as before?',
    'Choose a price, calculate both steps, and explain what you discover.',
  ],
  rule: 'A percent of an amount is that many hundredths of the amount.',
  vocabulary: [
    { term: 'percent', meaning: 'of every hundred, written with the sign %' },
    { term: 'whole', meaning: 'the full amount, which is 100%' },
    { term: 'estimate', meaning: 'a reasonable guess that is found with easy numbers' },
  ],
};
