import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { divideFractionsTeaching } from '../../teaching/fractions/divide-fractions.ts';
import { fraction, ratioOf, showValue, simplest } from '../../value.ts';

/** a/b divided by c/d. */
type Params = Telling & { a: number; b: number; c: number; d: number };

const bottoms = { easy: [2, 3, 4, 5], medium: [3, 4, 5, 6], hard: [4, 5, 6, 7, 8, 9] } as const;

const prompts = [
  ({ a, b, c, d }: Params) => say`What is ${fraction(a, b)} ÷ ${fraction(c, d)}?`,
  ({ a, b, c, d, name }: Params) =>
    say`${name} has ${fraction(a, b)} of a pound of nuts. One serving is ${fraction(c, d)} of a pound. How many servings is that?`,
  ({ a, b, c, d, name }: Params) =>
    say`${name} walks ${fraction(a, b)} of a mile around a pond. One lap is ${fraction(c, d)} of a mile. How many laps is that?`,
];

export const divideFractions = defineSkill<Params>({
  id: 'divide-fractions',
  name: 'Dividing fractions',
  grade: 6,
  grades: [5, 7],
  domain: 'fractions',
  standard: '6.NS.A.1',
  keywords: ['fraction', 'divide', 'reciprocal', 'quotient', 'invert'],
  prerequisites: ['multiply-fractions', 'divide-facts'],
  teaching: divideFractionsTeaching,
  make: (rng, difficulty) => {
    const [b, d] = [rng.pick(bottoms[difficulty]), rng.pick(bottoms[difficulty])];
    const c = difficulty === 'easy' ? 1 : rng.pick(lowestTops(d));
    return { ...drawTelling(rng, 2), a: rng.pick(lowestTops(b)), b, c, d };
  },
  solve: ({ a, b, c, d }) => simplest(new Fraction(a, b).div(c, d)),
  // Undoes the division: that many servings of c/d, put together again, have to weigh a/b. All in whole small parts.
  verify: ({ a, b, c, d }, answer) => {
    const ratio = ratioOf(answer);
    if (ratio === null) return false;
    const [serving, amount] = [c * b, a * d];
    let together = 0;
    for (let i = 0; i < ratio.n; i++) together += serving;
    let wanted = 0;
    for (let i = 0; i < ratio.d; i++) wanted += amount;
    return together === wanted;
  },
  misconceptions: [
    {
      id: 'multiplied-straight',
      name: 'Multiplies without turning the second fraction over',
      wrong: ({ a, b, c, d }) => simplest(new Fraction(a * c, b * d)),
      feedback: ({ c, d }) =>
        say`You multiplied by ${fraction(c, d)}. To divide by it, ask how many times it fits, which is multiplying by ${fraction(d, c)}.`,
    },
    {
      id: 'turned-the-first',
      name: 'Turns the first fraction over',
      wrong: ({ a, b, c, d }) => simplest(new Fraction(b * c, a * d)),
      feedback: () =>
        say`You turned a fraction over, but it was the first one. Keep the first, and turn over the one you divide by.`,
    },
    {
      id: 'turned-both',
      name: 'Turns both fractions over',
      wrong: ({ a, b, c, d }) => simplest(new Fraction(b * d, a * c)),
      feedback: () => say`You turned both fractions over. Only the second one is turned, and the first stays as it is.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the fractions',
      wrong: ({ a, b, c, d }) => (a * d > c * b ? simplest(new Fraction(a, b).sub(c, d)) : null),
      feedback: () => say`You found how much is left after taking it away once. Dividing asks how many times it fits.`,
    },
    {
      id: 'multiplied-bottoms-only',
      name: 'Turns the second fraction over and multiplies only the bottoms',
      wrong: ({ a, b, c }) => simplest(new Fraction(a, b * c)),
      feedback: ({ a, c, d }) =>
        say`You turned it over well and multiplied the bottoms. Now the tops: multiply ${a} by ${d}, as in × ${fraction(d, c)}.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the fractions',
      wrong: ({ a, b, c, d }) => simplest(new Fraction(a, b).add(c, d)),
      feedback: ({ c, d }) =>
        say`You put the two together. The sign ÷ asks how many times ${fraction(c, d)} fits into the first fraction.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b, c, d }, answer) => [
    say`Dividing by ${fraction(c, d)} asks how many times it fits.`,
    say`That is the same as multiplying by ${fraction(d, c)}, because ${fraction(c, d)} × ${fraction(d, c)} is 1.`,
    say`${fraction(a, b)} × ${fraction(d, c)} = ${fraction(a * d, b * c)}.`,
    ...(showValue(answer) === `${a * d}/${b * c}` ? [] : [say`${fraction(a * d, b * c)} is the same as ${answer}.`]),
    say`So ${fraction(a, b)} ÷ ${fraction(c, d)} = ${answer}.`,
  ],
  proof: ({ a, b, c, d }) => ({ expression: `(${a}/${b}) / (${c}/${d})` }),
});
