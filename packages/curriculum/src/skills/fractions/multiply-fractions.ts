import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { multiplyFractionsTeaching } from '../../teaching/fractions/multiply-fractions.ts';
import { fraction, ratioOf, showValue, simplest } from '../../value.ts';

/** a/b times c/d. */
type Params = Telling & { a: number; b: number; c: number; d: number };

const bottoms = { easy: [2, 3, 4, 5], medium: [3, 4, 5, 6, 7], hard: [4, 5, 6, 7, 8, 9] } as const;

const prompts = [
  ({ a, b, c, d }: Params) => say`What is ${fraction(a, b)} × ${fraction(c, d)}?`,
  ({ a, b, c, d, name }: Params) =>
    say`${name} has ${fraction(c, d)} of a pan of corn bread and eats ${fraction(a, b)} of that. What fraction of the whole pan is eaten?`,
  ({ a, b, c, d, name }: Params) =>
    say`${fraction(c, d)} of a garden is planted. ${name} waters ${fraction(a, b)} of the planted part. What fraction of the garden is watered?`,
  ({ a, b, c, d, name }: Params) =>
    say`A trail is ${fraction(c, d)} of a mile long. ${name} runs ${fraction(a, b)} of the trail. How many miles does ${name} run?`,
];

export const multiplyFractions = defineSkill<Params>({
  id: 'multiply-fractions',
  name: 'Multiplying fractions',
  grade: 5,
  grades: [5, 6],
  domain: 'fractions',
  standard: '5.NF.B.4a',
  keywords: ['fraction', 'multiply', 'fraction of a fraction', 'product'],
  prerequisites: ['equivalent-fractions', 'multiply-facts'],
  teaching: multiplyFractionsTeaching,
  make: (rng, difficulty) => {
    const [b, d] = [rng.pick(bottoms[difficulty]), rng.pick(bottoms[difficulty])];
    const a = difficulty === 'easy' ? 1 : rng.pick(lowestTops(b));
    return { ...drawTelling(rng, 3), a, b, c: rng.pick(lowestTops(d)), d };
  },
  solve: ({ a, b, c, d }) => simplest(new Fraction(a, b).mul(c, d)),
  // Draws the whole as a grid of b columns and d rows, and counts the cells that lie in both parts.
  verify: ({ a, b, c, d }, answer) => {
    let [cells, both] = [0, 0];
    for (let column = 0; column < b; column++) {
      for (let row = 0; row < d; row++) {
        cells++;
        if (column < a && row < c) both++;
      }
    }
    const ratio = ratioOf(answer);
    return ratio !== null && ratio.n * cells === both * ratio.d;
  },
  misconceptions: [
    {
      id: 'added-instead',
      name: 'Adds the fractions',
      wrong: ({ a, b, c, d }) => simplest(new Fraction(a, b).add(c, d)),
      feedback: ({ c, d }) => say`You added. A part of ${fraction(c, d)} has to be smaller than ${fraction(c, d)} itself.`,
    },
    {
      id: 'cross-multiplied',
      name: 'Multiplies crosswise',
      wrong: ({ a, b, c, d }) => fraction(a * d, b * c),
      feedback: () =>
        say`You multiplied crosswise, which is a step for comparing or dividing. Here multiply top by top and bottom by bottom.`,
    },
    {
      id: 'kept-one-bottom',
      name: 'Multiplies the tops and keeps one bottom',
      wrong: ({ a, b, c, d }) => fraction(a * c, Math.max(b, d)),
      feedback: ({ b, d }) =>
        say`The top is right. Each of the ${d} parts is cut into ${b}, so the whole now has ${b} × ${d} parts.`,
    },
    {
      id: 'added-bottoms',
      name: 'Multiplies the tops and adds the bottoms',
      wrong: ({ a, b, c, d }) => fraction(a * c, b + d),
      feedback: ({ b, d }) =>
        say`The top is right. At the bottom, ${b} columns and ${d} rows make ${b} × ${d} cells, not ${b} + ${d}.`,
    },
    {
      id: 'added-tops',
      name: 'Adds the tops and multiplies the bottoms',
      wrong: ({ a, b, c, d }) => fraction(a + c, b * d),
      feedback: ({ a, c }) =>
        say`The bottom is right. On top you need ${a} × ${c}, since each counted row meets each counted column.`,
    },
    {
      id: 'kept-one-top',
      name: 'Multiplies the bottoms and keeps one of the tops',
      wrong: ({ a, b, c, d }) => fraction(Math.min(a, c), b * d),
      feedback: ({ a, c }) => say`The bottom is right. On top you kept one number, but ${a} and ${c} have to be multiplied.`,
    },
    {
      id: 'divided-top-only',
      name: 'Makes only the top simpler',
      wrong: ({ a, b, c, d }) => {
        const simpler = ratioOf(simplest(new Fraction(a, b).mul(c, d)));
        return simpler && fraction(simpler.n, b * d);
      },
      feedback: () => say`You divided the top to make it simpler. The bottom has to be divided by the same number.`,
    },
    {
      id: 'took-the-rest',
      name: 'Takes the part that is left over',
      wrong: ({ a, b, c, d }) => simplest(new Fraction(b - a, b).mul(c, d)),
      feedback: ({ a, b }) =>
        say`You took what is left when ${fraction(a, b)} is gone. Here just ${fraction(a, b)} of it is asked.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the smaller fraction from the larger one',
      wrong: ({ a, b, c, d }) => simplest(new Fraction(a, b).sub(c, d).abs()),
      feedback: ({ c, d }) => say`You found how far apart they are. Here a part of ${fraction(c, d)} is taken.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b, c, d }, answer) => [
    say`Cut the whole into ${d} rows and ${b} columns. That makes ${b} × ${d} = ${b * d} equal cells.`,
    say`${c} ${c === 1 ? 'row' : 'rows'} and ${a} ${a === 1 ? 'column' : 'columns'} meet in ${a} × ${c} = ${a * c} of them.`,
    ...(showValue(answer) === `${a * c}/${b * d}` ? [] : [say`${fraction(a * c, b * d)} is the same as ${answer}.`]),
    say`${fraction(a, b)} × ${fraction(c, d)} = ${answer}.`,
  ],
  proof: ({ a, b, c, d }) => ({ expression: `(${a}/${b}) * (${c}/${d})` }),
});
