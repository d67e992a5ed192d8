import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { equalRatiosTeaching } from '../../teaching/ratios/equal-ratios.ts';
import { fraction, integer, ratioOf } from '../../value.ts';

/** The ratio a : b in lowest terms, known as m times and wanted as k times of it; the second number of the wanted one is missing. */
type Params = Telling & { a: number; b: number; m: number; k: number };

const lowest = [
  [2, 3],
  [3, 2],
  [2, 5],
  [3, 4],
  [4, 3],
  [3, 5],
  [5, 2],
  [4, 5],
  [5, 3],
  [2, 7],
  [3, 7],
  [5, 4],
  [5, 6],
  [7, 3],
] as const;
const rules = { easy: { m: [1, 1], k: [2, 6] }, medium: { m: [1, 1], k: [5, 12] }, hard: { m: [2, 4], k: [5, 9] } } as const;

const knownOf = ({ a, b, m }: Params) => ({ p: a * m, q: b * m });
const newFirst = ({ a, k }: Params) => a * k;

const prompts = [
  (x: Params) => say`Which number makes the ratios equal? ${knownOf(x).p} : ${knownOf(x).q} = ${newFirst(x)} : ☐`,
  (x: Params) => say`Which number belongs in the box? ${fraction(knownOf(x).p, knownOf(x).q)} = ${newFirst(x)}/☐`,
  (x: Params) =>
    say`${x.name} mixes ${knownOf(x).p} cups of blue paint with ${knownOf(x).q} cups of yellow paint. How many cups of yellow paint go with ${newFirst(x)} cups of blue paint for the same green?`,
  (x: Params) =>
    say`A recipe takes ${knownOf(x).p} spoons of honey for ${knownOf(x).q} cups of oats. ${x.name} uses ${newFirst(x)} spoons of honey and keeps the same ratio. How many cups of oats are needed?`,
  (x: Params) =>
    say`${x.name} makes a table of equal ratios. One row reads ${knownOf(x).p} stones and ${knownOf(x).q} shells. Another row has ${newFirst(x)} stones. How many shells belong in that row?`,
];

export const equalRatios = defineSkill<Params>({
  id: 'equivalent-ratios',
  name: 'Finding equivalent ratios',
  grade: 6,
  grades: [6, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.3a',
  keywords: ['ratio', 'equivalent ratios', 'equal ratios', 'ratio table', 'tables of ratios', 'missing number in a ratio'],
  prerequisites: ['equivalent-fractions'],
  teaching: equalRatiosTeaching,
  make: (rng, difficulty) => {
    const [[a, b], { m, k }] = [rng.pick(lowest), rules[difficulty]];
    return { ...drawTelling(rng, 4), a, b, m: rng.int(...m), k: rng.int(...k) };
  },
  solve: (x) => integer(new Fraction(newFirst(x), knownOf(x).p).mul(knownOf(x).q).valueOf()),
  // Lays both mixtures out until their first amounts meet, and compares how much of the second has come together.
  verify: (x, answer) => {
    const { p, q } = knownOf(x);
    const n = answer.kind === 'integer' ? (ratioOf(answer)?.n ?? 0) : Number.NaN;
    let [left, right, second, wanted] = [p, newFirst(x), q, n];
    while (left !== right) {
      if (left < right) [left, second] = [left + p, second + q];
      else [right, wanted] = [right + newFirst(x), wanted + n];
    }
    return second === wanted;
  },
  misconceptions: [
    {
      id: 'kept-the-difference',
      name: 'Adds to the second number what was added to the first',
      wrong: (x) => integer(knownOf(x).q + newFirst(x) - knownOf(x).p),
      feedback: () => say`You added the same to both numbers. A ratio grows by multiplying, so look for the factor.`,
    },
    {
      id: 'kept-the-second',
      name: 'Leaves the second number as it is',
      wrong: (x) => integer(knownOf(x).q),
      feedback: (x) =>
        say`The first number has changed from ${knownOf(x).p} to ${newFirst(x)}. The second one has to change with it.`,
    },
    {
      id: 'new-number-as-factor',
      name: 'Multiplies by the new number itself',
      wrong: (x) => integer(knownOf(x).q * newFirst(x)),
      feedback: (x) =>
        say`You multiplied by ${newFirst(x)}. By what must ${knownOf(x).p} be multiplied to become ${newFirst(x)}?`,
    },
    {
      id: 'turned-the-ratio',
      name: 'Uses the ratio the other way round',
      wrong: (x) => ((newFirst(x) * x.a) % x.b === 0 ? integer((newFirst(x) * x.a) / x.b) : null),
      feedback: (x) =>
        say`You turned the ratio around. Write ${newFirst(x)} below ${knownOf(x).p}, because they count the same thing.`,
    },
    {
      id: 'one-step-short',
      name: 'Stops one step too early in the table',
      wrong: ({ b, k }) => integer(b * (k - 1)),
      feedback: (x) => say`You were on the right way and stopped too soon. Go on until the first number is ${newFirst(x)}.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (x, answer) => {
    const { p, q } = knownOf(x);
    return [
      ...(x.m === 1 ? [] : [say`Divide both numbers by ${x.m}: ${p} : ${q} = ${x.a} : ${x.b}.`]),
      say`Find the factor: ${x.a} × ${x.k} = ${newFirst(x)}.`,
      say`Multiply the other number by the same factor: ${x.b} × ${x.k} = ${answer}.`,
      say`So ${p} : ${q} = ${newFirst(x)} : ${answer}.`,
    ];
  },
  proof: (x) => ({ equation: `${knownOf(x).p} / ${knownOf(x).q} = ${newFirst(x)} / x`, variable: 'x' }),
});
