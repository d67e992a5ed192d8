import { defineSkill } from '../../define-skill.ts';
import { digitsOf, fromDigits } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { multiplyInColumnsTeaching } from '../../teaching/multiplication/multiply-in-columns.ts';
import { integer } from '../../value.ts';

/** b has two digits, neither of them 0. */
type Params = Telling & { a: number; b: number };

const ranges = { easy: [21, 99], medium: [112, 499], hard: [203, 989] } as const;
const ones = (b: number) => b % 10;
const tens = (b: number) => Math.floor(b / 10);
const withoutCarries = (a: number, digit: number) => fromDigits(digitsOf(a).map((x) => (x * digit) % 10));

const prompts = [
  ({ a, b }: Params) => say`What is ${a} × ${b}?`,
  ({ a, b, name }: Params) => say`${name} orders ${b} cartons with ${a} sheets of paper in each. How many sheets is that?`,
  ({ a, b, name }: Params) =>
    say`A ferry carries ${a} passengers on each trip. ${name} counts ${b} full trips. How many passengers is that?`,
  ({ a, b, name }: Params) =>
    say`A machine fills ${a} bottles in a minute. ${name} lets it run for ${b} minutes. How many bottles does it fill?`,
];

export const multiplyInColumns = defineSkill<Params>({
  id: 'multiply-multi-digit-in-columns',
  name: 'Multiplying multi-digit numbers in columns',
  grade: 5,
  grades: [5, 6],
  domain: 'multiply and divide',
  standard: '5.NBT.B.5',
  keywords: [
    'multi-digit multiplication',
    'standard algorithm',
    'long multiplication',
    'multiply in columns',
    'three-digit by two-digit',
    'two-digit by two-digit',
  ],
  prerequisites: ['multiply-whole-numbers'],
  teaching: multiplyInColumnsTeaching,
  make: (rng, difficulty) => {
    const [low, high] = ranges[difficulty];
    const b = rng.int(difficulty === 'hard' ? 4 : 1, difficulty === 'easy' ? 4 : 9) * 10 + rng.int(2, 9);
    return { ...drawTelling(rng, 3), a: rng.int(low, high), b };
  },
  solve: ({ a, b }) => integer(a * b),
  // Adds up one group after another.
  verify: ({ a, b }, answer) => {
    let total = 0;
    for (let group = 0; group < b; group++) total += a;
    return answer.kind === 'integer' && answer.n === total;
  },
  misconceptions: [
    {
      id: 'no-zero-in-second-row',
      name: 'Does not shift the row of the tens',
      wrong: ({ a, b }) => integer(a * ones(b) + a * tens(b)),
      feedback: ({ b }) =>
        say`In the second row you multiply by ${tens(b) * 10}, not by ${tens(b)}. So that row has to end in 0.`,
    },
    {
      id: 'forgot-the-second-row',
      name: 'Multiplies by the ones digit only',
      wrong: ({ a, b }) => integer(a * ones(b)),
      feedback: ({ b }) => say`That is the first row of your work. The tens of ${b} need a row as well.`,
    },
    {
      id: 'forgot-the-first-row',
      name: 'Multiplies by the tens only',
      wrong: ({ a, b }) => integer(a * tens(b) * 10),
      feedback: ({ b }) => say`That is the row of the tens. The ones digit of ${b} needs a row as well.`,
    },
    {
      id: 'lost-the-carries',
      name: 'Leaves out what is carried',
      wrong: ({ a, b }) => integer(withoutCarries(a, ones(b)) + withoutCarries(a, tens(b)) * 10),
      feedback: () =>
        say`Your rows stand in the right places. Write small carried digits above the next column, and add each of them.`,
    },
    {
      id: 'one-zero-too-many',
      name: 'Shifts the row of the tens too far',
      wrong: ({ a, b }) => integer(a * ones(b) + a * tens(b) * 100),
      feedback: ({ b }) => say`The second row stands too far to the left. The ${tens(b)} in ${b} counts tens, not hundreds.`,
    },
    {
      id: 'one-group-short',
      name: 'Counts one group too few',
      wrong: ({ a, b }) => integer(a * (b - 1)),
      feedback: ({ a, b }) => say`That is ${b - 1} groups of ${a}. Check the row of the ones digit once more.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b }, answer) => [
    say`Split ${b} into ${tens(b) * 10} and ${ones(b)}.`,
    say`First row: ${a} × ${ones(b)} = ${a * ones(b)}.`,
    say`Second row: ${a} × ${tens(b) * 10} = ${a * tens(b) * 10}.`,
    say`Add the rows: ${a * ones(b)} + ${a * tens(b) * 10} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} * ${b}` }),
});
