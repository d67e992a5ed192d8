import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { splitProductsTeaching } from '../../teaching/multiplication/split-products.ts';
import { integer } from '../../value.ts';

/**
 * a × b as p × b + ☐ × b; or with the split factor behind; or from p = 10 groups with some taken back; or as p × b + ☐, where
 * the box holds a whole product.
 */
type Params = Telling & { a: number; b: number; p: number; way: 'first' | 'second' | 'back' | 'product' };

/** The factor that stays, unlike the one that is split and unlike its part. */
const otherThan = (rng: Rng, a: number, p: number) => rng.pick([3, 4, 5, 6, 7, 8, 9].filter((b) => b !== a && b !== p));
const missing = ({ a, p }: Params) => Math.abs(a - p);
/** A number of groups as it stands in the box: itself, or what those groups hold. */
const inBox = ({ b, way }: Params, groups: number) => (way === 'product' ? groups * b : groups);

function write(params: Params, box: string, times: string): string {
  const { a, b, p, way } = params;
  if (way === 'second') return `${b} ${times} ${a} = ${b} ${times} ${p} + ${b} ${times} ${box}`;
  if (way === 'product') return `${a} ${times} ${b} = ${p} ${times} ${b} + ${box}`;
  return `${a} ${times} ${b} = ${p} ${times} ${b} ${way === 'back' ? '-' : '+'} ${box} ${times} ${b}`;
}
const textOf = (params: Params) => write(params, '☐', '×').replace('-', '−');

const tiles = {
  first: ({ a, b, p, name }: Params) =>
    say`${name} lays ${a} rows of ${b} tiles. The first ${p} rows are red, and the others are blue.`,
  second: ({ a, b, p, name }: Params) =>
    say`${name} lays ${b} rows of ${a} tiles. In each row, ${p} tiles are red, and the others are blue.`,
  back: ({ a, b, p, name }: Params) =>
    say`${name} needs ${a} rows of ${b} tiles. It is easy to find ${p} rows first and take some back.`,
};
const rolls = {
  first: ({ a, b, p, name }: Params) =>
    say`There are ${a} bags with ${b} rolls in each. ${name} counts ${p} bags, and then the others.`,
  second: ({ a, b, p, name }: Params) =>
    say`There are ${b} bags with ${a} rolls in each. ${name} counts ${p} rolls of each bag, and then the others.`,
  back: ({ a, b, p, name }: Params) =>
    say`There are ${a} bags with ${b} rolls in each. ${name} counts as if there were ${p} bags, and then takes some back.`,
};

const prompts = [
  (params: Params) => say`Which number belongs in the box? ${textOf(params)}`,
  (params: Params) =>
    say`${tiles[params.way === 'product' ? 'first' : params.way](params)} Which number belongs in the box? ${textOf(params)}`,
  (params: Params) =>
    say`${rolls[params.way === 'product' ? 'first' : params.way](params)} Which number belongs in the box? ${textOf(params)}`,
];

export const splitProducts = defineSkill<Params>({
  id: 'split-products-distributive',
  name: 'Splitting a product (distributive property)',
  grade: 3,
  grades: [3, 4],
  domain: 'multiply and divide',
  standard: '3.OA.B.5',
  keywords: [
    'distributive property',
    'break apart',
    'split a product',
    'properties of multiplication',
    'multiplication strategies',
  ],
  prerequisites: ['multiply-facts'],
  teaching: splitProductsTeaching,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 2);
    if (difficulty === 'hard' && rng.int(0, 1) === 0)
      return { ...telling, a: rng.int(6, 9), b: rng.int(3, 5), p: 10, way: 'back' };
    const a = difficulty === 'easy' ? rng.int(6, 8) : rng.int(6, 9);
    const p = difficulty === 'easy' ? 5 : rng.int(2, a - 2);
    return {
      ...telling,
      a,
      b: otherThan(rng, a, p),
      p,
      way: difficulty === 'easy' ? 'first' : rng.pick(['first', 'second', 'product'] as const),
    };
  },
  solve: (params) => integer(inBox(params, missing(params))),
  // Counts both sides tile by tile, with the answer in the box.
  verify: ({ a, b, p, way }, answer) => {
    if (answer.kind !== 'integer') return false;
    let [left, right] = [0, 0];
    for (let group = 0; group < a; group++) left += b;
    for (let group = 0; group < p; group++) right += b;
    if (way === 'product') right += answer.n;
    else for (let group = 0; group < answer.n; group++) right += way === 'back' ? -b : b;
    return left === right;
  },
  misconceptions: [
    {
      id: 'gave-the-other-part',
      name: 'Repeats the part that is known',
      wrong: (params) => integer(inBox(params, params.p)),
      feedback: ({ p }) => say`That belongs to ${p}, the part that you can see already. How many groups are in the other part?`,
    },
    {
      id: 'gave-the-whole-factor',
      name: 'Repeats the factor that is split',
      wrong: (params) => integer(inBox(params, params.a)),
      feedback: ({ a, p, way }) =>
        way === 'back'
          ? say`You would take all ${a} groups back. How many more than ${a} are ${p} groups?`
          : say`There are ${a} groups in all, and ${p} of them are counted. How many are still to count?`,
    },
    {
      id: 'gave-the-factor-that-stays',
      name: 'Repeats the factor that stays the same',
      wrong: ({ b }) => integer(b),
      feedback: ({ b, way }) =>
        way === 'product'
          ? say`That is only one group of ${b}. How many groups are still missing?`
          : say`The ${b} is not split. It stays the same on both sides, so look at the other factor.`,
    },
    {
      id: 'part-for-its-product',
      name: 'Takes the part for its product, or the product for the part',
      wrong: (params) => integer(params.way === 'product' ? missing(params) : missing(params) * params.b),
      feedback: ({ b, way }) =>
        way === 'product'
          ? say`That is how many groups of ${b} are missing. The box asks how much these groups hold.`
          : say`That is what the last part is worth. The box asks for the number that is multiplied by ${b}.`,
    },
    {
      id: 'added-the-parts',
      name: 'Adds the whole and the part',
      wrong: ({ a, p, way }) => (way === 'product' ? null : integer(a + p)),
      feedback: ({ a, p }) =>
        say`You put ${a} and ${p} together. They belong to the same groups, so look at how far apart they are.`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the starting number as a step',
      wrong: (params) => integer(inBox(params, missing(params) + 1)),
      feedback: ({ a, p }) =>
        say`Very near! When you count on from ${Math.min(a, p)}, the first step lands on ${Math.min(a, p) + 1}.`,
    },
    {
      id: 'stopped-too-soon',
      name: 'Counts on and stops one group too soon',
      wrong: (params) => (missing(params) > 1 ? integer(inBox(params, missing(params) - 1)) : null),
      feedback: ({ a, p }) => say`Very near! Count on from ${Math.min(a, p)} until you reach ${Math.max(a, p)}.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (params, answer) => {
    const { a, b, p, way } = params;
    const groups = missing(params);
    return [
      say`The factor ${b} is on both sides. The other factor, ${a}, is made from ${p}.`,
      way === 'back'
        ? say`${p} − ${a} = ${groups}, so this many groups are taken back.`
        : say`${a} − ${p} = ${groups}, so this many groups are missing.`,
      ...(way === 'product' ? [say`They hold ${groups} × ${b} = ${answer}.`] : []),
      say`So ${answer} belongs in the box: ${write(params, String(inBox(params, groups)), '×').replace('-', '−')}.`,
    ];
  },
  proof: (params) => ({ equation: write(params, 'x', '*'), variable: 'x' }),
});
