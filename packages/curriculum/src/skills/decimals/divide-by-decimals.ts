import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { divideByDecimalsTeaching } from '../../teaching/decimals/divide-by-decimals.ts';
import { decimal, integer, showValue, type Value } from '../../value.ts';
import { alignPlaces, asciiOf, countUnits, showWritten, trimZeros, type Written } from './decimal-columns.ts';

/** `quotient` times `divisor` is the dividend. */
type Params = Telling & { quotient: Written; divisor: Written };

const dividendOf = ({ quotient, divisor }: Params): Written =>
  trimZeros({ units: quotient.units * divisor.units, places: quotient.places + divisor.places });

/** The quotient with its point moved to the right by so many places, or to the left below 0. */
const shifted = ({ quotient: { units, places } }: Params, by: number): Value =>
  by <= places ? decimal(units, places - by) : integer(units * 10 ** (by - places));

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

/** Never a 0 at the end. */
const drawUnits = (rng: Rng, low: number, high: number): number => {
  const units = rng.int(low, high);
  return units % 10 === 0 ? units + 1 : units;
};

function drawNumbers(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { quotient: Written; divisor: Written } {
  if (difficulty === 'easy')
    return { quotient: { units: drawUnits(rng, 3, 19), places: 0 }, divisor: { units: rng.int(2, 9), places: 1 } };
  if (difficulty === 'medium') {
    return {
      quotient: { units: drawUnits(rng, 3, 79), places: rng.int(0, 1) },
      divisor: { units: drawUnits(rng, 12, 48), places: 1 },
    };
  }
  return { quotient: { units: drawUnits(rng, 11, 99), places: 1 }, divisor: { units: drawUnits(rng, 4, 165), places: 2 } };
}

const prompts = [
  (p: Params) => say`What is ${showWritten(dividendOf(p))} ÷ ${showWritten(p.divisor)}?`,
  (p: Params) =>
    p.quotient.places === 0
      ? say`${p.name} pours ${showWritten(dividendOf(p))} liters of juice into bottles of ${showWritten(p.divisor)} liters. How many bottles does that fill?`
      : say`A pump moves ${showWritten(p.divisor)} liters of water every minute, and ${p.name} measures ${showWritten(dividendOf(p))} liters in all. For how many minutes did it run?`,
  (p: Params) =>
    say`${p.name} knows that a path has an area of ${showWritten(dividendOf(p))} square meters and is ${showWritten(p.divisor)} meters wide. How many meters long is it?`,
];

export const divideByDecimals = defineSkill<Params>({
  id: 'divide-decimals-by-decimals',
  name: 'Dividing decimals by decimals',
  grade: 6,
  grades: [5, 7],
  domain: 'decimals',
  standard: '6.NS.B.3',
  keywords: [
    'divide decimals by decimals',
    'dividing by a decimal',
    'decimal division',
    'divide decimals',
    'decimal divisor',
    'move both decimal points',
  ],
  prerequisites: ['divide-decimals-by-whole-numbers', 'multiply-and-divide-by-powers-of-ten'],
  teaching: divideByDecimalsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawNumbers(rng, difficulty) }),
  solve: ({ quotient }) => decimal(quotient.units, quotient.places),
  // Multiplies the answer by the divisor, both read digit by digit: that has to be the dividend.
  verify: (p, answer) => {
    if (answer.kind !== (p.quotient.places === 0 ? 'integer' : 'decimal')) return false;
    const product = countUnits(showValue(answer), 2) * countUnits(showWritten(p.divisor), 2);
    return product === countUnits(showWritten(dividendOf(p)), 4);
  },
  misconceptions: [
    {
      id: 'moved-divisor-only',
      name: 'Moves the point in the divisor only',
      wrong: (p) => shifted(p, -p.divisor.places),
      feedback: () => say`You made the divisor a whole number. Move the point of the other number by as many places.`,
    },
    {
      id: 'moved-dividend-only',
      name: 'Makes the quotient too large by the places of the divisor',
      wrong: (p) => shifted(p, p.divisor.places),
      feedback: (p) =>
        say`The digits are right. Multiply your answer by ${showWritten(p.divisor)} to see whether its point is in the right place.`,
    },
    {
      id: 'left-the-points-out',
      name: 'Leaves both points out',
      wrong: (p) => shifted(p, dividendOf(p).places - p.divisor.places),
      feedback: () =>
        say`You left both points out, but they did not move by the same number of places. Multiply both by the same power of ten.`,
    },
    {
      id: 'moved-one-place-too-few',
      name: 'Moves the point of the dividend by one place where two are needed',
      wrong: (p) => (p.divisor.places === 2 ? shifted(p, -1) : null),
      feedback: () => say`The divisor has two places after its point. Move both points by two.`,
    },
    {
      id: 'multiplied-instead',
      name: 'Multiplies',
      wrong: (p) => decimal(dividendOf(p).units * p.divisor.units, dividendOf(p).places + p.divisor.places),
      feedback: (p) => say`You multiplied. The sign ÷ asks how often ${showWritten(p.divisor)} fits.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the divisor',
      wrong: (p) => {
        const { a, b, places: common } = alignPlaces(dividendOf(p), p.divisor);
        return a > b ? decimal(a - b, common) : null;
      },
      feedback: (p) => say`You took ${showWritten(p.divisor)} away once. How often can it be taken away?`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const by = p.divisor.places;
    const { units, places: own } = dividendOf(p);
    const larger = own >= by ? decimal(units, own - by) : integer(units * 10 ** (by - own));
    return [
      say`Move both points ${places(by)} to the right: the divisor becomes ${p.divisor.units}, and ${showWritten(dividendOf(p))} becomes ${larger}.`,
      say`Divide by the whole number: ${larger} ÷ ${p.divisor.units} = ${answer}.`,
      say`So ${showWritten(dividendOf(p))} ÷ ${showWritten(p.divisor)} = ${answer}.`,
    ];
  },
  proof: (p) => ({ expression: `${asciiOf(dividendOf(p))} / ${asciiOf(p.divisor)}` }),
});
