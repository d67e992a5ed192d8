import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { constantOfProportionalityTeaching } from '../../teaching/ratios/constant-of-proportionality.ts';
import { integer, showInteger } from '../../value.ts';
import { endingDecimal, isNumber, numberOf, ratioNumber } from './exact-numbers.ts';

/** y = kx, where k has so many hundredths and belongs to whole numbers for these three x. */
type Params = Telling & { k: number; xs: readonly [number, number, number] };

const yOf = ({ k }: Params, x: number): number => (k * x) / 100;
const rates = {
  easy: [200, 300, 400, 500, 600, 700, 800, 900],
  medium: [50, 150, 250, 350, 450, 120, 180, 240],
  hard: [75, 125, 175, 225, 275, 40, 60, 80, 320, 360],
} as const;

/** The smallest x for which y is whole; the others are multiples of it. */
const unitOf = (k: number): number => [1, 2, 4, 5, 20, 25].find((x) => (k * x) % 100 === 0) ?? 100;

function drawTable(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): Pick<Params, 'k' | 'xs'> {
  const k = rng.pick(rates[difficulty]);
  // The first x is never 1, so that no y is k itself.
  const first = rng.int(unitOf(k) === 1 ? 2 : 1, 4);
  const second = first + rng.int(1, 3);
  const third = second + rng.int(1, 4);
  return { k, xs: [first * unitOf(k), second * unitOf(k), third * unitOf(k)] };
}

const row = (p: Params, of: (x: number) => number): string => p.xs.map((x) => showInteger(of(x))).join(', ');
const table = (p: Params, [x, y]: readonly [string, string]): string =>
  `${x}: ${row(p, (value) => value)}. ${y}: ${row(p, (value) => yOf(p, value))}.`;

const prompts = [
  (p: Params) =>
    say`In this table y is proportional to x. ${table(p, ['x', 'y'])} What is the constant of proportionality k in y = kx?`,
  (p: Params) =>
    say`${p.name} buys rice by weight. ${table(p, ['Kilograms', 'Dollars'])} What is the constant of proportionality, in dollars per kilogram?`,
  (p: Params) =>
    say`${p.name} measures how a spring gets longer when weights are hung on it. ${table(p, ['Weights', 'Millimeters'])} What is the constant of proportionality, in millimeters per weight?`,
  (p: Params) =>
    say`A printer works at a constant rate, and ${p.name} writes a table. ${table(p, ['Minutes', 'Posters'])} What is the constant of proportionality, in posters per minute?`,
];

export const constantOfProportionality = defineSkill<Params>({
  id: 'constant-of-proportionality',
  name: 'Constant of proportionality',
  grade: 7,
  grades: [6, 8],
  domain: 'ratios and percent',
  standard: '7.RP.A.2b',
  keywords: [
    'constant of proportionality',
    'proportional relationships',
    'k in y = kx',
    'unit rate in a table',
    'direct variation',
    'proportional table',
    'proportions',
  ],
  prerequisites: ['equivalent-ratio-tables', 'unit-rates'],
  teaching: constantOfProportionalityTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawTable(rng, difficulty) }),
  solve: (p) => numberOf(new Fraction(yOf(p, p.xs[0]), p.xs[0])),
  // Goes through the whole table: the answer times each x has to be its y.
  verify: (p, answer) => isNumber(answer, (n, d) => p.xs.every((x) => n * x * 100 === p.k * x * d)),
  misconceptions: [
    {
      id: 'divided-the-other-way',
      name: 'Divides x by y',
      wrong: (p) => ratioNumber(p.xs[0], yOf(p, p.xs[0])),
      feedback: () =>
        say`You divided the first row by the second. The constant tells how much of the second row belongs to one of the first.`,
    },
    {
      id: 'divided-by-the-next-x',
      name: 'Divides the first y by the second x',
      wrong: (p) => endingDecimal(new Fraction(yOf(p, p.xs[0]), p.xs[1])),
      feedback: () => say`You took the two numbers from different columns. Divide y by the x of its own column.`,
    },
    {
      id: 'divided-the-next-y',
      name: 'Divides the second y by the first x',
      wrong: (p) => endingDecimal(new Fraction(yOf(p, p.xs[1]), p.xs[0])),
      feedback: ({ xs }) => say`You took the second y with the first x. Which y belongs to ${xs[0]}?`,
    },
    {
      id: 'gave-the-difference-in-a-column',
      name: 'Subtracts within a column',
      wrong: (p) => integer(Math.abs(yOf(p, p.xs[0]) - p.xs[0])),
      feedback: () =>
        say`You subtracted within a column. Check another column: the difference is not the same, but the quotient is.`,
    },
    {
      id: 'gave-the-step-in-the-row',
      name: 'Gives the step from one y to the next',
      wrong: (p) => integer(yOf(p, p.xs[1]) - yOf(p, p.xs[0])),
      feedback: () =>
        say`That is a step in the second row. In the first row the step is not one unit, so compare within a column.`,
    },
    {
      id: 'gave-a-value-of-y',
      name: 'Gives the first y',
      wrong: (p) => integer(yOf(p, p.xs[0])),
      feedback: ({ xs }) => say`That belongs to ${xs[0]}. How much belongs to one?`,
    },
    {
      id: 'multiplied-the-column',
      name: 'Multiplies x and y',
      wrong: (p) => integer(p.xs[0] * yOf(p, p.xs[0])),
      feedback: () => say`You multiplied. In a proportional table it is the quotient that stays the same.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`In every column the quotient is the same, so one column is enough.`,
    say`The first column has ${p.xs[0]} and ${yOf(p, p.xs[0])}: ${yOf(p, p.xs[0])} ÷ ${p.xs[0]} = ${answer}.`,
    say`Check with the last column: ${p.xs[2]} × ${answer} = ${yOf(p, p.xs[2])}, so the constant is ${answer}.`,
  ],
  proof: (p) => ({ expression: `${yOf(p, p.xs[0])} / ${p.xs[0]}` }),
});
