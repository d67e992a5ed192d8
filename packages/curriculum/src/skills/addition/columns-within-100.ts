import { defineSkill } from '../../define-skill.ts';
import { addWithoutCarrying, columnsOf, subtractSmallerDigits, subtractToZero, subtractWithoutPaying } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { addWithin100Teaching, subtractWithin100Teaching } from '../../teaching/addition/columns-within-100.ts';
import { integer } from '../../value.ts';
import { turnCounter } from '../counting/counter-wheels.ts';

type Params = Telling & { a: number; b: number };
type Difficulty = 'easy' | 'medium' | 'hard';

const ones = (n: number) => n % 10;
const tens = (n: number) => n - ones(n);

/** Two numbers whose ones reach ten (or, in half of the easy ones, do not) and whose sum stays below 100. */
function drawSum(rng: Rng, difficulty: Difficulty): { a: number; b: number } {
  for (;;) {
    const [a, b] = [
      rng.int(12, { easy: 55, medium: 68, hard: 79 }[difficulty]),
      rng.int({ easy: 11, medium: 13, hard: 15 }[difficulty], 79),
    ];
    const carries = ones(a) + ones(b) >= 10;
    if (a + b < 100 && ones(b) > 0 && (carries || (difficulty === 'easy' && ones(a) > 0))) return { a, b };
  }
}

function drawDifference(rng: Rng, difficulty: Difficulty): { a: number; b: number } {
  for (;;) {
    const [a, b] = [rng.int({ easy: 31, medium: 41, hard: 50 }[difficulty], 98), rng.int(12, 79)];
    const borrows = ones(a) < ones(b);
    if (a - b > 4 && ones(b) > 0 && (borrows || (difficulty === 'easy' && ones(a) !== ones(b)))) return { a, b };
  }
}

const addPrompts = [
  ({ a, b }: Params) => say`What is ${a} + ${b}?`,
  ({ a, b, name }: Params) => say`${name} reads ${a} pages one day and ${b} pages the next day. How many pages is that?`,
  ({ a, b, name }: Params) => say`${name} has ${a} marbles. A friend has ${b}. How many marbles do they have together?`,
  ({ a, b, name }: Params) =>
    say`A bus has ${a} people on it, and ${b} more get on. ${name} counts them. How many people are on the bus now?`,
];

export const addWithin100 = defineSkill<Params>({
  id: 'add-within-100',
  name: 'Adding within 100',
  grade: 2,
  grades: [2, 3],
  domain: 'add and subtract',
  standard: '2.NBT.B.5',
  keywords: [
    'add within 100',
    'two-digit addition',
    'add two-digit numbers',
    'regrouping',
    'carrying',
    'addition with regrouping',
  ],
  prerequisites: ['add-ones-or-tens-within-100'],
  teaching: addWithin100Teaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawSum(rng, difficulty) }),
  solve: ({ a, b }) => integer(a + b),
  verify: ({ a, b }, answer) => answer.kind === 'integer' && answer.n === turnCounter(b, a),
  misconceptions: [
    {
      id: 'forgot-to-carry',
      name: 'Leaves out the new ten',
      wrong: ({ a, b }) => integer(addWithoutCarrying(a, b)),
      feedback: () => say`The ones make more than nine. Trade ten ones for one ten, and add it to the tens.`,
    },
    {
      id: 'wrote-both-digits',
      name: 'Writes a two-digit sum in the ones place',
      wrong: ({ a, b }) =>
        integer(
          Number(
            columnsOf(a, b)
              .map(([x, y]) => x + y)
              .reverse()
              .join(''),
          ),
        ),
      feedback: () => say`The ones place holds just one digit. Move the ten over to the tens.`,
    },
    {
      id: 'carried-every-time',
      name: 'Carries a ten that is not there',
      wrong: ({ a, b }) => (ones(a) + ones(b) < 10 ? integer(a + b + 10) : null),
      feedback: () => say`Look at the ones. Do they really make a new ten?`,
    },
    {
      id: 'added-tens-only-once',
      name: 'Adds only the ones of the second number',
      wrong: ({ a, b }) => integer(a + ones(b)),
      feedback: ({ b }) => say`You added the ones of ${b}. Its tens are still waiting.`,
    },
    {
      id: 'added-tens-only',
      name: 'Adds only the tens of the second number',
      wrong: ({ a, b }) => integer(a + tens(b)),
      feedback: ({ b }) => say`You added the tens of ${b}. Its ones are still waiting.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the numbers',
      wrong: ({ a, b }) => integer(Math.abs(a - b)),
      feedback: () => say`You found how far apart they are. Here we put both numbers together.`,
    },
  ],
  prompt: (params) => tell(addPrompts, params),
  explain: ({ a, b }, answer) => [
    say`Add the tens: ${tens(a)} + ${tens(b)} = ${tens(a) + tens(b)}.`,
    say`Add the ones: ${ones(a)} + ${ones(b)} = ${ones(a) + ones(b)}.`,
    say`Put them together: ${tens(a) + tens(b)} + ${ones(a) + ones(b)} = ${answer}. So ${a} + ${b} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} + ${b}` }),
});

const subtractPrompts = [
  ({ a, b }: Params) => say`What is ${a} − ${b}?`,
  ({ a, b, name }: Params) => say`${name} has ${a} cents and spends ${b} cents. How many cents are left?`,
  ({ a, b, name }: Params) => say`A book has ${a} pages. ${name} has read ${b} of them. How many pages are left?`,
  ({ a, b, name }: Params) =>
    say`There are ${a} plums in a bowl. ${name} and the class eat ${b} of them. How many plums are left?`,
];

export const subtractWithin100 = defineSkill<Params>({
  id: 'subtract-within-100',
  name: 'Subtracting within 100',
  grade: 2,
  grades: [2, 3],
  domain: 'add and subtract',
  standard: '2.NBT.B.5',
  keywords: [
    'subtract within 100',
    'two-digit subtraction',
    'subtract two-digit numbers',
    'regrouping',
    'borrowing',
    'subtraction with regrouping',
  ],
  prerequisites: ['add-within-100', 'subtract-within-20'],
  teaching: subtractWithin100Teaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawDifference(rng, difficulty) }),
  solve: ({ a, b }) => integer(a - b),
  // Turns a counter on from the answer by what was taken, and looks for the number at the start.
  verify: ({ a, b }, answer) => answer.kind === 'integer' && answer.n >= 0 && turnCounter(answer.n, b) === a,
  misconceptions: [
    {
      id: 'smaller-from-larger',
      name: 'Takes the smaller digit from the larger in each place',
      wrong: ({ a, b }) => integer(subtractSmallerDigits(a, b)),
      feedback: () => say`You turned the ones around. When there are too few ones, open a ten first.`,
    },
    {
      id: 'borrowed-without-paying',
      name: 'Opens a ten and still counts it with the tens',
      wrong: ({ a, b }) => integer(subtractWithoutPaying(a, b)),
      feedback: () => say`You opened a ten, so there is one ten less now. Change the tens too.`,
    },
    {
      id: 'wrote-zero',
      name: 'Writes 0 where there are too few ones',
      wrong: ({ a, b }) => integer(subtractToZero(a, b)),
      feedback: () => say`Do not stop at 0. Open a ten, and you have enough ones.`,
    },
    {
      id: 'borrowed-every-time',
      name: 'Opens a ten that is not needed',
      wrong: ({ a, b }) => (ones(a) > ones(b) ? integer(a - b - 10) : null),
      feedback: () => say`There were enough ones. You do not need to open a ten.`,
    },
    {
      id: 'paid-twice',
      name: 'Opens one ten and takes two tens away for it',
      wrong: ({ a, b }) => (ones(a) < ones(b) ? integer(a - b - 10) : null),
      feedback: () => say`You opened one ten, but two tens are gone. Pay for it only once.`,
    },
    {
      id: 'kept-the-rounding',
      name: 'Takes the next whole ten away and gives nothing back',
      wrong: ({ a, b }) => integer(a - tens(b) - 10),
      feedback: ({ b }) => say`You took ${tens(b) + 10} away. That is more than ${b}, so give some back.`,
    },
    {
      id: 'took-the-tens-only',
      name: 'Takes only the tens away',
      wrong: ({ a, b }) => integer(a - tens(b)),
      feedback: ({ b }) => say`You took the tens of ${b} away. Now take its ones away too.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the numbers',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ a }) => say`You put them together. Here some go away, so less than ${a} is left.`,
    },
  ],
  prompt: (params) => tell(subtractPrompts, params),
  explain: ({ a, b }, answer) => [
    say`Take away the tens: ${a} − ${tens(b)} = ${a - tens(b)}.`,
    say`Take away the ones: ${a - tens(b)} − ${ones(b)} = ${answer}.`,
    say`Check by adding: ${answer} + ${b} = ${a}. So ${a} − ${b} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} - ${b}` }),
});
