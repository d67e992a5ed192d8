import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { dependentAmountsTeaching } from '../../teaching/algebra/dependent-amounts.ts';
import { integer } from '../../value.ts';
import { wholeOf } from './write-terms.ts';

/** y = k times x, or y = x + k, shown at x1, x2 and x3; asked at x4. */
type Params = Telling & { kind: 'product' | 'sum'; k: number; xs: readonly [number, number, number]; asked: number };

const ranges = { easy: [3, 9], medium: [4, 15], hard: [7, 25] } as const;

const yOf = ({ kind, k }: Params, x: number) => (kind === 'product' ? k * x : x + k);
const list = (values: readonly number[]) => `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
const ysOf = (p: Params) => p.xs.map((x) => yOf(p, x));

const stories = {
  product: [
    (p: Params) =>
      say`For ${list(p.xs)} hours of work ${p.name} gets ${list(ysOf(p))} dollars. Each hour pays the same. How many dollars are paid for ${p.asked} hours?`,
    (p: Params) =>
      say`${list(p.xs)} tickets cost ${list(ysOf(p))} dollars, and every ticket has the same price. ${p.name} buys ${p.asked} tickets. How many dollars do they cost?`,
  ],
  sum: [
    (p: Params) =>
      say`When ${p.name} was ${list(p.xs)} years old, a cousin was ${list(ysOf(p))}. How old will the cousin be when ${p.name} is ${p.asked}?`,
    (p: Params) =>
      say`A jar holds some marbles already. After ${p.name} puts ${list(p.xs)} more in, it holds ${list(ysOf(p))}. How many does it hold after ${p.asked} more?`,
  ],
};

export const dependentAmounts = defineSkill<Params>({
  id: 'dependent-and-independent-variables',
  name: 'Dependent and independent variables in tables',
  grade: 6,
  grades: [6, 7],
  domain: 'algebra',
  standard: '6.EE.C.9',
  keywords: [
    'dependent variable',
    'independent variable',
    'input and output table',
    'table of values',
    'relationship between x and y',
  ],
  prerequisites: ['two-patterns-side-by-side', 'evaluate-expressions-with-letters'],
  teaching: dependentAmountsTeaching,
  make: (rng, difficulty) => {
    const [low, high] = ranges[difficulty];
    const kind = rng.pick(['product', 'sum'] as const);
    const x1 = rng.int(2, 5);
    const x2 = x1 + rng.int(1, 3);
    const x3 = x2 + rng.int(1, 3);
    return {
      ...drawTelling(rng, 2),
      kind,
      k: rng.int(low, kind === 'sum' ? high + 4 : high),
      xs: [x1, x2, x3],
      asked: x3 + rng.int(2, 8),
    };
  },
  solve: (p) => integer(yOf(p, p.asked)),
  // Walks on from the last pair one x at a time, by the growth that the table itself shows for one x.
  verify: (p, answer) => {
    const [x1, x2, x3] = p.xs;
    const [y1 = 0, y2 = 0, y3 = 0] = ysOf(p);
    const growth = (y3 - y1) / (x3 - x1);
    if ((y2 - y1) / (x2 - x1) !== growth) return false;
    let y = y3;
    for (let x = x3; x < p.asked; x++) y += growth;
    return wholeOf(answer) === y;
  },
  misconceptions: [
    {
      id: 'took-times-for-plus',
      name: 'Sees only the difference between the two rows, or only how many times as large one is',
      wrong: (p) => {
        const [x1, , x3] = p.xs;
        if (p.kind === 'product') return integer(p.asked + yOf(p, x3) - x3);
        return yOf(p, x1) % x1 === 0 ? integer((p.asked * yOf(p, x1)) / x1) : null;
      },
      feedback: () => say`Your rule fits one pair of the table, but not the others. Test a rule on all the pairs.`,
    },
    {
      id: 'took-one-more-step',
      name: 'Goes on by the last step of the second row, whatever the first row does',
      wrong: (p) => integer(2 * yOf(p, p.xs[2]) - yOf(p, p.xs[1])),
      feedback: ({ xs, asked }) =>
        say`You went one more step as in the second row. How far is it from ${xs[2]} to ${asked} in the first row?`,
    },
    {
      id: 'added-the-last-values',
      name: 'Adds the new first value to the last second value',
      wrong: (p) => integer(p.asked + yOf(p, p.xs[2])),
      feedback: () => say`You added numbers of two different pairs. First find the rule that leads from one row to the other.`,
    },
    {
      id: 'other-direction',
      name: 'Uses the rule the wrong way round',
      wrong: ({ kind, k, asked }) => (kind === 'sum' ? integer(asked - k) : asked % k === 0 ? integer(asked / k) : null),
      feedback: () => say`You went from the second row to the first. In each pair, is the second number larger or smaller?`,
    },
    {
      id: 'one-unit-off',
      name: 'Is off by one in the first row',
      wrong: (p) => integer(yOf(p, p.asked - 1)),
      feedback: ({ asked }) => say`That belongs to ${asked - 1}. Go one step further.`,
    },
    {
      id: 'one-unit-too-far',
      name: 'Goes one too far in the first row',
      wrong: (p) => integer(yOf(p, p.asked + 1)),
      feedback: ({ asked }) => say`That belongs to ${asked + 1}. Go one step back.`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () =>
          say`The rule from x to y is the same in each pair. When x is ${list(p.xs)}, y is ${list(ysOf(p))}. What is y when x is ${p.asked}?`,
        ...stories[p.kind],
      ],
      p,
    ),
  explain: (p, answer) => {
    const { kind, k, xs, asked } = p;
    const sign = kind === 'product' ? '×' : '+';
    return [
      say`Look for one rule that fits every pair: ${xs.map((x) => `${x} ${sign} ${k} = ${yOf(p, x)}`).join(', ')}.`,
      say`As an equation that is ${kind === 'product' ? `y = ${k}x` : `y = x + ${k}`}.`,
      say`For ${asked} it gives ${asked} ${sign} ${k} = ${answer}.`,
    ];
  },
  proof: (p) => {
    const { kind, xs, asked } = p;
    const [x, y] = [xs[2], yOf(p, xs[2])];
    return { expression: kind === 'product' ? `${y} / ${x} * ${asked}` : `${asked} + (${y} - ${x})` };
  },
});
