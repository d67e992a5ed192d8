import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { equivalentRatiosTeaching } from '../../teaching/ratios/equivalent-ratios.ts';
import { integer, showInteger } from '../../value.ts';
import { isNumber, ratioNumber } from './exact-numbers.ts';

/**
 * A table with two rows and three columns: `known` and `other` to 1, each times the three factors. The last number of the other
 * row is asked for, which stands above the known one where `boxOnTop` says so.
 */
type Params = Telling & { known: number; other: number; factors: readonly [number, number, number]; boxOnTop: boolean };

const cell = (unit: number, factors: readonly number[], column: number): number => unit * (factors[column] ?? Number.NaN);
const knownAt = ({ known, factors }: Params, column: number): number => cell(known, factors, column);
const otherAt = ({ other, factors }: Params, column: number): number => cell(other, factors, column);

const ranges = { easy: [5, 2, 6], medium: [7, 3, 9], hard: [11, 4, 15] } as const;

/** Both rows with their names, such as `Cans of blue: 4, 8, 20. Cans of red: 6, 12, ☐.` */
function table(p: Params, names: readonly [string, string]): string {
  const known = [0, 1, 2].map((column) => showInteger(knownAt(p, column))).join(', ');
  const other = `${[0, 1].map((column) => showInteger(otherAt(p, column))).join(', ')}, ☐`;
  const [top, bottom] = p.boxOnTop ? [other, known] : [known, other];
  return `${names[0]}: ${top}. ${names[1]}: ${bottom}.`;
}

const prompts = [
  (p: Params) =>
    say`All columns of a table show the same ratio. ${table(p, ['First row', 'Second row'])} Which number belongs in the box?`,
  (p: Params) =>
    say`${p.name} always mixes the same green from blue and yellow paint. ${table(p, ['Cans of blue', 'Cans of yellow'])} Which number belongs in the box?`,
  (p: Params) =>
    say`${p.name} cooks rice for a school and always uses the same recipe. ${table(p, ['Cups of rice', 'Cups of water'])} Which number belongs in the box?`,
  (p: Params) =>
    say`A machine always works at the same speed, and ${p.name} writes a table. ${table(p, ['Minutes', 'Bottles'])} Which number belongs in the box?`,
];

export const equivalentRatios = defineSkill<Params>({
  id: 'equivalent-ratio-tables',
  name: 'Tables of equivalent ratios',
  grade: 6,
  grades: [5, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.3a',
  keywords: [
    'equivalent ratios',
    'ratio table',
    'tables of equal ratios',
    'missing value in a ratio table',
    'solve proportions',
    'proportional tables',
    'same ratio',
  ],
  prerequisites: ['ratios-in-simplest-form'],
  teaching: equivalentRatiosTeaching,
  make: (rng, difficulty) => {
    const [most, least, largest] = ranges[difficulty];
    const larger = rng.int(3, most);
    const smaller = rng.pick(lowestTops(larger).filter((top) => top > 1));
    const [known = smaller, other = larger] = rng.shuffle([smaller, larger]);
    const start = rng.int(1, difficulty === 'easy' ? 1 : 2);
    // The last step is larger than the first, so that going on in equal steps goes wrong.
    const factors = [start, start + 1, start + 1 + rng.int(least, largest)] as const;
    return { ...drawTelling(rng, 3), known, other, factors, boxOnTop: rng.int(0, 1) === 0 };
  },
  solve: ({ other, factors }) => integer(other * factors[2]),
  // Multiplies the first column and the last one crosswise, as they are written.
  verify: (p, answer) => isNumber(answer, (n, d) => n * knownAt(p, 0) === otherAt(p, 0) * knownAt(p, 2) * d),
  misconceptions: [
    {
      id: 'kept-the-difference',
      name: 'Keeps the difference between the rows',
      wrong: (p) => integer(knownAt(p, 2) + otherAt(p, 1) - knownAt(p, 1)),
      feedback: () => say`You kept the difference between the rows. In equal ratios both rows are multiplied by the same number.`,
    },
    {
      id: 'went-on-in-equal-steps',
      name: 'Goes on in the steps of its own row',
      wrong: (p) => integer(otherAt(p, 1) + p.other),
      feedback: () => say`You went one step on in your row. Look at the other row: how many steps does it take there?`,
    },
    {
      id: 'doubled-the-last-number',
      name: 'Doubles the last number',
      wrong: (p) => integer(otherAt(p, 1) * 2),
      feedback: () => say`You doubled the last number. Was the other row doubled in this step as well?`,
    },
    {
      id: 'turned-the-ratio-around',
      name: 'Uses the ratio the wrong way round',
      wrong: (p) => ratioNumber(knownAt(p, 2) * p.known, p.other),
      feedback: () => say`You used the ratio the wrong way round. Which of the rows has the larger numbers?`,
    },
    {
      id: 'amount-as-factor',
      name: 'Multiplies by the amount in the other row',
      wrong: (p) => integer(otherAt(p, 0) * knownAt(p, 2)),
      feedback: () =>
        say`You multiplied by the amount itself. Find out how many times as large it is as the first amount in its row.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const one = p.factors[0] === 1 ? [] : [say`Divide the first column by ${p.factors[0]}: ${p.known} belongs to ${p.other}.`];
    return [
      ...one,
      say`In the row without the box, ${p.known} grows to ${knownAt(p, 2)}, and that is ${p.factors[2]} times as much.`,
      say`So the other row grows ${p.factors[2]} times as well: ${p.other} × ${p.factors[2]} = ${answer}.`,
    ];
  },
  proof: (p) => ({ equation: `${otherAt(p, 0)} / ${knownAt(p, 0)} = x / ${knownAt(p, 2)}`, variable: 'x' }),
});
