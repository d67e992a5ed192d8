import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, tell } from '../../story-people.ts';
import { subtractUnlikeFractionsTeaching } from '../../teaching/fractions/unlike-fractions.ts';
import { fraction } from '../../value.ts';
import {
  common,
  drawUnlikePair,
  firstTop,
  isUnits,
  rewriteSteps,
  secondTop,
  simplerName,
  solveUnlike,
  type UnlikePair,
} from './unlike-fractions.ts';

const prompts = [
  ({ a, b, c, d }: UnlikePair) => say`What is ${fraction(a, b)} − ${fraction(c, d)}?`,
  ({ a, b, c, d, name }: UnlikePair) =>
    say`${name} has ${fraction(a, b)} of a gallon of paint and uses ${fraction(c, d)} of a gallon. How many gallons are left?`,
  ({ a, b, c, d, name }: UnlikePair) =>
    say`A trail is ${fraction(a, b)} of a mile long. ${name} has walked ${fraction(c, d)} of a mile. How many miles are left?`,
  ({ a, b, c, d, name }: UnlikePair) =>
    say`${name} needs ${fraction(a, b)} of a cup of flour and has ${fraction(c, d)} of a cup. How much more is needed, in cups?`,
];

export const subtractUnlikeFractions = defineSkill<UnlikePair>({
  id: 'subtract-unlike-fractions',
  name: 'Subtracting fractions with unlike denominators',
  grade: 5,
  grades: [4, 6],
  domain: 'fractions',
  standard: '5.NF.A.1',
  keywords: ['fraction', 'subtract', 'unlike denominators', 'different denominators', 'common denominator'],
  prerequisites: ['equivalent-fractions', 'subtract-like-fractions'],
  teaching: subtractUnlikeFractionsTeaching,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 3);
    for (;;) {
      const { a, b, c, d } = drawUnlikePair(rng, difficulty);
      if (a * d > c * b) return { ...telling, a, b, c, d };
      if (a * d < c * b) return { ...telling, a: c, b: d, c: a, d: b };
    }
  },
  solve: (pair) => solveUnlike(pair, 'subtract'),
  // Counts up from the smaller to the larger amount in small parts of which b × d make a whole.
  verify: ({ a, b, c, d }, answer) => {
    let [from, to, steps] = [0, 0, 0];
    for (let i = 0; i < c; i++) from += b;
    for (let i = 0; i < a; i++) to += d;
    for (let at = from; at < to; at++) steps++;
    return isUnits(answer, steps, b * d);
  },
  misconceptions: [
    {
      id: 'subtracted-tops-and-bottoms',
      name: 'Subtracts the tops and subtracts the bottoms',
      wrong: ({ a, b, c, d }) => (a === c ? null : fraction(Math.abs(a - c), Math.abs(b - d))),
      feedback: ({ b, d }) =>
        say`You subtracted the tops and then the bottoms. Parts of different sizes cannot be compared yet. First cut both into equal parts that fit ${b} and ${d}.`,
    },
    {
      id: 'tops-not-changed',
      name: 'Finds the common bottom and leaves the tops as they were',
      wrong: (pair) => (pair.a === pair.c ? null : fraction(Math.abs(pair.a - pair.c), common(pair))),
      feedback: (pair) =>
        say`${common(pair)} is a good bottom for both. When the parts get smaller, you need more of them, so change the tops as well.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the fractions',
      wrong: (pair) => fraction(firstTop(pair) + secondTop(pair), common(pair)),
      feedback: ({ a, b }) =>
        say`Your equal parts are right, but you put them together. The answer has to be less than ${fraction(a, b)}.`,
    },
    {
      id: 'multiplied-instead',
      name: 'Multiplies the fractions',
      wrong: ({ a, b, c, d }) => fraction(a * c, b * d),
      feedback: () =>
        say`You multiplied. The minus sign asks how much is left, so change both to equal parts and subtract the tops.`,
    },
    {
      id: 'only-first-changed',
      name: 'Changes the top of the first fraction only',
      wrong: (pair) => (firstTop(pair) === pair.c ? null : fraction(Math.abs(firstTop(pair) - pair.c), common(pair))),
      feedback: (pair) => say`The first fraction is changed well. Now the second: how many parts out of ${common(pair)} is it?`,
    },
    {
      id: 'only-second-changed',
      name: 'Changes the top of the second fraction only',
      wrong: (pair) => (secondTop(pair) === pair.a ? null : fraction(Math.abs(pair.a - secondTop(pair)), common(pair))),
      feedback: (pair) => say`The second fraction is changed well. Now the first: how many parts out of ${common(pair)} is it?`,
    },
    {
      id: 'took-from-the-whole',
      name: 'Takes the second fraction from one whole',
      wrong: ({ c, d }) => fraction(d - c, d),
      feedback: ({ a, b }) => say`You started from one whole. Here you start with ${fraction(a, b)}.`,
    },
  ],
  prompt: (pair) => tell(prompts, pair),
  explain: (pair, answer) => {
    const top = firstTop(pair) - secondTop(pair);
    return [
      ...rewriteSteps(pair),
      say`Subtract the tops: ${firstTop(pair)} − ${secondTop(pair)} = ${top}. That gives ${fraction(top, common(pair))}.`,
      ...simplerName(top, common(pair), answer),
      say`${fraction(pair.a, pair.b)} − ${fraction(pair.c, pair.d)} = ${answer}.`,
    ];
  },
  proof: ({ a, b, c, d }) => ({ expression: `${a}/${b} - ${c}/${d}` }),
});
