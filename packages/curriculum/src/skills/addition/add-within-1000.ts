import { defineSkill } from '../../define-skill.ts';
import { addWithoutCarrying, columnsOf, countCarries, digitsOf, fromDigits } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { addWithin1000Teaching } from '../../teaching/addition/add-within-1000.ts';
import { integer, ratioOf } from '../../value.ts';

type Params = Telling & { a: number; b: number };

const ranges = { easy: [120, 480, 15, 89], medium: [120, 580, 115, 390], hard: [250, 680, 140, 319] } as const;
const carries = { easy: 1, medium: 1, hard: 2 } as const;

function drawCarrying(rng: Rng, difficulty: keyof typeof ranges): { a: number; b: number } {
  const [lowA, highA, lowB, highB] = ranges[difficulty];
  for (;;) {
    const [a, b] = [rng.int(lowA, highA), rng.int(lowB, highB)];
    if (countCarries(a, b) >= carries[difficulty]) return { a, b };
  }
}

const prompts = [
  ({ a, b }: Params) => say`What is ${a} + ${b}?`,
  ({ a, b, name }: Params) => say`${name} read ${a} pages last month and ${b} pages this month. How many pages is that in all?`,
  ({ a, b, name }: Params) => say`A farm has ${a} hens. ${name} brings ${b} more. How many hens are there now?`,
  ({ a, b, name }: Params) => say`${name} has ${a} stamps. A friend has ${b} stamps. How many stamps do they have together?`,
];

export const addWithin1000 = defineSkill<Params>({
  id: 'add-within-1000',
  name: 'Adding within 1,000',
  grade: 3,
  grades: [2, 4],
  domain: 'add and subtract',
  standard: '3.NBT.A.2',
  keywords: ['add', 'whole numbers', 'three-digit', 'carrying', 'regrouping', 'column addition'],
  prerequisites: ['add-within-100'],
  teaching: addWithin1000Teaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawCarrying(rng, difficulty) }),
  solve: ({ a, b }) => integer(a + b),
  // Counts on from a in jumps of 100, 10 and 1 instead of adding.
  verify: ({ a, b }, answer) => {
    let [at, left] = [a, b];
    for (const jump of [100, 10, 1]) for (; left >= jump; left -= jump) at += jump;
    return answer.kind === 'integer' && ratioOf(answer)?.n === at;
  },
  misconceptions: [
    {
      id: 'forgot-to-carry',
      name: 'Leaves out the carried ten or hundred',
      wrong: ({ a, b }) => integer(addWithoutCarrying(a, b)),
      feedback: () => say`Your columns are neat. When a column makes ten or more, carry 1 to the next column and add it there.`,
    },
    {
      id: 'wrote-both-digits',
      name: 'Writes a two-digit sum in one column',
      wrong: ({ a, b }) =>
        integer(
          Number(
            columnsOf(a, b)
              .map(([x, y]) => x + y)
              .reverse()
              .join(''),
          ),
        ),
      feedback: () => say`One place holds only one digit. Ten ones make a new ten, so move that ten to the next column.`,
    },
    {
      id: 'lined-up-left',
      name: 'Lines the numbers up on the left',
      wrong: ({ a, b }) => integer(a + b * 10 ** (digitsOf(a).length - digitsOf(b).length)),
      feedback: ({ b }) => say`Check how you lined them up. The last digit of ${b} is ones, so it goes under the ones.`,
    },
    {
      id: 'carried-every-time',
      name: 'Carries 1 into each column, needed or not',
      wrong: ({ a, b }) =>
        integer(
          fromDigits(
            columnsOf(a, b)
              .map(([x, y], place) => x + y + (place === 0 ? 0 : 1))
              .map((x) => x % 10),
          ),
        ),
      feedback: () => say`You carried each time. Carry 1 only when the column before it made ten or more.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the numbers',
      wrong: ({ a, b }) => integer(Math.abs(a - b)),
      feedback: ({ a, b }) =>
        say`You found how far apart they are. Here we put ${a} and ${b} together, so the answer is larger than both.`,
    },
    {
      id: 'lost-last-carry',
      name: 'Carries to the tens, not to the hundreds',
      wrong: ({ a, b }) => ((a % 100) + (b % 100) >= 100 ? integer(a + b - 100) : null),
      feedback: () => say`Look at the hundreds once more. Did a hundred come over from the tens column?`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b }, answer) => {
    const [ones, tens] = [(a % 10) + (b % 10), Math.floor((a % 100) / 10) + Math.floor((b % 100) / 10)];
    const hundreds = Math.floor(a / 100) + Math.floor(b / 100);
    return [
      say`Add the ones: ${a % 10} + ${b % 10} = ${ones}.`,
      say`Add the tens: ${tens} tens is ${tens * 10}.`,
      say`Add the hundreds: ${hundreds} hundreds is ${hundreds * 100}.`,
      say`Put them together: ${hundreds * 100} + ${tens * 10} + ${ones} = ${answer}.`,
      say`So ${a} + ${b} = ${answer}.`,
    ];
  },
  proof: ({ a, b }) => ({ expression: `${a} + ${b}` }),
});
