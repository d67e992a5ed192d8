import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Misconception } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import {
  divideIntegersTeaching,
  multiplyIntegersTeaching,
} from '../../teaching/negative-numbers/multiply-and-divide-integers.ts';
import { integer, ratioOf } from '../../value.ts';
import { asciiInBrackets, inBrackets } from './signed-numbers.ts';

/** a × b, or a ÷ b without a remainder; at least one of them is below zero. */
type Params = Telling & { a: number; b: number };

const largest = { easy: 9, medium: 12, hard: 25 } as const;
const signs = [
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** How often b has to be taken for a, with the sign that brings it back. */
function countGroups(a: number, b: number): number {
  let [left, count] = [Math.abs(a), 0];
  for (; left >= Math.abs(b); left -= Math.abs(b)) count++;
  return count * b === a ? count : -count;
}

const multiplyPrompts = [
  ({ a, b }: Params) => say`What is ${a} × ${inBrackets(b)}?`,
  ({ a, b, name }: Params) => say`${name} enters ${a} × ${inBrackets(b)} into a calculator. What does it show?`,
  ({ a, b, name }: Params) =>
    say`${name} writes each change of a water level as a number, and a fall is below zero. Each hour it changes by ${b} centimeters. What is the change in ${a} hours, in centimeters?`,
];

const wrongSign: Pick<Misconception<Params>, 'id' | 'name'> = {
  id: 'wrong-sign',
  name: 'Finds the right size with the wrong sign',
};

export const multiplyIntegers = defineSkill<Params>({
  id: 'multiply-integers',
  name: 'Multiplying positive and negative integers',
  grade: 7,
  grades: [7, 8],
  domain: 'negative numbers',
  standard: '7.NS.A.2a',
  belowZero: true,
  keywords: [
    'multiply integers',
    'multiplying integers',
    'multiply negative numbers',
    'rule of signs',
    'negative times negative',
    'signed numbers',
  ],
  prerequisites: ['multiply-facts', 'add-integers'],
  teaching: multiplyIntegersTeaching,
  make: (rng, difficulty) => {
    const told = drawTelling(rng, 2);
    const [x, y] = [rng.int(2, largest[difficulty]), rng.int(2, 12)];
    // Hours are above zero, and the level falls.
    const [s, t] = told.story === 2 ? [1, -1] : rng.pick(signs);
    return { ...told, a: x * s, b: y * t };
  },
  solve: ({ a, b }) => integer(a * b),
  // Adds b to nothing |a| times, and takes the opposite of that for an a below zero.
  verify: ({ a, b }, answer) => {
    let total = 0;
    for (let i = 0; i < Math.abs(a); i++) total += b;
    return answer.kind === 'integer' && ratioOf(answer)?.n === (a < 0 ? -total : total);
  },
  misconceptions: [
    {
      ...wrongSign,
      wrong: ({ a, b }) => integer(-a * b),
      feedback: () => say`The size is right. Count the minus signs: an even number of them gives a number above zero.`,
    },
    {
      id: 'added-factors',
      name: 'Adds the two numbers',
      wrong: ({ a, b }) => integer(a + b),
      feedback: () => say`You added. The sign × asks for equal groups, so use the times tables first and the signs after that.`,
    },
    {
      id: 'one-group-short',
      name: 'Takes one group too few',
      wrong: ({ a, b }) => integer((a - Math.sign(a)) * b),
      feedback: ({ a, b }) =>
        say`That is one group too few. Take ${Math.abs(b)} exactly ${Math.abs(a)} times, and then look at the signs.`,
    },
    {
      id: 'one-group-too-many',
      name: 'Takes one group too many',
      wrong: ({ a, b }) => integer((a + Math.sign(a)) * b),
      feedback: ({ a, b }) =>
        say`That is one group too many. Take ${Math.abs(b)} exactly ${Math.abs(a)} times, and then look at the signs.`,
    },
    {
      id: 'subtracted-factors',
      name: 'Subtracts the second number',
      wrong: ({ a, b }) => integer(a - b),
      feedback: () => say`You subtracted. The sign × asks for equal groups of the same number.`,
    },
  ],
  prompt: (params) => tell(multiplyPrompts, params),
  explain: ({ a, b }, answer) => [
    say`Leave the signs out first: ${Math.abs(a)} × ${Math.abs(b)} = ${Math.abs(a * b)}.`,
    a < 0 && b < 0
      ? say`Both numbers are below zero, so the product is above zero.`
      : say`One number is below zero, so the product is below zero.`,
    say`${a} × ${inBrackets(b)} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} * ${asciiInBrackets(b)}` }),
});

const dividePrompts = [
  ({ a, b }: Params) => say`What is ${a} ÷ ${inBrackets(b)}?`,
  ({ a, b, name }: Params) => say`${name} enters ${a} ÷ ${inBrackets(b)} into a calculator. What does it show?`,
  ({ a, b, name }: Params) =>
    say`In ${b} hours the temperature changed by ${a} degrees, the same in every hour. What change does ${name} write down for one hour, in degrees?`,
];

export const divideIntegers = defineSkill<Params>({
  id: 'divide-integers',
  name: 'Dividing positive and negative integers',
  grade: 7,
  grades: [7, 8],
  domain: 'negative numbers',
  standard: '7.NS.A.2b',
  belowZero: true,
  keywords: ['divide integers', 'dividing integers', 'divide negative numbers', 'rule of signs', 'signed numbers'],
  prerequisites: ['divide-facts', 'multiply-integers'],
  teaching: divideIntegersTeaching,
  make: (rng, difficulty) => {
    const told = drawTelling(rng, 2);
    const [quotient, divisor] = [rng.int(2, largest[difficulty]), rng.int(2, 12)];
    const [s, t] = told.story === 2 ? [-1, 1] : rng.pick(signs);
    return { ...told, a: quotient * divisor * s, b: divisor * t };
  },
  solve: ({ a, b }) => integer(a / b),
  // Counts how often the divisor fits, and tries which sign multiplies back to the dividend.
  verify: ({ a, b }, answer) => answer.kind === 'integer' && ratioOf(answer)?.n === countGroups(a, b),
  misconceptions: [
    {
      ...wrongSign,
      wrong: ({ a, b }) => integer(-a / b),
      feedback: () => say`The size is right. Multiply your answer by the divisor: does it give the number that was divided?`,
    },
    {
      id: 'subtracted-divisor',
      name: 'Subtracts the divisor',
      wrong: ({ a, b }) => integer(a - b),
      feedback: () => say`You subtracted. The sign ÷ asks how often the divisor fits into the number.`,
    },
    {
      id: 'one-too-many',
      name: 'Is one group too high',
      wrong: ({ a, b }) => integer(a / b + Math.sign(a / b)),
      feedback: ({ b }) => say`Very near! Multiply your answer by ${b}, and compare.`,
    },
    {
      id: 'one-too-few',
      name: 'Is one group too low',
      wrong: ({ a, b }) => integer(a / b - Math.sign(a / b)),
      feedback: ({ b }) => say`Very near, but too few. Multiply your answer by ${b}, and compare.`,
    },
    {
      id: 'multiplied-instead',
      name: 'Multiplies the two numbers',
      wrong: ({ a, b }) => integer(a * b),
      feedback: () => say`You multiplied. A quotient of such numbers is nearer to zero than the number that was divided.`,
    },
  ],
  prompt: (params) => tell(dividePrompts, params),
  explain: ({ a, b }, answer) => [
    say`Leave the signs out first: ${Math.abs(a)} ÷ ${Math.abs(b)} = ${Math.abs(a / b)}.`,
    say`Then find the sign that multiplies back: ${answer.kind === 'integer' ? inBrackets(answer.n) : ''} × ${inBrackets(b)} = ${a}.`,
    say`${a} ÷ ${inBrackets(b)} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} / ${asciiInBrackets(b)}` }),
});
