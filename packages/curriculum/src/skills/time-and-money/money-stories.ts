import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { addWithoutCarrying, subtractSmallerDigits, subtractWithoutPaying } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { moneyStoriesTeaching } from '../../teaching/time-and-money/money-stories.ts';
import { money, type Value } from '../../value.ts';

/** Prices in cents; `paid` is given for the change of one or of two things, `count` for several of the same price. */
type Kind = 'sum' | 'change' | 'change-of-two' | 'times';
type Params = Telling & { kind: Kind; first: number; second: number; paid: number; count: number };

const kinds = {
  easy: ['sum', 'change'],
  medium: ['sum', 'change', 'times'],
  hard: ['change', 'change-of-two', 'times'],
} as const;
const bills = [500, 1000, 2000, 5000] as const;

function drawPrices(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const kind = rng.pick(kinds[difficulty]);
  const step = difficulty === 'hard' ? 1 : 5;
  const price = () => step * rng.int(120 / step, (difficulty === 'easy' ? 480 : 980) / step);
  const [first, second] = [price(), price()];
  const due = kind === 'change-of-two' ? first + second : first;
  return { kind, first, second, paid: bills.find((bill) => bill > due) ?? 5000, count: rng.int(2, 6) };
}

const due = ({ kind, first, second }: Params) => (kind === 'change-of-two' ? first + second : first);
const right = (p: Params) =>
  ({ sum: p.first + p.second, change: p.paid - p.first, 'change-of-two': p.paid - due(p), times: p.first * p.count })[p.kind];

const tellings: Readonly<Record<Kind, readonly ((params: Params) => RichText)[]>> = {
  sum: [
    (p) => say`What is ${money(p.first)} + ${money(p.second)}?`,
    (p) =>
      say`${p.name} buys a notebook for ${money(p.first)} and a pen for ${money(p.second)}. How much does ${p.name} pay in all?`,
    (p) =>
      say`The bus ride to the zoo costs ${money(p.first)}, and the ticket costs ${money(p.second)}. How much does ${p.name} need for both?`,
  ],
  change: [
    (p) => say`What is ${money(p.paid)} − ${money(p.first)}?`,
    (p) =>
      say`${p.name} buys a sandwich for ${money(p.first)} and pays with ${money(p.paid)}. How much change does ${p.name} get?`,
    (p) => say`${p.name} has saved ${money(p.paid)} and spends ${money(p.first)} on paint. How much money is left?`,
  ],
  'change-of-two': [
    (p) =>
      say`You buy things for ${money(p.first)} and ${money(p.second)} and pay with ${money(p.paid)}. How much change do you get?`,
    (p) =>
      say`${p.name} buys a ball for ${money(p.first)} and a net for ${money(p.second)}. How much change does ${p.name} get from ${money(p.paid)}?`,
    (p) =>
      say`${p.name} takes ${money(p.paid)} to the market and buys rice for ${money(p.first)} and fruit for ${money(p.second)}. How much money is left?`,
  ],
  times: [
    (p) => say`What is ${p.count} × ${money(p.first)}?`,
    (p) => say`A museum ticket costs ${money(p.first)}. ${p.name} buys ${p.count} tickets. How much do they cost in all?`,
    (p) => say`${p.name} earns ${money(p.first)} for each hour of garden work. How much does ${p.name} earn in ${p.count} hours?`,
  ],
};

const dollars = (cents: number) => Math.floor(cents / 100) * 100;
const inDollars = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
const takes = ({ kind }: Params) => kind === 'change' || kind === 'change-of-two';

function withoutCarrying(p: Params): Value | null {
  if (p.kind === 'sum') return money(addWithoutCarrying(p.first, p.second));
  return takes(p) ? money(subtractSmallerDigits(p.paid, due(p))) : null;
}

/** Counts cent by cent: from the price up to the bill, or all the prices one after the other. */
function countCents(p: Params): number {
  const prices = { sum: [p.first, p.second], change: [p.first], 'change-of-two': [p.first, p.second], times: [] }[p.kind];
  let [total, back] = [0, 0];
  for (const price of [...prices, ...Array.from({ length: p.kind === 'times' ? p.count : 0 }, () => p.first)]) {
    for (let cent = 0; cent < price; cent++) total++;
  }
  for (let at = total; takes(p) && at < p.paid; at++) back++;
  return takes(p) ? back : total;
}

export const moneyStories = defineSkill<Params>({
  id: 'money-stories-with-decimals',
  name: 'Money stories and making change',
  grade: 4,
  grades: [4, 5],
  domain: 'time and money',
  standard: '4.MD.A.2',
  keywords: [
    'money word problems',
    'making change',
    'give change',
    'dollars and cents',
    'add money',
    'subtract money',
    'decimal money',
  ],
  prerequisites: ['subtract-within-1000', 'bills-and-coins-stories'],
  teaching: moneyStoriesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPrices(rng, difficulty) }),
  solve: (p) => money(right(p)),
  verify: (p, answer) => answer.kind === 'money' && answer.cents === countCents(p),
  misconceptions: [
    {
      id: 'no-carrying-or-borrowing',
      name: 'Works in each column by itself, without carrying or borrowing',
      wrong: withoutCarrying,
      feedback: (p) =>
        takes(p)
          ? say`Where the top digit is too small, open one of the next place. A dollar gives ten dimes, and a dime ten cents.`
          : say`When a column makes ten or more, carry one to the next. Ten dimes make a dollar.`,
    },
    {
      id: 'kept-the-cents',
      name: 'Works out the dollars and keeps the cents as they are',
      wrong: (p) => {
        if (p.kind === 'times') return money(dollars(p.first) * p.count + (p.first % 100));
        if (p.kind === 'sum') return money(dollars(p.first) + dollars(p.second) + Math.max(p.first % 100, p.second % 100));
        return money(p.paid - dollars(due(p)) + (due(p) % 100));
      },
      feedback: () => say`The dollars were worked out, but the cents were only copied. They change in this story too.`,
    },
    {
      id: 'borrowed-without-paying',
      name: 'Borrows and still counts what was borrowed',
      wrong: (p) => (takes(p) ? money(subtractWithoutPaying(p.paid, due(p))) : null),
      feedback: () => say`You opened a larger unit to get smaller ones. It is used up then, so there is one less of it.`,
    },
    {
      id: 'forgot-one-thing',
      name: 'Leaves out one of the things',
      wrong: (p) => {
        if (p.kind === 'change-of-two') return money(p.paid - p.first);
        return p.kind === 'times' ? money(p.first * (p.count - 1)) : null;
      },
      feedback: () => say`One of the things is not in your sum. Read the story again, and tick each thing off.`,
    },
    {
      id: 'wrong-operation',
      name: 'Adds where it has to subtract, or the other way round',
      wrong: (p) => (p.kind === 'sum' ? money(Math.abs(p.first - p.second)) : takes(p) ? money(p.paid + due(p)) : null),
      feedback: (p) =>
        takes(p)
          ? say`You added the price. After paying, there is less money than before.`
          : say`You subtracted. Both amounts are paid, so put them together.`,
    },
    {
      id: 'stopped-at-the-price',
      name: 'Gives the price and no change, or adds the number of things',
      wrong: (p) => {
        if (p.kind === 'times') return money(p.first + 100 * p.count);
        return p.kind === 'change-of-two' ? money(due(p)) : null;
      },
      feedback: ({ kind }) =>
        kind === 'times'
          ? say`You added the number of things as dollars. Pay the price again for each of them.`
          : say`That is what the things cost together. How much is left of the money?`,
    },
    {
      id: 'dollar-too-many',
      name: 'Is one dollar too high',
      wrong: (p) => money(right(p) + 100),
      feedback: (p) =>
        takes(p)
          ? say`Count up from the price: first to the next full dollar, and then to the money that is paid.`
          : say`The cents are right. Work out the dollars once more.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: (p, answer) => {
    const last = {
      sum: say`${money(p.first)} + ${money(p.second)} = ${answer}.`,
      times: say`${p.count} × ${money(p.first)} = ${answer}.`,
    };
    if (p.kind === 'sum') return [say`Write dollars under dollars and cents under cents, and add.`, last.sum];
    if (p.kind === 'times') return [say`In cents, one costs ${p.first}, and ${p.count} × ${p.first} = ${right(p)}.`, last.times];
    const price = money(due(p));
    const together = p.kind === 'change' ? [] : [say`Together they cost ${money(p.first)} + ${money(p.second)} = ${price}.`];
    return [
      ...together,
      say`Write ${money(p.paid)} over ${price} with the points in line, and subtract.`,
      say`${money(p.paid)} − ${price} = ${answer}.`,
    ];
  },
  proof: (p) => {
    const [first, second, paid] = [p.first, p.second, p.paid].map(inDollars);
    return {
      expression: {
        sum: `${first} + ${second}`,
        change: `${paid} - ${first}`,
        'change-of-two': `${paid} - (${first} + ${second})`,
        times: `${p.count} * ${first}`,
      }[p.kind],
    };
  },
});
