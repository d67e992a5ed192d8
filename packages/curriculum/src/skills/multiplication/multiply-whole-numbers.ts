import { defineSkill } from '../../define-skill.ts';
import { digitsOf, fromDigits } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { multiplyWholeNumbersTeaching } from '../../teaching/multiplication/multiply-whole-numbers.ts';
import { integer, ratioOf, showInteger } from '../../value.ts';

/** b has one digit (easy and medium) or two (hard). */
type Params = Telling & { a: number; b: number };

const tens = (b: number) => Math.floor(b / 10);
const ones = (b: number) => b % 10;

function drawFactors(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { a: number; b: number } {
  if (difficulty === 'easy') return { a: rng.int(2, 9) * 10 + rng.int(3, 9), b: rng.int(3, 9) };
  if (difficulty === 'medium') return { a: rng.int(1, 9) * 100 + rng.int(2, 9) * 10 + rng.int(3, 9), b: rng.int(3, 9) };
  return { a: rng.int(1, 9) * 10 + rng.int(2, 9), b: rng.int(1, 9) * 10 + rng.int(2, 9) };
}

/** Adds the carried number to the next digit before multiplying it, which makes it count too often. */
function carryBeforeMultiplying(a: number, b: number): number {
  let carry = 0;
  const digits = digitsOf(a).map((digit) => {
    const product = (digit + carry) * b;
    carry = Math.floor(product / 10);
    return product % 10;
  });
  return fromDigits([...digits, carry]);
}

const prompts = [
  ({ a, b }: Params) => say`What is ${a} × ${b}?`,
  ({ a, b, name }: Params) => say`${name} orders ${b} boxes of pencils. Each box holds ${a} pencils. How many pencils is that?`,
  ({ a, b, name }: Params) =>
    say`A train has ${b} cars with ${a} seats in each. ${name} counts them all. How many seats are there?`,
  ({ a, b, name }: Params) => say`${name} swims ${a} meters each day. How many meters is that in ${b} days?`,
];

export const multiplyWholeNumbers = defineSkill<Params>({
  id: 'multiply-whole-numbers',
  name: 'Multiplying larger whole numbers',
  grade: 4,
  grades: [4, 5],
  domain: 'multiply and divide',
  standard: '4.NBT.B.5',
  keywords: ['multiply', 'whole numbers', 'multi-digit', 'two-digit', 'long multiplication', 'area model', 'partial products'],
  prerequisites: ['multiply-facts', 'place-value'],
  teaching: multiplyWholeNumbersTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawFactors(rng, difficulty) }),
  solve: ({ a, b }) => integer(a * b),
  // Halves one factor and doubles the other, adding where a half was lost.
  verify: ({ a, b }, answer) => {
    let [half, double, total] = [b, a, 0];
    for (; half > 0; half = Math.floor(half / 2), double += double) if (half % 2 === 1) total += double;
    return answer.kind === 'integer' && ratioOf(answer)?.n === total;
  },
  misconceptions: [
    {
      id: 'lost-the-carries',
      name: 'Leaves out the carried tens',
      wrong: ({ a, b }) => (b < 10 ? integer(fromDigits(digitsOf(a).map((digit) => (digit * b) % 10))) : null),
      feedback: () => say`Each digit is multiplied well. Now add what you carried from the place before.`,
    },
    {
      id: 'carry-before-multiplying',
      name: 'Adds the carried number before multiplying',
      wrong: ({ a, b }) => (b < 10 ? integer(carryBeforeMultiplying(a, b)) : null),
      feedback: () => say`Multiply the digit first, and only then add the number you carried.`,
    },
    {
      id: 'matching-places-only',
      name: 'Multiplies ones by ones and tens by tens only',
      wrong: ({ a, b }) => (b < 10 ? null : integer(tens(a) * tens(b) * 100 + ones(a) * ones(b))),
      feedback: ({ a, b }) => say`You have two of the four parts. Each part of ${a} has to meet each part of ${b}.`,
    },
    {
      id: 'no-zero-for-tens',
      name: 'Treats the tens of the second factor as ones',
      wrong: ({ a, b }) => (b < 10 ? null : integer(a * ones(b) + a * tens(b))),
      feedback: ({ b }) => say`The ${tens(b)} in ${b} stands for ${tens(b) * 10}. So that row of your work ends in 0.`,
    },
    {
      id: 'added-factors',
      name: 'Adds the two numbers',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ a, b }) => say`You added. The sign × asks for ${b} groups of ${a}, which is far more.`,
    },
    {
      id: 'first-part-only',
      name: 'Multiplies the largest part and stops',
      wrong: ({ a, b }) => integer((a - ones(a)) * b),
      feedback: ({ a, b }) => say`A good start! The ones are still waiting: multiply ${ones(a)} by ${b} too, and add it on.`,
    },
    {
      id: 'one-group-short',
      name: 'Counts one group too few',
      wrong: ({ a, b }) => integer(a * (b - 1)),
      feedback: ({ a, b }) => say`That is ${b - 1} groups of ${a}. You need one group more.`,
    },
    {
      id: 'one-group-too-many',
      name: 'Counts one group too many',
      wrong: ({ a, b }) => integer(a * (b + 1)),
      feedback: ({ a, b }) => say`That is ${b + 1} groups of ${a}. You need one group less.`,
    },
    {
      id: 'zero-in-both-rows',
      name: 'Ends both rows of the work in 0',
      wrong: ({ a, b }) => (b < 10 ? null : integer(10 * a * (ones(b) + tens(b)))),
      feedback: ({ b }) => say`Only the row for the tens ends in 0. The ${ones(b)} in ${b} stands for ones.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b }, answer) => {
    const parts = digitsOf(a)
      .map((digit, place) => digit * 10 ** place)
      .filter((part) => part > 0)
      .reverse();
    const factors = b < 10 ? [b] : [tens(b) * 10, ones(b)];
    const rows = factors.flatMap((factor) => parts.map((part) => [part, factor] as const));
    return [
      say`Split ${a} into its parts: ${parts.map(showInteger).join(' + ')}.`,
      ...(b < 10 ? [] : [say`Split ${b} as well: ${tens(b) * 10} + ${ones(b)}.`]),
      ...rows.map(([part, factor]) => say`${part} × ${factor} = ${part * factor}.`),
      say`Add the products: ${rows.map(([part, factor]) => showInteger(part * factor)).join(' + ')} = ${answer}.`,
      say`So ${a} × ${b} = ${answer}.`,
    ];
  },
  proof: ({ a, b }) => ({ expression: `${a} * ${b}` }),
});
