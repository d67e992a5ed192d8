import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { addSeveralTeaching, addThreeTeaching } from '../../teaching/addition/several-numbers.ts';
import { integer } from '../../value.ts';
import { turnCounter } from '../counting/counter-wheels.ts';

type Params = Telling & { numbers: readonly number[] };

const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);
const written = ({ numbers }: Params) => numbers.join(' + ');
const listed = ({ numbers }: Params) => `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
const onesSum = ({ numbers }: Params) => total(numbers.map((n) => n % 10));
const tensSum = ({ numbers }: Params) => total(numbers.map((n) => Math.floor(n / 10)));

const leaveOutSlips: readonly Misconception<Params>[] = [
  {
    id: 'left-out-the-last',
    name: 'Leaves out the last number',
    wrong: ({ numbers }) => integer(total(numbers.slice(0, -1))),
    feedback: () => say`A good start! The last number is still waiting. Add it on.`,
  },
  {
    id: 'left-out-the-first',
    name: 'Leaves out the first number',
    wrong: ({ numbers }) => integer(total(numbers.slice(1))),
    feedback: () => say`One number is missing in your sum. Cross each one off when you have added it.`,
  },
  {
    id: 'added-one-twice',
    name: 'Adds one number twice',
    wrong: ({ numbers }) => integer(total(numbers) + (numbers[1] ?? 0)),
    feedback: () => say`You used one number two times. Cross each one off when you have added it.`,
  },
];

const smallSlips: readonly Misconception<Params>[] = [
  {
    id: 'counted-the-start-again',
    name: 'Says the number again from which counting goes on',
    wrong: ({ numbers }) => integer(total(numbers) - 1),
    feedback: () => say`So close! When you count on, start with the next number.`,
  },
  {
    id: 'made-ten-and-added-all',
    name: 'Makes ten and forgets what was used for it',
    wrong: ({ numbers: [a = 0, b = 0, c = 0] }) => (a + b > 10 ? integer(10 + b + c) : null),
    feedback: () => say`You made ten, but part of the second number went into the ten. Add just what is left of it.`,
  },
];

const columnSlips: readonly Misconception<Params>[] = [
  {
    id: 'forgot-to-carry',
    name: 'Leaves out the tens that the ones make',
    wrong: (p) => integer(tensSum(p) * 10 + (onesSum(p) % 10)),
    feedback: () => say`The ones made one or more new tens. Add them to the tens.`,
  },
  {
    id: 'carried-one-ten-only',
    name: 'Carries one ten where there are two or more',
    wrong: (p) => (onesSum(p) >= 20 ? integer(tensSum(p) * 10 + 10 + (onesSum(p) % 10)) : null),
    feedback: () => say`Look at the ones again. They make more than one new ten.`,
  },
  {
    id: 'wrote-both-sums',
    name: 'Writes the sum of the ones behind the sum of the tens',
    wrong: (p) => (onesSum(p) >= 10 ? integer(Number(`${tensSum(p)}${onesSum(p)}`)) : null),
    feedback: () => say`One place holds just one digit. Trade ten ones for a ten.`,
  },
];

/** Two numbers that make ten come first. */
function inEasyOrder(numbers: readonly number[]): readonly number[] {
  const first = numbers.findIndex((n, i) => numbers.some((other, j) => j > i && n + other === 10));
  const second = numbers.findIndex((n, j) => j > first && n + (numbers[first] ?? 0) === 10);
  if (first < 0) return numbers;
  return [...[first, second].map((i) => numbers[i] ?? 0), ...numbers.filter((_, i) => i !== first && i !== second)];
}

function explain(p: Params) {
  const [first = 0, ...others] = inEasyOrder(p.numbers);
  let at = first;
  const lines = others.map((n) => {
    at += n;
    return say`${at - n} + ${n} = ${at}.`;
  });
  const hasTen = first + (others[0] ?? 0) === 10;
  return [
    hasTen ? say`${first} and ${10 - first} make ten, so add them first.` : say`Add the numbers one after the other.`,
    ...lines,
    say`So ${written(p)} = ${total(p.numbers)}.`,
  ];
}

type Own = Pick<SkillFacts, 'id' | 'name' | 'grade' | 'grades' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'>;
type Extra = {
  prompts: readonly ((p: Params) => ReturnType<typeof say>)[];
  misconceptions: readonly Misconception<Params>[];
  draw: (rng: Rng, difficulty: Difficulty) => readonly number[];
};

const defineSeveral = (own: Own, { prompts, misconceptions, draw }: Extra) =>
  defineSkill<Params>({
    ...own,
    domain: 'add and subtract',
    make: (rng, difficulty) => ({ ...drawTelling(rng, 2), numbers: draw(rng, difficulty) }),
    solve: ({ numbers }) => integer(total(numbers)),
    // Turns a counter on for each number, from the last to the first.
    verify: ({ numbers }, answer) =>
      answer.kind === 'integer' && answer.n === [...numbers].reverse().reduce((at, n) => turnCounter(at, n), 0),
    misconceptions,
    prompt: (params) => tell(prompts, params),
    explain,
    proof: ({ numbers }) => ({ expression: numbers.join(' + ') }),
  });

export const addThree = defineSeveral(
  {
    id: 'add-three-numbers-within-20',
    name: 'Adding three numbers within 20',
    grade: 1,
    grades: [1, 2],
    standard: '1.OA.A.2',
    keywords: [
      'add three numbers',
      'three addends',
      'adding 3 numbers',
      'word problems with three numbers',
      'make ten with three numbers',
    ],
    prerequisites: ['add-within-20'],
    teaching: addThreeTeaching,
  },
  {
    prompts: [
      (p) => say`What is ${written(p)}?`,
      ({ numbers: [a = 0, b = 0, c = 0], name }) =>
        say`${name} has ${a} red, ${b} blue and ${c} green blocks. How many blocks is that?`,
      ({ numbers: [a = 0, b = 0, c = 0], name }) =>
        say`${name} picks ${a} pears, then ${b}, and then ${c} more. How many pears does ${name} pick?`,
    ],
    misconceptions: [...leaveOutSlips, ...smallSlips],
    draw: (rng, difficulty) => {
      // Two of the three make ten in easy questions.
      const a = rng.int(3, difficulty === 'easy' ? 7 : 8);
      if (difficulty === 'easy') return rng.shuffle([a, 10 - a, rng.int(2, 8)]);
      const b = rng.int(2, 9);
      return [a, b, rng.int(2, Math.min(9, 20 - a - b))];
    },
  },
);

export const addSeveral = defineSeveral(
  {
    id: 'add-up-to-four-two-digit-numbers',
    name: 'Adding three or four two-digit numbers',
    grade: 2,
    grades: [2, 3],
    standard: '2.NBT.B.6',
    keywords: [
      'add four two-digit numbers',
      'add three two-digit numbers',
      'several addends',
      'adding up to four numbers',
      'column addition',
    ],
    prerequisites: ['add-within-100', 'add-three-numbers-within-20'],
    teaching: addSeveralTeaching,
  },
  {
    prompts: [
      (p) => say`What is ${written(p)}?`,
      (p) => say`${p.name} reads ${listed(p)} pages on ${p.numbers.length} days. How many pages is that in all?`,
      (p) => say`${p.name} counts the books on ${p.numbers.length} shelves: ${listed(p)}. How many books are there in all?`,
    ],
    misconceptions: [...leaveOutSlips, ...columnSlips],
    draw: (rng, difficulty) => {
      const count = { easy: 3, medium: rng.int(3, 4), hard: 4 }[difficulty];
      const numbers = Array.from({ length: count }, () => rng.int(1, difficulty === 'hard' ? 5 : 3) * 10 + rng.int(2, 9));
      // The ones have to make at least one new ten.
      return total(numbers.map((n) => n % 10)) >= 10 ? numbers : numbers.map((n) => n - (n % 10) + 6);
    },
  },
);
