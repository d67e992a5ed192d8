import { say } from '../../rich-text.ts';
import type { Misconception } from '../../skill.ts';
import type { Telling } from '../../story-people.ts';
import { integer, type Value } from '../../value.ts';
import { counted } from '../counting/pictures.ts';

/** a + b or a − b with numbers that fingers and dots can show. */
export type SmallSum = Telling & { a: number; b: number; sign: '+' | '−' };

export const resultOf = ({ a, b, sign }: SmallSum): number => (sign === '+' ? a + b : a - b);
export const bareSum = ({ a, b, sign }: SmallSum): string => `${a} ${sign} ${b}`;

const onlyFor =
  (sign: SmallSum['sign'], wrong: (sum: SmallSum) => number) =>
  (sum: SmallSum): Value | null =>
    sum.sign === sign ? integer(wrong(sum)) : null;

export const plusStories = [
  ({ a, b, name }: SmallSum) => say`${name} has ${counted(a, 'apple')} and gets ${b} more. How many apples is that?`,
  ({ a, b }: SmallSum) =>
    say`${counted(a, 'duck')} ${a === 1 ? 'swims' : 'swim'} on a pond. Then ${b} more ${b === 1 ? 'comes' : 'come'}. How many ducks are there now?`,
  ({ a, b, name }: SmallSum) => say`${name} puts ${a} red and ${b} blue cars on the mat. How many cars are on the mat?`,
];

export const minusStories = [
  ({ a, b, name }: SmallSum) => say`${name} has ${counted(a, 'grape')} and eats ${b}. How many grapes are left?`,
  ({ a, b }: SmallSum) =>
    say`There ${a === 1 ? 'is' : 'are'} ${counted(a, 'bird')} on a wall. Then ${b} ${b === 1 ? 'flies' : 'fly'} away. How many birds are left?`,
  ({ a, b, name }: SmallSum) =>
    say`${name} has ${counted(a, 'pencil')} and gives ${b} to a friend. How many pencils does ${name} have left?`,
];

export const plusSlips: readonly Misconception<SmallSum>[] = [
  {
    id: 'counted-the-start-again',
    name: 'Says the first number again when counting on',
    wrong: onlyFor('+', ({ a, b }) => a + b - 1),
    feedback: ({ a }) => say`So close! When you count on from ${a}, the first number you say is ${a + 1}.`,
  },
  {
    id: 'one-too-many',
    name: 'Counts one thing twice',
    wrong: onlyFor('+', ({ a, b }) => a + b + 1),
    feedback: () => say`That is one too many. Touch each one just one time.`,
  },
  {
    id: 'took-away',
    name: 'Takes away instead of putting together',
    wrong: onlyFor('+', ({ a, b }) => Math.abs(a - b)),
    feedback: () => say`You took away. Here we put them together, so we get more.`,
  },
  {
    id: 'said-one-number-only',
    name: 'Gives only the larger of the two numbers',
    wrong: onlyFor('+', ({ a, b }) => Math.max(a, b)),
    feedback: () => say`That is just one part. Count on for the other part too.`,
  },
  {
    id: 'wrote-side-by-side',
    name: 'Writes the two numbers side by side',
    wrong: onlyFor('+', ({ a, b }) => Number(`${a}${b}`)),
    feedback: () => say`You put the two numbers next to each other. Use dots, and count them all.`,
  },
];

export const minusSlips: readonly Misconception<SmallSum>[] = [
  {
    id: 'counted-the-start-back',
    name: 'Says the first number as the first step back',
    wrong: onlyFor('−', ({ a, b }) => a - b + 1),
    feedback: ({ a }) => say`So close! When you count back from ${a}, the first step lands on ${a - 1}.`,
  },
  {
    id: 'took-one-too-many',
    name: 'Takes one too many away',
    wrong: onlyFor('−', ({ a, b }) => a - b - 1),
    feedback: ({ b }) => say`You took one too many. Cross out ${b}, and count what is left.`,
  },
  {
    id: 'put-together',
    name: 'Puts together instead of taking away',
    wrong: onlyFor('−', ({ a, b }) => a + b),
    feedback: () => say`You put them together. Here some go away, so we have fewer.`,
  },
  {
    id: 'said-what-was-taken',
    name: 'Gives the part that went away',
    wrong: onlyFor('−', ({ b }) => b),
    feedback: () => say`That is how many went away. How many are still here?`,
  },
  {
    id: 'took-nothing-away',
    name: 'Gives the number at the start',
    wrong: onlyFor('−', ({ a }) => a),
    feedback: () => say`That is how many there were at first. Now take some away.`,
  },
];

/** Puts up a finger for each thing and takes down one for each that goes. */
export function showsOnFingers({ a, b, sign }: SmallSum, answer: Value): boolean {
  const fingers: string[] = [];
  for (let i = 0; i < a; i++) fingers.push('up');
  for (let i = 0; i < b; i++) {
    if (sign === '+') fingers.push('up');
    else fingers.pop();
  }
  return answer.kind === 'integer' && answer.n === fingers.length;
}

export const proofOfSum = ({ a, b, sign }: SmallSum): { expression: string } => ({
  expression: `${a} ${sign === '+' ? '+' : '-'} ${b}`,
});
