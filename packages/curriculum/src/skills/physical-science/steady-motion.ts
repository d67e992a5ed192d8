import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { steadyMotionTeaching } from '../../teaching/physical-science/steady-motion.ts';
import { integer } from '../../value.ts';

/** The same step every time: `count` steps of `step`, from the place `start`, which is 0 in the stories of turning and swinging. */
type Params = Telling & { step: number; count: number; start: number };

const ranges = { easy: [2, 5, 3, 6], medium: [3, 8, 3, 9], hard: [4, 9, 6, 12] } as const;
const rollStories = [0, 2, 4] as const;
const hasStart = (story: number): boolean => rollStories.some((other) => other === story);

const from = (start: number): string => (start === 0 ? 'at the starting line' : `at the ${start}-meter mark`);

const prompts = [
  ({ step, count, start }: Params) =>
    say`A toy car is ${from(start)}. It rolls ${step} meters farther each second. At how many meters is it after ${count} seconds?`,
  ({ step, count, name }: Params) =>
    say`${name} sits on a swing. It takes ${step} seconds to go back and forth once. How many seconds does it take to do so ${count} times?`,
  ({ step, count, start, name }: Params) =>
    say`${name} watches a snail ${start === 0 ? 'at the start of a wall' : `that is ${start} centimeters up a wall`}. It climbs ${step} centimeters each minute. How many centimeters up is it after ${count} minutes?`,
  ({ step, count, name }: Params) =>
    say`${name} counts how a windmill turns. It makes ${step} turns each minute. How many turns does it make in ${count} minutes?`,
  ({ step, count, start, name }: Params) =>
    say`${name} walks on a path and is ${from(start)}. Each second brings ${name} ${step} meters on. At how many meters is ${name} after ${count} seconds?`,
];

export const predictMotion = defineSkill<Params>({
  id: 'steady-motion',
  name: 'Predicting a steady motion',
  grade: 3,
  grades: [3, 5],
  domain: 'physical science',
  standard: '3-PS2-2',
  keywords: ['motion', 'patterns of motion', 'predict motion', 'steady motion', 'swing', 'moving objects', 'pattern in motion'],
  prerequisites: ['multiply-facts'],
  teaching: steadyMotionTeaching,
  make: (rng, difficulty) => {
    const [lowStep, highStep, lowCount, highCount] = ranges[difficulty];
    const telling = drawTelling(rng, prompts.length - 1);
    const start = hasStart(telling.story) && difficulty !== 'easy' ? rng.int(2, 9) : 0;
    return { ...telling, step: rng.int(lowStep, highStep), count: rng.int(lowCount, highCount), start };
  },
  solve: ({ step, count, start }) => integer(start + step * count),
  // Follows the motion step by step.
  verify: ({ step, count, start }, answer) => {
    let at = start;
    for (let i = 0; i < count; i++) at += step;
    return answer.kind === 'integer' && answer.n === at;
  },
  misconceptions: [
    {
      id: 'added-the-numbers',
      name: 'Adds the numbers of the story',
      wrong: ({ step, count, start }) => integer(start + step + count),
      feedback: ({ step, count }) => say`You added. The step of ${step} comes ${count} times, so count it again and again.`,
    },
    {
      id: 'one-step-short',
      name: 'Counts one step too few',
      wrong: ({ step, count, start }) => integer(start + step * (count - 1)),
      feedback: ({ count }) => say`Nearly! You made ${count - 1} steps. One more step is to come.`,
    },
    {
      id: 'one-step-too-many',
      name: 'Counts the start as a step',
      wrong: ({ step, count, start }) => integer(start + step * (count + 1)),
      feedback: ({ count }) => say`Nearly! You made ${count + 1} steps. The start itself is not a step.`,
    },
    {
      id: 'forgot-the-start',
      name: 'Starts from zero',
      wrong: ({ step, count, start }) => (start === 0 ? null : integer(step * count)),
      feedback: ({ start }) => say`Your steps are right. But the motion does not begin at zero, it begins at ${start}.`,
    },
    {
      id: 'one-step-only',
      name: 'Goes one step only',
      wrong: ({ step, start }) => integer(start + step),
      feedback: ({ count }) => say`That is where it is after one step. The pattern goes on for ${count} steps.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ step, count, start }, answer) => [
    say`The motion keeps its pattern: ${step} more each time, and that ${count} times.`,
    say`${count} × ${step} = ${count * step}.`,
    ...(start === 0 ? [] : [say`It began at ${start}: ${start} + ${count * step} = ${answer}.`]),
    say`So the answer is ${answer}.`,
  ],
  proof: ({ step, count, start }) => ({ expression: start === 0 ? `${count} * ${step}` : `${start} + ${count} * ${step}` }),
});
