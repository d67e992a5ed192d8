import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { countTo120Teaching, nextNumberTeaching } from '../../teaching/counting/neighbor-numbers.ts';
import { integer } from '../../value.ts';
import { turnCounter } from './counter-wheels.ts';

/** The number one step after n (step 1) or before it (step -1). */
type Params = Telling & { n: number; step: 1 | -1 };

const at = ({ n, step }: Params, steps: number) => n + step * steps;
const side = ({ step }: Params) => (step === 1 ? 'after' : 'before');
/** Three numbers that lead to the one in question. */
const leadIn = (p: Params) => [-2, -1, 0].map((steps) => at(p, steps)).join(', ');
const turnedDigits = (n: number) => Number(Array.from(String(n)).reverse().join(''));

/** Every third number ends in 9, so that counting on has to enter a new ten. */
function drawNeighbor(rng: Rng, [low, high]: readonly [number, number]): { n: number; step: 1 | -1 } {
  const [n, step] = [rng.int(low, high), rng.pick([1, 1, -1] as const)];
  if (rng.int(1, 3) > 1) return { n, step };
  const ten = Math.ceil(n / 10) * 10;
  return { n: step === 1 ? ten - 1 : ten, step };
}

// From the other side: the counter is turned from the smaller of the two and has to show the larger.
const isNeighbor = ({ n, step }: Params, answer: number) =>
  step === 1 ? turnCounter(n, 1) === answer : turnCounter(answer, 1) === n;

const explain = (p: Params) => [
  say`Count ${p.step === 1 ? 'on' : 'back'}: ${leadIn(p)}.`,
  say`The number ${side(p)} ${p.n} is ${at(p, 1)}.`,
];

const nextRanges = { easy: [5, 30], medium: [12, 70], hard: [25, 98] } as const;
const longRanges = { easy: [40, 97], medium: [85, 110], hard: [99, 118] } as const;

const nextPrompts = [
  (p: Params) => say`What number comes just ${side(p)} ${p.n}?`,
  (p: Params) => say`${p.name} counts ${p.step === 1 ? 'on' : 'back'}: ${leadIn(p)}. What number comes next?`,
  (p: Params) =>
    say`The seats go in order from 1 to 100. ${p.name} has the seat just ${side(p)} seat ${p.n}. What is its number?`,
];

export const nextNumber = defineSkill<Params>({
  id: 'number-before-or-after',
  name: 'Numbers that come before and after, to 100',
  grade: 0,
  grades: [0, 1],
  domain: 'counting',
  standard: 'K.CC.A.2',
  keywords: ['counting', 'next number', 'number before', 'number after', 'count on', 'counting forward', 'count to 100'],
  prerequisites: ['count-to-20'],
  teaching: nextNumberTeaching,
  make: (rng, difficulty) => ({
    ...drawTelling(rng, 2),
    ...drawNeighbor(rng, nextRanges[difficulty]),
  }),
  solve: (p) => integer(at(p, 1)),
  verify: (p, answer) => answer.kind === 'integer' && isNeighbor(p, answer.n),
  misconceptions: [
    {
      id: 'went-the-other-way',
      name: 'Counts in the other direction',
      wrong: (p) => integer(at(p, -1)),
      feedback: (p) =>
        p.step === 1 ? say`That number comes before. Now count on.` : say`That number comes after. Now count back.`,
    },
    {
      id: 'stayed-in-the-ten',
      name: 'Starts the same ten again after nine',
      wrong: ({ n, step }) => (step === 1 && n % 10 === 9 ? integer(n - 9) : null),
      feedback: () => say`After a 9 you need a new ten. Say the tens: 10, 20, 30, 40.`,
    },
    {
      id: 'lost-a-ten-going-back',
      name: 'Keeps the ten when counting back over it',
      wrong: ({ n, step }) => (step === -1 && n % 10 === 0 ? integer(n + 9) : null),
      feedback: ({ n }) => say`You went up. The number before ${n} is in the ten below.`,
    },
    {
      id: 'skipped-one',
      name: 'Skips a number',
      wrong: (p) => integer(at(p, 2)),
      feedback: () => say`You jumped over one number. Go just one step.`,
    },
    {
      id: 'jumped-by-ten',
      name: 'Changes the tens and not the ones',
      wrong: (p) => integer(at(p, 10)),
      feedback: () => say`That is a jump of ten. Here we go just one step.`,
    },
    {
      id: 'turned-the-digits',
      name: 'Turns the two digits around',
      wrong: (p) => (at(p, 1) % 10 === 0 || at(p, 1) < 10 ? null : integer(turnedDigits(at(p, 1)))),
      feedback: () => say`Look at the two digits. The tens come first, then the ones.`,
    },
  ],
  prompt: (params) => tell(nextPrompts, params),
  explain,
  proof: ({ n, step }) => ({ expression: step === 1 ? `${n} + 1` : `${n} - 1` }),
});

const longPrompts = [
  (p: Params) => say`What is the missing number? ${leadIn(p)}, ☐`,
  (p: Params) => say`${p.name} counts ${p.step === 1 ? 'on' : 'back'} from ${at(p, -2)}: ${leadIn(p)}. What number comes next?`,
  (p: Params) => say`A book has 120 pages. ${p.name} is on page ${p.n}. What page comes just ${side(p)} it?`,
];

export const countTo120 = defineSkill<Params>({
  id: 'count-to-120',
  name: 'Counting to 120',
  grade: 1,
  grades: [1, 2],
  domain: 'counting',
  standard: '1.NBT.A.1',
  keywords: ['counting', 'count to 120', 'missing numbers', 'number sequence', 'numbers past 100', 'counting past 100'],
  prerequisites: ['number-before-or-after'],
  teaching: countTo120Teaching,
  make: (rng, difficulty) => ({
    ...drawTelling(rng, 2),
    ...drawNeighbor(rng, longRanges[difficulty]),
  }),
  solve: (p) => integer(at(p, 1)),
  verify: (p, answer) => answer.kind === 'integer' && isNeighbor(p, answer.n),
  misconceptions: [
    {
      id: 'wrote-what-was-heard',
      name: 'Writes the hundred out and the rest behind it, as it is said',
      wrong: (p) => (at(p, 1) > 100 ? integer(Number(`100${at(p, 1) - 100}`)) : null),
      feedback: () => say`You wrote 100 and then the rest. Past 100, use just three digits.`,
    },
    {
      id: 'went-back-to-small-numbers',
      name: 'Leaves out the hundred',
      wrong: (p) => (at(p, 1) > 100 ? integer(at(p, 1) - 100) : null),
      feedback: () => say`We are past 100 here. Keep the 1 for the hundred in front.`,
    },
    {
      id: 'next-hundred-too-soon',
      name: 'Says two hundred after one hundred nine',
      wrong: ({ n, step }) => (step === 1 && n % 10 === 9 && n > 100 ? integer(200) : null),
      feedback: () => say`That is far too big a jump. After a 9 comes the next ten.`,
    },
    {
      id: 'stayed-in-the-ten',
      name: 'Starts the same ten again after nine',
      wrong: ({ n, step }) => (step === 1 && n % 10 === 9 ? integer(n - 9) : null),
      feedback: () => say`You began the same ten again. After a 9 comes a new ten.`,
    },
    {
      id: 'went-the-other-way',
      name: 'Counts in the other direction',
      wrong: (p) => integer(at(p, -1)),
      feedback: () => say`Look which way the numbers go. Then take one more step that way.`,
    },
    {
      id: 'jumped-by-ten',
      name: 'Changes the tens and not the ones',
      wrong: (p) => integer(at(p, 10)),
      feedback: () => say`That is a jump of ten. We count by ones here.`,
    },
    {
      id: 'skipped-one',
      name: 'Skips a number',
      wrong: (p) => integer(at(p, 2)),
      feedback: () => say`You left a number out. Say each number in order.`,
    },
  ],
  prompt: (params) => tell(longPrompts, params),
  explain,
  proof: ({ n, step }) => ({ expression: step === 1 ? `${n} + 1` : `${n} - 1` }),
});
