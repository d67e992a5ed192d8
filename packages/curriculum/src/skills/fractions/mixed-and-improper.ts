import { defineSkill } from '../../define-skill.ts';
import { lowestTops, partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { mixedAndImproperTeaching } from '../../teaching/fractions/mixed-and-improper.ts';
import { fraction, type Value } from '../../value.ts';
import { mixed } from './mixed-numbers.ts';
import { isUnits } from './unlike-fractions.ts';

/** whole n/d, written as a mixed number or as one fraction. */
type Params = Telling & { whole: number; n: number; d: number; to: 'fraction' | 'mixed' };

const ranges = { easy: [[2, 3, 4, 5], 3], medium: [[3, 4, 5, 6, 8], 5], hard: [[5, 6, 7, 8, 9, 10, 12], 8] } as const;
const top = ({ whole, n, d }: Params) => whole * d + n;
const given = (p: Params): Value => (p.to === 'fraction' ? mixed(p.whole, p.n, p.d) : fraction(top(p), p.d));

const prompts = [
  (p: Params) =>
    p.to === 'fraction'
      ? say`Write ${given(p)} as one fraction with ${p.d} at the bottom.`
      : say`Write ${given(p)} as a mixed number.`,
  (p: Params) =>
    p.to === 'fraction'
      ? say`${p.name} has ${given(p)} oranges and cuts the whole ones into ${partName(p.d)}, too. Which single fraction tells how many oranges that is?`
      : say`${p.name} has ${top(p)} ${partName(p.d)} of oranges. Which mixed number tells how many oranges that is?`,
  (p: Params) =>
    p.to === 'fraction'
      ? say`${p.name} measures ${given(p)} cups of milk with a cup that holds ${fraction(1, p.d)} cup. Which single fraction tells how many cups that is?`
      : say`${p.name} pours ${fraction(1, p.d)} cup of milk into a bowl ${top(p)} times, which makes ${given(p)} cups. Which mixed number is that?`,
];

export const mixedAndImproper = defineSkill<Params>({
  id: 'mixed-numbers-and-improper-fractions',
  name: 'Mixed numbers and improper fractions',
  grade: 4,
  grades: [4, 5],
  domain: 'fractions',
  standard: '4.NF.B.3b',
  keywords: [
    'mixed numbers',
    'improper fractions',
    'convert mixed numbers',
    'fractions greater than one',
    'rename mixed numbers',
    'top-heavy fractions',
  ],
  prerequisites: ['whole-numbers-as-fractions'],
  teaching: mixedAndImproperTeaching,
  make: (rng, difficulty) => {
    const [bottoms, most] = ranges[difficulty];
    const d = rng.pick<number>(bottoms);
    return {
      ...drawTelling(rng, 2),
      whole: rng.int(1, most),
      n: rng.pick(lowestTops(d)),
      d,
      to: rng.pick(['fraction', 'mixed'] as const),
    };
  },
  solve: (p) => (p.to === 'fraction' ? fraction(top(p), p.d) : mixed(Math.floor(top(p) / p.d), top(p) % p.d, p.d)),
  // Lays out every part, whole by whole, and counts them.
  verify: (p, answer) => {
    let parts = 0;
    for (let whole = 0; whole < p.whole; whole++) for (let part = 0; part < p.d; part++) parts++;
    for (let part = 0; part < p.n; part++) parts++;
    return answer.kind === p.to && isUnits(answer, parts, p.d);
  },
  misconceptions: [
    {
      id: 'added-whole-and-top',
      name: 'Adds the whole number to the top',
      wrong: (p) => (p.to === 'fraction' ? fraction(p.whole + p.n, p.d) : null),
      feedback: ({ whole, d }) =>
        say`You counted each whole as one part. How many ${partName(d)} are in ${whole === 1 ? 'one whole' : `${whole} wholes`}?`,
    },
    {
      id: 'wrote-side-by-side',
      name: 'Writes the whole number and the top side by side',
      wrong: (p) => (p.to === 'fraction' ? fraction(Number(`${p.whole}${p.n}`), p.d) : null),
      feedback: ({ d }) =>
        say`You put two numbers side by side. Count the ${partName(d)} in the wholes, and then add the others.`,
    },
    {
      id: 'multiplied-whole-and-top',
      name: 'Multiplies the whole number and the top',
      wrong: (p) => (p.to === 'fraction' ? fraction(p.whole * p.n, p.d) : null),
      feedback: ({ d }) =>
        say`Each whole is cut into ${d} parts. So multiply the wholes by ${d}, and then add the parts at the top.`,
    },
    {
      id: 'forgot-the-extra-parts',
      name: 'Leaves out the parts beside the wholes',
      wrong: (p) => (p.to === 'fraction' ? fraction(p.whole * p.d, p.d) : null),
      feedback: ({ n }) =>
        say`You counted the parts in the wholes well. The ${n} at the top ${n === 1 ? 'is' : 'are'} still missing.`,
    },
    {
      id: 'swapped-whole-and-rest',
      name: 'Swaps the whole number and the rest',
      wrong: (p) => (p.to === 'mixed' && p.whole < p.d ? mixed(p.n, p.whole, p.d) : null),
      feedback: ({ d }) =>
        say`Your two numbers have changed places. How many full groups of ${d} parts are there? That is the whole number.`,
    },
    {
      id: 'one-whole-too-few',
      name: 'Takes one whole too few',
      wrong: (p) => (p.to === 'mixed' ? (p.whole > 1 ? mixed(p.whole - 1, p.n, p.d) : fraction(p.n, p.d)) : null),
      feedback: ({ d }) => say`Very near! Count in steps of ${d} up to the top number. One more whole fits in.`,
    },
    {
      id: 'one-whole-too-many',
      name: 'Takes one whole too many',
      wrong: (p) => (p.to === 'mixed' ? mixed(p.whole + 1, p.n, p.d) : null),
      feedback: ({ d }) => say`Very near! Count in steps of ${d} up to the top number. You went past it.`,
    },
    {
      id: 'rest-over-whole',
      name: 'Uses the whole number as the new bottom',
      wrong: (p) => (p.to === 'mixed' && p.whole > p.n ? mixed(p.whole, p.n, p.whole) : null),
      feedback: ({ d }) => say`The parts that are left are still ${partName(d)}, so the bottom number does not change.`,
    },
    {
      id: 'turned-the-rest',
      name: 'Gives the parts that are missing and not the parts that are left',
      wrong: (p) => (p.to === 'mixed' ? mixed(p.whole, p.d - p.n, p.d) : null),
      feedback: () => say`You gave what is missing to the next whole. Write down the parts that are really left.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) =>
    p.to === 'fraction'
      ? [
          say`Each whole has ${p.d} ${partName(p.d)}: ${p.whole} × ${p.d} = ${p.whole * p.d}.`,
          say`Add the other parts: ${p.whole * p.d} + ${p.n} = ${top(p)}.`,
          say`So ${given(p)} = ${answer}.`,
        ]
      : [
          say`${p.d} ${partName(p.d)} make a whole. ${p.whole} × ${p.d} = ${p.whole * p.d}, so there ${p.whole === 1 ? 'is 1 whole' : `are ${p.whole} wholes`}.`,
          say`${top(p)} − ${p.whole * p.d} = ${p.n}, so ${fraction(p.n, p.d)} is left.`,
          say`So ${given(p)} = ${answer}.`,
        ],
  proof: (p) => ({ expression: p.to === 'fraction' ? `${p.whole} + ${p.n}/${p.d}` : `${top(p)}/${p.d}` }),
});
