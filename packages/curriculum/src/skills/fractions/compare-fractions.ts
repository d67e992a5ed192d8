import { defineSkill } from '../../define-skill.ts';
import { leastCommonMultiple } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compareFractionsTeaching } from '../../teaching/fractions/compare-fractions.ts';
import { cannotTell, fraction, signOf } from '../../value.ts';

/** Compare a/b with c/d. */
type Params = Telling & { a: number; b: number; c: number; d: number };

const bottoms = { easy: [2, 3, 4, 6, 8], medium: [3, 4, 5, 6, 8, 10], hard: [5, 6, 7, 8, 9, 10, 12] } as const;

function drawPair(rng: Rng, bottomsOf: readonly number[]): { a: number; b: number; c: number; d: number } {
  const [b = 2, d = 3] = rng.shuffle(bottomsOf);
  return { a: rng.int(1, b - 1), b, c: rng.int(1, d - 1), d };
}

/** -1, 0 or 1: below, at or above one half. */
const besideHalf = (n: number, d: number) => Math.sign(2 * n - d);

const prompts = [
  ({ a, b, c, d }: Params) => say`Which sign makes this true? ${fraction(a, b)} ☐ ${fraction(c, d)}`,
  ({ a, b, c, d, name }: Params) =>
    say`${name} reads ${fraction(a, b)} of a book. A friend reads ${fraction(c, d)} of the same book. Which sign belongs in ${fraction(a, b)} ☐ ${fraction(c, d)}?`,
  ({ a, b, c, d, name }: Params) =>
    say`One jar is ${fraction(a, b)} full. ${name} fills a jar of the same size ${fraction(c, d)} full. Which sign belongs in ${fraction(a, b)} ☐ ${fraction(c, d)}?`,
];

export const compareFractions = defineSkill<Params>({
  id: 'compare-fractions',
  name: 'Comparing fractions',
  grade: 4,
  grades: [3, 5],
  domain: 'fractions',
  standard: '4.NF.A.2',
  keywords: ['fraction', 'compare', 'order', 'greater than', 'less than', 'larger', 'smaller'],
  prerequisites: ['equivalent-fractions'],
  teaching: compareFractionsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPair(rng, bottoms[difficulty]) }),
  solve: ({ a, b, c, d }) => signOf(a * d - c * b),
  // Measures both on one strip that is long enough for whole parts of each.
  verify: ({ a, b, c, d }, answer) => {
    const strip = leastCommonMultiple(b, d);
    const [left, right] = [(strip / b) * a, (strip / d) * c];
    return answer.kind === 'sign' && answer.sign === (left === right ? '=' : left > right ? '>' : '<');
  },
  misconceptions: [
    {
      id: 'top-numbers-only',
      name: 'Compares only the top numbers',
      wrong: ({ a, c }) => signOf(a - c),
      feedback: ({ b, d }) =>
        say`You looked at the top numbers. But the parts have different sizes: there are ${b} in one whole and ${d} in the other.`,
    },
    {
      id: 'bigger-bottom-bigger',
      name: 'Thinks a larger bottom means a larger fraction',
      wrong: ({ b, d }) => signOf(b - d),
      feedback: () =>
        say`A larger bottom means more cuts, so each part is smaller. Think about how many of those parts there are, too.`,
    },
    {
      id: 'bigger-bottom-smaller',
      name: 'Thinks a larger bottom always means a smaller fraction',
      wrong: ({ b, d }) => signOf(d - b),
      feedback: () =>
        say`It is true that more cuts make smaller parts. Now look at the tops: how many of the parts does each one have?`,
    },
    {
      id: 'same-gap-same-size',
      name: 'Compares how many parts are missing from the whole',
      wrong: ({ a, b, c, d }) => signOf(d - c - (b - a)),
      feedback: () =>
        say`You counted the missing parts. The missing parts have different sizes, so the counts do not tell you enough.`,
    },
    {
      id: 'one-half-only',
      name: 'Compares each with one half and stops',
      wrong: ({ a, b, c, d }) => signOf(besideHalf(a, b) - besideHalf(c, d)),
      feedback: () =>
        say`One half is a great place to start. When both are on the same side of one half, go on and use equal parts.`,
    },
    {
      id: 'cannot-compare',
      name: 'Thinks different bottoms cannot be compared',
      wrong: () => cannotTell,
      feedback: ({ b, d }) => say`You can tell! Cut both wholes into ${leastCommonMultiple(b, d)} equal parts and count.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b, c, d }, answer) => {
    const common = leastCommonMultiple(b, d);
    const [left, right] = [fraction((common / b) * a, common), fraction((common / d) * c, common)];
    return [
      say`Cut both into ${common} equal parts.`,
      say`${fraction(a, b)} = ${left} and ${fraction(c, d)} = ${right}.`,
      say`Now the parts are the same size, so compare the tops: ${left} ${answer} ${right}.`,
      say`So ${fraction(a, b)} ${answer} ${fraction(c, d)}.`,
    ];
  },
  proof: ({ a, b, c, d }) => ({ expression: `${a}/${b} - ${c}/${d}` }),
});
