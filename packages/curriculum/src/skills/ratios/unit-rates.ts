import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { rateStoriesTeaching, unitRatesTeaching } from '../../teaching/ratios/unit-rates.ts';
import { decimal, integer, money, ratioOf, showValue, type Value } from '../../value.ts';
import { isNumber, numberOf, ratioNumber } from './exact-numbers.ts';

/** `tenths` of something for each of `count`. */
type Params = Telling & { tenths: number; count: number };

const totalOf = ({ tenths, count }: Params): Value => decimal(tenths * count, 1);

const prompts = [
  (p: Params) =>
    say`A pump moves ${totalOf(p)} liters of water in ${p.count} minutes. What is the unit rate, in liters per minute?`,
  (p: Params) =>
    say`${p.name} sees a mill that grinds ${totalOf(p)} kilograms of flour in ${p.count} hours. How many kilograms per hour is that?`,
  (p: Params) =>
    say`${p.name} uses ${totalOf(p)} meters of ribbon for ${p.count} equal garlands. How many meters are needed for each garland?`,
  (p: Params) =>
    say`${p.name} knows that ${p.count} equal sacks of corn weigh ${totalOf(p)} kilograms. How many kilograms per sack is that?`,
];

export const unitRates = defineSkill<Params>({
  id: 'unit-rates',
  name: 'Finding unit rates',
  grade: 6,
  grades: [5, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.2',
  keywords: ['unit rate', 'unit rates', 'rate per one', 'how much for each', 'per hour', 'ratio and rate'],
  prerequisites: ['ratios-in-simplest-form', 'divide-decimals-by-whole-numbers'],
  teaching: unitRatesTeaching,
  make: (rng, difficulty) => {
    const whole = { easy: rng.int(6, 40), medium: rng.int(8, 95), hard: rng.int(11, 68) }[difficulty];
    const part = difficulty === 'hard' ? rng.pick([2, 4, 5, 6, 8]) : 0;
    return { ...drawTelling(rng, 3), tenths: whole * 10 + part, count: rng.int(3, { easy: 6, medium: 9, hard: 12 }[difficulty]) };
  },
  solve: (p) => numberOf(new Fraction(p.tenths, 10)),
  // Takes the answer once for each: together that has to be the whole amount.
  verify: (p, answer) =>
    isNumber(answer, (n, d) => {
      let sum = 0;
      for (let i = 0; i < p.count; i++) sum += n;
      return sum * 10 === p.tenths * p.count * d;
    }),
  misconceptions: [
    {
      id: 'divided-the-other-way',
      name: 'Divides the other way round',
      wrong: (p) => ratioNumber(p.count * 10, p.tenths * p.count),
      feedback: () => say`You divided the other way round. Which of the two should become one: divide by that number.`,
    },
    {
      id: 'multiplied-instead',
      name: 'Multiplies the two amounts',
      wrong: (p) => decimal(p.tenths * p.count * p.count, 1),
      feedback: ({ count }) => say`You multiplied. For one alone there is less than for ${count} together.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the two amounts',
      wrong: (p) => decimal(p.tenths * p.count - p.count * 10, 1),
      feedback: ({ count }) => say`You subtracted. A rate shares the amount equally among all ${count}.`,
    },
    {
      id: 'gave-the-whole-amount',
      name: 'Gives the whole amount',
      wrong: totalOf,
      feedback: ({ count }) => say`That is the amount for all ${count} together. How much of it belongs to one?`,
    },
    {
      id: 'halved-only',
      name: 'Halves the amount and stops',
      wrong: (p) => decimal(p.tenths * p.count * 5, 2),
      feedback: ({ count }) => say`You halved the amount. That would be right for two, but here there are ${count}.`,
    },
    {
      id: 'gave-the-count',
      name: 'Gives the number by which has to be divided',
      wrong: ({ count }) => integer(count),
      feedback: ({ count }) => say`That is how many share the amount. How much is there for each of the ${count}?`,
    },
    {
      id: 'point-one-place-left',
      name: 'Sets the point one place too far to the left',
      wrong: ({ tenths }) => decimal(tenths, 2),
      feedback: ({ count }) => say`The digits are right. Is your number times ${count} really the whole amount?`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`${totalOf(p)} belongs to ${p.count}. We want to know how much belongs to 1.`,
    say`Divide both by ${p.count}: ${p.count} ÷ ${p.count} = 1.`,
    say`${totalOf(p)} ÷ ${p.count} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `${showValue(totalOf(p)).replaceAll(',', '')} / ${p.count}` }),
});

/** `each` (cents or kilometers) for one; the total for `count` is told, and the total for `wanted` is asked. */
type Story = Telling & { what: 'price' | 'speed'; each: number; count: number; wanted: number };

const amount = ({ what }: Story, n: number): Value => (what === 'price' ? money(n) : integer(n));
/** The same where it comes out whole. */
const wholeAmount = (p: Story, n: number): Value | null => (Number.isInteger(n) && n > 0 ? amount(p, n) : null);
const told = (p: Story): number => p.each * p.count;

const things = ['notebooks', 'bus tickets', 'mangoes'] as const;
const movers = [
  ['A bus', 'drives'],
  ['A train', 'travels'],
  ['A tour boat', 'travels'],
] as const;

function tellStory(p: Story) {
  if (p.what === 'price') {
    const thing = things[p.story] ?? things[0];
    return say`${p.name} pays ${money(told(p))} for ${p.count} ${thing}. What is the price of ${p.wanted} ${thing} at the same rate?`;
  }
  const [who, moves] = movers[p.story] ?? movers[0];
  return say`${who} ${moves} ${told(p)} kilometers in ${p.count} hours, and ${p.name} is on it. At the same speed, how many kilometers does it travel in ${p.wanted} hours?`;
}

const one = ({ what }: Story): string => (what === 'price' ? 'one costs' : 'one hour brings');

export const rateStories = defineSkill<Story>({
  id: 'unit-price-and-speed-stories',
  name: 'Unit price and constant speed problems',
  grade: 6,
  grades: [6, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.3b',
  keywords: [
    'unit price',
    'constant speed',
    'rate word problems',
    'unit rate problems',
    'price for several',
    'distance and time at the same speed',
  ],
  prerequisites: ['unit-rates'],
  teaching: rateStoriesTeaching,
  make: (rng, difficulty) => {
    const what = rng.pick(['price', 'speed'] as const);
    const most = { easy: 5, medium: 8, hard: 12 }[difficulty];
    const count = rng.int(2, most);
    const wanted = rng.pick(Array.from({ length: most + 2 }, (_, i) => i + 2).filter((n) => n !== count && n !== count * 2));
    const price = difficulty === 'easy' ? rng.int(2, 14) * 25 : rng.int(11, 79) * 5;
    return { ...drawTelling(rng, 2), what, each: what === 'price' ? price : rng.int(7, 20) * 4, count, wanted };
  },
  solve: (p) => amount(p, p.each * p.wanted),
  // Multiplies crosswise: the answer for one amount against the told total for the other.
  verify: (p, answer) => {
    if (answer.kind !== (p.what === 'price' ? 'money' : 'integer')) return false;
    const ratio = ratioOf(answer);
    return ratio !== null && ratio.n * p.count === told(p) * p.wanted;
  },
  misconceptions: [
    {
      id: 'stopped-at-the-unit-rate',
      name: 'Finds the rate for one and stops',
      wrong: (p) => amount(p, p.each),
      feedback: ({ wanted }) => say`You found out how much belongs to one. How much is it for ${wanted}?`,
    },
    {
      id: 'added-the-difference',
      name: 'Adds the difference of the numbers',
      wrong: (p) => wholeAmount(p, told(p) + (p.wanted - p.count) * (p.what === 'price' ? 100 : 1)),
      feedback: (p) => say`You counted 1 for each one more or less. Find out first how much ${one(p)}.`,
    },
    {
      id: 'multiplied-the-total',
      name: 'Multiplies the total as if it were for one',
      wrong: (p) => amount(p, told(p) * p.wanted),
      feedback: ({ count }) => say`You used the amount for ${count} as if it were for one. Divide by ${count} first.`,
    },
    {
      id: 'turned-the-rate-around',
      name: 'Uses the two numbers the other way round',
      wrong: (p) => wholeAmount(p, (told(p) * p.count) / p.wanted),
      feedback: ({ count, wanted }) =>
        say`Is ${wanted} more or less than ${count}? The answer has to change in the same direction.`,
    },
    {
      id: 'gave-only-the-change',
      name: 'Finds only what has to be added or taken away',
      wrong: (p) => amount(p, p.each * Math.abs(p.wanted - p.count)),
      feedback: ({ wanted }) => say`That is only the part by which the total changes. The question asks for all ${wanted}.`,
    },
  ],
  prompt: tellStory,
  explain: (p, answer) => [
    say`Find the amount for one: ${amount(p, told(p))} ÷ ${p.count} = ${amount(p, p.each)}.`,
    say`Then take it ${p.wanted} times.`,
    say`${amount(p, p.each)} × ${p.wanted} = ${answer}.`,
  ],
  proof: (p) => {
    const total = showValue(amount(p, told(p))).replace(/[$,]/g, '');
    return { expression: `${total} / ${p.count} * ${p.wanted}` };
  },
});
