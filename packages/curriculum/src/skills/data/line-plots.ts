import type { Difficulty, RichText } from '@toolboxai/contracts';
import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { partName } from '../../number-words.ts';
import { joinRich, say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { equalSharesTeaching, linePlotsTeaching } from '../../teaching/data/line-plots.ts';
import { simplest, type Value } from '../../value.ts';
import { isNumber, sum } from '../geometry/number-checks.ts';

/** Measures in eighths; asks how far the largest and the smallest are apart, or what they make together. */
type Params = Telling & { eighths: readonly number[]; asks: 'gap' | 'together' };

const measure = (eighths: number): Value => simplest(new Fraction(eighths, 8));
const ascii = (eighths: number) => {
  const exact = new Fraction(eighths, 8);
  return exact.d === 1n ? `${exact.n}` : `${exact.n}/${exact.d}`;
};

/** `1/2, 3/4 and 1`, with fractions set as fractions. */
const listOf = (values: readonly Value[]): RichText =>
  joinRich(values.flatMap((value, i) => (i === 0 ? [value] : [i === values.length - 1 ? ' and ' : ', ', value])));

/** Steps of a half, a fourth or an eighth. */
const stepOf = { easy: 4, medium: 2, hard: 1 } as const;

function drawMeasures(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const step = stepOf[difficulty];
  const count = rng.int(5, difficulty === 'easy' ? 6 : 7);
  const eighths = Array.from({ length: count }, () => step * rng.int(Math.ceil(8 / step), Math.floor(48 / step)));
  const [least, most] = [Math.min(...eighths), Math.max(...eighths)];
  const first = eighths[0] ?? 0;
  const dull = most - least < 6 || first === most || first === least || (most % 8 === 0 && least % 8 === 0);
  return dull ? drawMeasures(rng, difficulty) : { eighths, asks: rng.pick(['gap', 'gap', 'together'] as const) };
}

const most = ({ eighths }: Params) => Math.max(...eighths);
const least = ({ eighths }: Params) => Math.min(...eighths);
/** The smallest bottom in which both ends can be written. */
const bottomOf = (p: Params) => [2, 4].find((bottom) => (most(p) * bottom) % 8 === 0 && (least(p) * bottom) % 8 === 0) ?? 8;
const firstAndLast = ({ eighths }: Params) => [eighths[0] ?? 0, eighths.at(-1) ?? 0] as const;
const dataOf = ({ eighths }: Params) => listOf(eighths.map(measure));
const ask = ({ asks }: Params, long: string, short: string, unit: string) =>
  asks === 'gap'
    ? `How many ${unit} longer is the longest ${long} than the shortest ${short}?`
    : `How many ${unit} long are the longest ${long} and the shortest ${short} together?`;

const plotPrompts = [
  (p: Params) => say`A line plot shows these lengths in inches: ${dataOf(p)}. ${ask(p, 'one', 'one', 'inches')}`,
  (p: Params) =>
    say`${p.name} measures pencils in inches and makes a line plot: ${dataOf(p)}. ${ask(p, 'pencil', 'pencil', 'inches')}`,
  (p: Params) =>
    say`${p.name} finds leaves in the park. Their lengths in inches are ${dataOf(p)}. ${ask(p, 'leaf', 'leaf', 'inches')}`,
  (p: Params) =>
    say`${p.name} cuts ribbons for a line plot. Their lengths in feet are ${dataOf(p)}. ${ask(p, 'ribbon', 'ribbon', 'feet')}`,
];

export const linePlots = defineSkill<Params>({
  id: 'line-plots-with-fractions',
  name: 'Line plots with fractions',
  grade: 4,
  grades: [4, 5],
  domain: 'data and chance',
  standard: '4.MD.B.4',
  keywords: ['line plot', 'line plots', 'dot plot', 'fraction measurements', 'line plot with fractions', 'eighths of an inch'],
  prerequisites: ['subtract-like-fractions'],
  teaching: linePlotsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawMeasures(rng, difficulty) }),
  solve: (p) => measure(p.asks === 'gap' ? most(p) - least(p) : most(p) + least(p)),
  // Looks the ends up in the sorted list and steps from one to the other by eighths.
  verify: ({ eighths, asks }, answer) => {
    const inOrder = [...eighths].sort((x, y) => x - y);
    const [low, high] = [inOrder[0] ?? 0, inOrder.at(-1) ?? 0];
    let steps = 0;
    for (let at = asks === 'gap' ? low : -low; at < high; at++) steps++;
    return isNumber(answer, steps, 8);
  },
  misconceptions: [
    {
      id: 'first-and-last',
      name: 'Takes the first and the last number of the list',
      wrong: (p) => {
        const [first, last] = firstAndLast(p);
        return first === last ? null : measure(p.asks === 'gap' ? Math.abs(last - first) : first + last);
      },
      feedback: () =>
        say`You took the first and the last number. The list is not in order, so look for the largest and the smallest.`,
    },
    {
      id: 'other-operation',
      name: 'Adds in place of subtracting, or the other way round',
      wrong: (p) => measure(p.asks === 'gap' ? most(p) + least(p) : most(p) - least(p)),
      feedback: ({ asks }) =>
        asks === 'gap'
          ? say`You put the two lengths together. How much longer asks for the difference.`
          : say`You found the difference. Here the two lengths are put together.`,
    },
    {
      id: 'gave-the-largest',
      name: 'Gives the largest measure',
      wrong: (p) => measure(most(p)),
      feedback: () => say`That is the largest one. You need the smallest one as well.`,
    },
    {
      id: 'whole-numbers-only',
      name: 'Works with the whole numbers and forgets the fractions',
      wrong: (p) => {
        const [high, low] = [Math.floor(most(p) / 8), Math.floor(least(p) / 8)];
        return measure(8 * (p.asks === 'gap' ? high - low : high + low));
      },
      feedback: () => say`The whole numbers are done. The fraction parts count as well.`,
    },
    {
      id: 'smaller-part-from-larger',
      name: 'Subtracts the smaller fraction part from the larger one, wherever it stands',
      wrong: (p) => {
        const [high, low] = [most(p), least(p)];
        return p.asks === 'gap'
          ? measure(8 * (Math.floor(high / 8) - Math.floor(low / 8)) + Math.abs((high % 8) - (low % 8)))
          : null;
      },
      feedback: () =>
        say`Be careful with the fraction parts. When the part to take away is larger, trade a whole for parts first.`,
    },
    {
      id: 'one-step-off',
      name: 'Takes the second longest measure',
      wrong: (p) => {
        const second = Math.max(...p.eighths.filter((eighths) => eighths < most(p)));
        return second === least(p) ? null : measure(p.asks === 'gap' ? second - least(p) : second + least(p));
      },
      feedback: () => say`There is a number that is a little larger still. Go through the list once more.`,
    },
  ],
  prompt: (p) => tell(plotPrompts, p),
  explain: (p, answer) => [
    say`The largest is ${measure(most(p))}, and the smallest is ${measure(least(p))}.`,
    say`Count both in ${partName(bottomOf(p))}: ${(most(p) * bottomOf(p)) / 8} and ${(least(p) * bottomOf(p)) / 8}.`,
    say`${measure(most(p))} ${p.asks === 'gap' ? '−' : '+'} ${measure(least(p))} = ${answer}.`,
  ],
  proof: ({ eighths, asks }) => {
    const all = eighths.map(ascii).join(', ');
    return { expression: `max(${all}) ${asks === 'gap' ? '-' : '+'} min(${all})` };
  },
});

type Group = { eighths: number; times: number };
/** So many cups of each amount, to be poured together and shared equally. */
type Shares = Telling & { groups: readonly Group[] };

function drawShares(rng: Rng, difficulty: Difficulty): Pick<Shares, 'groups'> {
  const amounts = rng.shuffle(difficulty === 'easy' ? [2, 4, 6] : [1, 2, 3, 4, 5, 6, 7]).slice(0, difficulty === 'easy' ? 2 : 3);
  const groups = amounts.sort((x, y) => x - y).map((eighths) => ({ eighths, times: rng.int(1, difficulty === 'hard' ? 4 : 3) }));
  const cups = sum(groups.map(({ times }) => times));
  const share = new Fraction(sum(groups.map(({ eighths, times }) => eighths * times)), 8 * cups);
  const fair = share.d <= 16n && cups >= 3 && !amounts.some((eighths) => share.equals(new Fraction(eighths, 8)));
  return fair ? { groups } : drawShares(rng, difficulty);
}

const cupsIn = ({ groups }: Shares) => sum(groups.map(({ times }) => times));
const eighthsIn = ({ groups }: Shares) => sum(groups.map(({ eighths, times }) => eighths * times));
const everyCup = ({ groups }: Shares) => groups.flatMap(({ eighths, times }) => Array.from({ length: times }, () => eighths));
const shareOf = (eighths: number, among: number) => simplest(new Fraction(eighths, 8 * among));
const groupsOf = ({ groups }: Shares, one: string, many: string): RichText =>
  joinRich(
    groups.flatMap(({ eighths, times }, i) => [
      i === 0 ? '' : i === groups.length - 1 ? ' and ' : ', ',
      `${times} ${times === 1 ? one : many} `,
      measure(eighths),
    ]),
  );

const sharePrompts = [
  (p: Shares) =>
    say`A line plot of amounts in liters has ${groupsOf(p, 'mark above', 'marks above')}. All of it is shared equally among ${cupsIn(p)} cups. How many liters are in each cup?`,
  (p: Shares) =>
    say`${p.name} fills cups with juice, in liters: ${groupsOf(p, 'cup of', 'cups of')}. Then ${p.name} pours all of it together and shares it equally among the same ${cupsIn(p)} cups. How many liters are in each cup?`,
  (p: Shares) =>
    say`${p.name} has bags of rice, in pounds: ${groupsOf(p, 'bag of', 'bags of')}. The rice is spread out so that all ${cupsIn(p)} bags hold the same. How many pounds are in each bag?`,
];

export const linePlotShares = defineSkill<Shares>({
  id: 'line-plots-equal-shares',
  name: 'Equal shares from a line plot',
  grade: 5,
  grades: [5, 6],
  domain: 'data and chance',
  standard: '5.MD.B.2',
  keywords: ['line plot', 'equal shares', 'redistribute equally', 'line plot with fractions', 'fraction data', 'share equally'],
  prerequisites: ['line-plots-with-fractions'],
  teaching: equalSharesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawShares(rng, difficulty) }),
  solve: (p) => shareOf(eighthsIn(p), cupsIn(p)),
  // What is above the answer in some cups has to fill up exactly what is missing in the others.
  verify: ({ groups }, answer) => {
    const exact = answer.kind === 'fraction' || answer.kind === 'mixed' || answer.kind === 'integer' ? answer : null;
    if (!exact) return false;
    const [n, d] =
      exact.kind === 'integer' ? [exact.n, 1] : [exact.kind === 'mixed' ? exact.whole * exact.d + exact.n : exact.n, exact.d];
    let balance = 0;
    for (const { eighths, times } of groups) for (let cup = 0; cup < times; cup++) balance += eighths * d - 8 * n;
    return balance === 0;
  },
  misconceptions: [
    {
      id: 'did-not-share',
      name: 'Adds everything and does not share it',
      wrong: (p) => shareOf(eighthsIn(p), 1),
      feedback: (p) => say`That is all of it together. Now share it among ${cupsIn(p)}.`,
    },
    {
      id: 'each-amount-once',
      name: 'Counts each amount only once',
      wrong: ({ groups }) => shareOf(sum(groups.map(({ eighths }) => eighths)), groups.length),
      feedback: () => say`You counted each amount only once. Look at how many there are of each.`,
    },
    {
      id: 'shared-among-the-amounts',
      name: 'Shares among the different amounts',
      wrong: (p) => shareOf(eighthsIn(p), p.groups.length),
      feedback: (p) => say`The sum is right. Share it among all ${cupsIn(p)}, not among the different amounts.`,
    },
    {
      id: 'middle-of-the-ends',
      name: 'Takes the middle between the smallest and the largest amount',
      wrong: ({ groups }) => shareOf((groups[0]?.eighths ?? 0) + (groups.at(-1)?.eighths ?? 0), 2),
      feedback: () => say`You took the middle of the two ends. The amounts between them count too, each as often as it appears.`,
    },
    {
      id: 'each-amount-once-shared-among-all',
      name: 'Adds each amount once and shares it among all',
      wrong: (p) => shareOf(sum(p.groups.map(({ eighths }) => eighths)), cupsIn(p)),
      feedback: () => say`You share among the right number. But some amounts appear more than once, so the sum is larger.`,
    },
  ],
  prompt: (p) => tell(sharePrompts, p),
  explain: (p, answer) => [
    say`Write each amount in eighths and add them: ${everyCup(p).join(' + ')} = ${eighthsIn(p)} eighths.`,
    say`Share them among ${cupsIn(p)}: ${simplest(new Fraction(eighthsIn(p), 8))} ÷ ${cupsIn(p)} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `(${everyCup(p).map(ascii).join(' + ')}) / ${cupsIn(p)}` }),
});
