import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { evaluateExpressionsTeaching } from '../../teaching/algebra/evaluate-expressions.ts';
import { integer } from '../../value.ts';
import { asProof, plusNumber, term, wholeOf } from './write-terms.ts';

/** ax + b, ax − b, a(x + b), or ax² + b, at a given x. */
type Shape = 'plus' | 'minus' | 'bracket' | 'square';
type Params = Telling & { shape: Shape; a: number; b: number; x: number };

const shapes = {
  easy: ['plus'],
  medium: ['plus', 'minus', 'bracket'],
  hard: ['minus', 'bracket', 'square'],
} as const;

function textOf({ shape, a, b }: Params): string {
  if (shape === 'bracket') return `${a}(x + ${b})`;
  return shape === 'square' ? `${term(a)}² + ${b}` : `${term(a)} ${plusNumber(shape === 'minus' ? -b : b)}`;
}

/** Writes the number in the place of the letter, with the signs that the letter hid. */
const putIn = (p: Params): string =>
  textOf(p)
    .replace('x', p.shape === 'bracket' || p.a === 1 ? `${p.x}` : ` × ${p.x}`)
    .replace(`${p.a}(`, `${p.a} × (`);

/** The value for those who read `a` beside the letter as `times`, and the square as `square`. */
function valueWith({ shape, a, b, x }: Params, times: (a: number, x: number) => number, square = (y: number) => y * y): number {
  if (shape === 'bracket') return times(a, x + b);
  if (shape === 'square') return times(a, square(x)) + b;
  return times(a, x) + (shape === 'minus' ? -b : b);
}

const multiply = (a: number, x: number) => a * x;

const stories = {
  plus: ({ a, b, x, name }: Params) =>
    say`A bike costs ${b} dollars, and ${a} dollars more for each hour. For x hours that is ${a}x + ${b} dollars. ${name} rides for ${x} hours. How many dollars is that?`,
  minus: ({ a, b, x, name }: Params) =>
    say`${name} buys x tickets at ${a} dollars each and uses a coupon. The price is ${a}x − ${b} dollars. How many dollars do ${x} tickets cost?`,
  bracket: ({ a, b, x, name }: Params) =>
    say`${name} makes ${a} bags with x red and ${b} blue marbles in each. That is ${a}(x + ${b}) marbles. How many marbles are there when x is ${x}?`,
  square: ({ a, b, x, name }: Params) =>
    say`${name} paints ${a === 1 ? 'a square sign' : `${a} square signs`} with sides of x feet and one extra board. In all that is ${term(a)}² + ${b} square feet. How many square feet is that when x is ${x}?`,
};

export const evaluateExpressions = defineSkill<Params>({
  id: 'evaluate-expressions-with-letters',
  name: 'Evaluating expressions with letters',
  grade: 6,
  grades: [6, 7],
  domain: 'algebra',
  standard: '6.EE.A.2c',
  keywords: [
    'evaluate expressions',
    'substitute',
    'substitution',
    'value of an expression',
    'algebraic expressions',
    'variables',
  ],
  prerequisites: ['order-of-operations'],
  teaching: evaluateExpressionsTeaching,
  make: (rng, difficulty) => {
    const shape = rng.pick<Shape>(shapes[difficulty]);
    const [a, x] = [rng.int(shape === 'square' ? 1 : 2, shape === 'square' ? 5 : 9), rng.int(3, difficulty === 'easy' ? 9 : 12)];
    const b = shape === 'minus' ? rng.int(2, Math.min(a * x - 2, 20)) : rng.int(2, difficulty === 'easy' ? 12 : 20);
    return { ...drawTelling(rng, 2), shape, a, b, x };
  },
  solve: (p) => integer(valueWith(p, multiply)),
  // Lays out x, a times over, by counting; nothing is multiplied.
  verify: ({ shape, a, b, x }, answer) => {
    let [one, total] = [0, 0];
    if (shape === 'square') for (let row = 0; row < x; row++) one += x;
    else one = shape === 'bracket' ? x + b : x;
    for (let group = 0; group < a; group++) total += one;
    if (shape !== 'bracket') total += shape === 'minus' ? -b : b;
    return wholeOf(answer) === total;
  },
  misconceptions: [
    {
      id: 'wrote-digits-side-by-side',
      name: 'Puts the number behind the other one as a digit',
      wrong: (p) => (p.a === 1 ? null : integer(valueWith(p, (a, x) => Number(`${a}${x}`)))),
      feedback: ({ a, x, shape }) =>
        shape === 'bracket'
          ? say`A number right before brackets is a factor. Put the sign × between ${a} and the brackets.`
          : say`${a}x does not mean a ${a} with ${x} behind it. It is short for ${a} × x.`,
    },
    {
      id: 'added-number-and-letter',
      name: 'Adds the number that stands before the letter',
      wrong: (p) => (p.a === 1 ? null : integer(valueWith(p, (a, x) => a + x))),
      feedback: ({ a }) => say`You added ${a}. No sign between a number and a letter or bracket means ×.`,
    },
    {
      id: 'brackets-mixed-up',
      name: 'Adds before multiplying, or multiplies only the letter in brackets',
      wrong: ({ shape, a, b, x }) => {
        if (shape === 'bracket') return integer(a * x + b);
        return shape === 'minus' ? integer(a * (x - b)) : shape === 'plus' ? integer(a * (x + b)) : null;
      },
      feedback: ({ shape, a }) =>
        shape === 'bracket'
          ? say`The brackets come first, and then all of it is taken ${a} times.`
          : say`There are no brackets here. Multiply first, and only then add or subtract.`,
    },
    {
      id: 'left-out-last-number',
      name: 'Stops after multiplying',
      wrong: ({ shape, a, x }) => integer(shape === 'square' ? a * x * x : a * x),
      feedback: ({ b }) => say`The product is fine. Have you used the ${b} as well?`,
    },
    {
      id: 'other-sign',
      name: 'Adds where it says minus, or subtracts where it says plus',
      wrong: ({ shape, a, b, x }) =>
        shape === 'bracket'
          ? integer(a * (x - b))
          : shape === 'minus'
            ? integer(a * x + b)
            : shape === 'plus'
              ? integer(a * x - b)
              : null,
      feedback: ({ b }) => say`Look at the sign before ${b} once more.`,
    },
    {
      id: 'doubled-instead-of-squared',
      name: 'Doubles where it should square',
      wrong: (p) => (p.shape === 'square' ? integer(valueWith(p, multiply, (x) => 2 * x)) : null),
      feedback: ({ x }) => say`You doubled. The small 2 asks for ${x} × ${x}.`,
    },
    {
      id: 'squared-the-product',
      name: 'Multiplies before squaring',
      wrong: ({ shape, a, b, x }) => (shape === 'square' && a > 1 ? integer((a * x) ** 2 + b) : null),
      feedback: ({ a }) => say`The small 2 belongs to x alone. Square x first, and then take it ${a} times.`,
    },
    {
      id: 'squared-everything',
      name: 'Adds before squaring',
      wrong: ({ shape, a, b, x }) => (shape === 'square' ? integer(a * (x + b) ** 2) : null),
      feedback: ({ b }) => say`The ${b} is not squared. It is added at the very end.`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () => say`What is the value of ${textOf(p)} when x is ${p.x}?`,
        stories[p.shape],
        () =>
          say`${p.name} types the rule ${textOf(p)} into a spreadsheet, and then the number ${p.x} for x. What number comes out?`,
      ],
      p,
    ),
  explain: (p, answer) => {
    const { shape, a, b, x } = p;
    const middle = {
      plus: say`Multiply first: ${a} × ${x} = ${a * x}.`,
      minus: say`Multiply first: ${a} × ${x} = ${a * x}.`,
      bracket: say`The brackets come first: ${x} + ${b} = ${x + b}.`,
      square: say`Square first: ${x} × ${x} = ${x * x}.`,
    };
    const last = {
      plus: say`Then ${a * x} + ${b} = ${answer}.`,
      minus: say`Then ${a * x} − ${b} = ${answer}.`,
      bracket: say`Then ${a} × ${x + b} = ${answer}.`,
      square: a === 1 ? say`Then ${x * x} + ${b} = ${answer}.` : say`Then ${a} × ${x * x} + ${b} = ${answer}.`,
    };
    return [say`Put ${x} in the place of x: ${putIn(p)}.`, middle[shape], last[shape]];
  },
  proof: (p) => ({ expression: asProof(putIn(p)) }),
});
