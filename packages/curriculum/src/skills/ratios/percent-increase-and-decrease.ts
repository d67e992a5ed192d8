import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { percentDecreaseTeaching, percentIncreaseTeaching } from '../../teaching/ratios/percent-increase-and-decrease.ts';
import { money, ratioOf, showValue, type Value } from '../../value.ts';
import { isNumber, numberOf } from './exact-numbers.ts';

/** An amount that changes by so many percent of itself. */
type Params = Telling & { amount: number; percent: number };

const changeOf = ({ amount, percent }: Params): Fraction => new Fraction(amount * percent, 100);

const rules = {
  easy: { percents: [10, 20, 25, 50], step: 20, most: 12 },
  medium: { percents: [5, 15, 30, 35, 40, 60], step: 20, most: 25 },
  hard: { percents: [4, 8, 12, 16, 18, 22, 24, 45, 55], step: 50, most: 24 },
} as const;

/** The amount is never 100, where the percent would be the change itself. */
function drawChange(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { amount: number; percent: number } {
  const { percents, step, most } = rules[difficulty];
  const times = rng.int(4, most);
  return { percent: rng.pick(percents), amount: step * (step * times === 100 ? times + 1 : times) };
}

/** Slips that go with a change in either direction; `way` is 1 for up and -1 for down, and `one` is how the amount counts a 1. */
const slips = (way: 1 | -1, one: number, show: (exact: Fraction) => Value): Misconception<Params>[] => [
  {
    id: 'gave-only-the-change',
    name: 'Finds the change and stops',
    wrong: (p) => show(changeOf(p)),
    feedback: () => say`You found the change. The question asks what the amount is after the change.`,
  },
  {
    id: 'percent-as-number',
    name: 'Adds or subtracts the percent as a number',
    wrong: ({ amount, percent }) => (amount + way * percent * one > 0 ? show(new Fraction(amount + way * percent * one)) : null),
    feedback: ({ percent }) => say`You used ${percent} as an amount. Find out first how much ${percent}% of the amount is.`,
  },
  {
    id: 'went-the-wrong-way',
    name: 'Changes the amount in the wrong direction',
    wrong: (p) => show(new Fraction(p.amount).sub(changeOf(p).mul(way))),
    feedback: () =>
      way > 0
        ? say`You took the change away. Something grows here, so the result is more than before.`
        : say`You added the change. Something gets smaller here, so the result is less than before.`,
  },
  {
    id: 'ten-times-too-little',
    name: 'Finds a tenth of the percent',
    wrong: (p) => show(new Fraction(p.amount).add(changeOf(p).div(10).mul(way))),
    feedback: () => say`Your change is ten times too small. Percent means hundredths, so divide by 100 only once.`,
  },
];

const increasePrompts = [
  ({ amount, percent }: Params) => say`What is ${amount} after an increase of ${percent}%?`,
  ({ amount, percent, name }: Params) =>
    say`A village had ${amount} inhabitants when ${name} moved there. Since then the number has grown by ${percent}%. How many inhabitants are there now?`,
  ({ amount, percent, name }: Params) =>
    say`${name} has a shop, buys a table for ${amount} dollars and adds a markup of ${percent}%. What is the selling price in dollars?`,
  ({ amount, percent, name }: Params) =>
    say`A water tank holds ${amount} liters. ${name} replaces it by one that holds ${percent}% more. How many liters does the new tank hold?`,
];

export const percentIncrease = defineSkill<Params>({
  id: 'percent-increase',
  name: 'Percent increase and markup',
  grade: 7,
  grades: [6, 8],
  domain: 'ratios and percent',
  standard: '7.RP.A.3',
  keywords: [
    'percent increase',
    'increase by a percent',
    'markup',
    'percentage increase',
    'growth by a percent',
    'price increase',
  ],
  prerequisites: ['percent-of-amount'],
  teaching: percentIncreaseTeaching,
  make: (rng, difficulty) => {
    const told = drawTelling(rng, 3);
    const drawn = drawChange(rng, difficulty);
    // Nobody is counted in parts.
    const whole = (drawn.amount * drawn.percent) % 100 === 0;
    return { ...told, ...drawn, story: told.story === 1 && !whole ? 2 : told.story };
  },
  solve: ({ amount, percent }) => numberOf(new Fraction(amount).mul(100 + percent, 100)),
  // Gives each of a hundred shares its part, and adds as many shares as the percent says on top.
  verify: ({ amount, percent }, answer) =>
    isNumber(answer, (n, d) => {
      let hundredths = 0;
      for (let share = 0; share < 100 + percent; share++) hundredths += amount;
      return n * 100 === hundredths * d;
    }),
  misconceptions: [
    ...slips(1, 1, numberOf),
    {
      id: 'doubled-the-amount',
      name: 'Counts the amount twice',
      wrong: (p) => numberOf(new Fraction(2 * p.amount).add(changeOf(p))),
      feedback: () => say`You added more than the whole amount. An increase of 100% would already double it.`,
    },
  ],
  prompt: (params) => tell(increasePrompts, params),
  explain: (p, answer) => [
    say`The increase is ${p.percent}% of ${p.amount}: ${p.percent} ÷ 100 × ${p.amount} = ${numberOf(changeOf(p))}.`,
    say`Add it to the amount: ${p.amount} + ${numberOf(changeOf(p))} = ${answer}.`,
    say`That is ${100 + p.percent}% of ${p.amount}, which is ${answer}.`,
  ],
  proof: ({ amount, percent }) => ({ expression: `${amount} + ${amount} * ${percent}/100` }),
});

/** An amount in tenths of a dollar as money. */
const asMoney = (exact: Fraction): Value => money(exact.mul(10).valueOf());
const price = ({ amount }: Params): Value => asMoney(new Fraction(amount));

const decreasePrompts = [
  (p: Params) => say`What is ${price(p)} after a decrease of ${p.percent}%?`,
  (p: Params) => say`A shirt costs ${price(p)}, and ${p.name} gets a discount of ${p.percent}%. What does ${p.name} pay?`,
  (p: Params) =>
    say`A shop sells a game for ${price(p)} and lowers the price by ${p.percent}%, as ${p.name} sees. What is the new price?`,
  (p: Params) =>
    say`${p.name} paid ${price(p)} for a used skateboard. In one year it has lost ${p.percent}% of its value. What is it worth now?`,
];

export const percentDecrease = defineSkill<Params>({
  id: 'percent-decrease-and-discount',
  name: 'Percent decrease and discount',
  grade: 7,
  grades: [6, 8],
  domain: 'ratios and percent',
  standard: '7.RP.A.3',
  keywords: [
    'percent decrease',
    'discount',
    'sale price',
    'percentage off',
    'decrease by a percent',
    'price reduction',
    'markdown',
  ],
  prerequisites: ['percent-of-amount'],
  teaching: percentDecreaseTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawChange(rng, difficulty) }),
  solve: (p) => asMoney(new Fraction(p.amount).mul(100 - p.percent, 100)),
  // Gives each of a hundred shares its part, and takes away as many shares as the percent says.
  verify: ({ amount, percent }, answer) => {
    let left = amount * 100;
    for (let share = 0; share < percent; share++) left -= amount;
    return answer.kind === 'money' && ratioOf(answer)?.n === left / 10;
  },
  misconceptions: [
    ...slips(-1, 10, asMoney),
    {
      id: 'percent-as-cents',
      name: 'Takes the percent off as cents',
      wrong: ({ amount, percent }) => money(amount * 10 - percent),
      feedback: ({ percent }) =>
        say`You took ${percent} cents off. The discount is ${percent} of every hundred, so it depends on the price.`,
    },
  ],
  prompt: (params) => tell(decreasePrompts, params),
  explain: (p, answer) => [
    say`The decrease is ${p.percent}% of ${price(p)}: ${p.percent} ÷ 100 × ${price(p)} = ${asMoney(changeOf(p))}.`,
    say`Take it away: ${price(p)} − ${asMoney(changeOf(p))} = ${answer}.`,
    say`That is ${100 - p.percent}% of ${price(p)}, which is ${answer}.`,
  ],
  proof: (p) => {
    const amount = showValue(price(p)).replace(/[$,]/g, '');
    return { expression: `${amount} - ${amount} * ${p.percent}/100` };
  },
});
