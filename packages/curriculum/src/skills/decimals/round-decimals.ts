import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { roundDecimalsTeaching } from '../../teaching/decimals/round-decimals.ts';
import { decimal, integer, showValue, type Value } from '../../value.ts';
import { asciiOf, countUnits, nameOfPlace, showWritten, type Written } from './decimal-columns.ts';

/** x is rounded to `to` places after the point. The digit that is rounded is never 0 or 9, so that no answer ends in 0. */
type Params = Telling & { x: Written; to: number };

const goals = ['whole number', 'tenth', 'hundredth'] as const;
const goalOf = ({ to }: Params): string => goals[to] ?? '';

/** How many units of the last place make one of the place that is rounded to. */
const stepOf = ({ x, to }: Params): number => 10 ** (x.places - to);
const roundUnits = (units: number, step: number): number => Math.floor(units / step + 0.5);
const nextDigit = (p: Params): number => Math.floor((p.x.units * 10) / stepOf(p)) % 10;

/** Rounds to so many places; to tens and hundreds below 0. */
function roundedTo(x: Written, places: number): Value {
  const count = roundUnits(x.units, 10 ** (x.places - places));
  return places < 0 ? integer(count * 10 ** -places) : decimal(count, places);
}

/** Rounds the last place away, and then the next one, until the goal is reached. */
function roundedInSteps({ x, to }: Params): Value {
  let { units } = x;
  for (let places = x.places; places > to; places--) units = roundUnits(units, 10);
  return decimal(units, to);
}

function drawNumber(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { x: Written; to: number } {
  const to = { easy: rng.int(0, 1), medium: rng.int(0, 2), hard: rng.int(1, 2) }[difficulty];
  const places = to === 2 || difficulty === 'hard' ? 3 : 2;
  const front = to === 2 ? rng.int(11, 69) * 10 : rng.int(1, 9) * 10;
  const kept = Array.from({ length: to + 1 }, () => rng.int(1, 8));
  const dropped = Array.from({ length: places - to }, () => rng.int(1, 9));
  // A four and a high digit behind it: rounding in steps goes wrong there.
  if (difficulty === 'hard' && dropped.length > 1 && rng.int(0, 1) === 0) dropped.splice(0, 2, 4, rng.int(5, 9));
  return { x: { units: Number(`${front / 10}${kept.join('')}${dropped.join('')}`), places }, to };
}

const prompts = [
  (p: Params) => say`Round ${showWritten(p.x)} to the nearest ${goalOf(p)}.`,
  (p: Params) =>
    say`${p.name} measures a path of ${showWritten(p.x)} meters and rounds that to the nearest ${goalOf(p)}. Which number does ${p.name} write?`,
  (p: Params) =>
    say`A scale shows ${showWritten(p.x)} kilograms. ${p.name} rounds it to the nearest ${goalOf(p)}. Which number is that?`,
  (p: Params) =>
    say`A film clip lasts ${showWritten(p.x)} seconds. Which number of seconds does ${p.name} note, rounded to the nearest ${goalOf(p)}?`,
];

export const roundDecimals = defineSkill<Params>({
  id: 'round-decimals',
  name: 'Rounding decimals',
  grade: 5,
  grades: [4, 6],
  domain: 'decimals',
  standard: '5.NBT.A.4',
  keywords: [
    'round decimals',
    'rounding decimals',
    'nearest tenth',
    'nearest hundredth',
    'nearest whole number',
    'round to a place',
  ],
  prerequisites: ['round-whole-numbers', 'compare-decimals'],
  teaching: roundDecimalsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawNumber(rng, difficulty) }),
  solve: (p) => decimal(Math.floor(p.x.units / stepOf(p)) + (nextDigit(p) >= 5 ? 1 : 0), p.to),
  // Measures how far the answer is from the number: no more than half a step, and a number in the middle goes up.
  verify: (p, answer) => {
    if (answer.kind !== (p.to === 0 ? 'integer' : 'decimal')) return false;
    const gap = countUnits(showWritten(p.x), p.x.places) - countUnits(showValue(answer), p.to) * stepOf(p);
    return gap * 2 >= -stepOf(p) && gap * 2 < stepOf(p);
  },
  misconceptions: [
    {
      id: 'always-down',
      name: 'Cuts the digits off and never rounds up',
      wrong: (p) => decimal(Math.floor(p.x.units / stepOf(p)), p.to),
      feedback: () => say`You cut the last digits off. Look at the first of them: is it 5 or more?`,
    },
    {
      id: 'rounded-in-steps',
      name: 'Rounds one place after the other from the right',
      wrong: roundedInSteps,
      feedback: () => say`You rounded twice. Only the digit right behind the place decides, and the others do not count.`,
    },
    {
      id: 'always-up',
      name: 'Always rounds up',
      wrong: (p) => decimal(Math.floor(p.x.units / stepOf(p)) + 1, p.to),
      feedback: () => say`You rounded up. Which of the two neighbors is nearer? The next digit tells you.`,
    },
    {
      id: 'kept-the-tail',
      name: 'Rounds the digit up and keeps the digits behind it',
      wrong: (p) => (nextDigit(p) < 5 ? null : decimal(p.x.units + stepOf(p), p.x.places)),
      feedback: () => say`You raised the right digit. The digits behind it are dropped after that.`,
    },
    {
      id: 'one-place-too-fine',
      name: 'Rounds one place too far to the right',
      wrong: ({ x, to }) => (x.places > to + 1 ? roundedTo(x, to + 1) : null),
      feedback: (p) => say`You stopped one place too far to the right. Underline the ${nameOfPlace(p.to)} first.`,
    },
    {
      id: 'one-place-too-coarse',
      name: 'Rounds one place too far to the left',
      wrong: ({ x, to }) => roundedTo(x, to - 1),
      feedback: (p) => say`That is one place too far to the left. Underline the ${nameOfPlace(p.to)} first.`,
    },
    {
      id: 'tens-for-tenths',
      name: 'Takes tenths for tens, or hundredths for hundreds',
      wrong: ({ x, to }) => (to === 0 ? null : roundedTo(x, -to)),
      feedback: ({ to }) =>
        to === 1
          ? say`You rounded to the nearest ten. Tenths stand on the other side of the point.`
          : say`You rounded to the nearest hundred. Hundredths stand on the other side of the point.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const down = Math.floor(p.x.units / stepOf(p));
    return [
      say`The neighbors are ${decimal(down, p.to)} and ${decimal(down + 1, p.to)}.`,
      say`The next digit is ${nextDigit(p)}, and that is ${nextDigit(p) >= 5 ? '5 or more, so round up' : 'less than 5, so round down'}.`,
      say`${showWritten(p.x)} rounded to the nearest ${goalOf(p)} is ${answer}.`,
    ];
  },
  proof: ({ x, to }) => ({
    expression: to === 0 ? `floor(${asciiOf(x)} + 1/2)` : `floor(${asciiOf(x)} * ${10 ** to} + 1/2) / ${10 ** to}`,
  }),
});
