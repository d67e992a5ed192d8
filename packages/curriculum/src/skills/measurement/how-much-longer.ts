import { defineSkill } from '../../define-skill.ts';
import { subtractSmallerDigits, subtractWithoutPaying } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { howMuchLongerTeaching } from '../../teaching/measurement/how-much-longer.ts';
import { integer } from '../../value.ts';

/** Two lengths in the same unit, the longer one first. */
type Params = Telling & { long: number; short: number; asks: 'longer' | 'shorter' };

const ranges = { easy: [4, 11, 3, 8], medium: [12, 40, 6, 29], hard: [18, 60, 15, 39] } as const;

const prompts = [
  ({ long, short, asks }: Params) =>
    asks === 'longer'
      ? say`A red line is ${long} inches long. A blue line is ${short} inches long. How many inches longer is the red line?`
      : say`A red line is ${long} inches long. A blue line is ${short} inches long. How many inches shorter is the blue line?`,
  ({ long, short, asks, name }: Params) =>
    asks === 'longer'
      ? say`${name} has a red rope and a blue rope. Red is ${long} feet long. Blue is ${short} feet long. How many feet longer is red?`
      : say`${name} has a red rope and a blue rope. Red is ${long} feet long. Blue is ${short} feet long. How many feet shorter is blue?`,
  ({ long, short, asks, name }: Params) =>
    asks === 'longer'
      ? say`${name} measures two plants. The bean is ${long} centimeters tall. The rose is ${short} centimeters tall. How many centimeters taller is the bean?`
      : say`${name} measures two plants. The bean is ${long} centimeters tall. The rose is ${short} centimeters tall. How many centimeters shorter is the rose?`,
];

export const howMuchLonger = defineSkill<Params>({
  id: 'how-much-longer',
  name: 'How much longer one thing is',
  grade: 2,
  grades: [2, 3],
  domain: 'measurement',
  standard: '2.MD.A.4',
  keywords: [
    'how much longer',
    'difference in length',
    'compare lengths',
    'how much taller',
    'how much shorter',
    'length difference',
  ],
  prerequisites: ['read-a-ruler'],
  teaching: howMuchLongerTeaching,
  make: (rng, difficulty) => {
    const [lowShort, highShort, lowGap, highGap] = ranges[difficulty];
    const short = rng.int(lowShort, highShort);
    const asks = rng.pick(['longer', 'shorter'] as const);
    return { ...drawTelling(rng, 2), short, long: short + rng.int(lowGap, highGap), asks };
  },
  solve: ({ long, short }) => integer(long - short),
  // Adds inch after inch to the shorter one, until it is as long as the other.
  verify: ({ long, short }, answer) => {
    let [at, extra] = [short, 0];
    for (; at < long; at++) extra++;
    return answer.kind === 'integer' && answer.n === extra;
  },
  misconceptions: [
    {
      id: 'put-them-end-to-end',
      name: 'Adds the two lengths',
      wrong: ({ long, short }) => integer(long + short),
      feedback: () => say`You put them end to end. Put them side by side and find what sticks out.`,
    },
    {
      id: 'smaller-from-larger-digit',
      name: 'Takes the smaller digit from the larger in each place',
      wrong: ({ long, short }) => integer(subtractSmallerDigits(long, short)),
      feedback: ({ long, short }) => say`Look at the ones. You start with ${long % 10} ones and have to take ${short % 10} away.`,
    },
    {
      id: 'did-not-pay-the-ten',
      name: 'Opens a ten and still counts it',
      wrong: ({ long, short }) => integer(subtractWithoutPaying(long, short)),
      feedback: () => say`You opened a ten to get more ones. Now there is one ten less.`,
    },
    {
      id: 'gave-the-longer',
      name: 'Gives the longer length',
      wrong: ({ long }) => integer(long),
      feedback: ({ long }) => say`${long} is the whole long one. How much of it sticks out past the short one?`,
    },
    {
      id: 'gave-the-shorter',
      name: 'Gives the shorter length',
      wrong: ({ short }) => integer(short),
      feedback: ({ short }) => say`${short} is the whole short one. Start there and count up to the long one.`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the start as a step',
      wrong: ({ long, short }) => integer(long - short + 1),
      feedback: ({ short }) => say`So close! When you count on from ${short}, the first step is ${short + 1}.`,
    },
    {
      id: 'stopped-too-soon',
      name: 'Stops counting one before the end',
      wrong: ({ long, short }) => integer(long - short - 1),
      feedback: ({ long }) => say`So close! Count on until you say ${long}.`,
    },
    {
      id: 'kept-the-rounding',
      name: 'Takes the next whole ten away and gives nothing back',
      wrong: ({ long, short }) => integer(long - short - 10 + (short % 10)),
      feedback: ({ short }) => say`You took the next ten away. That is more than ${short}, so give some back.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ long, short }, answer) => [
    say`Put them side by side. Find the part that sticks out.`,
    say`Take the short length from the long one: ${long} − ${short} = ${answer}.`,
    say`Check: ${short} + ${answer} = ${long}.`,
  ],
  proof: ({ long, short }) => ({ expression: `${long} - ${short}` }),
});
