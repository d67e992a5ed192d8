import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { percentChangeTeaching } from '../../teaching/ratios/percent-change.ts';
import { integer, ratioOf } from '../../value.ts';

/** The change is whole. */
type Params = Telling & { percent: number; amount: number; way: 1 | -1 };

const rules = {
  easy: { percents: [10, 20, 25, 50], step: 20, most: 12 },
  medium: { percents: [5, 15, 30, 40, 60], step: 20, most: 20 },
  hard: { percents: [8, 12, 24, 35, 45, 65], step: 100, most: 9 },
} as const;

/** Of 100, a percent is as large as its number, which would hide a wrong way. */
const pickAmount = (amount: number) => (amount === 100 ? 140 : amount);

const changeOf = ({ percent, amount }: Params) => (percent * amount) / 100;
const ofWay = ({ way }: Params, up: string, down: string) => (way === 1 ? up : down);

const prompts = [
  (p: Params) => say`What is ${p.amount} ${ofWay(p, '+', '−')} ${p.percent}% of ${p.amount}?`,
  (p: Params) =>
    say`A club had ${p.amount} members last year, and ${p.name} is one of them. Since then the number has ${ofWay(p, 'increased', 'decreased')} by ${p.percent}%. How many members are there now?`,
  (p: Params) =>
    say`${p.name} counts the trees in a forest. There were ${p.amount}, and now there are ${p.percent}% ${ofWay(p, 'more', 'fewer')}. How many trees are there now?`,
  (p: Params) =>
    say`Last week ${p.amount} people visited the library. This week ${p.name} counts ${p.percent}% ${ofWay(p, 'more', 'fewer')} visitors. How many visitors is that?`,
];

export const percentChange = defineSkill<Params>({
  id: 'amount-after-a-percent-change',
  name: 'Finding the amount after a percent change',
  grade: 7,
  grades: [7, 8],
  domain: 'ratios and percent',
  standard: '7.RP.A.3',
  keywords: ['percent increase', 'percent decrease', 'percent change', 'increase by a percent', 'decrease by a percent'],
  prerequisites: ['percent-of-amount'],
  teaching: percentChangeTeaching,
  make: (rng, difficulty) => {
    const { percents, step, most } = rules[difficulty];
    return {
      ...drawTelling(rng, 3),
      percent: rng.pick(percents),
      amount: pickAmount(step * rng.int(2, most)),
      way: rng.pick([1, -1] as const),
    };
  },
  solve: ({ percent, amount, way }) => integer(new Fraction(100 + way * percent, 100).mul(amount).valueOf()),
  // Changes every one of a hundred equal shares by hand: each counts its hundredth, and some count twice or not at all.
  verify: ({ percent, amount, way }, answer) => {
    let hundredths = 0;
    for (let share = 0; share < 100; share++) hundredths += share >= percent ? amount : way === 1 ? amount + amount : 0;
    return answer.kind === 'integer' && (ratioOf(answer)?.n ?? 0) * 100 === hundredths;
  },
  misconceptions: [
    {
      id: 'gave-the-change',
      name: 'Gives the change and not the new amount',
      wrong: (p) => integer(changeOf(p)),
      feedback: (p) =>
        say`That is by how much it changes. Now ${ofWay(p, 'add it to', 'take it from')} the ${p.amount} at the start.`,
    },
    {
      id: 'percent-as-a-number',
      name: 'Adds or subtracts the percent as a number',
      wrong: ({ percent, amount, way }) => integer(amount + way * percent),
      feedback: ({ percent, amount }) => say`You used ${percent} as a plain number. Find ${percent}% of ${amount} first.`,
    },
    {
      id: 'changed-the-other-way',
      name: 'Changes the amount in the wrong direction',
      wrong: (p) => integer(p.amount - p.way * changeOf(p)),
      feedback: (p) => say`The size of the change is right. Is there more or less than ${p.amount} afterwards?`,
    },
    {
      id: 'kept-the-amount',
      name: 'Leaves the amount as it was',
      wrong: ({ amount }) => integer(amount),
      feedback: ({ amount, percent }) => say`${amount} is where it started. It changes by ${percent}% of that.`,
    },
    {
      id: 'ten-times-the-change',
      name: 'Divides by 10 where 100 is needed',
      wrong: (p) => integer(p.amount + p.way * changeOf(p) * 10),
      feedback: () => say`Your change is ten times too large. Percent means hundredths, so divide by 100.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`The amount at the start is ${p.amount}, and this is 100%.`,
    say`The change is ${p.percent}% of ${p.amount}: ${p.percent} × ${p.amount} ÷ 100 = ${changeOf(p)}.`,
    say`${ofWay(p, 'Add', 'Subtract')} the change: ${p.amount} ${ofWay(p, '+', '−')} ${changeOf(p)} = ${answer}.`,
  ],
  proof: ({ percent, amount, way }) => ({ expression: `${amount} ${way === 1 ? '+' : '-'} ${percent}/100 * ${amount}` }),
});
