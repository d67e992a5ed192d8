import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { distributivePropertyTeaching } from '../../teaching/algebra/distributive-property.ts';
import { linear } from '../../value.ts';
import { agreesWith, asProof, plusNumber, term } from './write-terms.ts';

/** a(bx + c), where c may be below zero. */
type Params = Telling & { a: number; b: number; c: number };

const ranges = { easy: [2, 6, 1, 1], medium: [2, 8, 1, 4], hard: [3, 9, 2, 7] } as const;

const textOf = ({ a, b, c }: Params) => `${a}(${term(b)} ${plusNumber(c)})`;
const bags = (b: number) => (b === 1 ? 'one bag' : `${b} bags`);
const rides = (b: number) => (b === 1 ? 'one ride' : `${b} rides`);

const stories = [
  ({ a, b, c, name }: Params) =>
    c > 0
      ? say`${name} packs ${a} boxes. Each holds ${bags(b)} of x grams and a jar of ${c} grams. Which expression gives the grams in all ${a} boxes?`
      : say`Each of ${a} friends buys ${rides(b)} at x dollars and has a coupon for ${-c} dollars off. Which expression gives the dollars that they pay together?`,
  ({ a, b, c, name }: Params) =>
    c > 0
      ? say`A rectangle is ${a} meters wide and ${term(b)} + ${c} meters long. ${name} wants its area in square meters. Which expression gives it?`
      : say`A rectangle is ${a} meters wide and ${term(b)} − ${-c} meters long. ${name} wants its area in square meters. Which expression gives it?`,
];

export const distributiveProperty = defineSkill<Params>({
  id: 'distributive-property-with-letters',
  name: 'Expanding brackets with the distributive property',
  grade: 6,
  grades: [6, 7],
  domain: 'algebra',
  standard: '6.EE.A.3',
  keywords: [
    'distributive property',
    'expand brackets',
    'multiply out',
    'equivalent expressions',
    'remove parentheses',
    'expanding',
  ],
  prerequisites: ['multiply-facts', 'evaluate-expressions-with-letters'],
  teaching: distributivePropertyTeaching,
  make: (rng, difficulty) => {
    const [lowA, highA, lowB, highB] = ranges[difficulty];
    const c = rng.int(2, 12) * (difficulty !== 'easy' && rng.int(0, 1) === 0 ? -1 : 1);
    return { ...drawTelling(rng, 2), a: rng.int(lowA, highA), b: rng.int(lowB, highB), c };
  },
  solve: ({ a, b, c }) => linear(a * b, a * c),
  // Puts numbers in for x and adds the brackets up as often as they are there.
  verify: ({ a, b, c }, answer) =>
    agreesWith(answer, 'x', (at) => {
      let total = 0;
      for (let i = 0; i < a; i++) total += b * at + c;
      return total;
    }),
  misconceptions: [
    {
      id: 'first-term-only',
      name: 'Multiplies the first term only',
      wrong: ({ a, b, c }) => linear(a * b, c),
      feedback: ({ a, c }) =>
        say`The first term is right. The ${a} is for everything in the brackets, so the ${Math.abs(c)} needs it as well.`,
    },
    {
      id: 'second-term-only',
      name: 'Multiplies the number only',
      wrong: ({ a, b, c }) => linear(b, a * c),
      feedback: ({ a, b }) => say`The number is right. Take the ${term(b)} ${a} times as well.`,
    },
    {
      id: 'added-the-factor',
      name: 'Adds the factor to each term',
      wrong: ({ a, b, c }) => linear(a + b, a + c),
      feedback: ({ a }) => say`You added ${a}. A number right before brackets means ×.`,
    },
    {
      id: 'joined-unlike-terms',
      name: 'Joins terms with and without the letter',
      wrong: ({ a, b, c }) => linear(a * b + a * c, 0),
      feedback: () =>
        say`You multiplied well and then put both parts together. A term with x and a plain number cannot be joined.`,
    },
    {
      id: 'other-sign',
      name: 'Changes the sign in the brackets',
      wrong: ({ a, b, c }) => linear(a * b, -a * c),
      feedback: ({ c }) => say`Look into the brackets again. Is ${Math.abs(c)} added there or taken away?`,
    },
  ],
  prompt: (p) => tell([() => say`Which expression is equal to ${textOf(p)} for every x?`, ...stories], p),
  explain: (p, answer) => {
    const { a, b, c } = p;
    return [
      say`${textOf(p)} means ${a} times everything in the brackets.`,
      say`${a} × ${term(b)} = ${term(a * b)}.`,
      say`${a} × ${Math.abs(c)} = ${a * Math.abs(c)}, and the sign before it stays ${c < 0 ? '−' : '+'}.`,
      say`So ${textOf(p)} = ${answer}.`,
    ];
  },
  proof: (p) => ({ expression: asProof(textOf(p)) }),
});
