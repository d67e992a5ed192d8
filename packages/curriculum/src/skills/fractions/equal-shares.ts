import { defineSkill } from '../../define-skill.ts';
import { partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Misconception, ProofSketch, Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { halvesAndFourthsTeaching, halvesThirdsFourthsTeaching } from '../../teaching/fractions/equal-shares.ts';
import { integer } from '../../value.ts';

/**
 * Things cut into halves, thirds or fourths. Asked for: all the shares; the shares left when k are gone; the things that the
 * shares make; or the shares in whole things and k more shares.
 */
type Asks = 'shares' | 'left' | 'wholes' | 'total';
type Params = Telling & { wholes: number; parts: number; k: number; asks: Asks; thing: readonly [one: string, many: string] };

const foods = [
  ['pie', 'pies'],
  ['pizza', 'pizzas'],
  ['sandwich', 'sandwiches'],
  ['pancake', 'pancakes'],
] as const;

const all = ({ wholes, parts }: Params) => wholes * parts;
const results: Readonly<Record<Asks, (p: Params) => number>> = {
  shares: all,
  left: (p) => all(p) - p.k,
  wholes: (p) => p.wholes,
  total: (p) => all(p) + p.k,
};
const resultOf = (p: Params) => results[p.asks](p);
const things = ({ thing, wholes }: Params) => `${wholes} ${thing[wholes === 1 ? 0 : 1]}`;
const circles = ({ wholes }: Params) => (wholes === 1 ? '1 circle is' : `${wholes} circles are`);
const shares = ({ parts, k }: Params) => `${k} ${partName(parts, k)}`;

const drawings: Readonly<Record<Asks, (p: Params) => string>> = {
  shares: (p) => `${circles(p)} cut into ${partName(p.parts)}. How many ${partName(p.parts)} are there?`,
  left: (p) =>
    `${circles(p)} cut into ${partName(p.parts)}. ${shares(p)} ${p.k === 1 ? 'is' : 'are'} red. How many ${partName(p.parts)} are not red?`,
  wholes: (p) => `How many whole circles can you make from ${all(p)} ${partName(p.parts)}?`,
  total: (p) =>
    `You see ${p.wholes} whole ${p.wholes === 1 ? 'circle' : 'circles'} and ${shares(p)} of a circle. How many ${partName(p.parts)} is that in all?`,
};
const meals: Readonly<Record<Asks, (p: Params) => string>> = {
  shares: (p) => `${p.name} cuts ${things(p)} into ${partName(p.parts)}. How many equal shares are there?`,
  left: (p) =>
    `${p.name} cuts ${things(p)} into ${partName(p.parts)}. Friends eat ${p.k} of the shares. How many shares are left?`,
  wholes: (p) => `${p.name} has ${all(p)} ${partName(p.parts)} of ${p.thing[1]}. How many whole ${p.thing[1]} is that?`,
  total: (p) => `${p.name} has ${things(p)} and ${shares(p)} of a ${p.thing[0]}. How many ${partName(p.parts)} is that in all?`,
};
const prompts = [(p: Params) => say`${drawings[p.asks](p)}`, (p: Params) => say`${meals[p.asks](p)}`];

/** Cuts the wholes one by one, takes shares away or adds them, or puts them together again. */
function countShares({ wholes, parts, k, asks }: Params): number {
  const cut = Array.from({ length: wholes }, () => Array.from({ length: parts }, () => 'share')).flat();
  if (asks === 'left') return cut.slice(k).length;
  if (asks === 'total') return cut.concat(Array.from({ length: k }, () => 'share')).length;
  return asks === 'shares' ? cut.length : cut.filter((_, i) => (i + 1) % parts === 0).length;
}

const misconceptions: readonly Misconception<Params>[] = [
  {
    id: 'mixed-up-the-names',
    name: 'Mixes up halves, thirds and fourths',
    wrong: (p) => {
      const mixedUp = { ...p, parts: p.parts === 4 ? 2 : 4 };
      if (p.asks !== 'wholes') return integer(resultOf(mixedUp));
      return all(p) % mixedUp.parts === 0 ? integer(all(p) / mixedUp.parts) : null;
    },
    feedback: ({ parts }) => say`Think of the word ${partName(parts)}. It tells how many equal shares one whole has.`,
  },
  {
    id: 'counted-wholes-and-shares-alike',
    name: 'Counts a whole as if it were one share, or a share as if it were a whole',
    wrong: (p) => {
      if (p.asks === 'left') return null;
      return integer({ shares: p.wholes, wholes: all(p), total: p.wholes + p.k }[p.asks]);
    },
    feedback: ({ asks }) =>
      asks === 'wholes'
        ? say`That is how many shares there are. Put shares together to make a whole.`
        : say`A whole is more than one share. Count all the shares in it.`,
  },
  {
    id: 'added-the-shares',
    name: 'Adds where it has to be counted in groups or taken away',
    wrong: ({ wholes, parts, k, asks }) => {
      if (asks === 'wholes') return null;
      return integer({ shares: wholes + parts, left: wholes * parts + k, total: wholes + parts + k }[asks]);
    },
    feedback: ({ asks }) =>
      asks === 'left'
        ? say`Some shares are gone. So there must be fewer than before.`
        : say`Do not add the numbers you see. Draw the shares and count them.`,
  },
  {
    id: 'counted-the-cuts',
    name: 'Counts cuts and not shares',
    wrong: (p) => (p.asks === 'shares' ? integer(p.wholes * (p.parts - 1)) : null),
    feedback: () => say`You counted the cuts. Point to each share and count again.`,
  },
  {
    id: 'gave-a-part-of-the-story',
    name: 'Stops at one whole, or at the shares that are named',
    wrong: ({ parts, k, asks }) => integer({ shares: parts, left: k, wholes: parts, total: k }[asks]),
    feedback: () => say`That is only a part of it. Read the question one more time.`,
  },
  {
    id: 'counted-one-too-many',
    name: 'Counts one too many',
    wrong: (p) => (p.asks === 'wholes' || p.asks === 'left' ? integer(resultOf(p) + 1) : null),
    feedback: () => say`Very near! Draw it, and count one more time.`,
  },
  {
    id: 'forgot-what-is-gone',
    name: 'Counts all the shares although some are gone',
    wrong: (p) => (p.asks === 'left' ? integer(all(p)) : null),
    feedback: () => say`That is how many there were at first. Now take some away.`,
  },
];

function proofOf(p: Params): ProofSketch {
  const share = `(1/${p.parts})`;
  if (p.asks === 'shares') return { expression: `${p.wholes} / ${share}` };
  if (p.asks === 'wholes') return { expression: `${all(p)} * ${share}` };
  return { expression: `(${p.wholes} ${p.asks === 'left' ? '-' : '+'} ${p.k}/${p.parts}) / ${share}` };
}

function explainShares(p: Params) {
  const name = partName(p.parts);
  const groups = Array.from({ length: p.wholes }, () => String(p.parts)).join(' + ');
  if (p.asks === 'wholes')
    return [say`${p.parts} ${name} make 1 whole.`, say`${groups} = ${all(p)}, so ${all(p)} ${name} make ${p.wholes} wholes.`];
  const cut =
    p.wholes === 1 ? say`1 whole has ${p.parts} ${name}.` : say`Each whole has ${p.parts} ${name}: ${groups} = ${all(p)}.`;
  if (p.asks === 'left') return [cut, say`Take ${p.k} away: ${all(p)} − ${p.k} = ${resultOf(p)}.`];
  return p.asks === 'total'
    ? [cut, say`Add ${p.k} more: ${all(p)} + ${p.k} = ${resultOf(p)}.`]
    : [cut, say`So there are ${all(p)} equal shares.`];
}

type Facts = Pick<SkillFacts, 'id' | 'name' | 'grade' | 'grades' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'>;
type Range = { parts: readonly number[]; asks: readonly Asks[]; most: number };

const defineShares = (facts: Facts, ranges: Readonly<Record<'easy' | 'medium' | 'hard', Range>>): Skill =>
  defineSkill<Params>({
    ...facts,
    domain: 'fractions',
    make: (rng, difficulty) => {
      const range = ranges[difficulty];
      const [parts, asks] = [rng.pick(range.parts), rng.pick(range.asks)];
      const wholes = asks === 'left' ? rng.int(1, 2) : rng.int(asks === 'wholes' ? 2 : 1, range.most);
      const k = rng.int(1, asks === 'left' ? wholes * parts - 1 : parts - 1);
      return { ...drawTelling(rng, 1), wholes, parts, k, asks, thing: rng.pick(foods) };
    },
    solve: (p) => integer(resultOf(p)),
    verify: (p, answer) => answer.kind === 'integer' && answer.n === countShares(p),
    misconceptions,
    prompt: (params) => tell(prompts, params),
    explain: explainShares,
    proof: proofOf,
  });

export const halvesAndFourths = defineShares(
  {
    id: 'halves-and-fourths',
    name: 'Halves and fourths',
    grade: 1,
    grades: [1, 2],
    standard: '1.G.A.3',
    keywords: ['halves and fourths', 'halves', 'fourths', 'quarters', 'equal shares', 'half of a shape'],
    prerequisites: [],
    teaching: halvesAndFourthsTeaching,
  },
  {
    easy: { parts: [2, 4], asks: ['shares', 'left'], most: 3 },
    medium: { parts: [2, 4], asks: ['shares', 'left', 'wholes'], most: 4 },
    hard: { parts: [2, 4], asks: ['shares', 'left', 'wholes'], most: 5 },
  },
);

export const halvesThirdsFourths = defineShares(
  {
    id: 'halves-thirds-fourths',
    name: 'Halves, thirds and fourths',
    grade: 2,
    grades: [2, 3],
    standard: '2.G.A.3',
    keywords: ['halves thirds fourths', 'thirds', 'partition shapes', 'equal shares', 'quarters', 'parts of a whole'],
    prerequisites: ['halves-and-fourths'],
    teaching: halvesThirdsFourthsTeaching,
  },
  {
    easy: { parts: [2, 3, 4], asks: ['shares', 'left'], most: 3 },
    medium: { parts: [2, 3, 4], asks: ['shares', 'left', 'wholes', 'total'], most: 4 },
    hard: { parts: [3, 4], asks: ['left', 'wholes', 'total'], most: 4 },
  },
);
