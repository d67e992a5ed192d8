import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, tell } from '../../story-people.ts';
import { addUnlikeFractionsTeaching } from '../../teaching/fractions/unlike-fractions.ts';
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
  withWholes,
} from './unlike-fractions.ts';

const prompts = [
  ({ a, b, c, d }: UnlikePair) => say`What is ${fraction(a, b)} + ${fraction(c, d)}?`,
  ({ a, b, c, d, name }: UnlikePair) =>
    say`${name} mixes ${fraction(a, b)} of a cup of juice with ${fraction(c, d)} of a cup of water. How many cups is that in all?`,
  ({ a, b, c, d, name }: UnlikePair) =>
    say`${name} hikes ${fraction(a, b)} of a mile before lunch and ${fraction(c, d)} of a mile after it. How many miles is that in all?`,
  ({ a, b, c, d, name }: UnlikePair) =>
    say`${name} paints ${fraction(a, b)} of a fence on Monday and ${fraction(c, d)} of another fence of the same length on Tuesday. How much fence is painted in all?`,
];

export const addUnlikeFractions = defineSkill<UnlikePair>({
  id: 'add-unlike-fractions',
  name: 'Adding fractions with unlike denominators',
  grade: 5,
  grades: [4, 6],
  domain: 'fractions',
  standard: '5.NF.A.1',
  keywords: ['fraction', 'add', 'unlike denominators', 'different denominators', 'common denominator'],
  prerequisites: ['equivalent-fractions', 'add-like-fractions'],
  teaching: addUnlikeFractionsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawUnlikePair(rng, difficulty) }),
  solve: (pair) => solveUnlike(pair, 'add'),
  // Counts in small parts of which b × d make a whole: a of them d at a time, c of them b at a time.
  verify: ({ a, b, c, d }, answer) => {
    let units = 0;
    for (let i = 0; i < a; i++) units += d;
    for (let i = 0; i < c; i++) units += b;
    return isUnits(answer, units, b * d);
  },
  misconceptions: [
    {
      id: 'added-tops-and-bottoms',
      name: 'Adds the tops and adds the bottoms',
      wrong: ({ a, b, c, d }) => withWholes(a + c, b + d),
      feedback: ({ b, d }) =>
        say`You added the tops and then the bottoms. Parts of different sizes cannot be counted together yet. First cut both into equal parts that fit ${b} and ${d}.`,
    },
    {
      id: 'tops-not-changed',
      name: 'Finds the common bottom and leaves the tops as they were',
      wrong: (pair) => withWholes(pair.a + pair.c, common(pair)),
      feedback: (pair) =>
        say`${common(pair)} is a good bottom for both. When the parts get smaller, you need more of them, so change the tops as well.`,
    },
    {
      id: 'only-first-changed',
      name: 'Changes the top of one fraction only',
      wrong: (pair) =>
        pair.b === common(pair) ? withWholes(pair.c + pair.a, pair.b) : withWholes(firstTop(pair) + pair.c, common(pair)),
      feedback: (pair) =>
        say`One of the fractions is changed well. Check the other one: how many parts out of ${common(pair)} is it?`,
    },
    {
      id: 'multiplied-instead',
      name: 'Multiplies the fractions',
      wrong: ({ a, b, c, d }) => withWholes(a * c, b * d),
      feedback: ({ a, b }) => say`You multiplied. When you add, the answer must be more than ${fraction(a, b)}.`,
    },
    {
      id: 'kept-larger-bottom',
      name: 'Adds the tops over the larger bottom',
      wrong: ({ a, b, c, d }) => withWholes(a + c, Math.max(b, d)),
      feedback: ({ b, d }) =>
        say`You kept the bottom ${Math.max(b, d)} for both. The fraction with ${Math.min(b, d)} at the bottom has to be changed first.`,
    },
    {
      id: 'kept-smaller-bottom',
      name: 'Adds the tops over the smaller bottom',
      wrong: ({ a, b, c, d }) => withWholes(a + c, Math.min(b, d)),
      feedback: ({ b, d }) =>
        say`You counted all parts as if they had the bottom ${Math.min(b, d)}. Those with ${Math.max(b, d)} are smaller, so make equal parts first.`,
    },
    {
      id: 'added-bottoms-at-the-end',
      name: 'Changes the tops well and then adds the bottoms',
      wrong: ({ a, b, c, d }) => withWholes(a * d + c * b, b + d),
      feedback: ({ b, d }) =>
        say`The tops are right for parts of which ${b} × ${d} make a whole. You wrote ${b} + ${d} at the bottom.`,
    },
    {
      id: 'tops-times-the-other-bottom',
      name: 'Multiplies each top by the other bottom over the smallest common bottom',
      wrong: (pair) => withWholes(pair.a * pair.d + pair.c * pair.b, common(pair)),
      feedback: (pair) =>
        say`The bottom ${common(pair)} is right. How many times does each old bottom fit into it? Multiply each top by just that.`,
    },
    {
      id: 'multiplied-bottoms-only',
      name: 'Multiplies the bottoms and adds the tops',
      wrong: ({ a, b, c, d }) => withWholes(a + c, b * d),
      feedback: ({ b, d }) =>
        say`${b * d} can be the bottom. Now ask how many of those small parts each fraction has, and change the tops.`,
    },
  ],
  prompt: (pair) => tell(prompts, pair),
  explain: (pair, answer) => {
    const top = firstTop(pair) + secondTop(pair);
    return [
      ...rewriteSteps(pair),
      say`Add the tops: ${firstTop(pair)} + ${secondTop(pair)} = ${top}. That gives ${fraction(top, common(pair))}.`,
      ...simplerName(top, common(pair), answer),
      say`${fraction(pair.a, pair.b)} + ${fraction(pair.c, pair.d)} = ${answer}.`,
    ];
  },
  proof: ({ a, b, c, d }) => ({ expression: `${a}/${b} + ${c}/${d}` }),
});
