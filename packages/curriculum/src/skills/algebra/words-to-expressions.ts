import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { wordsToExpressionsTeaching } from '../../teaching/algebra/words-to-expressions.ts';
import { integer } from '../../value.ts';
import { asProof, evenly, wholeOf } from './write-terms.ts';

/** (a + b) × c, (a − b) × c, (a + b) ÷ c, or a − b × c. */
type Shape = 'sum-times' | 'difference-times' | 'sum-divided' | 'minus-product';
type Params = Telling & { shape: Shape; a: number; b: number; c: number };

const shapes = {
  easy: ['sum-times'],
  medium: ['sum-times', 'difference-times', 'sum-divided'],
  hard: ['difference-times', 'sum-divided', 'minus-product'],
} as const;

const textOf = ({ shape, a, b, c }: Params) =>
  ({
    'sum-times': `(${a} + ${b}) × ${c}`,
    'difference-times': `(${a} − ${b}) × ${c}`,
    'sum-divided': `(${a} + ${b}) ÷ ${c}`,
    'minus-product': `${a} − ${b} × ${c}`,
  })[shape];

const wordsFor = ({ shape, a, b, c }: Params) =>
  ({
    'sum-times': `add ${a} and ${b}, then multiply the sum by ${c}`,
    'difference-times': `subtract ${b} from ${a}, then multiply the difference by ${c}`,
    'sum-divided': `add ${a} and ${b}, then divide the sum by ${c}`,
    'minus-product': `multiply ${b} by ${c}, then subtract the product from ${a}`,
  })[shape];

function valueOf({ shape, a, b, c }: Params): number {
  if (shape === 'sum-times') return (a + b) * c;
  if (shape === 'difference-times') return (a - b) * c;
  return shape === 'sum-divided' ? (a + b) / c : a - b * c;
}

const stories = {
  'sum-times': ({ a, b, c, name }: Params) =>
    say`${name} makes ${c} necklaces. Each has ${a} red beads and ${b} blue beads. How many beads are needed in all?`,
  'difference-times': ({ a, b, c, name }: Params) =>
    say`A box holds ${a} pencils. ${name} takes ${b} pencils out of each of ${c} boxes. How many pencils are left in the boxes?`,
  'sum-divided': ({ a, b, c, name }: Params) =>
    say`${name} picks ${a} apples in the morning and ${b} apples in the afternoon. They fill ${c} baskets, with the same number in each. How many apples are in one basket?`,
  'minus-product': ({ a, b, c, name }: Params) =>
    say`${name} has ${a} dollars and buys ${b} tickets for ${c} dollars each. How many dollars are left?`,
};

export const wordsToExpressions = defineSkill<Params>({
  id: 'words-to-expressions',
  name: 'Turning words into expressions',
  grade: 5,
  grades: [5, 6],
  domain: 'algebra',
  standard: '5.OA.A.2',
  keywords: ['write expressions', 'numerical expressions', 'words to expressions', 'translate words', 'brackets', 'calculations'],
  prerequisites: ['order-of-operations'],
  teaching: wordsToExpressionsTeaching,
  make: (rng, difficulty) => {
    const shape = rng.pick<Shape>(shapes[difficulty]);
    const c = rng.int(3, difficulty === 'easy' ? 6 : 9);
    const b = rng.int(3, difficulty === 'easy' ? 12 : 18);
    const extra = rng.int(3, difficulty === 'easy' ? 12 : 25);
    if (shape === 'sum-divided') return { ...drawTelling(rng, 2), shape, a: c * rng.int(3, 9) + c * Math.ceil(b / c) - b, b, c };
    const a = { 'sum-times': extra, 'difference-times': b + extra, 'minus-product': b * c + extra }[shape];
    return { ...drawTelling(rng, 2), shape, a, b, c };
  },
  solve: (p) => integer(valueOf(p)),
  // Undoes the last step from the answer, by repeated subtraction, and asks whether the first step is left.
  verify: ({ shape, a, b, c }, answer) => {
    const value = wholeOf(answer);
    if (!(value >= 0)) return false;
    if (shape === 'minus-product') {
      let left = a - value;
      for (let i = 0; i < b; i++) left -= c;
      return left === 0;
    }
    let left = shape === 'sum-divided' ? a + b : value;
    for (let i = 0; i < (shape === 'sum-divided' ? value : shape === 'sum-times' ? a + b : a - b); i++) left -= c;
    return left === 0;
  },
  misconceptions: [
    {
      id: 'forgot-brackets',
      name: 'Writes the words down in a row without brackets',
      wrong: ({ shape, a, b, c }) => {
        if (shape === 'sum-times') return integer(a + b * c);
        if (shape === 'difference-times') return integer(a - b * c);
        return shape === 'sum-divided' && b % c === 0 ? integer(a + b / c) : null;
      },
      feedback: () => say`Without brackets, × and ÷ come first. Put brackets around the step that the words do first.`,
    },
    {
      id: 'subtracted-too-early',
      name: 'Subtracts before multiplying because that is how it reads from the left',
      wrong: ({ shape, a, b, c }) => (shape === 'minus-product' ? integer((a - b) * c) : null),
      feedback: ({ b, c }) => say`First ${b} is multiplied by ${c}. Only then is something taken away.`,
    },
    {
      id: 'first-step-only',
      name: 'Does the first step and stops',
      wrong: ({ shape, a, b, c }) =>
        integer({ 'sum-times': a + b, 'difference-times': a - b, 'sum-divided': a + b, 'minus-product': b * c }[shape]),
      feedback: ({ a, c, shape }) =>
        say`That is the first step, and it is right. What comes next with ${shape === 'minus-product' ? a : c}?`,
    },
    {
      id: 'applied-to-first-number-only',
      name: 'Uses the second step for the first number only',
      wrong: ({ shape, a, b, c }) => {
        if (shape === 'sum-divided') return a % c === 0 ? integer(a / c + b) : null;
        if (shape === 'minus-product') return null;
        return integer(shape === 'sum-times' ? a * c + b : a * c - b);
      },
      feedback: ({ a, c, shape }) =>
        say`You ${shape === 'sum-divided' ? 'divided' : 'multiplied'} only ${a} by ${c}.  It has to be done with the whole result of the first step.`,
    },
    {
      id: 'other-operation',
      name: 'Takes a word for another operation',
      wrong: ({ shape, a, b, c }) =>
        integer(
          { 'sum-times': a + b + c, 'difference-times': (a + b) * c, 'sum-divided': (a + b) * c, 'minus-product': a + b * c }[
            shape
          ],
        ),
      feedback: (p) => say`Say it in words: "${wordsFor(p)}". One of your signs does not match its word.`,
    },
    {
      id: 'multiplied-all',
      name: 'Multiplies all the numbers',
      wrong: ({ shape, a, b, c }) => (shape === 'sum-divided' ? evenly(a * b, c) : integer(a * b * c)),
      feedback: ({ a, b }) => say`You multiplied all the numbers. Which word says what happens with ${a} and ${b}?`,
    },
    {
      id: 'one-group-off',
      name: 'Counts one group wrongly',
      wrong: ({ shape, a, b, c }) =>
        integer(
          {
            'sum-times': (a + b) * (c - 1),
            'difference-times': (a - b) * (c - 1),
            'sum-divided': (a + b) / c + 1,
            'minus-product': a - (b - 1) * c,
          }[shape],
        ),
      feedback: (p) => say`Very near! Your plan is right, but one group is counted wrongly. Work out ${textOf(p)} once more.`,
    },
    {
      id: 'subtracted-one-group-only',
      name: 'Uses one group where there are several',
      wrong: ({ shape, a, b, c }) =>
        shape === 'minus-product' ? integer(a - c) : shape === 'sum-divided' ? integer(a + b - c) : null,
      feedback: ({ shape, c }) =>
        shape === 'minus-product'
          ? say`You took ${c} away once. How many times does it have to be taken away?`
          : say`You took ${c} away from the sum. Is something taken away, or is the sum shared out?`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () => say`Write this as one expression: ${wordsFor(p)}. What is the value of the expression?`,
        () => say`${p.name} gives this order to a robot: "${wordsFor(p)}." What number does the robot find?`,
        stories[p.shape],
      ],
      p,
    ),
  explain: (p, answer) => {
    const { shape, a, b, c } = p;
    const first = { 'sum-times': a + b, 'difference-times': a - b, 'sum-divided': a + b, 'minus-product': b * c }[shape];
    const rest = { 'sum-times': `${first} × ${c}`, 'difference-times': `${first} × ${c}`, 'sum-divided': `${first} ÷ ${c}` };
    const firstText = shape === 'minus-product' ? `${b} × ${c}` : shape === 'difference-times' ? `${a} − ${b}` : `${a} + ${b}`;
    return [
      say`In words: ${wordsFor(p)}.`,
      say`The expression is ${textOf(p)}.`,
      say`The first step is ${firstText} = ${first}.`,
      say`Then ${shape === 'minus-product' ? `${a} − ${first}` : rest[shape]} = ${answer}.`,
    ];
  },
  proof: (p) => ({ expression: asProof(textOf(p)) }),
});
