import type { Difficulty } from '@toolboxai/contracts';
import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { twoWayTablesTeaching } from '../../teaching/data/two-way-tables.ts';
import { simplest } from '../../value.ts';
import { isNumber, sum } from '../geometry/number-checks.ts';

/** Counts of those with A and B, A only, B only and neither; the share of B among those with A, or of A among those with B. */
type Params = Telling & { both: number; onlyA: number; onlyB: number; neither: number; asks: 'B in A' | 'A in B' };

function drawTable(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const most = { easy: 12, medium: 24, hard: 45 }[difficulty];
  const [both, onlyA, onlyB, neither] = [rng.int(3, most), rng.int(3, most), rng.int(3, most), rng.int(3, most)];
  const alike = new Set([both, onlyA, onlyB, neither]).size < 4;
  const clumsy = new Fraction(both, both + onlyA).d > 30n || new Fraction(both, both + onlyB).d > 30n;
  return alike || clumsy
    ? drawTable(rng, difficulty)
    : { both, onlyA, onlyB, neither, asks: rng.pick(['B in A', 'A in B'] as const) };
}

const rowRest = ({ asks, onlyA, onlyB }: Params) => (asks === 'B in A' ? onlyA : onlyB);
const otherRest = ({ asks, onlyA, onlyB }: Params) => (asks === 'B in A' ? onlyB : onlyA);
const everyone = ({ both, onlyA, onlyB, neither }: Params) => sum([both, onlyA, onlyB, neither]);
const share = (n: number, d: number) => simplest(new Fraction(n, d));

const prompts = [
  (p: Params) =>
    say`In a two-way table, ${p.both} students play a sport and an instrument, ${p.onlyA} only a sport, ${p.onlyB} only an instrument, and ${p.neither} neither. What fraction of the students who play ${p.asks === 'B in A' ? 'a sport also play an instrument' : 'an instrument also play a sport'}?`,
  (p: Params) =>
    say`${p.name} asks students about pets and younger siblings: ${p.both} have both, ${p.onlyA} have only a pet, ${p.onlyB} have only younger siblings, and ${p.neither} have neither. What fraction of the students ${p.asks === 'B in A' ? 'with a pet also have younger siblings' : 'with younger siblings also have a pet'}?`,
  (p: Params) =>
    say`In a survey, ${p.both} people like tea and coffee, ${p.onlyA} like only tea, ${p.onlyB} like only coffee, and ${p.neither} like neither of them. ${p.name} makes a two-way table. What fraction of those who like ${p.asks === 'B in A' ? 'tea also like coffee' : 'coffee also like tea'}?`,
  (p: Params) =>
    say`${p.name} counts bicycles at school: ${p.both} have a bell and a light, ${p.onlyA} have only a bell, ${p.onlyB} have only a light, and ${p.neither} have neither. What fraction of the bicycles with ${p.asks === 'B in A' ? 'a bell also have a light' : 'a light also have a bell'}?`,
];

export const twoWayTables = defineSkill<Params>({
  id: 'two-way-tables',
  name: 'Two-way tables and relative frequencies',
  grade: 8,
  grades: [8, 9],
  domain: 'data and chance',
  standard: '8.SP.A.4',
  keywords: ['two-way table', 'two way tables', 'relative frequency', 'bivariate data', 'categorical data', 'association'],
  prerequisites: ['simple-probability'],
  teaching: twoWayTablesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawTable(rng, difficulty) }),
  solve: (p) => share(p.both, p.both + rowRest(p)),
  // Goes through everybody, keeps those in the group that is asked about, and counts those with both.
  verify: ({ both, onlyA, onlyB, neither, asks }, answer) => {
    let [inGroup, withBoth] = [0, 0];
    for (let person = 0; person < both + onlyA + onlyB + neither; person++) {
      const hasA = person < both + onlyA;
      const hasB = person < both || (person >= both + onlyA && person < both + onlyA + onlyB);
      if (asks === 'B in A' ? hasA : hasB) inGroup++;
      if (hasA && hasB) withBoth++;
    }
    return isNumber(answer, withBoth, inGroup);
  },
  misconceptions: [
    {
      id: 'out-of-everyone',
      name: 'Compares with everyone in the table',
      wrong: (p) => share(p.both, everyone(p)),
      feedback: () =>
        say`You compared with everybody in the table. The question is about one group only, so use the total of that group.`,
    },
    {
      id: 'the-other-group',
      name: 'Compares with the total of the other group',
      wrong: (p) => share(p.both, p.both + otherRest(p)),
      feedback: () => say`You used the total of the other group. Which group does the question start from?`,
    },
    {
      id: 'part-to-part',
      name: 'Compares those with both with those who have only one',
      wrong: (p) => (p.both < rowRest(p) ? share(p.both, rowRest(p)) : null),
      feedback: () =>
        say`You compared one part of the group with its other part. The denominator is the total of the whole group.`,
    },
    {
      id: 'the-rest-of-the-group',
      name: 'Gives the share of those who have only one',
      wrong: (p) => share(rowRest(p), p.both + rowRest(p)),
      feedback: () => say`That is the share of the group that does not have both. Look at the other part of the group.`,
    },
    {
      id: 'size-of-the-group',
      name: 'Gives the share of the group among everyone',
      wrong: (p) => share(p.both + rowRest(p), everyone(p)),
      feedback: () => say`You found how large the group is among everybody. Now look inside the group.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    say`The group that the question starts from has ${p.both} + ${rowRest(p)} = ${p.both + rowRest(p)} members.`,
    say`Of these, ${p.both} have both.`,
    say`The relative frequency is ${p.both} out of ${p.both + rowRest(p)}, in simplest form ${answer}.`,
  ],
  proof: (p) => ({ expression: `${p.both} / (${p.both} + ${rowRest(p)})` }),
});
