import { defineSkill } from '../../define-skill.ts';
import { addWithoutCarrying, digitsOf, subtractSmallerDigits } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { multiDigitDecimalsTeaching } from '../../teaching/decimals/multi-digit-decimals.ts';
import { decimal, integer, showValue } from '../../value.ts';
import { alignPlaces, asciiOf, countUnits, nameOfPlace, showWritten, type Written } from './decimal-columns.ts';

type Operation = '+' | '−' | '×';
/** x is the larger number. */
type Params = Telling & { operation: Operation; x: Written; y: Written };

/** Units of the last place of the exact result, before zeros at its end are left out. */
function resultOf({ operation, x, y }: Params): Written {
  if (operation === '×') return { units: x.units * y.units, places: x.places + y.places };
  const { a, b, places } = alignPlaces(x, y);
  return { units: operation === '+' ? a + b : a - b, places };
}

function drawNumbers(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): Pick<Params, 'operation' | 'x' | 'y'> {
  const operation = rng.pick(['+', '−', '×'] as const);
  // No 0 at the end, and a last digit that asks for carrying.
  const draw = (low: number, high: number, places: number) => ({ units: rng.int(low, high) * 10 + rng.int(4, 9), places });
  if (operation === '×') {
    if (difficulty === 'easy') return { operation, x: draw(11, 49, 2), y: draw(1, 3, 1) };
    return { operation, x: draw(21, 98, difficulty === 'medium' ? 1 : 2), y: draw(11, difficulty === 'medium' ? 19 : 58, 2) };
  }
  const size = { easy: 20, medium: 80, hard: 400 }[difficulty];
  const [longer, shorter] = difficulty === 'easy' ? [2, 1] : [3, rng.int(1, 2)];
  const [xPlaces, yPlaces] = rng.int(0, 1) === 0 ? [longer, shorter] : [shorter, longer];
  const span = (places: number, low: number, high: number) => draw(low * 10 ** (places - 1), high * 10 ** (places - 1), places);
  return { operation, x: span(xPlaces, size, size * 2), y: span(yPlaces, Math.floor(size / 5), Math.floor(size * 0.9)) };
}

const stories = {
  '+': [
    ({ x, y, name }: Params) =>
      say`A boat carries ${showWritten(x)} kilograms of cargo. ${name} loads ${showWritten(y)} kilograms more. How many kilograms does it carry now?`,
    ({ x, y, name }: Params) =>
      say`A road of ${showWritten(x)} kilometers is made ${showWritten(y)} kilometers longer, and ${name} puts up a sign. What is the new length in kilometers?`,
  ],
  '−': [
    ({ x, y, name }: Params) =>
      say`A tank holds ${showWritten(x)} liters of water. ${name} lets ${showWritten(y)} liters out. How many liters are left?`,
    ({ x, y, name }: Params) =>
      say`${name} has ${showWritten(x)} meters of cable and uses ${showWritten(y)} meters. How many meters of cable are left?`,
  ],
  '×': [
    ({ x, y, name }: Params) =>
      say`One meter of a beam weighs ${showWritten(x)} kilograms. ${name} needs ${showWritten(y)} meters of it. How many kilograms is that?`,
    ({ x, y, name }: Params) =>
      say`${name} paints a wall that is ${showWritten(x)} meters long and ${showWritten(y)} meters high. What is its area in square meters?`,
  ],
} as const;

const withPoint = (p: Params, units: number) => decimal(units, resultOf(p).places);

export const multiDigitDecimals = defineSkill<Params>({
  id: 'multi-digit-decimal-operations',
  name: 'Calculating with multi-digit decimals',
  grade: 6,
  grades: [5, 7],
  domain: 'decimals',
  standard: '6.NS.B.3',
  keywords: [
    'multi-digit decimals',
    'decimal operations',
    'add, subtract and multiply decimals',
    'decimals to thousandths',
    'fluently add and subtract decimals',
    'standard algorithm for decimals',
  ],
  prerequisites: ['add-decimals', 'subtract-decimals', 'multiply-decimals'],
  teaching: multiDigitDecimalsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawNumbers(rng, difficulty) }),
  solve: (p) => decimal(resultOf(p).units, resultOf(p).places),
  // Reads the written digits: a difference is added back, and a product is built up digit after digit of the second factor.
  verify: ({ operation, x, y }, answer) => {
    if (answer.kind !== 'decimal' && answer.kind !== 'integer') return false;
    const places = operation === '×' ? x.places + y.places : Math.max(x.places, y.places);
    const result = countUnits(showValue(answer), places);
    const [a, b] = [showWritten(x), showWritten(y)].map((text) => countUnits(text, places));
    if (operation === '+') return result - (b ?? Number.NaN) === a;
    if (operation === '−') return result + (b ?? Number.NaN) === a;
    let product = 0;
    for (const digit of digitsOf(y.units).reverse()) {
      product *= 10;
      for (let i = 0; i < digit; i++) product += countUnits(showWritten(x), x.places);
    }
    return result === product;
  },
  misconceptions: [
    {
      id: 'lined-up-right',
      name: 'Lines the last digits up, not the points',
      wrong: ({ operation, x, y }) => {
        if (operation === '×') return null;
        const units = operation === '+' ? x.units + y.units : Math.abs(x.units - y.units);
        return decimal(units, Math.max(x.places, y.places));
      },
      feedback: () => say`The last digits stand under each other. Write the numbers again with the points in a line.`,
    },
    {
      id: 'no-carrying-or-borrowing',
      name: 'Works in each column by itself, without carrying or borrowing',
      wrong: (p) => {
        const { a, b, places } = alignPlaces(p.x, p.y);
        if (p.operation === '×') return null;
        return decimal(p.operation === '+' ? addWithoutCarrying(a, b) : subtractSmallerDigits(a, b), places);
      },
      feedback: ({ operation }) =>
        operation === '+'
          ? say`Your columns are lined up well. Carry 1 to the left whenever a column makes ten or more.`
          : say`In one column you took the upper digit from the lower one. Borrow from the left when the upper digit is too small.`,
    },
    {
      id: 'places-of-the-longer-factor',
      name: 'Gives a product as many places as the longer factor has',
      wrong: ({ operation, x, y }) => (operation === '×' ? decimal(x.units * y.units, Math.max(x.places, y.places)) : null),
      feedback: () => say`In a product the places of both factors count together. Estimate first to see where the point belongs.`,
    },
    {
      id: 'rows-not-shifted',
      name: 'Does not shift the rows of a product',
      wrong: (p) => {
        if (p.operation !== '×') return null;
        return withPoint(
          p,
          digitsOf(p.y.units).reduce((sum, digit) => sum + digit * p.x.units, 0),
        );
      },
      feedback: () => say`Each row belongs to another digit of the second factor. Shift every new row one place to the left.`,
    },
    {
      id: 'point-one-place-left',
      name: 'Puts the point one place too far left',
      wrong: (p) => decimal(resultOf(p).units, resultOf(p).places + 1),
      feedback: () => say`The digits are right. Round both numbers, estimate the result, and check the point.`,
    },
    {
      id: 'dropped-the-point',
      name: 'Leaves the point out',
      wrong: (p) => integer(resultOf(p).units),
      feedback: () => say`The digits are right, but the result has no point. An estimate tells you where to put it.`,
    },
  ],
  prompt: (p) => tell([() => say`What is ${showWritten(p.x)} ${p.operation} ${showWritten(p.y)}?`, ...stories[p.operation]], p),
  explain: (p, answer) => {
    const { operation, x, y } = p;
    const { a, b, places } = alignPlaces(x, y);
    if (operation === '×') {
      return [
        say`Multiply without the points: ${x.units} × ${y.units} = ${x.units * y.units}.`,
        say`The factors have ${x.places} and ${y.places} places after the point, which makes ${x.places + y.places}.`,
        say`So ${showWritten(x)} × ${showWritten(y)} = ${answer}.`,
      ];
    }
    return [
      say`Fill up with zeros to the ${nameOfPlace(places)}: ${showWritten({ units: a, places })} and ${showWritten({ units: b, places })}.`,
      say`Count in ${nameOfPlace(places)}: ${a} ${operation} ${b} = ${operation === '+' ? a + b : a - b}.`,
      say`${showWritten(x)} ${operation} ${showWritten(y)} = ${answer}.`,
    ];
  },
  proof: ({ operation, x, y }) => ({
    expression: `${asciiOf(x)} ${{ '+': '+', '−': '-', '×': '*' }[operation]} ${asciiOf(y)}`,
  }),
});
