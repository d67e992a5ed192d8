import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { scientificNotationTeaching, timesAsLargeTeaching } from '../../teaching/algebra/scientific-notation.ts';
import { decimal, exactOf, integer, showValue, type Value } from '../../value.ts';
import { raised, wholeOf } from './write-terms.ts';

/** `digits` tenths (34 for 3.4) times ten to the power of `exponent`. */
type Written = Telling & { digits: number; exponent: number };

/** So many units times a power of ten, as a plain number. */
const scaled = (units: number, exponent: number): Value =>
  exponent >= 0 ? integer(units * 10 ** exponent) : decimal(units, -exponent);

const front = (digits: number) => showValue(decimal(digits, 1));
const writtenText = ({ digits, exponent }: Written) => `${front(digits)} × 10${raised(exponent)}`;

const writtenStories = [
  (p: Written) =>
    p.exponent > 0
      ? say`A photo archive holds ${writtenText(p)} pictures. ${p.name} wants to write that as a plain number. Which number is it?`
      : say`A fiber is ${writtenText(p)} meters thick. ${p.name} wants to write that as a decimal number. Which number of meters is it?`,
  (p: Written) =>
    p.exponent > 0
      ? say`A calculator shows ${writtenText(p)} as the number of steps that ${p.name} and a whole town walked in a day. How many steps is that?`
      : say`A lab report says that a sample weighs ${writtenText(p)} grams. How many grams does ${p.name} read, written as a decimal number?`,
];

export const scientificNotation = defineSkill<Written>({
  id: 'scientific-notation-to-number',
  name: 'Reading numbers in scientific notation',
  grade: 8,
  grades: [7, 8],
  domain: 'algebra',
  standard: '8.EE.A.3',
  keywords: ['scientific notation', 'standard form', 'powers of ten', 'very large numbers', 'very small numbers'],
  prerequisites: ['powers-with-whole-number-exponents'],
  teaching: scientificNotationTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const digits = rng.int(1, 9) * 10 + (difficulty === 'easy' ? rng.int(0, 9) : rng.int(1, 9));
    const size = rng.int(difficulty === 'easy' ? 2 : 3, difficulty === 'easy' ? 6 : 8);
    const below = difficulty === 'hard' || (difficulty === 'medium' && rng.int(0, 1) === 0);
    return { ...drawTelling(rng, 2), digits, exponent: below ? -Math.min(size, 6) + 1 : size };
  },
  solve: ({ digits, exponent }) => scaled(digits, exponent - 1),
  // Divides the answer by ten, or multiplies it, once for each step of the exponent: the front number has to be left.
  verify: ({ digits, exponent }, answer) => {
    const exact = exactOf(answer);
    if (!exact || (answer.kind !== 'integer' && answer.kind !== 'decimal')) return false;
    let { n, d } = exact;
    for (let i = 0; i < Math.abs(exponent); i++)
      if (exponent > 0) d *= 10n;
      else n *= 10n;
    return n * 10n === BigInt(digits) * d;
  },
  misconceptions: [
    {
      id: 'appended-zeros',
      name: 'Writes as many zeros behind all the digits as the exponent says',
      wrong: ({ digits, exponent }) => (exponent > 0 && digits % 10 !== 0 ? scaled(digits, exponent) : null),
      feedback: ({ exponent }) =>
        say`You added ${exponent} zeros. The exponent counts how many places the point moves, and the digits after the point use up some of them.`,
    },
    {
      id: 'wrote-zeros-for-places',
      name: 'Writes as many zeros between the point and the digits as the exponent says',
      wrong: ({ digits, exponent }) => (exponent < 0 ? scaled(digits, exponent - 2) : null),
      feedback: () =>
        say`You counted zeros. The exponent counts the steps of the point, and the first step already passes a digit.`,
    },
    {
      id: 'wrong-direction',
      name: 'Moves the point the wrong way',
      wrong: ({ digits, exponent }) => scaled(digits, -exponent - 1),
      feedback: ({ exponent }) =>
        say`You moved the point the other way. Does 10${raised(exponent)} make a number larger or smaller?`,
    },
    {
      id: 'exponent-as-factor',
      name: 'Multiplies by ten and by the exponent',
      wrong: ({ digits, exponent }) => integer(digits * exponent),
      feedback: ({ exponent }) =>
        say`You used the exponent as a factor. 10${raised(exponent)} is ten as a factor again and again, not ten times ${exponent < 0 ? 'a number below zero' : exponent}.`,
    },
    {
      id: 'one-place-short',
      name: 'Moves the point one place too few',
      wrong: ({ digits, exponent }) => scaled(digits, exponent > 0 ? exponent - 2 : exponent),
      feedback: () => say`So close! Count the steps of the point again, one for each power of ten.`,
    },
    {
      id: 'dropped-the-point',
      name: 'Leaves the power of ten out',
      wrong: ({ digits }) => integer(digits),
      feedback: () => say`You wrote only the digits. The power of ten says how far the point has to move.`,
    },
  ],
  prompt: (p) => tell([() => say`Which number is ${writtenText(p)}?`, ...writtenStories], p),
  explain: (p, answer) => {
    const { digits, exponent } = p;
    const size = Math.abs(exponent);
    return [
      say`10${raised(exponent)} means that the number is ${exponent > 0 ? 'multiplied' : 'divided'} by ten ${size === 1 ? 'once' : `${size} times`}.`,
      say`So the point in ${front(digits)} moves ${size} ${size === 1 ? 'place' : 'places'} to the ${exponent > 0 ? 'right' : 'left'}.`,
      say`Fill the empty places with zeros: ${writtenText(p)} = ${answer}.`,
    ];
  },
  proof: ({ digits, exponent }) => ({ expression: `${digits / 10} * 10^${exponent}` }),
});

/** a × 10ᵐ beside b × 10ⁿ, where a is a multiple of b, or ten times a is. */
type Pair = Telling & { a: number; m: number; b: number; n: number };

const largeText = ({ a, m }: Pair) => `${a} × 10${raised(m)}`;
const smallText = ({ b, n }: Pair) => `${b} × 10${raised(n)}`;

const pairs = {
  easy: [
    [6, 2],
    [6, 3],
    [8, 2],
    [8, 4],
    [9, 3],
    [4, 2],
  ],
  medium: [
    [6, 2],
    [6, 3],
    [8, 2],
    [8, 4],
    [9, 3],
    [4, 2],
    [2, 5],
    [4, 8],
  ],
  hard: [
    [1, 2],
    [1, 5],
    [2, 4],
    [2, 5],
    [3, 5],
    [3, 6],
    [4, 5],
    [4, 8],
  ],
} as const;

const pairStories = [
  (p: Pair) =>
    p.n > 0
      ? say`One library holds ${largeText(p)} pages and another holds ${smallText(p)} pages. ${p.name} compares them. How many times as large is the first number?`
      : say`${p.name} compares two lengths. One is ${largeText(p)} meters and the other ${smallText(p)} meters. How many times as long is the first one?`,
  (p: Pair) =>
    p.n > 0
      ? say`A star map shows ${largeText(p)} points, and a smaller map shows ${smallText(p)}. ${p.name} divides the numbers. How many times as many points does the first map show?`
      : say`${p.name} weighs two drops, one of ${largeText(p)} grams and one of ${smallText(p)} grams. How many times as heavy is the first one?`,
];

export const timesAsLarge = defineSkill<Pair>({
  id: 'compare-in-scientific-notation',
  name: 'Comparing numbers in scientific notation',
  grade: 8,
  grades: [8, 8],
  domain: 'algebra',
  standard: '8.EE.A.3',
  keywords: [
    'scientific notation',
    'times as large',
    'compare very large numbers',
    'divide powers of ten',
    'orders of magnitude',
  ],
  prerequisites: ['laws-of-exponents', 'scientific-notation-to-number'],
  teaching: timesAsLargeTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const [a, b] = rng.pick<readonly [number, number]>(pairs[difficulty]);
    const gap = rng.int(2, 4);
    const n = difficulty === 'hard' ? -rng.int(gap + 1, 9) : rng.int(2, 7);
    return { ...drawTelling(rng, 2), a, m: n + gap, b, n };
  },
  solve: ({ a, m, b, n }) => integer((a * 10 ** (m - n)) / b),
  // Takes the smaller number that many times, digit part and power of ten apart.
  verify: ({ a, m, b, n }, answer) => {
    let digits = wholeOf(answer) * b;
    let zeros = n;
    while (digits > 0 && digits % 10 === 0) [digits, zeros] = [digits / 10, zeros + 1];
    return digits === a && zeros === m;
  },
  misconceptions: [
    {
      id: 'added-exponents',
      name: 'Adds the exponents',
      wrong: ({ a, m, b, n }) => (n > 0 && m + n < 13 ? integer(Math.round((a / b) * 10) * 10 ** (m + n - 1)) : null),
      feedback: () => say`You added the exponents. To compare, you divide, and then exponents are subtracted.`,
    },
    {
      id: 'subtracted-front-numbers',
      name: 'Subtracts the numbers in front',
      wrong: ({ a, m, b, n }) => (a > b ? integer((a - b) * 10 ** (m - n)) : null),
      feedback: ({ a, b }) => say`You took ${b} from ${a}. "How many times" asks you to divide the numbers in front as well.`,
    },
    {
      id: 'ignored-front-numbers',
      name: 'Compares only the powers of ten',
      wrong: ({ m, n }) => integer(10 ** (m - n)),
      feedback: ({ a, b }) => say`The powers of ten are compared well. Divide ${a} by ${b} too.`,
    },
    {
      id: 'multiplied-by-exponent-difference',
      name: 'Takes the difference of the exponents for a factor',
      wrong: ({ a, m, b, n }) => (a % b === 0 ? integer((a / b) * 10 * (m - n)) : integer(m - n)),
      feedback: () => say`The difference of the exponents counts how often ten is a factor. It is not a factor itself.`,
    },
    {
      id: 'divided-the-other-way',
      name: 'Divides the front numbers the other way round',
      wrong: ({ a, m, b, n }) => (b % a === 0 ? integer((b / a) * 10 ** (m - n)) : null),
      feedback: ({ a, b }) => say`You divided ${b} by ${a}. The first number is divided by the second, in front as well.`,
    },
    {
      id: 'one-power-too-many',
      name: 'Is one power of ten too high',
      wrong: ({ a, m, b, n }) => integer((a * 10 ** (m - n + 1)) / b),
      feedback: ({ m, n }) => say`Subtract the exponents again: how many steps are there from ${n} to ${m}?`,
    },
    {
      id: 'one-power-too-few',
      name: 'Is one power of ten too low',
      wrong: ({ a, m, b, n }) => integer((a * 10 ** (m - n - 1)) / b),
      feedback: () => say`Your digits are right. Multiply the second number by your answer, and compare the powers of ten.`,
    },
  ],
  prompt: (p) => tell([() => say`How many times as large as ${smallText(p)} is ${largeText(p)}?`, ...pairStories], p),
  explain: (p, answer) => {
    const { a, m, b, n } = p;
    const share = decimal(Math.round((a * 10) / b), 1);
    return [
      say`Divide the first number by the second.`,
      say`In front: ${a} ÷ ${b} = ${share}.`,
      say`Powers of ten: the exponents differ by ${m - n}, so that is 10${raised(m - n)}.`,
      say`${share} × ${10 ** (m - n)} = ${answer}.`,
    ];
  },
  proof: ({ a, m, b, n }) => ({ expression: `(${a} * 10^${m}) / (${b} * 10^${n})` }),
});
