import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import {
  addWithoutCarrying,
  columnsOf,
  countCarries,
  digitsOf,
  fromDigits,
  subtractSmallerDigits,
  subtractToZero,
  subtractWithoutPaying,
} from '../../digits.ts';
import { placeName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { addMultiDigitTeaching, subtractMultiDigitTeaching } from '../../teaching/addition/multi-digit-columns.ts';
import { integer } from '../../value.ts';

type Params = Telling & { a: number; b: number };

const lengths = { easy: [4, 3], medium: [5, 4], hard: [6, 6] } as const;

/** A number of that many digits; the first is at most `top`. */
const drawLength = (rng: Rng, length: number, top: number) =>
  rng.int(1, top) * 10 ** (length - 1) + rng.int(1, 10 ** (length - 1) - 1);

function drawSum(rng: Rng, difficulty: Difficulty): { a: number; b: number } {
  const [long, short] = lengths[difficulty];
  for (;;) {
    const [a, b] = [drawLength(rng, long, 6), drawLength(rng, short, 3)];
    if (countCarries(a, b) >= 2) return { a, b };
  }
}

/** Columns in which the top digit is too small, from the ones up. */
const borrowed = (a: number, b: number) => columnsOf(a, b).flatMap(([x, y], place) => (x < y ? [place] : []));
const firstBorrow = ({ a, b }: Params) => borrowed(a, b)[0] ?? 0;

/** Hard numbers have a 0 on top next to where something has to be borrowed. */
function drawDifference(rng: Rng, difficulty: Difficulty): { a: number; b: number } {
  const [long, short] = lengths[difficulty];
  for (;;) {
    const digits = digitsOf(drawLength(rng, long, 9));
    const a = fromDigits(difficulty === 'hard' ? digits.map((digit, place) => (place === 1 ? 0 : digit)) : digits);
    const b = drawLength(rng, short, 7);
    if (a - b > 1000 && borrowed(a, b).length >= 2 && borrowed(a, b)[0] === 0) return { a, b };
  }
}

/** Counts up from one number to another in round jumps, as change is given. */
function countUp(from: number, to: number): number {
  let [at, counted] = [from, 0];
  for (const jump of [100_000, 10_000, 1000, 100, 10, 1]) for (; at + jump <= to; at += jump) counted += jump;
  return counted;
}

const addPrompts = [
  ({ a, b }: Params) => say`What is ${a} + ${b}?`,
  ({ a, b, name }: Params) =>
    say`A museum had ${a} visitors last year and ${b} this year. ${name} adds them up. How many visitors is that?`,
  ({ a, b, name }: Params) => say`${name} scores ${a} points in one game and ${b} in the next. How many points is that in all?`,
  ({ a, b, name }: Params) =>
    say`A forest has ${a} trees, and ${b} more are planted. ${name} writes a report. How many trees are there now?`,
];

export const addMultiDigit = defineSkill<Params>({
  id: 'add-multi-digit-numbers',
  name: 'Adding large whole numbers',
  grade: 4,
  grades: [4, 4],
  domain: 'add and subtract',
  standard: '4.NBT.B.4',
  keywords: [
    'add multi-digit numbers',
    'standard algorithm',
    'add large numbers',
    'column addition',
    'addition with regrouping',
    'whole numbers',
  ],
  prerequisites: ['add-within-1000', 'place-value'],
  teaching: addMultiDigitTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawSum(rng, difficulty) }),
  solve: ({ a, b }) => integer(a + b),
  verify: ({ a, b }, answer) => answer.kind === 'integer' && answer.n >= a && countUp(a, answer.n) === b,
  misconceptions: [
    {
      id: 'forgot-to-carry',
      name: 'Leaves out what is carried',
      wrong: ({ a, b }) => integer(addWithoutCarrying(a, b)),
      feedback: () => say`Your columns are in line. When a column makes ten or more, carry 1 to the next column.`,
    },
    {
      id: 'lined-up-left',
      name: 'Lines the numbers up on the left',
      wrong: ({ a, b }) => integer(a + b * 10 ** (digitsOf(a).length - digitsOf(b).length)),
      feedback: ({ b }) => say`Check how you lined them up. The last digit of ${b} belongs under the ones.`,
    },
    {
      id: 'carried-every-time',
      name: 'Carries 1 into each column, needed or not',
      wrong: ({ a, b }) => integer(fromDigits(columnsOf(a, b).map(([x, y], place) => (x + y + (place === 0 ? 0 : 1)) % 10))),
      feedback: () => say`You carried into every column. Carry only when the column before it makes ten or more.`,
    },
    {
      id: 'carried-once-only',
      name: 'Carries from the ones and then forgets it',
      wrong: ({ a, b }) => {
        const carry = (a % 10) + (b % 10) >= 10 ? 1 : 0;
        return integer(fromDigits(columnsOf(a, b).map(([x, y], place) => (x + y + (place === 1 ? carry : 0)) % 10)));
      },
      feedback: () => say`You began well. Go on checking every column for a ten that has to move on.`,
    },
    {
      id: 'left-out-a-column',
      name: 'Copies the digits where the shorter number has ended, without what is carried',
      wrong: ({ a, b }) => {
        const unit = 10 ** digitsOf(b).length;
        return integer(a - (a % unit) + (((a % unit) + b) % unit));
      },
      feedback: () => say`Something is carried into the next column on the left. Add it there too.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the numbers',
      wrong: ({ a, b }) => integer(Math.abs(a - b)),
      feedback: () => say`You found how far apart they are. Here the two numbers are put together.`,
    },
  ],
  prompt: (params) => tell(addPrompts, params),
  explain: ({ a, b }, answer) => {
    let carry = 0;
    const columns = columnsOf(a, b).map(([x, y], place) => {
      const sum = x + y + carry;
      const line = say`Add the ${placeName(place)}: ${x} + ${y}${carry ? ' + 1' : ''} = ${sum}${sum >= 10 ? `, write ${sum % 10} and carry 1` : ''}.`;
      carry = sum >= 10 ? 1 : 0;
      return line;
    });
    return [say`Write the numbers with the ones in a line.`, ...columns, say`So ${a} + ${b} = ${answer}.`];
  },
  proof: ({ a, b }) => ({ expression: `${a} + ${b}` }),
});

const subtractPrompts = [
  ({ a, b }: Params) => say`What is ${a} − ${b}?`,
  ({ a, b, name }: Params) =>
    say`A library has ${a} books, and ${b} of them are lent out. ${name} works there. How many books are on the shelves?`,
  ({ a, b, name }: Params) => say`${name} needs ${a} points to win and has ${b}. How many points are still missing?`,
  ({ a, b, name }: Params) =>
    say`One town has ${a} people and another has ${b}. ${name} compares them. How many more people does the first town have?`,
];

export const subtractMultiDigit = defineSkill<Params>({
  id: 'subtract-multi-digit-numbers',
  name: 'Subtracting large whole numbers',
  grade: 4,
  grades: [4, 4],
  domain: 'add and subtract',
  standard: '4.NBT.B.4',
  keywords: [
    'subtract multi-digit numbers',
    'standard algorithm',
    'subtract large numbers',
    'column subtraction',
    'subtract across zeros',
    'whole numbers',
  ],
  prerequisites: ['subtract-within-1000', 'place-value'],
  teaching: subtractMultiDigitTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawDifference(rng, difficulty) }),
  solve: ({ a, b }) => integer(a - b),
  verify: ({ a, b }, answer) => answer.kind === 'integer' && answer.n >= 0 && answer.n === countUp(b, a),
  misconceptions: [
    {
      id: 'smaller-from-larger',
      name: 'Takes the smaller digit from the larger in each column',
      wrong: ({ a, b }) => integer(subtractSmallerDigits(a, b)),
      feedback: () =>
        say`You turned a column upside down. Take the bottom digit from the top one, and borrow if the top one is too small.`,
    },
    {
      id: 'borrowed-without-paying',
      name: 'Borrows and does not take it from the next column',
      wrong: ({ a, b }) => integer(subtractWithoutPaying(a, b)),
      feedback: () => say`You borrowed, and that helps. The column that you borrowed from now has one less.`,
    },
    {
      id: 'wrote-zero',
      name: 'Writes 0 where the top digit is too small',
      wrong: ({ a, b }) => integer(subtractToZero(a, b)),
      feedback: () => say`A top digit that is too small is no reason to stop at 0. Borrow from the next place.`,
    },
    {
      id: 'borrowed-twice',
      name: 'Takes what was borrowed away twice',
      wrong: (p) => integer(p.a - p.b - 10 ** (firstBorrow(p) + 1)),
      feedback: (p) => say`Look at the ${placeName(firstBorrow(p) + 1)} again. One of them was borrowed, and not two.`,
    },
    {
      id: 'paid-only-once',
      name: 'Pays back only the first time',
      wrong: (p) => {
        const later = borrowed(p.a, p.b).slice(1);
        return integer(p.a - p.b + later.reduce((sum, place) => sum + 10 ** (place + 1), 0));
      },
      feedback: () => say`You paid back once, but you borrowed more than once. Check every column on the left.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the numbers',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ a }) => say`You put the numbers together. Here something is taken away, so the answer is less than ${a}.`,
    },
  ],
  prompt: (params) => tell(subtractPrompts, params),
  explain: ({ a, b }, answer) => {
    const parts = digitsOf(b)
      .map((digit, place) => digit * 10 ** place)
      .filter((part) => part > 0)
      .reverse();
    let at = a;
    const lines = parts.map((part) => {
      at -= part;
      return say`${at + part} − ${part} = ${at}.`;
    });
    return [
      say`Take ${b} away place by place.`,
      ...lines,
      say`Check by adding: ${answer} + ${b} = ${a}.`,
      say`So ${a} − ${b} = ${answer}.`,
    ];
  },
  proof: ({ a, b }) => ({ expression: `${a} - ${b}` }),
});
