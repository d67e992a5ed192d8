import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Misconception, Skill } from '../../skill.ts';
import { drawTelling, tell } from '../../story-people.ts';
import { addMixedLikeTeaching, addMixedUnlikeTeaching } from '../../teaching/fractions/add-mixed-numbers.ts';
import { fraction, integer, simplest } from '../../value.ts';
import {
  asciiMixed,
  drawMixedPair,
  equalParts,
  exactFirst,
  exactSecond,
  firstOf,
  type MixedPair,
  type OwnFacts,
  overCommon,
  secondOf,
  together,
} from './mixed-numbers.ts';
import { isUnits } from './unlike-fractions.ts';

const prompts = [
  (p: MixedPair) => say`What is ${firstOf(p)} + ${secondOf(p)}?`,
  (p: MixedPair) =>
    say`${p.name} bikes ${firstOf(p)} miles in the morning and ${secondOf(p)} miles in the evening. How many miles is that in all?`,
  (p: MixedPair) =>
    say`${p.name} mixes ${firstOf(p)} cups of oats with ${secondOf(p)} cups of nuts. How many cups is that in all?`,
  (p: MixedPair) =>
    say`${p.name} works for ${firstOf(p)} hours on Friday and for ${secondOf(p)} hours on Saturday. How many hours is that in all?`,
];

const topOf = (p: MixedPair) => overCommon(p).first + overCommon(p).second;

const misconceptions: readonly Misconception<MixedPair>[] = [
  {
    id: 'added-the-bottoms',
    name: 'Adds the bottoms as well',
    wrong: (p) => together(p.w + p.v, p.a + p.c, p.b + p.d),
    feedback: () => say`You added the bottoms as well. A bottom only names the size of the parts, so it is never added.`,
  },
  {
    id: 'lost-the-new-whole',
    name: 'Does not add the whole that the parts make',
    wrong: (p) => {
      const { bottom } = overCommon(p);
      return topOf(p) >= bottom ? together(p.w + p.v, topOf(p) - bottom, bottom) : null;
    },
    feedback: () => say`The parts make more than one whole, and you kept only the rest. Where does the new whole go?`,
  },
  {
    id: 'one-whole-too-many',
    name: 'Adds a new whole and keeps its parts as well',
    wrong: (p) => together(p.w + p.v + 1, topOf(p), overCommon(p).bottom),
    feedback: () => say`You counted one whole too many. Each part belongs either to a new whole or to the rest, not to both.`,
  },
  {
    id: 'left-out-the-parts',
    name: 'Adds only the whole numbers',
    wrong: (p) => integer(p.w + p.v),
    feedback: () => say`You added the whole numbers. The fractions beside them have to be added too.`,
  },
  {
    id: 'multiplied-the-wholes',
    name: 'Multiplies the whole numbers and adds the parts',
    wrong: (p) => together(p.w * p.v, topOf(p), overCommon(p).bottom),
    feedback: ({ w, v }) => say`The parts are added well. The wholes have to be added too, so what is ${w} + ${v}?`,
  },
  {
    id: 'left-out-one-whole-number',
    name: 'Adds the parts and keeps only the first whole number',
    wrong: (p) => together(p.w, topOf(p), overCommon(p).bottom),
    feedback: ({ v }) => say`The parts are added well. The ${v} from the second number is missing in your answer.`,
  },
  {
    id: 'wholes-as-parts',
    name: 'Adds the whole numbers to the tops',
    wrong: (p) => fraction(p.w + p.v + topOf(p), overCommon(p).bottom),
    feedback: ({ w, v }) => say`You counted ${w} and ${v} as parts. They are wholes, so add them by themselves.`,
  },
  {
    id: 'tops-not-changed',
    name: 'Finds the common bottom and leaves the tops as they were',
    wrong: (p) => (p.b === p.d ? null : together(p.w + p.v, p.a + p.c, overCommon(p).bottom)),
    feedback: (p) =>
      say`${overCommon(p).bottom} fits both bottoms. When the parts get smaller, you need more of them, so change the tops as well.`,
  },
  {
    id: 'kept-smaller-bottom',
    name: 'Adds the tops over the smaller bottom',
    wrong: (p) => (p.b === p.d ? null : together(p.w + p.v, p.a + p.c, Math.min(p.b, p.d))),
    feedback: ({ b, d }) =>
      say`You counted all parts as if they had the bottom ${Math.min(b, d)}. Those with ${Math.max(b, d)} are smaller, so make equal parts first.`,
  },
];

/** What can happen only where the bottoms differ. */
const onlyUnlike: ReadonlySet<string> = new Set(['tops-not-changed', 'kept-smaller-bottom']);

function explainSum(p: MixedPair) {
  const { bottom, first, second } = overCommon(p);
  const top = topOf(p);
  const renamed = together(0, top, bottom);
  return [
    ...equalParts(p),
    say`Add the wholes: ${p.w} + ${p.v} = ${p.w + p.v}.`,
    say`Add the parts: ${fraction(first, bottom)} + ${fraction(second, bottom)} = ${fraction(top, bottom)}.`,
    ...(renamed.kind === 'fraction' && renamed.d === bottom ? [] : [say`${fraction(top, bottom)} is the same as ${renamed}.`]),
    say`Put them together: ${firstOf(p)} + ${secondOf(p)} = ${together(p.w + p.v, top, bottom)}.`,
  ];
}

const defineSum = (facts: OwnFacts, bottoms: 'like' | 'unlike'): Skill =>
  defineSkill<MixedPair>({
    ...facts,
    domain: 'fractions',
    make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawMixedPair(rng, difficulty, bottoms) }),
    solve: (p) => simplest(exactFirst(p).add(exactSecond(p))),
    // Counts in small parts of which b × d make a whole.
    verify: ({ w, a, b, v, c, d }, answer) => {
      let units = 0;
      for (let i = 0; i < w + v; i++) units += b * d;
      for (let i = 0; i < a; i++) units += d;
      for (let i = 0; i < c; i++) units += b;
      return isUnits(answer, units, b * d);
    },
    misconceptions: bottoms === 'like' ? misconceptions.filter(({ id }) => !onlyUnlike.has(id)) : misconceptions,
    prompt: (params) => tell(prompts, params),
    explain: explainSum,
    proof: ({ w, a, b, v, c, d }) => ({ expression: `${asciiMixed(w, a, b)} + ${asciiMixed(v, c, d)}` }),
  });

export const addMixedLike = defineSum(
  {
    id: 'add-mixed-numbers-like',
    name: 'Adding mixed numbers with like denominators',
    grade: 4,
    grades: [4, 5],
    standard: '4.NF.B.3c',
    keywords: ['add mixed numbers', 'mixed numbers like denominators', 'adding mixed numbers', 'mixed numbers same denominator'],
    prerequisites: ['add-like-fractions', 'mixed-numbers-and-improper-fractions'],
    teaching: addMixedLikeTeaching,
  },
  'like',
);

export const addMixedUnlike = defineSum(
  {
    id: 'add-mixed-numbers-unlike',
    name: 'Adding mixed numbers with unlike denominators',
    grade: 5,
    grades: [5, 6],
    standard: '5.NF.A.1',
    keywords: [
      'add mixed numbers',
      'mixed numbers unlike denominators',
      'adding mixed numbers',
      'mixed numbers different denominators',
    ],
    prerequisites: ['add-unlike-fractions', 'add-mixed-numbers-like'],
    teaching: addMixedUnlikeTeaching,
  },
  'unlike',
);
