import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { addOnesOrTensTeaching, subtractTensTeaching } from '../../teaching/addition/add-with-tens.ts';
import { integer } from '../../value.ts';
import { turnCounter } from '../counting/counter-wheels.ts';

type Params = Telling & { a: number; b: number };

const ones = (n: number) => n % 10;
const tens = (n: number) => Math.floor(n / 10);
const isTens = ({ b }: Params) => b >= 10;
const makesNewTen = ({ a, b }: Params) => b < 10 && ones(a) + b >= 10;

const addPrompts = [
  ({ a, b }: Params) => say`What is ${a} + ${b}?`,
  ({ a, b, name }: Params) => say`${name} has ${a} cards and gets ${b} more. How many cards is that?`,
  ({ a, b, name }: Params) =>
    say`There are ${a} people on a train. At the next stop ${b} more get on. ${name} counts. How many people are on it now?`,
];

export const addOnesOrTens = defineSkill<Params>({
  id: 'add-ones-or-tens-within-100',
  name: 'Adding ones or tens to a two-digit number',
  grade: 1,
  grades: [1, 2],
  domain: 'add and subtract',
  standard: '1.NBT.C.4',
  keywords: [
    'add within 100',
    'add tens',
    'add ones',
    'two-digit plus one-digit',
    'add a multiple of ten',
    'adding tens and ones',
  ],
  prerequisites: ['tens-and-ones', 'add-within-20', 'ten-more-ten-less'],
  teaching: addOnesOrTensTeaching,
  make: (rng, difficulty) => {
    const isOnes = rng.int(0, 1) === 0;
    const a = rng.int(1, 7) * 10 + rng.int(difficulty === 'easy' ? 1 : 3, difficulty === 'easy' ? 6 : 9);
    if (!isOnes) return { ...drawTelling(rng, 2), a, b: rng.int(1, 9 - tens(a)) * 10 };
    const room = 9 - ones(a);
    const b = difficulty === 'easy' ? rng.int(Math.min(2, room), room) : rng.int(difficulty === 'hard' ? room + 1 : 2, 9);
    return { ...drawTelling(rng, 2), a, b };
  },
  solve: ({ a, b }) => integer(a + b),
  verify: ({ a, b }, answer) => answer.kind === 'integer' && answer.n === turnCounter(a, b),
  misconceptions: [
    {
      id: 'forgot-the-new-ten',
      name: 'Leaves out the ten that the ones make',
      wrong: (p) => (makesNewTen(p) ? integer(p.a + p.b - 10) : null),
      feedback: () => say`The ones make a new ten. Add it to the tens.`,
    },
    {
      id: 'wrote-both-digits',
      name: 'Writes the sum of the ones behind the tens',
      wrong: (p) => (makesNewTen(p) ? integer(Number(`${tens(p.a)}${ones(p.a) + p.b}`)) : null),
      feedback: () => say`You have ten or more ones. Trade ten of them for one ten.`,
    },
    {
      id: 'added-ones-to-tens',
      name: 'Adds ones to the tens, or tens to the ones',
      wrong: (p) => integer(isTens(p) ? p.a + p.b / 10 : p.a + p.b * 10),
      feedback: (p) =>
        isTens(p)
          ? say`${p.b} is all tens. Add it to the tens, and keep the ones.`
          : say`${p.b} is all ones. Add it to the ones.`,
    },
    {
      id: 'added-to-both-digits',
      name: 'Adds to the tens and to the ones',
      wrong: (p) => integer(isTens(p) ? p.a + p.b + p.b / 10 : p.a + p.b + p.b * 10),
      feedback: () => say`You added it to both digits. Add it just once, in its own place.`,
    },
    {
      id: 'counted-the-start-again',
      name: 'Says the first number again when counting on',
      wrong: (p) => integer(p.a + p.b - (isTens(p) ? 10 : 1)),
      feedback: ({ a }) => say`So close! Do not count ${a} as a step. Go on from there.`,
    },
    {
      id: 'took-away',
      name: 'Takes away',
      wrong: ({ a, b }) => integer(a - b),
      feedback: ({ a }) => say`You took away. Here some come to the ${a}, so there are more.`,
    },
  ],
  prompt: (params) => tell(addPrompts, params),
  explain: (p, answer) => {
    const { a, b } = p;
    if (isTens(p))
      return [
        say`Add the tens: ${tens(a) * 10} + ${b} = ${tens(a) * 10 + b}.`,
        say`Keep the ${ones(a)} ${ones(a) === 1 ? 'one' : 'ones'}: ${a} + ${b} = ${answer}.`,
      ];
    return [
      say`Add the ones: ${ones(a)} + ${b} = ${ones(a) + b}.`,
      say`Add the tens: ${tens(a) * 10} + ${ones(a) + b} = ${answer}. So ${a} + ${b} = ${answer}.`,
    ];
  },
  proof: ({ a, b }) => ({ expression: `${a} + ${b}` }),
});

const subtractPrompts = [
  ({ a, b }: Params) => say`What is ${a} − ${b}?`,
  ({ a, b, name }: Params) => say`${name} has ${a} cents and spends ${b}. How many cents are left?`,
  ({ a, b, name }: Params) =>
    say`${name} has ${a} straws in bundles of ten. Then ${name} uses ${b} of the straws. How many straws are left?`,
];

export const subtractTens = defineSkill<Params>({
  id: 'subtract-tens-from-tens',
  name: 'Subtracting tens from tens',
  grade: 1,
  grades: [1, 2],
  domain: 'add and subtract',
  standard: '1.NBT.C.6',
  keywords: ['subtract tens', 'subtract multiples of 10', 'take away tens', 'tens minus tens', 'subtracting tens'],
  prerequisites: ['tens-and-ones', 'take-away-within-10'],
  teaching: subtractTensTeaching,
  make: (rng, difficulty) => {
    const a = rng.int({ easy: 3, medium: 4, hard: 6 }[difficulty], { easy: 6, medium: 8, hard: 9 }[difficulty]);
    return { ...drawTelling(rng, 2), a: a * 10, b: rng.int(1, a - 1) * 10 };
  },
  solve: ({ a, b }) => integer(a - b),
  // Turns a counter on from the answer by what was taken, and looks for the number at the start.
  verify: ({ a, b }, answer) => answer.kind === 'integer' && answer.n >= 0 && turnCounter(answer.n, b) === a,
  misconceptions: [
    {
      id: 'lost-the-zero',
      name: 'Forgets that the tens are tens',
      wrong: ({ a, b }) => integer((a - b) / 10),
      feedback: () => say`You have the right digit. But those are tens, so how many is that?`,
    },
    {
      id: 'added',
      name: 'Adds',
      wrong: ({ a, b }) => integer(a + b),
      feedback: () => say`You put them together. Here some tens go away.`,
    },
    {
      id: 'counted-the-start-back',
      name: 'Says the first number as the first step back',
      wrong: ({ a, b }) => integer(a - b + 10),
      feedback: ({ a }) => say`So close! The first jump back from ${a} lands on ${a - 10}.`,
    },
    {
      id: 'took-one-ten-too-many',
      name: 'Takes one ten too many',
      wrong: ({ a, b }) => integer(a - b - 10),
      feedback: () => say`You took one ten too many. Count your jumps of ten.`,
    },
    {
      id: 'took-ones-away',
      name: 'Takes ones away instead of tens',
      wrong: ({ a, b }) => integer(a - b / 10),
      feedback: ({ b }) => say`You took ones away. ${b} is all tens.`,
    },
  ],
  prompt: (params) => tell(subtractPrompts, params),
  explain: ({ a, b }, answer) => [
    say`Think of tens: ${tens(a)} ${tens(a) === 1 ? 'ten' : 'tens'} take away ${tens(b)} ${tens(b) === 1 ? 'ten' : 'tens'} leaves ${tens(a) - tens(b)}.`,
    say`So ${a} − ${b} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} - ${b}` }),
});
