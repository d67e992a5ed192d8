import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { percentOfAmountTeaching } from '../../teaching/ratios/percent-of-amount.ts';
import { decimal, integer, ratioOf } from '../../value.ts';

/** The part is always whole. */
type Params = Telling & { percent: number; amount: number };

const rules = {
  easy: { percents: [10, 20, 25, 50], step: 20, most: 10 },
  medium: { percents: [5, 15, 30, 40, 60, 75], step: 20, most: 15 },
  hard: { percents: [35, 45, 55, 65, 80, 95], step: 20, most: 24 },
} as const;

const prompts = [
  ({ percent, amount }: Params) => say`What is ${percent}% of ${amount}?`,
  ({ percent, amount, name }: Params) =>
    say`A school has ${amount} children, and ${percent}% of them walk to school, as ${name} does. How many children walk?`,
  ({ percent, amount, name }: Params) =>
    say`${name} scores ${percent}% of the ${amount} points in a game. How many points is that?`,
  ({ percent, amount, name }: Params) =>
    say`${name} has a book of ${amount} pages and has read ${percent}% of it. How many pages have been read?`,
];

export const percentOfAmount = defineSkill<Params>({
  id: 'percent-of-amount',
  name: 'Finding a percent of an amount',
  grade: 6,
  grades: [6, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.3c',
  keywords: ['percent', 'percentage', 'percent of a number', 'out of a hundred', 'discount'],
  prerequisites: ['multiply-fractions', 'multiply-decimals'],
  teaching: percentOfAmountTeaching,
  make: (rng, difficulty) => {
    const { percents, step, most } = rules[difficulty];
    return { ...drawTelling(rng, 3), percent: rng.pick(percents), amount: step * rng.int(2, most) };
  },
  solve: ({ percent, amount }) => integer(new Fraction(percent, 100).mul(amount).valueOf()),
  // Gives each of a hundred equal shares its part of the amount, in hundredths of one, and adds up the wanted shares.
  verify: ({ percent, amount }, answer) => {
    let hundredths = 0;
    for (let share = 0; share < percent; share++) hundredths += amount;
    return answer.kind === 'integer' && `${ratioOf(answer)?.n}00` === String(hundredths);
  },
  misconceptions: [
    {
      id: 'subtracted-the-percent',
      name: 'Takes the percent away as a number',
      wrong: ({ percent, amount }) => integer(amount - percent),
      feedback: ({ percent, amount }) =>
        say`You took ${percent} away from ${amount}. The sign % means "of every hundred", so look for a part of ${amount}.`,
    },
    {
      id: 'found-the-rest',
      name: 'Finds what is left',
      wrong: ({ percent, amount }) => decimal((100 - percent) * amount, 2),
      feedback: ({ percent }) => say`Your work is right, but it gives the rest. The question asks for the ${percent}% itself.`,
    },
    {
      id: 'divided-by-percent',
      name: 'Divides the amount by the percent',
      wrong: ({ percent, amount }) => (amount % percent === 0 ? integer(amount / percent) : null),
      feedback: ({ percent }) =>
        say`You divided by ${percent}. First find 1% by dividing by 100, and then take ${percent} of those.`,
    },
    {
      id: 'ten-times-too-much',
      name: 'Divides by 10 where 100 is needed',
      wrong: ({ percent, amount }) => decimal(percent * amount, 1),
      feedback: () => say`That is ten times too much. Percent means hundredths, so divide by 100, not by 10.`,
    },
    {
      id: 'ten-times-too-little',
      name: 'Divides by 1,000 where 100 is needed',
      wrong: ({ percent, amount }) => decimal(percent * amount, 3),
      feedback: () =>
        say`The digits are right, and the size is ten times too small. Percent means hundredths, so divide by 100 only.`,
    },
    {
      id: 'percent-as-amount',
      name: 'Takes the percent for the answer',
      wrong: ({ percent }) => integer(percent),
      feedback: ({ percent, amount }) =>
        say`${percent} of every hundred is only ${percent} when there are a hundred. Here there are ${amount}.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ percent, amount }, answer) => [
    say`Percent means "of every hundred", so ${percent}% is ${percent} hundredths.`,
    say`1% of ${amount} is ${amount} ÷ 100 = ${decimal(amount, 2)}.`,
    say`${percent}% is ${percent} times as much: ${percent} × ${decimal(amount, 2)} = ${answer}.`,
  ],
  proof: ({ percent, amount }) => ({ expression: `${percent}/100 * ${amount}` }),
});
