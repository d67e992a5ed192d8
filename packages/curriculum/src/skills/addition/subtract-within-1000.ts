import { defineSkill } from '../../define-skill.ts';
import { columnsOf, subtractSmallerDigits, subtractToZero, subtractWithoutPaying } from '../../digits.ts';
import { placeName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { subtractWithin1000Teaching } from '../../teaching/addition/subtract-within-1000.ts';
import { integer, ratioOf } from '../../value.ts';

type Params = Telling & { a: number; b: number };

const ranges = { easy: [130, 480, 15, 99], medium: [300, 980, 115, 290], hard: [400, 900, 150, 390] } as const;
const borrows = { easy: 1, medium: 1, hard: 2 } as const;

function drawBorrowing(rng: Rng, difficulty: keyof typeof ranges): { a: number; b: number } {
  const [lowA, highA, lowB, highB] = ranges[difficulty];
  for (;;) {
    const [a, b] = [rng.int(lowA, highA), rng.int(lowB, highB)];
    const short = columnsOf(a, b).filter(([top, bottom]) => top < bottom).length;
    if (a > b && short >= borrows[difficulty]) return { a, b };
  }
}

/** The first place, counted from the ones, whose top digit is too small. */
const firstBorrow = ({ a, b }: Params) => columnsOf(a, b).findIndex(([top, bottom]) => top < bottom);

const prompts = [
  ({ a, b }: Params) => say`What is ${a} − ${b}?`,
  ({ a, b, name }: Params) => say`${name} has ${a} coins and spends ${b} of them. How many coins are left?`,
  ({ a, b, name }: Params) => say`A book has ${a} pages. ${name} has read ${b} pages. How many pages are left to read?`,
  ({ a, b, name }: Params) => say`A truck brings ${a} boxes. ${name} unloads ${b} boxes. How many boxes are still on the truck?`,
];

export const subtractWithin1000 = defineSkill<Params>({
  id: 'subtract-within-1000',
  name: 'Subtracting within 1,000',
  grade: 3,
  grades: [2, 4],
  domain: 'add and subtract',
  standard: '3.NBT.A.2',
  keywords: ['subtract', 'whole numbers', 'three-digit', 'borrowing', 'regrouping', 'column subtraction'],
  prerequisites: ['subtract-within-100', 'add-within-1000'],
  teaching: subtractWithin1000Teaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawBorrowing(rng, difficulty) }),
  solve: ({ a, b }) => integer(a - b),
  // Counts up from b to a, the way change is given.
  verify: ({ a, b }, answer) => {
    let [at, counted] = [b, 0];
    for (const jump of [100, 10, 1]) for (; at + jump <= a; at += jump) counted += jump;
    return answer.kind === 'integer' && ratioOf(answer)?.n === counted;
  },
  misconceptions: [
    {
      id: 'smaller-from-larger',
      name: 'Takes the smaller digit from the larger in each column',
      wrong: ({ a, b }) => integer(subtractSmallerDigits(a, b)),
      feedback: () =>
        say`You turned a column upside down. Always take the bottom digit from the top one. Too small? Borrow ten first.`,
    },
    {
      id: 'borrowed-without-paying',
      name: 'Borrows ten and does not take it from the next column',
      wrong: ({ a, b }) => integer(subtractWithoutPaying(a, b)),
      feedback: () => say`Good borrowing! The ten you took came from the next column, so that column now has one less.`,
    },
    {
      id: 'wrote-zero',
      name: 'Writes 0 where the top digit is too small',
      wrong: ({ a, b }) => integer(subtractToZero(a, b)),
      feedback: () => say`When the top digit is too small, you do not have to stop at 0. Borrow ten from the next place.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the numbers',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ a, b }) => say`You put ${a} and ${b} together. Here some is taken away, so the answer is less than ${a}.`,
    },
    {
      id: 'borrowed-twice',
      name: 'Takes the borrowed ten away twice',
      wrong: (params) => integer(params.a - params.b - 10 ** (firstBorrow(params) + 1)),
      feedback: (params) =>
        say`Look at the ${placeName(firstBorrow(params) + 1)} again. You borrowed just one of them, so take just one from that column.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b }, answer) => {
    const [hundreds, tens, ones] = [Math.floor(b / 100) * 100, Math.floor((b % 100) / 10) * 10, b % 10];
    const first = hundreds > 0 ? [say`Take away the hundreds: ${a} − ${hundreds} = ${a - hundreds}.`] : [];
    const afterTens = a - hundreds - tens;
    return [
      ...first,
      ...(tens > 0 ? [say`Take away the tens: ${a - hundreds} − ${tens} = ${afterTens}.`] : []),
      ...(ones > 0 ? [say`Take away the ones: ${afterTens} − ${ones} = ${answer}.`] : []),
      say`Check by adding: ${answer} + ${b} = ${a}.`,
      say`So ${a} − ${b} = ${answer}.`,
    ];
  },
  proof: ({ a, b }) => ({ expression: `${a} - ${b}` }),
});
