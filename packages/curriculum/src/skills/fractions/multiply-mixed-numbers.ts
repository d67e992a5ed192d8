import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, tell } from '../../story-people.ts';
import { multiplyMixedNumbersTeaching } from '../../teaching/fractions/multiply-mixed-numbers.ts';
import { fraction, showValue, simplest } from '../../value.ts';
import { asciiMixed, exactFirst, exactSecond, firstOf, type MixedPair, secondOf } from './mixed-numbers.ts';
import { isUnits } from './unlike-fractions.ts';

const bottoms = { easy: [2, 3, 4], medium: [2, 3, 4, 5], hard: [2, 3, 4, 5, 6] } as const;
const firstTop = ({ w, a, b }: MixedPair) => w * b + a;
const secondTop = ({ v, c, d }: MixedPair) => v * d + c;

/** The second number may be a fraction below one. */
const prompts = [
  (p: MixedPair) => say`What is ${firstOf(p)} × ${secondOf(p)}?`,
  (p: MixedPair) =>
    say`${p.name} has a garden bed that is ${firstOf(p)} yards long and ${secondOf(p)} ${p.v === 0 ? 'of a yard' : 'yards'} wide. How many square yards is it?`,
  (p: MixedPair) =>
    p.v === 0
      ? say`A recipe needs ${firstOf(p)} cups of flour, and ${p.name} makes ${secondOf(p)} of it. How many cups of flour is that?`
      : say`A recipe needs ${firstOf(p)} cups of flour, and ${p.name} makes it ${secondOf(p)} times. How many cups of flour is that?`,
];

export const multiplyMixedNumbers = defineSkill<MixedPair>({
  id: 'multiply-mixed-numbers',
  name: 'Multiplying mixed numbers',
  grade: 5,
  grades: [5, 6],
  domain: 'fractions',
  standard: '5.NF.B.6',
  keywords: [
    'multiply mixed numbers',
    'multiplying mixed numbers',
    'mixed number times fraction',
    'product of mixed numbers',
    'fraction multiplication word problems',
  ],
  prerequisites: ['multiply-fractions', 'mixed-numbers-and-improper-fractions'],
  teaching: multiplyMixedNumbersTeaching,
  make: (rng, difficulty) => {
    const [b, d] = [rng.pick<number>(bottoms[difficulty]), rng.pick<number>(bottoms[difficulty])];
    const v = difficulty === 'easy' ? 0 : rng.int(difficulty === 'hard' ? 1 : 0, 3);
    return { ...drawTelling(rng, 2), w: rng.int(1, 4), a: rng.pick(lowestTops(b)), b, v, c: rng.pick(lowestTops(d)), d };
  },
  solve: (p) => simplest(exactFirst(p).mul(exactSecond(p))),
  // Draws a rectangle in small cells, of which b × d make a whole, and counts them row by row.
  verify: (p, answer) => {
    let cells = 0;
    for (let row = 0; row < secondTop(p); row++) for (let column = 0; column < firstTop(p); column++) cells++;
    return isUnits(answer, cells, p.b * p.d);
  },
  misconceptions: [
    {
      id: 'wholes-and-parts-apart',
      name: 'Multiplies the wholes and the parts by themselves',
      wrong: ({ w, a, b, v, c, d }) => (v === 0 ? null : simplest(new Fraction(a * c, b * d).add(w * v))),
      feedback: () =>
        say`Wholes times wholes and parts times parts are only two of the pieces. Write each number as one fraction first.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the numbers',
      wrong: (p) => simplest(exactFirst(p).add(exactSecond(p))),
      feedback: () => say`You added. To multiply, write each number as one fraction, and then multiply the tops and the bottoms.`,
    },
    {
      id: 'added-whole-to-top',
      name: 'Adds the whole number to the top to make one fraction',
      wrong: ({ w, a, b, v, c, d }) => simplest(new Fraction((w + a) * (v + c), b * d)),
      feedback: ({ w, b }) =>
        say`Check the way you made one fraction: how many parts ${w === 1 ? 'does 1 whole' : `do ${w} wholes`} have when the bottom is ${b}?`,
    },
    {
      id: 'left-out-the-wholes',
      name: 'Multiplies only the fractions',
      wrong: ({ a, b, c, d }) => simplest(new Fraction(a * c, b * d)),
      feedback: (p) => say`You multiplied only the parts. The wholes belong to the numbers, too: ${firstOf(p)} is more than 1.`,
    },
    {
      id: 'kept-one-bottom',
      name: 'Multiplies the tops and keeps one bottom',
      wrong: (p) => simplest(new Fraction(firstTop(p) * secondTop(p), Math.max(p.b, p.d))),
      feedback: ({ b, d }) =>
        say`The top is right. The small parts come from cutting by ${b} and by ${d}, so multiply the bottoms, too.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const [top, bottom] = [firstTop(p) * secondTop(p), p.b * p.d];
    const product = say`${fraction(firstTop(p), p.b)} × ${fraction(secondTop(p), p.d)} = ${fraction(top, bottom)}`;
    return [
      p.v === 0
        ? say`Write ${firstOf(p)} as one fraction: ${fraction(firstTop(p), p.b)}.`
        : say`Write both as one fraction: ${firstOf(p)} = ${fraction(firstTop(p), p.b)} and ${secondOf(p)} = ${fraction(secondTop(p), p.d)}.`,
      say`Multiply the tops and the bottoms: ${product}.`,
      ...(showValue(answer) === `${top}/${bottom}` ? [] : [say`${fraction(top, bottom)} is the same as ${answer}.`]),
      say`${firstOf(p)} × ${secondOf(p)} = ${answer}.`,
    ];
  },
  proof: ({ w, a, b, v, c, d }) => ({ expression: `${asciiMixed(w, a, b)} * ${v === 0 ? `(${c}/${d})` : asciiMixed(v, c, d)}` }),
});
