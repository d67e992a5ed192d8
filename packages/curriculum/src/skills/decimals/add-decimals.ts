import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { addWithoutCarrying } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { addDecimalsTeaching } from '../../teaching/decimals/add-decimals.ts';
import { decimal } from '../../value.ts';
import {
  alignPlaces,
  answerInHundredths,
  asciiOf,
  countHundredths,
  showWritten,
  tailOf,
  type Written,
  wholeOf,
} from './decimal-columns.ts';

type Params = Telling & { x: Written; y: Written };

const rules = {
  easy: { places: [1, 1], whole: [0, 9] },
  medium: { places: [1, 2], whole: [1, 9] },
  hard: { places: [2, 1], whole: [2, 29] },
} as const;

function drawDecimal(rng: Rng, places: number, [low, high]: readonly [number, number]): Written {
  const tail = Array.from({ length: places }, (_, i) => rng.int(i === places - 1 ? 3 : 4, 9));
  return { units: Number(`${rng.int(low, high)}${tail.join('')}`), places };
}

const prompts = [
  ({ x, y }: Params) => say`What is ${showWritten(x)} + ${showWritten(y)}?`,
  ({ x, y, name }: Params) =>
    say`${name} rides ${showWritten(x)} miles on Saturday and ${showWritten(y)} miles on Sunday. How many miles is that in all?`,
  ({ x, y, name }: Params) =>
    say`A crate weighs ${showWritten(x)} kilograms. ${name} adds ${showWritten(y)} kilograms of fruit. What is the weight now, in kilograms?`,
];

export const addDecimals = defineSkill<Params>({
  id: 'add-decimals',
  name: 'Adding decimals',
  grade: 5,
  grades: [4, 6],
  domain: 'decimals',
  standard: '5.NBT.B.7',
  keywords: ['decimal', 'add', 'tenths', 'hundredths', 'line up the points'],
  prerequisites: ['add-within-1000', 'compare-decimals'],
  teaching: addDecimalsTeaching,
  make: (rng, difficulty) => {
    const { places, whole } = rules[difficulty];
    return { ...drawTelling(rng, 2), x: drawDecimal(rng, places[0], whole), y: drawDecimal(rng, places[1], whole) };
  },
  solve: ({ x, y }) => {
    const sum = new Fraction(x.units, 10 ** x.places).add(y.units, 10 ** y.places).mul(100);
    return decimal(Number(sum.n), 2);
  },
  // Reads the written digits as hundredths and counts on in hundreds, tens and ones of them.
  verify: ({ x, y }, answer) => {
    let [at, left] = [countHundredths(showWritten(x)), countHundredths(showWritten(y))];
    for (const jump of [100, 10, 1]) for (; left >= jump; left -= jump) at += jump;
    return answerInHundredths(answer) === at;
  },
  misconceptions: [
    {
      id: 'lined-up-right',
      name: 'Lines the last digits up, not the points',
      wrong: ({ x, y }) => (x.places === y.places ? null : decimal(x.units + y.units, Math.max(x.places, y.places))),
      feedback: () => say`You lined up the last digits. Line up the points, so that tenths stand under tenths.`,
    },
    {
      id: 'two-separate-sums',
      name: 'Adds the digits after the point as a number of their own',
      wrong: ({ x, y }) => {
        const tail = String(tailOf(x) + tailOf(y));
        return decimal(Number(`${wholeOf(x) + wholeOf(y)}${tail}`), tail.length);
      },
      feedback: () =>
        say`You added both sides of the point apart. When the tenths make ten or more, a new whole moves across the point.`,
    },
    {
      id: 'forgot-to-carry',
      name: 'Leaves out what is carried',
      wrong: ({ x, y }) => {
        const { a, b, places } = alignPlaces(x, y);
        return decimal(addWithoutCarrying(a, b), places);
      },
      feedback: () => say`Your columns are lined up well. When a column makes ten or more, carry 1 to the column on its left.`,
    },
    {
      id: 'point-one-place-left',
      name: 'Puts the point one place too far left',
      wrong: ({ x, y }) => {
        const { a, b, places } = alignPlaces(x, y);
        return decimal(a + b, places + 1);
      },
      feedback: ({ x }) =>
        say`The digits are right. The sum has to be more than ${showWritten(x)}, so check where the point goes.`,
    },
    {
      id: 'dropped-the-point',
      name: 'Leaves the point out',
      wrong: ({ x, y }) => {
        const { a, b } = alignPlaces(x, y);
        return decimal(a + b, 0);
      },
      feedback: () => say`The digits are right, but the point got lost. Put it straight below the other points.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ x, y }, answer) => {
    const { a, b, places } = alignPlaces(x, y);
    const name = places === 1 ? 'tenths' : 'hundredths';
    return [
      say`Line up the points and give both ${places === 1 ? 'one place' : 'two places'}: ${showWritten({ units: a, places })} and ${showWritten({ units: b, places })}.`,
      say`Count in ${name}: ${a} ${name} + ${b} ${name} = ${a + b} ${name}.`,
      say`Write the point back in: ${answer}.`,
      say`So ${showWritten(x)} + ${showWritten(y)} = ${answer}.`,
    ];
  },
  proof: ({ x, y }) => ({ expression: `${asciiOf(x)} + ${asciiOf(y)}` }),
});
