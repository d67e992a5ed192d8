import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { unitFractionDivisionTeaching } from '../../teaching/fractions/unit-fraction-division.ts';
import { fraction, integer, simplest } from '../../value.ts';
import { isUnits } from './unlike-fractions.ts';

/** 1/d shared by n, or how many times 1/d fits into n. */
type Params = Telling & { n: number; d: number; kind: 'share' | 'fit' };

const ranges = { easy: [2, 5, 2, 5], medium: [2, 8, 3, 8], hard: [4, 12, 5, 12] } as const;

const prompts = [
  ({ n, d, kind }: Params) =>
    kind === 'share' ? say`What is ${fraction(1, d)} ÷ ${n}?` : say`What is ${n} ÷ ${fraction(1, d)}?`,
  ({ n, d, kind, name }: Params) =>
    kind === 'share'
      ? say`${name} shares ${fraction(1, d)} of a pound of cheese equally among ${n} plates. How many pounds of cheese are on each plate?`
      : say`${name} has ${n} pounds of cheese. One serving is ${fraction(1, d)} of a pound. How many servings is that?`,
  ({ n, d, kind, name }: Params) =>
    kind === 'share'
      ? say`${name} paints ${fraction(1, d)} of a fence in ${n} hours, the same part each hour. What fraction of the fence does ${name} paint in one hour?`
      : say`A path is ${n} miles long. ${name} puts up a sign after every ${fraction(1, d)} of a mile. How many signs is that?`,
];

export const unitFractionDivision = defineSkill<Params>({
  id: 'divide-unit-fractions',
  name: 'Dividing with unit fractions and whole numbers',
  grade: 5,
  grades: [5, 6],
  domain: 'fractions',
  standard: '5.NF.B.7',
  keywords: [
    'divide unit fractions',
    'unit fraction divided by whole number',
    'whole number divided by unit fraction',
    'divide fractions by whole numbers',
    'fraction division',
  ],
  prerequisites: ['fractions-as-division', 'whole-numbers-as-fractions'],
  teaching: unitFractionDivisionTeaching,
  make: (rng, difficulty) => {
    const [lowN, highN, lowD, highD] = ranges[difficulty];
    return {
      ...drawTelling(rng, 2),
      n: rng.int(lowN, highN),
      d: rng.int(lowD, highD),
      kind: rng.pick(['share', 'fit'] as const),
    };
  },
  solve: ({ n, d, kind }) => simplest(kind === 'share' ? new Fraction(1, d).div(n) : new Fraction(n).div(1, d)),
  // Cuts every part again and counts all the pieces of a whole, or counts the parts of each whole.
  verify: ({ n, d, kind }, answer) => {
    let pieces = 0;
    for (let i = 0; i < d; i++) for (let j = 0; j < n; j++) pieces++;
    return kind === 'share' ? isUnits(answer, 1, pieces) : answer.kind === 'integer' && answer.n === pieces;
  },
  misconceptions: [
    {
      id: 'answered-the-other-way',
      name: 'Divides the other way round',
      wrong: ({ n, d, kind }) => (kind === 'share' ? integer(n * d) : fraction(1, n * d)),
      feedback: ({ n, d, kind }) =>
        kind === 'share'
          ? say`A share of ${fraction(1, d)} has to be smaller than ${fraction(1, d)}. Which number is being divided here?`
          : say`There are more than ${n} such parts in ${n} wholes, so the answer is larger than ${n}. Which number is being divided here?`,
    },
    {
      id: 'multiplied-instead',
      name: 'Multiplies by the number as it stands',
      wrong: ({ n, d }) => simplest(new Fraction(n, d)),
      feedback: ({ d, kind }) =>
        kind === 'share'
          ? say`You multiplied, so your answer got larger. A share has to be smaller than ${fraction(1, d)}.`
          : say`You took a part of the number. The question is how many parts of ${fraction(1, d)} fit into it.`,
    },
    {
      id: 'turned-everything',
      name: 'Turns the wrong number over',
      wrong: ({ n, d }) => simplest(new Fraction(d, n)),
      feedback: () =>
        say`You turned the wrong number over. Draw a bar, and show the wholes and the parts that the question tells of.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the two numbers',
      wrong: ({ n, d, kind }) => (kind === 'share' ? fraction(1, n + d) : integer(n + d)),
      feedback: ({ n, d, kind }) =>
        kind === 'share'
          ? say`You added ${d} and ${n}. Each of the ${d} parts of the whole is cut into ${n}, so count all the pieces in a whole.`
          : say`You added ${n} and ${d}. Each of the ${n} wholes has ${d} parts, so count in groups.`,
    },
    {
      id: 'kept-the-number',
      name: 'Forgets to divide',
      wrong: ({ d, kind }) => (kind === 'share' ? fraction(1, d) : integer(d)),
      feedback: ({ kind }) =>
        kind === 'share'
          ? say`That is what there was before it was shared. Now divide it into equal shares.`
          : say`That is how many parts fit into just one whole. Look at how many wholes there are.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ n, d, kind }, answer) =>
    kind === 'share'
      ? [
          say`A whole has ${d} ${partName(d)}. Cut each of them into ${n} equal pieces.`,
          say`Then the whole has ${d} × ${n} = ${d * n} pieces, and a share is one of these.`,
          say`${fraction(1, d)} ÷ ${n} = ${answer}.`,
        ]
      : [
          say`${d} ${partName(d)} fit into each whole.`,
          say`There are ${n} wholes: ${n} × ${d} = ${answer}.`,
          say`So ${n} ÷ ${fraction(1, d)} = ${answer}.`,
        ],
  proof: ({ n, d, kind }) => ({ expression: kind === 'share' ? `(1/${d}) / ${n}` : `${n} / (1/${d})` }),
});
