import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, tell } from '../../story-people.ts';
import { divideMixedNumbersTeaching } from '../../teaching/fractions/divide-mixed-numbers.ts';
import { fraction, ratioOf, showValue, simplest } from '../../value.ts';
import { asciiMixed, exactFirst, exactSecond, firstOf, type MixedPair, secondOf } from './mixed-numbers.ts';

const bottoms = { easy: [2, 3, 4], medium: [2, 3, 4, 6], hard: [2, 3, 4, 6, 8] } as const;
const amountTop = ({ w, a, b }: MixedPair) => w * b + a;
const servingTop = ({ v, c, d }: MixedPair) => v * d + c;

/** The second number, by which we divide, may be a fraction below one. */
const prompts = [
  (p: MixedPair) => say`What is ${firstOf(p)} ÷ ${secondOf(p)}?`,
  (p: MixedPair) =>
    say`${p.name} has ${firstOf(p)} pounds of rice. One portion is ${secondOf(p)} ${p.v === 0 ? 'of a pound' : 'pounds'}. How many portions is that?`,
  (p: MixedPair) =>
    say`${p.name} runs ${firstOf(p)} miles on a track. One lap is ${secondOf(p)} ${p.v === 0 ? 'of a mile' : 'miles'}. How many laps is that?`,
  (p: MixedPair) =>
    say`A garden bed has an area of ${firstOf(p)} square yards and is ${secondOf(p)} ${p.v === 0 ? 'of a yard' : 'yards'} wide. ${p.name} measures its length. How many yards is it?`,
];

export const divideMixedNumbers = defineSkill<MixedPair>({
  id: 'divide-mixed-numbers',
  name: 'Dividing mixed numbers',
  grade: 6,
  grades: [6, 7],
  domain: 'fractions',
  standard: '6.NS.A.1',
  keywords: [
    'divide mixed numbers',
    'dividing mixed numbers',
    'mixed number division',
    'fraction division word problems',
    'how many times does it fit',
  ],
  prerequisites: ['divide-fractions', 'mixed-numbers-and-improper-fractions'],
  teaching: divideMixedNumbersTeaching,
  make: (rng, difficulty) => {
    const [b, d] = [rng.pick<number>(bottoms[difficulty]), rng.pick<number>(bottoms[difficulty])];
    const v = difficulty === 'easy' ? 0 : rng.int(difficulty === 'hard' ? 1 : 0, 2);
    return { ...drawTelling(rng, 3), w: rng.int(v + 1, v + 5), a: rng.pick(lowestTops(b)), b, v, c: rng.pick(lowestTops(d)), d };
  },
  solve: (p) => simplest(exactFirst(p).div(exactSecond(p))),
  // Puts that many portions together again; all in small parts, of which b × d make a whole.
  verify: (p, answer) => {
    const ratio = ratioOf(answer);
    if (ratio === null) return false;
    let [portions, amount] = [0, 0];
    for (let i = 0; i < ratio.n; i++) portions += servingTop(p) * p.b;
    for (let i = 0; i < ratio.d; i++) amount += amountTop(p) * p.d;
    return portions === amount;
  },
  misconceptions: [
    {
      id: 'multiplied-straight',
      name: 'Multiplies without turning the second fraction over',
      wrong: (p) => simplest(exactFirst(p).mul(exactSecond(p))),
      feedback: (p) =>
        say`You multiplied by ${secondOf(p)}. Dividing asks how many times ${secondOf(p)} fits, so multiply by its reciprocal.`,
    },
    {
      id: 'turned-the-first',
      name: 'Turns the first number over',
      wrong: (p) => simplest(exactSecond(p).div(exactFirst(p))),
      feedback: (p) =>
        say`You turned the first number over. Keep ${firstOf(p)}, because that is the amount, and turn over the one you divide by.`,
    },
    {
      id: 'left-out-the-wholes',
      name: 'Divides only the fractions',
      wrong: ({ a, b, c, d }) => simplest(new Fraction(a * d, b * c)),
      feedback: () =>
        say`You divided the fractions and left the whole numbers out. First write each mixed number as one fraction.`,
    },
    {
      id: 'added-whole-to-top',
      name: 'Adds the whole number to the top to make one fraction',
      wrong: ({ w, a, b, v, c, d }) => simplest(new Fraction((w + a) * d, b * (v + c))),
      feedback: ({ w, b }) =>
        say`Check the way you made one fraction: how many parts ${w === 1 ? 'does 1 whole' : `do ${w} wholes`} have when the bottom is ${b}?`,
    },
    {
      id: 'wholes-and-parts-apart',
      name: 'Divides the wholes and the parts by themselves',
      wrong: ({ w, a, b, v, c, d }) => simplest(new Fraction(a * d, b * c).add(new Fraction(w, v === 0 ? 1 : v))),
      feedback: () =>
        say`You divided the wholes and the parts separately. A mixed number is one number, so turn it into one fraction first.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the numbers',
      wrong: (p) => simplest(exactFirst(p).sub(exactSecond(p))),
      feedback: (p) => say`You took ${secondOf(p)} away once. Dividing asks how many times it fits.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const [top, bottom] = [amountTop(p) * p.d, p.b * servingTop(p)];
    const product = say`${fraction(amountTop(p), p.b)} × ${fraction(p.d, servingTop(p))} = ${fraction(top, bottom)}`;
    return [
      p.v === 0
        ? say`Write ${firstOf(p)} as one fraction: ${fraction(amountTop(p), p.b)}.`
        : say`Write both as one fraction: ${firstOf(p)} = ${fraction(amountTop(p), p.b)} and ${secondOf(p)} = ${fraction(servingTop(p), p.d)}.`,
      say`Multiply by the reciprocal of ${fraction(servingTop(p), p.d)}: ${product}.`,
      ...(showValue(answer) === `${top}/${bottom}` ? [] : [say`${fraction(top, bottom)} is the same as ${answer}.`]),
      say`${firstOf(p)} ÷ ${secondOf(p)} = ${answer}.`,
    ];
  },
  proof: ({ w, a, b, v, c, d }) => ({ expression: `${asciiMixed(w, a, b)} / ${v === 0 ? `(${c}/${d})` : asciiMixed(v, c, d)}` }),
});
