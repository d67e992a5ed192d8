import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { addIntegersTeaching, subtractIntegersTeaching } from '../../teaching/negative-numbers/add-and-subtract-integers.ts';
import { integer, ratioOf, showInteger } from '../../value.ts';
import { asciiInBrackets, drawSigned, inBrackets, walk } from './signed-numbers.ts';

/** a + b or a − b, at least one of them below zero. */
type Params = Telling & { a: number; b: number };

const degrees = (n: number): string => `${showInteger(n)} degrees`;

const addPrompts = [
  ({ a, b }: Params) => say`What is ${a} + ${inBrackets(b)}?`,
  ({ a, b, name }: Params) =>
    say`The temperature is ${degrees(a)}. By noon it changes by ${b < 0 ? b : `+${b}`} degrees, and ${name} reads it again. How many degrees does ${name} read?`,
  ({ a, b, name }: Params) =>
    say`In a game ${name} has ${a} points. The next card is worth ${b < 0 ? b : `+${b}`} points. How many points does ${name} have then?`,
];

export const addIntegers = defineSkill<Params>({
  id: 'add-integers',
  name: 'Adding positive and negative integers',
  grade: 7,
  grades: [6, 8],
  domain: 'negative numbers',
  standard: '7.NS.A.1b',
  belowZero: true,
  keywords: [
    'add integers',
    'adding integers',
    'add negative numbers',
    'positive and negative numbers',
    'signed numbers',
    'number line',
  ],
  prerequisites: ['opposites-and-absolute-value'],
  teaching: addIntegersTeaching,
  make: (rng, difficulty) => {
    const [a, b] = [drawSigned(rng, difficulty), drawSigned(rng, difficulty)];
    return { ...drawTelling(rng, 2), a, b: a > 0 && b > 0 ? -b : b };
  },
  solve: ({ a, b }) => integer(a + b),
  // Starts at the first number and takes the steps of the second one by one.
  verify: ({ a, b }, answer) => answer.kind === 'integer' && ratioOf(answer)?.n === walk(a, b),
  misconceptions: [
    {
      id: 'ignored-the-signs',
      name: 'Adds the numbers without their signs',
      wrong: ({ a, b }) => integer(Math.abs(a) + Math.abs(b)),
      feedback: () => say`You left the signs out. Which way do you walk on the number line for a number below zero?`,
    },
    {
      id: 'wrong-sign',
      name: 'Finds the right size with the wrong sign',
      wrong: ({ a, b }) => integer(-(a + b)),
      feedback: ({ a, b }) => say`The size is right. Now look for the sign: which of ${a} and ${b} lies farther from zero?`,
    },
    {
      id: 'subtracted-instead',
      name: 'Takes the second number away',
      wrong: ({ a, b }) => integer(a - b),
      feedback: ({ b }) =>
        b < 0
          ? say`To add a number below zero, walk to the left from where you start, not to the right.`
          : say`To add a number above zero, walk to the right from where you start, not to the left.`,
    },
    {
      id: 'added-sizes-with-minus',
      name: 'Adds the sizes and puts a minus sign before them',
      wrong: ({ a, b }) => integer(-(Math.abs(a) + Math.abs(b))),
      feedback: () => say`The two numbers pull in different directions here. How much is left when they have met at zero?`,
    },
    {
      id: 'one-step-off',
      name: 'Counts the start as the first step',
      wrong: ({ a, b }) => integer(a + b + (b < 0 ? 1 : -1)),
      feedback: ({ a }) => say`Very near! Stand on ${a} before you count, and count only the steps.`,
    },
  ],
  prompt: (params) => tell(addPrompts, params),
  explain: ({ a, b }, answer) => [
    say`Start at ${a} on the number line.`,
    say`Adding ${b} means ${Math.abs(b)} steps to the ${b < 0 ? 'left' : 'right'}.`,
    say`${a} + ${inBrackets(b)} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} + ${asciiInBrackets(b)}` }),
});

const subtractPrompts = [
  ({ a, b }: Params) => say`What is ${a} − ${inBrackets(b)}?`,
  ({ a, b, name }: Params) =>
    say`${name} compares two cities. In one it is ${degrees(a)}, in the other ${degrees(b)}. How many degrees is the first one above the second? A minus sign says that it is below.`,
  ({ a, b, name }: Params) =>
    say`A bird flies at ${a} meters and a fish swims at ${b} meters, where 0 is the water. ${name} works out ${a} − ${inBrackets(b)}. What is the result?`,
];

export const subtractIntegers = defineSkill<Params>({
  id: 'subtract-integers',
  name: 'Subtracting positive and negative integers',
  grade: 7,
  grades: [6, 8],
  domain: 'negative numbers',
  standard: '7.NS.A.1c',
  belowZero: true,
  keywords: [
    'subtract integers',
    'subtracting integers',
    'subtract negative numbers',
    'minus a negative',
    'add the opposite',
    'signed numbers',
  ],
  prerequisites: ['add-integers'],
  teaching: subtractIntegersTeaching,
  make: (rng, difficulty) => {
    const [a, b] = [drawSigned(rng, difficulty), drawSigned(rng, difficulty)];
    const told = drawTelling(rng, 2);
    // A bird is above the water and a fish below it.
    return told.story === 2 ? { ...told, a: Math.abs(a), b: -Math.abs(b) } : { ...told, a, b: a > 0 && b > 0 && a > b ? -b : b };
  },
  solve: ({ a, b }) => integer(a - b),
  // Counts the steps from the second number to the first; they are below zero when they go to the left.
  verify: ({ a, b }, answer) => {
    let [at, steps] = [b, 0];
    for (; at !== a; at = walk(at, a > b ? 1 : -1)) steps += a > b ? 1 : -1;
    return answer.kind === 'integer' && ratioOf(answer)?.n === steps;
  },
  misconceptions: [
    {
      id: 'added-instead',
      name: 'Adds the second number',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ b }) => say`You added ${b}. To subtract a number, add its opposite.`,
    },
    {
      id: 'turned-around',
      name: 'Subtracts the first number from the second',
      wrong: ({ a, b }) => integer(b - a),
      feedback: ({ a }) => say`The order counts. Start with ${a}, and take the other number away from it.`,
    },
    {
      id: 'ignored-the-signs',
      name: 'Subtracts the numbers without their signs',
      wrong: ({ a, b }) => integer(Math.abs(a) - Math.abs(b)),
      feedback: () => say`You left the signs out. Mark both numbers on a number line, and look at which side of zero they are.`,
    },
    {
      id: 'two-minus-make-plus-everywhere',
      name: 'Makes every result positive',
      wrong: ({ a, b }) => integer(Math.abs(a) + Math.abs(b)),
      feedback: () => say`Two minus signs in a row turn into a plus, but the sign of the first number stays as it is.`,
    },
    {
      id: 'made-both-opposite',
      name: 'Changes the sign of the first number as well',
      wrong: ({ a, b }) => integer(-a - b),
      feedback: ({ a }) => say`Only the second number turns into its opposite. The first one stays ${a}.`,
    },
  ],
  prompt: (params) => tell(subtractPrompts, params),
  explain: ({ a, b }, answer) => [
    say`To subtract a number, add its opposite: the opposite of ${b} is ${-b}.`,
    say`${a} − ${inBrackets(b)} = ${a} + ${inBrackets(-b)} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} - ${asciiInBrackets(b)}` }),
});
