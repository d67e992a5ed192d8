import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { leastCommonMultiple, lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import {
  signedDecimalsTeaching,
  signedFractionsTeaching,
} from '../../teaching/negative-numbers/signed-fractions-and-decimals.ts';
import { decimal, fraction, ratioOf, showValue, type Value } from '../../value.ts';
import { reduced } from '../algebra/write-terms.ts';
import { walk } from './signed-numbers.ts';

/** a plus or minus b, both counted in the same small parts; at least one of them is below zero. */
type Sum = Telling & { a: number; b: number; plus: boolean };

const result = ({ a, b, plus }: Sum): number => (plus ? a + b : a - b);

/** Never two numbers above zero. */
function drawSigns(rng: Rng): readonly [number, number] {
  return rng.pick([
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const);
}

/** Slips with signs, whatever the parts are; `write` makes a number of so many parts. */
const slips = <P extends Sum>(write: (p: P, parts: number) => Value): Misconception<P>[] => [
  {
    id: 'ignored-the-signs',
    name: 'Calculates with the sizes and ignores the signs',
    wrong: (p) => write(p, p.plus ? Math.abs(p.a) + Math.abs(p.b) : Math.abs(p.a) - Math.abs(p.b)),
    feedback: () => say`You left the signs out. Begin at the first number on the number line, and decide on a direction.`,
  },
  {
    id: 'wrong-sign',
    name: 'Finds the right size with the wrong sign',
    wrong: (p) => write(p, -result(p)),
    feedback: () => say`The size is right. Which side of zero do you reach when you walk from the first number?`,
  },
  {
    id: 'opposite-operation',
    name: 'Adds where it has to subtract, or the other way round',
    wrong: (p) => write(p, p.plus ? p.a - p.b : p.a + p.b),
    feedback: ({ b, plus }) => {
      if (!plus) return say`You added the second number. To subtract it, add its opposite.`;
      return say`You subtracted the second number. Adding a number ${b < 0 ? 'below zero leads to the left' : 'above zero leads to the right'}.`;
    },
  },
  {
    id: 'sizes-with-a-minus',
    name: 'Adds the sizes and puts a minus sign before them',
    wrong: (p) => write(p, -(Math.abs(p.a) + Math.abs(p.b))),
    feedback: () => say`You put both sizes together on one side of zero. Check in which directions the two numbers lead.`,
  },
];

const stepsOf = ({ b, plus }: Sum): number => (plus ? b : -b);

const decimalOf = (hundredths: number): Value => decimal(hundredths, 2);
const shown = (hundredths: number): string => showValue(decimalOf(hundredths));
const bracketed = (hundredths: number): string => (hundredths < 0 ? `(${shown(hundredths)})` : shown(hundredths));
const plain = (text: string): string => text.replaceAll(',', '').replaceAll('−', '-');

/** Hundredths; the easy ones are whole tenths. */
function drawHundredths(rng: Rng, difficulty: Difficulty): number {
  if (difficulty === 'easy') return rng.int(11, 99) * 10;
  const places = rng.int(0, 1) === 0 ? 10 : 1;
  return places * rng.int(105 / places, (difficulty === 'medium' ? 999 : 4900) / places);
}

const decimalPrompts = [
  (p: Sum) => say`What is ${shown(p.a)} ${p.plus ? '+' : '−'} ${bracketed(p.b)}?`,
  (p: Sum) =>
    p.plus
      ? say`The temperature is ${shown(p.a)} degrees. It changes by ${p.b > 0 ? '+' : ''}${shown(p.b)} degrees, and ${p.name} reads it again. How many degrees is it then?`
      : say`In one town it is ${shown(p.a)} degrees, and in another it is ${shown(p.b)} degrees. ${p.name} subtracts the second number from the first. What is the difference in degrees?`,
  (p: Sum) =>
    p.plus
      ? say`${p.name} reads that a company had a result of ${shown(p.a)} million dollars in one year and of ${shown(p.b)} million dollars in the next, where a loss is below zero. What do both years make together, in millions of dollars?`
      : say`A probe moved from a height of ${shown(p.b)} meters to ${shown(p.a)} meters, where 0 is the sea. ${p.name} writes a way down as a number below zero. What was the change in meters?`,
];

export const signedDecimals = defineSkill<Sum>({
  id: 'add-and-subtract-signed-decimals',
  name: 'Adding and subtracting positive and negative decimals',
  grade: 7,
  grades: [7, 7],
  domain: 'negative numbers',
  standard: '7.NS.A.1d',
  belowZero: true,
  keywords: [
    'negative decimals',
    'signed decimals',
    'add and subtract negative decimals',
    'rational numbers',
    'positive and negative decimals',
    'subtract negative decimals',
  ],
  prerequisites: ['add-integers', 'subtract-integers', 'add-decimals', 'subtract-decimals'],
  teaching: signedDecimalsTeaching,
  make: (rng, difficulty) => {
    const [s, t] = drawSigns(rng);
    const [a, b] = [drawHundredths(rng, difficulty), drawHundredths(rng, difficulty)];
    // Two equal sizes would meet at zero, where no sign can go wrong.
    const told = drawTelling(rng, 2);
    // No weather changes by so much.
    const story = told.story === 1 && Math.max(a, b) > 2000 ? 2 : told.story;
    return { ...told, story, a: s * a, b: t * (a === b ? b + 10 : b), plus: rng.int(0, 1) === 0 };
  },
  solve: (p) => decimalOf(result(p)),
  // Walks along a number line with a mark at every hundredth.
  verify: (p, answer) => {
    const ratio = answer.kind === 'integer' || answer.kind === 'decimal' ? ratioOf(answer) : null;
    return ratio !== null && ratio.n * 100 === walk(p.a, stepsOf(p)) * ratio.d;
  },
  misconceptions: [
    ...slips<Sum>((_, hundredths) => decimalOf(hundredths)),
    {
      id: 'counted-the-tail-upward',
      name: 'Takes only the part before the point as below zero',
      wrong: (p) => {
        const half = (n: number) => Math.trunc(n / 100) * 100 + Math.abs(n % 100);
        return decimalOf(half(p.a) + (p.plus ? 1 : -1) * half(p.b));
      },
      feedback: () =>
        say`The minus sign belongs to the whole number, with the digits behind the point. Mark it on a number line.`,
    },
  ],
  prompt: (params) => tell(decimalPrompts, params),
  explain: (p, answer) => {
    const steps = stepsOf(p);
    return [
      p.plus
        ? say`Start at ${shown(p.a)} on the number line.`
        : say`Subtracting ${shown(p.b)} is adding its opposite: ${shown(p.a)} + ${bracketed(-p.b)}.`,
      say`Go ${shown(Math.abs(steps))} to the ${steps < 0 ? 'left' : 'right'} from ${shown(p.a)}.`,
      say`${shown(p.a)} ${p.plus ? '+' : '−'} ${bracketed(p.b)} = ${answer}.`,
    ];
  },
  proof: (p) => ({ expression: `${plain(shown(p.a))} ${p.plus ? '+' : '-'} ${plain(bracketed(p.b))}` }),
});

/** a and b count parts of `common`; as fractions in lowest terms they have the bottoms d and e. */
type Fractions = Sum & { common: number; d: number; e: number };

const signed = (parts: number, common: number, bottom: number): RichText => {
  const top = (Math.abs(parts) * bottom) / common;
  return parts < 0 ? say`−${fraction(top, bottom)}` : say`${fraction(top, bottom)}`;
};
const first = (p: Fractions): RichText => signed(p.a, p.common, p.d);
const second = (p: Fractions): RichText => signed(p.b, p.common, p.e);
const secondInBrackets = (p: Fractions): RichText => (p.b < 0 ? say`(${second(p)})` : second(p));

const bottoms: Readonly<Record<Difficulty, readonly (readonly [number, number])[]>> = {
  easy: [
    [5, 5],
    [7, 7],
    [8, 8],
    [9, 9],
    [10, 10],
  ],
  medium: [
    [2, 8],
    [4, 8],
    [3, 6],
    [3, 12],
    [5, 10],
    [2, 10],
    [6, 12],
  ],
  hard: [
    [3, 4],
    [4, 5],
    [2, 9],
    [5, 6],
    [6, 8],
    [4, 6],
    [8, 12],
  ],
};

const fractionPrompts = [
  (p: Fractions) => say`What is ${first(p)} ${p.plus ? '+' : '−'} ${secondInBrackets(p)}?`,
  (p: Fractions) =>
    p.plus
      ? say`${p.name} writes a rise of the water level as a number above zero and a fall as a number below zero. It changes by ${first(p)} of a meter and then by ${second(p)} of a meter. What is the whole change in meters?`
      : say`Two marks on a post in a lake are at ${first(p)} and ${second(p)} of a meter, where 0 is the water. ${p.name} subtracts the second number from the first. What is the difference in meters?`,
  (p: Fractions) =>
    say`${p.name} types ${first(p)} ${p.plus ? '+' : '−'} ${secondInBrackets(p)} into a calculator for fractions. What does it show?`,
];

const topOf = (parts: number, common: number, bottom: number): number => (parts * bottom) / common;

export const signedFractions = defineSkill<Fractions>({
  id: 'add-and-subtract-signed-fractions',
  name: 'Adding and subtracting positive and negative fractions',
  grade: 7,
  grades: [7, 7],
  domain: 'negative numbers',
  standard: '7.NS.A.1d',
  belowZero: true,
  keywords: [
    'negative fractions',
    'signed fractions',
    'add and subtract negative fractions',
    'rational numbers',
    'positive and negative fractions',
    'subtract negative fractions',
  ],
  prerequisites: ['add-integers', 'subtract-integers', 'add-unlike-fractions', 'subtract-unlike-fractions'],
  teaching: signedFractionsTeaching,
  make: (rng, difficulty) => {
    const [d, e] = rng.shuffle(rng.pick(bottoms[difficulty]));
    const [s, t] = drawSigns(rng);
    const [bottomA, bottomB] = [d ?? 2, e ?? 3];
    const common = leastCommonMultiple(bottomA, bottomB);
    const a = (rng.pick(lowestTops(bottomA)) * common) / bottomA;
    const b = (rng.pick(lowestTops(bottomB)) * common) / bottomB;
    return { ...drawTelling(rng, 2), a: s * a, b: t * b, plus: rng.int(0, 1) === 0, common, d: bottomA, e: bottomB };
  },
  solve: (p) => reduced(result(p), p.common),
  // Walks along a number line whose marks are the parts of the common bottom.
  verify: (p, answer) => {
    const ratio = answer.kind === 'integer' || answer.kind === 'fraction' ? ratioOf(answer) : null;
    return ratio !== null && ratio.n * p.common === walk(p.a, stepsOf(p)) * ratio.d;
  },
  misconceptions: [
    ...slips<Fractions>((p, parts) => reduced(parts, p.common)),
    {
      id: 'tops-and-bottoms-apart',
      name: 'Adds or subtracts the tops and adds the bottoms',
      wrong: (p) => {
        const [top, other] = [topOf(p.a, p.common, p.d), topOf(p.b, p.common, p.e)];
        return reduced(p.plus ? top + other : top - other, p.d + p.e);
      },
      feedback: () => say`You added the bottoms too. Bring both fractions to the same bottom, and calculate with the tops only.`,
    },
  ],
  prompt: (params) => tell(fractionPrompts, params),
  explain: (p, answer) => {
    const same = (parts: number): RichText => signed(parts, p.common, p.common);
    const isSimple = answer.kind === 'fraction' && answer.d === p.common;
    const inBrackets = p.b < 0 ? say`(${same(p.b)})` : same(p.b);
    const opposite = p.b < 0 ? same(-p.b) : say`(${same(-p.b)})`;
    return [
      say`With the bottom ${p.common} for both: ${same(p.a)} ${p.plus ? '+' : '−'} ${inBrackets}.`,
      p.plus
        ? say`Adding ${same(p.b)} leads to the ${p.b < 0 ? 'left' : 'right'}.`
        : say`Subtracting is adding the opposite: ${same(p.a)} + ${opposite}.`,
      isSimple
        ? say`The result is ${showValue(answer)}.`
        : say`The result is ${same(result(p))}, and in simplest form that is ${showValue(answer)}.`,
    ];
  },
  proof: (p) => {
    const [top, other] = [topOf(p.a, p.common, p.d), topOf(p.b, p.common, p.e)];
    const right = `${other}/${p.e}`;
    return { expression: `${top}/${p.d} ${p.plus ? '+' : '-'} ${other < 0 ? `(${right})` : right}` };
  },
});
