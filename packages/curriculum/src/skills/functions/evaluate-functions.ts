import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { evaluateFunctionsTeaching } from '../../teaching/functions/evaluate-functions.ts';
import { integer, showInteger } from '../../value.ts';
import { asProof, plusNumber, term, wholeOf } from '../algebra/write-terms.ts';

/** f(x) = ax + b, or f(x) = x² + b (then a is 1), at a given input. */
type Params = Telling & { square: boolean; a: number; b: number; x: number };

const ruleText = ({ square, a, b }: Params) => `${square ? 'x²' : term(a)} ${plusNumber(b)}`;
const inBrackets = (x: number) => (x < 0 ? `(${showInteger(x)})` : showInteger(x));
const putIn = ({ square, a, b, x }: Params) =>
  `${square ? `${inBrackets(x)}²` : `${showInteger(a)} × ${inBrackets(x)}`} ${plusNumber(b)}`;

const stories = [
  (p: Params) =>
    say`A machine turns each input x into one output by the rule f(x) = ${ruleText(p)}. ${p.name} puts ${showInteger(p.x)} in. Which number comes out?`,
  (p: Params) =>
    say`${p.name} fills a table for the function f(x) = ${ruleText(p)}. Which output belongs to the input ${showInteger(p.x)}?`,
];

export const evaluateFunctions = defineSkill<Params>({
  id: 'evaluate-functions',
  name: 'Evaluating a function',
  grade: 8,
  grades: [8, 8],
  domain: 'functions',
  standard: '8.F.A.1',
  keywords: [
    'functions',
    'evaluate a function',
    'function notation',
    'f(x)',
    'input and output',
    'function machine',
    'function table',
  ],
  prerequisites: ['evaluate-expressions-with-letters'],
  teaching: evaluateFunctionsTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const square = difficulty === 'hard' && rng.int(0, 1) === 0;
    const a = square ? 1 : rng.int(2, 9) * (difficulty === 'hard' && rng.int(0, 1) === 0 ? -1 : 1);
    const b = rng.int(2, 15) * (difficulty !== 'easy' && rng.int(0, 1) === 0 ? -1 : 1);
    const x = rng.int(square ? 3 : 2, 9) * (difficulty !== 'easy' && rng.int(0, 1) === 0 ? -1 : 1);
    return { ...drawTelling(rng, 2), square, a, b, x };
  },
  solve: ({ square, a, b, x }) => integer((square ? x * x : a * x) + b),
  // Walks from input 0 to the input one by one and keeps count of how the output changes.
  verify: ({ square, a, b, x }, answer) => {
    let output = b;
    const step = x < 0 ? -1 : 1;
    for (let at = 0; at !== x; at += step) output += square ? 2 * Math.abs(at) + 1 : step * a;
    return wholeOf(answer) === output;
  },
  misconceptions: [
    {
      id: 'lost-the-sign-of-the-product',
      name: 'Loses the sign when multiplying by a number below zero',
      wrong: ({ square, a, b, x }) => {
        if (square) return x < 0 ? integer(-x * x + b) : null;
        return a < 0 || x < 0 ? integer(-a * x + b) : null;
      },
      feedback: ({ square }) =>
        square
          ? say`The input is squared with its minus, in brackets. A number below zero times itself is above zero.`
          : say`Look at the sign of your product. What is a number above zero times one below zero, and what are two below zero?`,
    },
    {
      id: 'other-sign-of-the-constant',
      name: 'Takes the number at the end with the wrong sign',
      wrong: ({ square, a, b, x }) => integer((square ? x * x : a * x) - b),
      feedback: ({ b }) => say`The first part is right. Look at the sign before ${Math.abs(b)} again.`,
    },
    {
      id: 'left-out-the-constant',
      name: 'Leaves out the number at the end',
      wrong: ({ square, a, x }) => integer(square ? x * x : a * x),
      feedback: ({ b }) => say`A good first step. The rule goes on with ${plusNumber(b)}.`,
    },
    {
      id: 'added-before-multiplying',
      name: 'Adds before multiplying or squaring',
      wrong: ({ square, a, b, x }) => integer(square ? (x + b) ** 2 : a * (x + b)),
      feedback: () => say`There are no brackets in the rule. Only the input itself is multiplied or squared.`,
    },
    {
      id: 'added-the-factor',
      name: 'Adds the factor to the input, or doubles instead of squaring',
      wrong: ({ square, a, b, x }) => integer((square ? 2 * x : a + x) + b),
      feedback: ({ square, a }) =>
        square
          ? say`You doubled the input. The small 2 asks for the input times itself.`
          : say`You added. A number right before the letter is a factor, so take the input ${showInteger(a)} times.`,
    },
    {
      id: 'took-input-for-output',
      name: 'Takes the given input for the output and looks for the input',
      wrong: ({ square, a, b, x }) => (square || (x - b) % a !== 0 ? null : integer((x - b) / a)),
      feedback: ({ x }) =>
        say`You went backward. Here ${showInteger(x)} goes in for x, and the question asks for what comes out.`,
    },
  ],
  prompt: (p) => tell([() => say`The function is f(x) = ${ruleText(p)}. What is f(${showInteger(p.x)})?`, ...stories], p),
  explain: (p, answer) => {
    const { square, a, b, x } = p;
    const first = square ? x * x : a * x;
    return [
      say`Put the input in the place of x: f(${showInteger(x)}) = ${putIn(p)}.`,
      say`The first part is ${square ? `${inBrackets(x)} × ${inBrackets(x)}` : `${showInteger(a)} × ${inBrackets(x)}`} = ${first}.`,
      say`Then ${showInteger(first)} ${plusNumber(b)} = ${answer}.`,
    ];
  },
  proof: (p) => ({ expression: asProof(putIn(p)) }),
});
