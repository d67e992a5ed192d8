import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { unitRateTeaching } from '../../teaching/ratios/unit-rate.ts';
import { decimal, ratioOf } from '../../value.ts';

/** `units` for each one, in tenths, over `count` of them; the total is whole. */
type Params = Telling & { tenths: number; count: number };

const totalOf = ({ tenths, count }: Params) => (tenths * count) / 10;

const prompts = [
  (p: Params) => say`Which number belongs in the box? ${totalOf(p)} : ${p.count} = ☐ : 1`,
  (p: Params) =>
    say`${p.name} reads ${totalOf(p)} pages in ${p.count} hours, always at the same speed. How many pages is that per hour?`,
  (p: Params) =>
    say`A pump moves ${totalOf(p)} liters of water in ${p.count} minutes. ${p.name} wants to know the unit rate. How many liters does it move in 1 minute?`,
  (p: Params) => say`${p.name} needs ${totalOf(p)} grams of seed for ${p.count} equal pots. How many grams is that for each pot?`,
  (p: Params) => say`A car uses ${p.count} liters of fuel for ${totalOf(p)} kilometers. How many kilometers is that per liter?`,
];

export const unitRate = defineSkill<Params>({
  id: 'unit-rate',
  name: 'Finding a unit rate',
  grade: 6,
  grades: [6, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.2',
  keywords: ['unit rate', 'rate', 'rates and ratios', 'per hour', 'how much for each one', 'how much for one'],
  prerequisites: ['divide-whole-numbers', 'equivalent-ratios'],
  teaching: unitRateTeaching,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 4);
    if (difficulty === 'easy') return { ...telling, tenths: rng.int(6, 20) * 10, count: rng.int(3, 9) };
    if (difficulty === 'medium') return { ...telling, tenths: rng.int(14, 45) * 10, count: rng.int(4, 12) };
    // Two whole units and a half, or a fifth's tenths, over a count that makes the total whole.
    return rng.int(0, 1) === 0
      ? { ...telling, tenths: rng.int(8, 30) * 10 + 5, count: rng.pick([4, 6, 8, 12]) }
      : { ...telling, tenths: rng.int(8, 30) * 10 + rng.pick([2, 4, 6, 8]), count: rng.pick([5, 10, 15]) };
  },
  solve: (p) => decimal(new Fraction(totalOf(p), p.count).mul(10).valueOf(), 1),
  // Gives each one its share again and again, and sees whether the total comes together.
  verify: (p, answer) => {
    const ratio = answer.kind === 'integer' || answer.kind === 'decimal' ? ratioOf(answer) : null;
    let shared = 0;
    for (let i = 0; i < p.count; i++) shared += ratio?.n ?? 0;
    return ratio !== null && shared === totalOf(p) * ratio.d;
  },
  misconceptions: [
    {
      id: 'multiplied-instead',
      name: 'Multiplies the two amounts',
      wrong: (p) => decimal(totalOf(p) * p.count, 0),
      feedback: (p) => say`You multiplied, so the result belongs to far more than ${p.count}. For one of them it has to be less.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the two amounts',
      wrong: (p) => decimal(totalOf(p) - p.count, 0),
      feedback: (p) => say`You took ${p.count} away. Share ${totalOf(p)} equally among ${p.count} to see what one gets.`,
    },
    {
      id: 'gave-the-total',
      name: 'Gives the whole amount',
      wrong: (p) => decimal(totalOf(p), 0),
      feedback: (p) => say`${totalOf(p)} belongs to all ${p.count} together. The question asks about only one.`,
    },
    {
      id: 'halved-only',
      name: 'Takes half, as if there were always two',
      wrong: (p) => decimal(totalOf(p) * 5, 1),
      feedback: (p) => say`You shared among 2. Here ${totalOf(p)} is for ${p.count}, so divide by that number.`,
    },
    {
      id: 'dropped-what-is-left',
      name: 'Leaves out the part after the point',
      wrong: (p) => (p.tenths % 10 === 0 ? null : decimal(Math.floor(p.tenths / 10), 0)),
      feedback: () => say`Nearly! Something is left over after that, and it is shared out as well. Go on to tenths.`,
    },
    {
      id: 'one-share-too-many',
      name: 'Shares among one too few',
      wrong: (p) => (totalOf(p) % (p.count - 1) === 0 ? decimal(totalOf(p) / (p.count - 1), 0) : null),
      feedback: (p) => say`You shared among ${p.count - 1}. Count again how many there are.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`${totalOf(p)} belongs to ${p.count}, and we look for what belongs to 1.`,
    say`Divide both by ${p.count}: ${totalOf(p)} ÷ ${p.count} = ${answer}.`,
    say`Check: ${p.count} × ${answer} = ${totalOf(p)}.`,
    say`The unit rate is ${answer}.`,
  ],
  proof: (p) => ({ expression: `${totalOf(p)} / ${p.count}` }),
});
