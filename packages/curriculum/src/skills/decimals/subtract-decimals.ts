import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { subtractSmallerDigits, subtractWithoutPaying } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { subtractDecimalsTeaching } from '../../teaching/decimals/subtract-decimals.ts';
import { decimal } from '../../value.ts';
import { alignPlaces, answerInHundredths, asciiOf, countHundredths, showWritten, type Written } from './decimal-columns.ts';

/** x is larger than y. */
type Params = Telling & { x: Written; y: Written };

/** Places of x and of y. */
const placesOf = { easy: [1, 1], medium: [1, 2], hard: [2, 1] } as const;

const prompts = [
  ({ x, y }: Params) => say`What is ${showWritten(x)} − ${showWritten(y)}?`,
  ({ x, y, name }: Params) =>
    say`${name} has a rope of ${showWritten(x)} meters and cuts off ${showWritten(y)} meters. How many meters are left?`,
  ({ x, y, name }: Params) =>
    say`${name} runs a lap in ${showWritten(x)} seconds, and later in ${showWritten(y)} seconds less. What is the new time in seconds?`,
];

export const subtractDecimals = defineSkill<Params>({
  id: 'subtract-decimals',
  name: 'Subtracting decimals',
  grade: 5,
  grades: [4, 6],
  domain: 'decimals',
  standard: '5.NBT.B.7',
  keywords: ['decimal', 'subtract', 'tenths', 'hundredths', 'line up the points'],
  prerequisites: ['subtract-within-1000', 'add-decimals'],
  teaching: subtractDecimalsTeaching,
  make: (rng, difficulty) => {
    const [xPlaces, yPlaces] = placesOf[difficulty];
    const whole = rng.int(difficulty === 'hard' ? 12 : 3, difficulty === 'hard' ? 40 : 15);
    const x = { units: whole * 10 ** xPlaces + rng.int(1, 10 ** xPlaces / 2), places: xPlaces };
    const y = { units: rng.int(1, whole - 1) * 10 ** yPlaces + rng.int(10 ** yPlaces * 0.6, 10 ** yPlaces - 1), places: yPlaces };
    return { ...drawTelling(rng, 2), x, y };
  },
  solve: ({ x, y }) => {
    const gap = new Fraction(x.units, 10 ** x.places).sub(y.units, 10 ** y.places).mul(100);
    return decimal(Number(gap.n), 2);
  },
  // Reads the written digits as hundredths and counts up from the smaller to the larger.
  verify: ({ x, y }, answer) => {
    const goal = countHundredths(showWritten(x));
    let [at, counted] = [countHundredths(showWritten(y)), 0];
    for (const jump of [100, 10, 1]) for (; at + jump <= goal; at += jump) counted += jump;
    return answerInHundredths(answer) === counted;
  },
  misconceptions: [
    {
      id: 'lined-up-right',
      name: 'Lines the last digits up, not the points',
      wrong: ({ x, y }) => (x.places === y.places ? null : decimal(Math.abs(x.units - y.units), Math.max(x.places, y.places))),
      feedback: () => say`You lined up the last digits. Line up the points, so that tenths stand under tenths.`,
    },
    {
      id: 'smaller-from-larger',
      name: 'Takes the smaller digit from the larger in each column',
      wrong: ({ x, y }) => {
        const { a, b, places } = alignPlaces(x, y);
        return decimal(subtractSmallerDigits(a, b), places);
      },
      feedback: () => say`One column got turned upside down. If the top digit is too small, borrow from the column on its left.`,
    },
    {
      id: 'borrowed-without-paying',
      name: 'Borrows and does not take it from the next column',
      wrong: ({ x, y }) => {
        const { a, b, places } = alignPlaces(x, y);
        return decimal(subtractWithoutPaying(a, b), places);
      },
      feedback: () => say`Good borrowing! The column that you borrowed from has one less now. Go back and change it.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the numbers',
      wrong: ({ x, y }) => {
        const { a, b, places } = alignPlaces(x, y);
        return decimal(a + b, places);
      },
      feedback: ({ x }) => say`You put them together. Some is taken away here, so the answer is less than ${showWritten(x)}.`,
    },
    {
      id: 'dropped-the-point',
      name: 'Leaves the point out',
      wrong: ({ x, y }) => {
        const { a, b } = alignPlaces(x, y);
        return decimal(a - b, 0);
      },
      feedback: () => say`The digits are right, but the point got lost. Put it straight below the other points.`,
    },
    {
      id: 'brought-digits-down',
      name: 'Writes a digit with nothing above it down unchanged',
      wrong: ({ x, y }) => {
        if (y.places <= x.places) return null;
        return decimal((x.units - Math.floor(y.units / 10)) * 10 + (y.units % 10), y.places);
      },
      feedback: () => say`There is a 0 above that last digit, even if no one wrote it. Fill it in, and then borrow.`,
    },
    {
      id: 'paid-twice',
      name: 'Borrows once and pays for it two times',
      wrong: ({ x, y }) => {
        const { a, b, places } = alignPlaces(x, y);
        return a % 10 < b % 10 ? decimal(a - b - 10, places) : null;
      },
      feedback: () => say`You borrowed once and paid for it twice. Add your answer to what was taken, and compare.`,
    },
    {
      id: 'kept-the-rounding',
      name: 'Takes the next whole number away and gives nothing back',
      wrong: ({ x, y }) => {
        const { a, b, places } = alignPlaces(x, y);
        const whole = 10 ** places;
        return decimal(a - Math.ceil(b / whole) * whole, places);
      },
      feedback: ({ y }) => say`You took away a whole number that is more than ${showWritten(y)}. Give back what was too much.`,
    },
    {
      id: 'point-one-place-left',
      name: 'Sets the point one place too far to the left',
      wrong: ({ x, y }) => {
        const { a, b, places } = alignPlaces(x, y);
        return decimal(a - b, places + 1);
      },
      feedback: () => say`The digits are right, but look at their places. The points stand straight below each other.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ x, y }, answer) => {
    const { a, b, places } = alignPlaces(x, y);
    const name = places === 1 ? 'tenths' : 'hundredths';
    return [
      say`Line up the points and give both ${places === 1 ? 'one place' : 'two places'}: ${showWritten({ units: a, places })} and ${showWritten({ units: b, places })}.`,
      say`Count in ${name}: ${a} ${name} − ${b} ${name} = ${a - b} ${name}.`,
      say`Write the point back in: ${answer}.`,
      say`So ${showWritten(x)} − ${showWritten(y)} = ${answer}.`,
    ];
  },
  proof: ({ x, y }) => ({ expression: `${asciiOf(x)} - ${asciiOf(y)}` }),
});
