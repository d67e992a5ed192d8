import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { unitRateStoriesTeaching } from '../../teaching/ratios/unit-rate-stories.ts';
import { integer, money, ratioOf, type Value } from '../../value.ts';

/** `one` in cents or in whole units of length; known for `m` and wanted for `k`. */
type Params = Telling & { kind: 'price' | 'speed'; one: number; m: number; k: number };

const write = ({ kind }: Params, amount: number): Value => (kind === 'price' ? money(amount) : integer(amount));
const known = (p: Params): Value => write(p, p.one * p.m);
/** The known amount in dollars or units, as proofs write it. */
const ascii = (p: Params): string => (p.kind === 'price' ? ((p.one * p.m) / 100).toFixed(2) : String(p.one * p.m));

const prompts = [
  (p: Params) =>
    p.kind === 'price'
      ? say`${p.m} tickets cost ${known(p)}, and each costs the same. What do ${p.k} tickets cost?`
      : say`At a steady speed, a bus goes ${known(p)} miles in ${p.m} hours. How many miles does it go in ${p.k} hours?`,
  (p: Params) =>
    p.kind === 'price'
      ? say`${p.name} pays ${known(p)} for ${p.m} notebooks of one kind. What is the price of ${p.k} such notebooks?`
      : say`${p.name} is on a train that goes ${known(p)} kilometers in ${p.m} hours at a steady speed. How many kilometers does it go in ${p.k} hours?`,
  (p: Params) =>
    p.kind === 'price'
      ? say`At the market, ${p.m} kilograms of apples cost ${known(p)}. ${p.name} buys ${p.k} kilograms of them. What is the price?`
      : say`A ship covers ${known(p)} miles in ${p.m} hours and does not change its speed. ${p.name} is on board for ${p.k} hours. How many miles is that?`,
];

export const unitRateStories = defineSkill<Params>({
  id: 'steady-rate-stories',
  name: 'Unit price and speed word problems',
  grade: 6,
  grades: [6, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.3b',
  keywords: ['unit price', 'unit rate word problems', 'speed word problems', 'constant speed', 'rate problems', 'price of one'],
  prerequisites: ['unit-rate'],
  teaching: unitRateStoriesTeaching,
  make: (rng, difficulty) => {
    const kind = rng.pick(['price', 'speed'] as const);
    const [low, high] = { easy: [2, 4], medium: [3, 6], hard: [4, 9] }[difficulty];
    const [m, step] = [rng.int(low ?? 2, high ?? 4), rng.int(1, difficulty === 'hard' ? 4 : 3)];
    const k = difficulty !== 'easy' && m > 3 && rng.int(0, 1) === 0 ? rng.int(2, m - 1) : m + step;
    const fine = difficulty === 'easy' ? 50 : 5;
    const one = kind === 'price' ? rng.int(100 / fine, 450 / fine) * fine : rng.int(3, difficulty === 'easy' ? 9 : 16) * 5 + 1;
    return { ...drawTelling(rng, 2), kind, one, m, k };
  },
  solve: (p) => write(p, new Fraction(p.one * p.m, p.m).mul(p.k).valueOf()),
  // The old numbers counted k times and the new ones counted m times have to meet.
  verify: (p, answer) => {
    const ratio = answer.kind === (p.kind === 'price' ? 'money' : 'integer') ? ratioOf(answer) : null;
    let gap = ratio === null ? Number.NaN : 0;
    for (let i = 0; i < p.m; i++) gap += ratio?.n ?? 0;
    for (let i = 0; i < p.k; i++) gap -= p.one * p.m;
    return gap === 0;
  },
  misconceptions: [
    {
      id: 'stopped-at-one',
      name: 'Gives the amount for one',
      wrong: (p) => write(p, p.one),
      feedback: (p) => say`A good first step! That is for only one. Now find out what belongs to ${p.k}.`,
    },
    {
      id: 'multiplied-the-total',
      name: 'Multiplies the known total by the new number',
      wrong: (p) => write(p, p.one * p.m * p.k),
      feedback: (p) => say`${known(p)} belongs to ${p.m}, not to one. Divide first, and then multiply by ${p.k}.`,
    },
    {
      id: 'kept-the-difference',
      name: 'Adds the difference of the numbers to the total',
      wrong: (p) => write(p, p.one * p.m + (p.k - p.m) * (p.kind === 'price' ? 100 : 1)),
      feedback: (p) =>
        say`You only counted the step from ${p.m} to ${p.k}. Each one more brings the amount for one, so find that first.`,
    },
    {
      id: 'one-too-few',
      name: 'Counts one too few',
      wrong: (p) => write(p, p.one * (p.k - 1)),
      feedback: (p) => say`Your amount for one is right. Check how many times you counted it: it must be ${p.k} times.`,
    },
    {
      id: 'added-both-totals',
      name: 'Adds the new part to the known total',
      wrong: (p) => write(p, p.one * (p.m + p.k)),
      feedback: (p) => say`You have the amount for ${p.m} and ${p.k} together. The question asks for ${p.k} only.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`${p.m} ${p.kind === 'price' ? 'cost' : 'hours bring'} ${known(p)}${p.kind === 'price' ? '' : p.story === 1 ? ' kilometers' : ' miles'}.`,
    say`For one: ${known(p)} ÷ ${p.m} = ${write(p, p.one)}.`,
    say`For ${p.k}: ${p.k} × ${write(p, p.one)} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `${ascii(p)} / ${p.m} * ${p.k}` }),
});
