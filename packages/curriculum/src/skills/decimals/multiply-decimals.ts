import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { multiplyDecimalsTeaching } from '../../teaching/decimals/multiply-decimals.ts';
import { decimal, showValue } from '../../value.ts';
import { alignPlaces, asciiOf, showWritten, type Written } from './decimal-columns.ts';

type Params = Telling & { x: Written; y: Written };

const prompts = [
  ({ x, y }: Params) => say`What is ${showWritten(x)} × ${showWritten(y)}?`,
  ({ x, y, name }: Params) =>
    say`One yard of cloth costs ${showWritten(x)} dollars. ${name} buys ${showWritten(y)} yards. What is the price in dollars?`,
  ({ x, y, name }: Params) =>
    say`${name} paints a board that is ${showWritten(x)} meters long and ${showWritten(y)} meters wide. What is its area in square meters?`,
];

const plainProduct = ({ x, y }: Params) => x.units * y.units;

export const multiplyDecimals = defineSkill<Params>({
  id: 'multiply-decimals',
  name: 'Multiplying decimals',
  grade: 5,
  grades: [5, 6],
  domain: 'decimals',
  standard: '5.NBT.B.7',
  keywords: ['decimal', 'multiply', 'tenths', 'hundredths', 'product', 'place the point'],
  prerequisites: ['multiply-whole-numbers', 'compare-decimals'],
  teaching: multiplyDecimalsTeaching,
  make: (rng, difficulty) => {
    const x = { units: rng.int(difficulty === 'hard' ? 12 : 2, difficulty === 'easy' ? 9 : 49), places: 1 };
    const y = {
      units: rng.int(difficulty === 'hard' ? 11 : 3, difficulty === 'hard' ? 39 : 9),
      places: difficulty === 'easy' ? rng.int(0, 1) : 1,
    };
    const odd = (w: Written) => (w.units % 10 === 0 ? { ...w, units: w.units + 3 } : w);
    return { ...drawTelling(rng, 2), x: odd(x), y: odd(y) };
  },
  solve: ({ x, y }) => decimal(Number(new Fraction(x.units, 10 ** x.places).mul(y.units, 10 ** y.places).mul(100).n), 2),
  // Adds x again and again, a tenth of it at a time, in hundredths read from the written digits.
  verify: ({ x, y }, answer) => {
    const tenths = (text: string) => Number(text.replace('.', '')) * (text.includes('.') ? 1 : 10);
    let hundredths = 0;
    for (let i = 0; i < tenths(showWritten(y)); i++) hundredths += tenths(showWritten(x));
    const [whole = '', after = ''] = showValue(answer).replaceAll(',', '').split('.');
    return after.length <= 2 && whole + after.padEnd(2, '0') === String(hundredths).padStart(whole.length + 2, '0');
  },
  misconceptions: [
    {
      id: 'point-as-in-adding',
      name: 'Keeps as many places as one factor has',
      wrong: (p) => (p.x.places + p.y.places === 2 ? decimal(plainProduct(p), 1) : null),
      feedback: () => say`The digits are right. Tenths times tenths make hundredths, so the answer has a place for each of them.`,
    },
    {
      id: 'dropped-the-point',
      name: 'Leaves the point out',
      wrong: (p) => decimal(plainProduct(p), 0),
      feedback: ({ x, y }) =>
        say`The digits are right, but where is the point? Guess the size first: ${showWritten(x)} × ${showWritten(y)} cannot be that large.`,
    },
    {
      id: 'one-place-too-many',
      name: 'Puts the point one place too far left',
      wrong: (p) => decimal(plainProduct(p), p.x.places + p.y.places + 1),
      feedback: () => say`The digits are right. Count the places after the point in both factors, and use just that many.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the numbers',
      wrong: ({ x, y }) => {
        const { a, b, places } = alignPlaces(x, y);
        return decimal(a + b, places);
      },
      feedback: () => say`You added the numbers. The sign × asks for so many times as much.`,
    },
    {
      id: 'parts-apart',
      name: 'Multiplies the parts before and after the point apart',
      wrong: ({ x, y }) => {
        if (y.places === 0) return null;
        const tail = String((x.units % 10) * (y.units % 10));
        return decimal(Number(`${Math.floor(x.units / 10) * Math.floor(y.units / 10)}${tail}`), tail.length);
      },
      feedback: () =>
        say`You multiplied both sides of the point apart. Each part of one number has to meet each part of the other.`,
    },
    {
      id: 'one-group-short',
      name: 'Counts one group of the last place too few',
      wrong: ({ x, y }) => decimal(x.units * (y.units - 1), x.places + y.places),
      feedback: ({ x }) => say`The point is in the right place. Check the product of the digits: you are one ${x.units} short.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (params, answer) => {
    const { x, y } = params;
    const places = x.places + y.places;
    return [
      say`Leave the points out for now: ${x.units} × ${y.units} = ${plainProduct(params)}.`,
      places === 1 ? say`There is one place after the points in all.` : say`There are ${places} places after the points in all.`,
      say`Give the answer as many places: ${answer}.`,
      say`So ${showWritten(x)} × ${showWritten(y)} = ${answer}.`,
    ];
  },
  proof: ({ x, y }) => ({ expression: `${asciiOf(x)} * ${asciiOf(y)}` }),
});
