import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { numbersBelowZeroTeaching } from '../../teaching/negative-numbers/numbers-below-zero.ts';
import { integer } from '../../value.ts';
import { walk } from './signed-numbers.ts';

/** From `start` so many steps down, or up where `steps` is above zero; the way leads past zero or stays below it. */
type Params = Telling & { start: number; steps: number };

const size = ({ steps }: Params): number => Math.abs(steps);
const isUp = ({ steps }: Params): boolean => steps > 0;
const end = ({ start, steps }: Params): number => start + steps;
/** Zero itself lies on the way and is neither the beginning nor the end. */
const passesZero = (p: Params): boolean => p.start * end(p) < 0;

const largest = { easy: 9, medium: 20, hard: 45 } as const;

function drawWalk(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { start: number; steps: number } {
  const most = largest[difficulty];
  const kind = rng.pick(
    difficulty === 'easy' ? (['down', 'up'] as const) : (['down', 'up', 'deeper', 'not-up-to-zero'] as const),
  );
  if (kind === 'deeper') return { start: -rng.int(2, most), steps: -rng.int(2, most) };
  if (kind === 'not-up-to-zero') {
    const steps = rng.int(2, most - 2);
    return { start: -rng.int(steps + 1, most), steps };
  }
  const start = rng.int(1, most - 1);
  const steps = start + rng.int(1, most);
  return kind === 'down' ? { start, steps: -steps } : { start: -start, steps };
}

const prompts = [
  (p: Params) =>
    say`Start at ${p.start} on the number line and take ${size(p)} steps to the ${isUp(p) ? 'right' : 'left'}. On which number do you end?`,
  (p: Params) =>
    say`${p.name} reads a temperature of ${p.start} degrees in the evening. During the night it ${isUp(p) ? 'rises' : 'falls'} by ${size(p)} degrees. What is the temperature then, in degrees?`,
  (p: Params) =>
    say`${p.name} writes 0 for the normal level of a lake. Today the level is ${p.start} centimeters. Then it ${isUp(p) ? 'rises' : 'falls'} by ${size(p)} centimeters. Which number does ${p.name} write now?`,
  (p: Params) =>
    isUp(p)
      ? say`The account of a sports club shows ${p.start} dollars. ${p.name} pays ${size(p)} dollars into it. How many dollars does the account show now?`
      : say`The account of a sports club shows ${p.start} dollars. ${p.name} pays a bill of ${size(p)} dollars from it. How many dollars does the account show now?`,
];

export const numbersBelowZero = defineSkill<Params>({
  id: 'numbers-below-zero',
  name: 'Negative numbers in real situations',
  grade: 6,
  grades: [5, 7],
  domain: 'negative numbers',
  standard: '6.NS.C.5',
  belowZero: true,
  keywords: [
    'negative numbers',
    'numbers below zero',
    'positive and negative numbers in context',
    'temperature below zero',
    'above and below sea level',
    'debits and credits',
    'integers',
  ],
  prerequisites: ['place-value'],
  teaching: numbersBelowZeroTeaching,
  make: (rng, difficulty) => {
    const [told, drawn] = [drawTelling(rng, 3), drawWalk(rng, difficulty)];
    // No night is so cold; the level of a lake may change by more.
    return { ...told, ...drawn, story: told.story === 1 && Math.abs(drawn.steps) > 20 ? 2 : told.story };
  },
  solve: (p) => integer(end(p)),
  // Takes the steps one by one on the number line.
  verify: ({ start, steps }, answer) => answer.kind === 'integer' && answer.n === walk(start, steps),
  misconceptions: [
    {
      id: 'lost-the-minus',
      name: 'Leaves the minus sign out',
      wrong: (p) => integer(Math.abs(end(p))),
      feedback: () => say`The number is right, but on which side of zero is it? What is below zero has a minus sign.`,
    },
    {
      id: 'went-the-other-way',
      name: 'Goes in the wrong direction',
      wrong: (p) => integer(p.start - p.steps),
      feedback: (p) =>
        isUp(p)
          ? say`You went down. Here it goes up, to the right on the number line.`
          : say`You went up. Here it goes down, to the left on the number line.`,
    },
    {
      id: 'stopped-at-zero',
      name: 'Thinks that nothing goes past zero',
      wrong: (p) => (passesZero(p) ? integer(0) : null),
      feedback: () => say`You stopped at zero, but there were steps left. The number line goes on beyond zero.`,
    },
    {
      id: 'skipped-zero',
      name: 'Does not count zero as a number on the way',
      wrong: (p) => (passesZero(p) ? integer(end(p) + Math.sign(p.steps)) : null),
      feedback: () => say`You went one step too far. Zero is a number too, so it takes a step of its own.`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the start as the first step',
      wrong: (p) => integer(end(p) - Math.sign(p.steps)),
      feedback: ({ start }) => say`You are one step short. Stand on ${start} first, and begin to count when you move.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const way = isUp(p) ? 'right' : 'left';
    if (!passesZero(p)) {
      return [
        say`Mark ${p.start} on a number line.`,
        say`${size(p)} steps to the ${way} do not lead past zero, and they end at ${answer}.`,
      ];
    }
    const rest = size(p) - Math.abs(p.start);
    return [
      say`From ${p.start} it takes ${Math.abs(p.start)} steps to reach zero.`,
      say`${size(p)} − ${Math.abs(p.start)} = ${rest}, so ${rest === 1 ? 'one step is' : `${rest} steps are`} left.`,
      say`From zero, ${rest === 1 ? 'it leads' : 'they lead'} to the ${way}, to ${answer}.`,
    ];
  },
  proof: ({ start, steps }) => ({ expression: `${start} ${steps < 0 ? '-' : '+'} ${Math.abs(steps)}` }),
});
