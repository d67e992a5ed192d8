import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { billsAndCoinsStoriesTeaching } from '../../teaching/time-and-money/bills-and-coins-stories.ts';
import { integer } from '../../value.ts';
import { amount } from '../measurement/amount.ts';

/** Bills of ten, five and one dollars, and a price in dollars; for `change` a price in cents that is paid with one dollar. */
type Kind = 'total' | 'spend' | 'need' | 'change';
type Params = Telling & { kind: Kind; tens: number; fives: number; ones: number; price: number };

const kinds = { easy: ['total', 'spend'], medium: ['total', 'spend', 'change'], hard: ['spend', 'need', 'change'] } as const;

function drawMoney(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const kind = rng.pick(kinds[difficulty]);
  const most = difficulty === 'easy' ? 2 : 4;
  const bills = { tens: rng.int(1, most), fives: rng.int(1, difficulty === 'hard' ? 3 : 1), ones: rng.int(2, 4) };
  const held = 10 * bills.tens + 5 * bills.fives + bills.ones;
  const price = {
    total: 0,
    spend: rng.int(4, held - 3),
    need: held + rng.int(3, 95 - held),
    change: difficulty === 'hard' ? rng.int(12, 89) : 5 * rng.int(3, 17),
  }[kind];
  return { kind, ...bills, price };
}

const held = ({ tens, fives, ones }: Params) => 10 * tens + 5 * fives + ones;
const right = (p: Params) =>
  ({ total: held(p), spend: held(p) - p.price, need: p.price - held(p), change: 100 - p.price })[p.kind];

const bills = ({ tens, fives, ones }: Params) =>
  `${amount(tens, ['ten-dollar bill', 'ten-dollar bills'])}, ${amount(fives, ['five-dollar bill', 'five-dollar bills'])} and ${amount(ones, ['one-dollar bill', 'one-dollar bills'])}`;

const tellings: Readonly<Record<Kind, readonly ((params: Params) => RichText)[]>> = {
  total: [
    (p) => say`How many dollars are ${bills(p)}?`,
    (p) => say`${p.name} has ${bills(p)}. How many dollars does ${p.name} have?`,
    (p) => say`${p.name} sells plants and gets ${bills(p)}. How many dollars is that?`,
  ],
  spend: [
    (p) => say`You have ${bills(p)}. You spend ${p.price} dollars. How many dollars are left?`,
    (p) => say`${p.name} has ${bills(p)}. A hat costs ${p.price} dollars. ${p.name} buys it. How many dollars are left?`,
    (p) => say`A class has ${bills(p)}. It gives ${p.price} dollars for books. How many dollars are left?`,
  ],
  need: [
    (p) => say`You have ${bills(p)}. You need ${p.price} dollars. How many more dollars do you need?`,
    (p) => say`${p.name} has ${bills(p)}. A bike costs ${p.price} dollars. How many more dollars does ${p.name} need?`,
    (p) =>
      say`${p.name} saves for a drum that costs ${p.price} dollars. So far ${p.name} has ${bills(p)}. How many dollars are missing?`,
  ],
  change: [
    (p) => say`You pay ${p.price} cents with one dollar. How many cents do you get back?`,
    (p) => say`A pencil costs ${p.price} cents. ${p.name} pays with one dollar. How many cents does ${p.name} get back?`,
    (p) => say`${p.name} has one dollar and buys an orange for ${p.price} cents. How many cents are left?`,
  ],
};

const heldText = ({ tens, fives, ones }: Params) => `${tens} * 10 + ${fives} * 5 + ${ones}`;

/** Lays the dollars down one by one and takes away or adds on until the money fits. */
function countOut(p: Params): number {
  let [dollars, steps] = [0, 0];
  for (let i = 0; i < p.tens; i++) for (let one = 0; one < 10; one++) dollars++;
  for (let i = 0; i < p.fives; i++) for (let one = 0; one < 5; one++) dollars++;
  for (let i = 0; i < p.ones; i++) dollars++;
  if (p.kind === 'total') return dollars;
  const [from, to] = { spend: [p.price, dollars], need: [dollars, p.price], change: [p.price, 100] }[p.kind];
  for (let at = from ?? 0; at < (to ?? 0); at++) steps++;
  return steps;
}

export const billsAndCoinsStories = defineSkill<Params>({
  id: 'bills-and-coins-stories',
  name: 'Stories about bills and coins',
  grade: 2,
  grades: [2, 3],
  domain: 'time and money',
  standard: '2.MD.C.8',
  keywords: [
    'money word problems',
    'dollar bills',
    'bills and coins',
    'money stories',
    'dollars and cents',
    'change from a dollar',
  ],
  prerequisites: ['count-coins'],
  teaching: billsAndCoinsStoriesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawMoney(rng, difficulty) }),
  solve: (p) => integer(right(p)),
  verify: (p, answer) => answer.kind === 'integer' && answer.n === countOut(p),
  misconceptions: [
    {
      id: 'counted-the-bills',
      name: 'Counts the bills as one dollar each',
      wrong: ({ kind, tens, fives, ones, price }) => {
        const count = tens + fives + ones;
        if (kind === 'change') return null;
        return integer(kind === 'total' ? count : Math.abs(price - count));
      },
      feedback: () => say`You counted the bills. A ten-dollar bill is worth more than a one-dollar bill.`,
    },
    {
      id: 'left-out-the-ones',
      name: 'Leaves out the one-dollar bills',
      wrong: (p) => (p.kind === 'change' ? null : integer(p.kind === 'need' ? right(p) + p.ones : right(p) - p.ones)),
      feedback: () => say`Some bills are not in your count. Did you use the one-dollar bills?`,
    },
    {
      id: 'fives-as-tens',
      name: 'Counts a five-dollar bill as ten dollars',
      wrong: (p) => (p.kind === 'total' || p.kind === 'spend' ? integer(right(p) + 5 * p.fives) : null),
      feedback: () => say`Look at the five-dollar bills again. Count them by fives.`,
    },
    {
      id: 'stopped-before-the-price',
      name: 'Counts the money and stops',
      wrong: (p) => (p.kind === 'spend' || p.kind === 'need' ? integer(held(p)) : null),
      feedback: () => say`That is all the money there is. Now look at the price.`,
    },
    {
      id: 'added-the-price',
      name: 'Adds the price to the money',
      wrong: (p) => (p.kind === 'total' ? null : integer(p.kind === 'change' ? 100 + p.price : held(p) + p.price)),
      feedback: ({ kind }) =>
        kind === 'need' ? say`You added. Count up from the money to the price.` : say`You added. Paying makes your money less.`,
    },
    {
      id: 'ten-too-many',
      name: 'Forgets that a ten is used up',
      wrong: (p) => integer(right(p) + 10),
      feedback: () => say`So close! Count the tens once more.`,
    },
    {
      id: 'gave-the-price',
      name: 'Gives the price',
      wrong: (p) => (p.kind === 'total' ? null : integer(p.price)),
      feedback: ({ kind }) =>
        kind === 'need'
          ? say`That is the price. How much of it is missing?`
          : say`That is what you pay. How much stays with you?`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: (p, answer) => {
    if (p.kind === 'change') return [say`One dollar is 100 cents.`, say`100 − ${p.price} = ${answer}.`];
    const tens = say`Count the bills: ${p.tens * 10} and ${p.fives * 5} and ${p.ones}.`;
    const all = say`${p.tens * 10} + ${p.fives * 5} + ${p.ones} = ${held(p)}.`;
    if (p.kind === 'total') return [tens, all];
    return [
      tens,
      all,
      p.kind === 'spend' ? say`${held(p)} − ${p.price} = ${answer}.` : say`${p.price} − ${held(p)} = ${answer}.`,
    ];
  },
  proof: (p) => ({
    expression: {
      total: heldText(p),
      spend: `${heldText(p)} - ${p.price}`,
      need: `${p.price} - (${heldText(p)})`,
      change: `100 - ${p.price}`,
    }[p.kind],
  }),
});
