import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compareIntegersTeaching, oppositesTeaching } from '../../teaching/negative-numbers/opposites-and-absolute-value.ts';
import { cannotTell, integer, ratioOf, signOf } from '../../value.ts';
import { asciiInBrackets, drawSigned, walk } from './signed-numbers.ts';

/** Two numbers on opposite sides of zero, or both below it. */
type Pair = Telling & { a: number; b: number };

const distancePrompts = [
  ({ a, b }: Pair) => say`How far apart are ${a} and ${b} on the number line?`,
  ({ a, b }: Pair) => say`What is |${a}| + |${b}|, where |…| is the distance of a number from zero?`,
  ({ a, b, name }: Pair) =>
    say`${name} starts at ${a} meters, where 0 is the surface of the sea, and goes to ${b} meters. How many meters is that?`,
];

/** Story 1 asks for the distances from zero, the others for the distance between the two. */
const isSum = ({ story }: Pair): boolean => story === 1;

export const oppositesAndAbsoluteValue = defineSkill<Pair>({
  id: 'opposites-and-absolute-value',
  name: 'Absolute value and distances from zero',
  grade: 6,
  grades: [6, 7],
  domain: 'negative numbers',
  standard: '6.NS.C.7c',
  belowZero: true,
  keywords: [
    'absolute value',
    'opposites',
    'opposite numbers',
    'distance from zero',
    'negative numbers',
    'integers',
    'number line',
  ],
  prerequisites: ['compare-integers'],
  teaching: oppositesTeaching,
  make: (rng, difficulty) => {
    const [a, b] = [drawSigned(rng, difficulty), drawSigned(rng, difficulty)];
    return { ...drawTelling(rng, 2), a: a > 0 && b > 0 ? -a : a, b: a === b ? b + 1 : b };
  },
  solve: (pair) => integer(isSum(pair) ? Math.abs(pair.a) + Math.abs(pair.b) : Math.abs(pair.a - pair.b)),
  // Walks from one number to the other, or from zero to each, and counts the steps.
  verify: (pair, answer) => {
    const steps = (from: number, to: number): number => {
      let [at, count] = [from, 0];
      for (; at !== to; count++) at = walk(at, to > at ? 1 : -1);
      return count;
    };
    const all = isSum(pair) ? steps(0, pair.a) + steps(0, pair.b) : steps(pair.a, pair.b);
    return answer.kind === 'integer' && ratioOf(answer)?.n === all;
  },
  misconceptions: [
    {
      id: 'kept-the-sign',
      name: 'Lets the distance be below zero',
      wrong: (pair) => integer(isSum(pair) ? -(Math.abs(pair.a) + Math.abs(pair.b)) : -Math.abs(pair.a - pair.b)),
      feedback: () => say`A distance is never below zero. How many steps is it?`,
    },
    {
      id: 'added-as-written',
      name: 'Adds the numbers with their signs',
      wrong: ({ a, b }) => integer(a + b),
      feedback: () => say`You added the numbers as they are. Mark them on a number line, and count steps instead.`,
    },
    {
      id: 'sizes-only',
      name: 'Mixes up the distance between and the distances from zero',
      wrong: (pair) => integer(isSum(pair) ? Math.abs(pair.a - pair.b) : Math.abs(pair.a) + Math.abs(pair.b)),
      feedback: (pair) =>
        isSum(pair)
          ? say`Both distances start at zero. Find each of them, and then add.`
          : say`Are both numbers on the same side of zero? Draw the line and count the steps between them.`,
    },
    {
      id: 'difference-of-sizes',
      name: 'Subtracts the numbers without their signs',
      wrong: ({ a, b }) => integer(Math.abs(Math.abs(a) - Math.abs(b))),
      feedback: () => say`You left the signs out before you compared. On which side of zero is each number?`,
    },
    {
      id: 'counted-the-marks',
      name: 'Counts the marks and not the steps',
      wrong: (pair) => integer((isSum(pair) ? Math.abs(pair.a) + Math.abs(pair.b) : Math.abs(pair.a - pair.b)) + 1),
      feedback: () => say`Very near! Count the steps between the marks, and not the marks themselves.`,
    },
    {
      id: 'there-and-back',
      name: 'Counts the way there and the way back',
      wrong: (pair) => integer(2 * (isSum(pair) ? Math.abs(pair.a) + Math.abs(pair.b) : Math.abs(pair.a - pair.b))),
      feedback: () => say`You counted the way twice. How far is it in one direction?`,
    },
  ],
  prompt: (pair) => tell(distancePrompts, pair),
  explain: (pair, answer) => [
    say`${pair.a} is ${Math.abs(pair.a)} steps from zero, and ${pair.b} is ${Math.abs(pair.b)} steps from zero.`,
    isSum(pair)
      ? say`Add the two distances: ${Math.abs(pair.a)} + ${Math.abs(pair.b)} = ${answer}.`
      : say`From ${Math.min(pair.a, pair.b)} to ${Math.max(pair.a, pair.b)} it is ${answer} steps, so the distance is ${answer}.`,
  ],
  proof: (pair) => ({
    expression: isSum(pair) ? `abs(${pair.a}) + abs(${pair.b})` : `abs(${pair.a} - ${asciiInBrackets(pair.b)})`,
  }),
});

const comparePrompts = [
  ({ a, b }: Pair) => say`Which sign belongs in the box? ${a} ☐ ${b}`,
  ({ a, b, name }: Pair) =>
    say`${name} reads ${a} degrees in the morning and ${b} degrees in the evening. Which sign belongs in the box? ${a} ☐ ${b}`,
  ({ a, b, name }: Pair) =>
    say`Two teams have ${a} and ${b} points, and ${name} compares them. Which sign belongs in the box? ${a} ☐ ${b}`,
];

export const compareIntegers = defineSkill<Pair>({
  id: 'compare-integers',
  name: 'Comparing positive and negative integers',
  grade: 6,
  grades: [6, 7],
  domain: 'negative numbers',
  standard: '6.NS.C.7a',
  belowZero: true,
  keywords: [
    'compare integers',
    'compare negative numbers',
    'order integers',
    'negative numbers',
    'less than zero',
    'number line',
  ],
  prerequisites: ['numbers-below-zero'],
  teaching: compareIntegersTeaching,
  make: (rng, difficulty) => {
    const [a, b] = [drawSigned(rng, difficulty), drawSigned(rng, difficulty)];
    const below = a > 0 && b > 0 ? -a : a;
    return { ...drawTelling(rng, 2), a: below, b: rng.int(0, 9) === 0 ? below : b };
  },
  solve: ({ a, b }) => signOf(a - b),
  // Walks up from the lower end of the line and sees which number comes first.
  verify: ({ a, b }, answer) => {
    let at = -200;
    while (at !== a && at !== b) at = walk(at, 1);
    return answer.kind === 'sign' && answer.sign === (a === b ? '=' : at === a ? '<' : '>');
  },
  misconceptions: [
    {
      id: 'compared-sizes',
      name: 'Compares the numbers without their signs',
      wrong: ({ a, b }) => (Math.abs(a) === Math.abs(b) ? signOf(0) : signOf(Math.abs(a) - Math.abs(b))),
      feedback: () => say`You compared how far they are from zero. Which of them lies farther to the right?`,
    },
    {
      id: 'turned-the-sign',
      name: 'Turns the sign around',
      wrong: ({ a, b }) => signOf(b - a),
      feedback: () => say`The open side of the sign points to the greater number. Which number is farther to the right?`,
    },
    {
      id: 'called-equal',
      name: 'Takes different numbers for equal',
      wrong: () => signOf(0),
      feedback: () => say`Equal numbers stand at the same place on the line. Do these?`,
    },
    {
      id: 'cannot-compare',
      name: 'Thinks that such numbers cannot be compared',
      wrong: () => cannotTell,
      feedback: () => say`Any two numbers can be compared: the one farther to the right is greater.`,
    },
    {
      id: 'below-zero-is-always-less',
      name: 'Calls the first number less because it has a minus sign',
      wrong: ({ a }) => signOf(a < 0 ? -1 : 1),
      feedback: () => say`A minus sign alone does not decide. Look at where both numbers stand.`,
    },
    {
      id: 'more-is-greater',
      name: 'Calls the first number greater',
      wrong: () => signOf(1),
      feedback: () => say`Mark both on a number line before you decide. The greater one is to the right.`,
    },
  ],
  prompt: (pair) => tell(comparePrompts, pair),
  explain: ({ a, b }, answer) => [
    say`On the number line the greater number lies to the right.`,
    a === b ? say`Both stand at the same place.` : say`${Math.max(a, b)} lies to the right of ${Math.min(a, b)}.`,
    say`So ${a} ${answer} ${b}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} - ${asciiInBrackets(b)}` }),
});
