import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Misconception, Skill } from '../../skill.ts';
import { drawTelling, tell } from '../../story-people.ts';
import { subtractMixedLikeTeaching, subtractMixedUnlikeTeaching } from '../../teaching/fractions/subtract-mixed-numbers.ts';
import { fraction, integer, simplest } from '../../value.ts';
import {
  asciiMixed,
  drawMixedPair,
  equalParts,
  exactFirst,
  exactSecond,
  firstOf,
  type MixedPair,
  mixed,
  type OwnFacts,
  overCommon,
  secondOf,
  together,
} from './mixed-numbers.ts';
import { isUnits } from './unlike-fractions.ts';

const prompts = [
  (p: MixedPair) => say`What is ${firstOf(p)} − ${secondOf(p)}?`,
  (p: MixedPair) => say`${p.name} has a board of ${firstOf(p)} feet and saws off ${secondOf(p)} feet. How many feet are left?`,
  (p: MixedPair) => say`A trail is ${firstOf(p)} miles long. ${p.name} has walked ${secondOf(p)} miles. How many miles are left?`,
  (p: MixedPair) =>
    say`${p.name} needs ${firstOf(p)} cups of water and has poured in ${secondOf(p)} cups. How many more cups are needed?`,
];

const gap = (p: MixedPair) => overCommon(p).first - overCommon(p).second;

const misconceptions: readonly Misconception<MixedPair>[] = [
  {
    id: 'smaller-top-from-larger',
    name: 'Takes the smaller part from the larger one, whichever comes first',
    wrong: (p) => (gap(p) < 0 ? together(p.w - p.v, -gap(p), overCommon(p).bottom) : null),
    feedback: () => say`You took the first part from the second. There are too few parts at first, so open one of the wholes.`,
  },
  {
    id: 'opened-without-paying',
    name: 'Opens a whole and leaves the number of wholes as it was',
    wrong: (p) => (gap(p) < 0 ? together(p.w - p.v, overCommon(p).bottom + gap(p), overCommon(p).bottom) : null),
    feedback: ({ w }) => say`The parts are right, because you opened a whole. So there are no longer ${w} wholes to take from.`,
  },
  {
    id: 'paid-one-whole-too-many',
    name: 'Takes one whole more away than was opened',
    wrong: (p) => {
      const left = exactFirst(p).sub(exactSecond(p)).sub(1);
      return left.compare(0) < 0 ? null : simplest(left);
    },
    feedback: (p) => say`One whole is missing in your answer. Add ${secondOf(p)} to it, and see whether you get ${firstOf(p)}.`,
  },
  {
    id: 'opened-into-ten',
    name: 'Opens a whole into ten parts',
    wrong: (p) => {
      const { bottom } = overCommon(p);
      return gap(p) < 0 && 10 + gap(p) > 0 && bottom !== 10 ? together(p.w - p.v - 1, 10 + gap(p), bottom) : null;
    },
    feedback: (p) => say`You opened one whole into 10 parts. Here one whole is ${overCommon(p).bottom} parts.`,
  },
  {
    id: 'left-out-the-parts',
    name: 'Subtracts only the whole numbers',
    wrong: (p) => integer(p.w - p.v),
    feedback: () => say`You subtracted the whole numbers. The fractions beside them have to be subtracted too.`,
  },
  {
    id: 'kept-the-first-part',
    name: 'Subtracts the whole numbers and keeps the first fraction',
    wrong: (p) => mixed(p.w - p.v, p.a, p.b),
    feedback: (p) => say`You took the wholes away. Now take ${fraction(p.c, p.d)} away as well.`,
  },
  {
    id: 'added-instead',
    name: 'Adds the numbers',
    wrong: (p) => simplest(exactFirst(p).add(exactSecond(p))),
    feedback: (p) => say`You put both together. The answer has to be less than ${firstOf(p)}.`,
  },
  {
    id: 'added-the-parts',
    name: 'Subtracts the whole numbers and adds the parts',
    wrong: (p) => together(p.w - p.v, overCommon(p).first + overCommon(p).second, overCommon(p).bottom),
    feedback: () => say`You subtracted the wholes but added the parts. The minus sign counts for both.`,
  },
  {
    id: 'tops-not-changed',
    name: 'Finds the common bottom and leaves the tops as they were',
    wrong: (p) => (p.b === p.d || p.a === p.c ? null : together(p.w - p.v, Math.abs(p.a - p.c), overCommon(p).bottom)),
    feedback: (p) =>
      say`${overCommon(p).bottom} fits both bottoms. When the parts get smaller, you need more of them, so change the tops as well.`,
  },
];

function explainDifference(p: MixedPair) {
  const { bottom, first, second } = overCommon(p);
  const opens = first < second;
  const [wholes, top] = opens ? [p.w - 1, first + bottom] : [p.w, first];
  const [left, parts] = [wholes - p.v, top - second];
  const renamed = together(left, parts, bottom);
  return [
    ...equalParts(p),
    ...(opens
      ? [
          say`${fraction(first, bottom)} is less than ${fraction(second, bottom)}, so open one whole: ${wholes} wholes and ${fraction(top, bottom)}.`,
        ]
      : []),
    say`Subtract the parts: ${fraction(top, bottom)} − ${fraction(second, bottom)} = ${fraction(parts, bottom)}.`,
    say`Subtract the wholes: ${wholes} − ${p.v} = ${left}.`,
    say`So ${firstOf(p)} − ${secondOf(p)} = ${renamed}.`,
  ];
}

const defineDifference = (facts: OwnFacts, bottoms: 'like' | 'unlike'): Skill =>
  defineSkill<MixedPair>({
    ...facts,
    domain: 'fractions',
    make: (rng, difficulty) => {
      const telling = drawTelling(rng, 3);
      for (;;) {
        const p = { ...telling, ...drawMixedPair(rng, difficulty, bottoms) };
        const opens = gap(p) < 0;
        // Easy numbers need no opened whole, and hard ones always do.
        if (p.w > p.v && gap(p) !== 0 && (difficulty === 'medium' || opens === (difficulty === 'hard'))) return p;
      }
    },
    solve: (p) => simplest(exactFirst(p).sub(exactSecond(p))),
    // Counts up from the smaller number to the larger one in small parts of which b × d make a whole.
    verify: ({ w, a, b, v, c, d }, answer) => {
      const goal = w * b * d + a * d;
      let units = 0;
      for (let at = v * b * d + c * b; at < goal; at++) units++;
      return isUnits(answer, units, b * d);
    },
    misconceptions: bottoms === 'like' ? misconceptions.filter(({ id }) => id !== 'tops-not-changed') : misconceptions,
    prompt: (params) => tell(prompts, params),
    explain: explainDifference,
    proof: ({ w, a, b, v, c, d }) => ({ expression: `${asciiMixed(w, a, b)} - ${asciiMixed(v, c, d)}` }),
  });

export const subtractMixedLike = defineDifference(
  {
    id: 'subtract-mixed-numbers-like',
    name: 'Subtracting mixed numbers with like denominators',
    grade: 4,
    grades: [4, 5],
    standard: '4.NF.B.3c',
    keywords: ['subtract mixed numbers', 'mixed numbers like denominators', 'subtracting mixed numbers', 'regroup mixed numbers'],
    prerequisites: ['subtract-like-fractions', 'mixed-numbers-and-improper-fractions'],
    teaching: subtractMixedLikeTeaching,
  },
  'like',
);

export const subtractMixedUnlike = defineDifference(
  {
    id: 'subtract-mixed-numbers-unlike',
    name: 'Subtracting mixed numbers with unlike denominators',
    grade: 5,
    grades: [5, 6],
    standard: '5.NF.A.1',
    keywords: [
      'subtract mixed numbers',
      'mixed numbers unlike denominators',
      'subtracting mixed numbers',
      'mixed numbers different denominators',
    ],
    prerequisites: ['subtract-unlike-fractions', 'subtract-mixed-numbers-like'],
    teaching: subtractMixedUnlikeTeaching,
  },
  'unlike',
);
