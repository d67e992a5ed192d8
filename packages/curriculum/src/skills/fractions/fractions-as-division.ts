import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { fractionsAsDivisionTeaching } from '../../teaching/fractions/fractions-as-division.ts';
import { decimal, fraction, integer, showValue, simplest } from '../../value.ts';
import { mixed } from './mixed-numbers.ts';
import { isUnits } from './unlike-fractions.ts';

/** a wholes shared by b, which does not divide a. */
type Params = Telling & { a: number; b: number };

const ranges = { easy: [2, 9, 3, 8], medium: [5, 19, 3, 9], hard: [13, 49, 6, 12] } as const;

const prompts = [
  ({ a, b }: Params) => say`What is ${a} ÷ ${b}, written as a fraction or a mixed number?`,
  ({ a, b, name }: Params) =>
    say`${name} and ${b - 1} friends share ${a} sandwiches equally. How many sandwiches does each of them get?`,
  ({ a, b, name }: Params) => say`${name} cuts ${a} yards of ribbon into ${b} equal pieces. How many yards long is each piece?`,
  ({ a, b, name }: Params) =>
    say`${name} pours ${a} gallons of water equally into ${b} tanks. How many gallons are in each tank?`,
];

export const fractionsAsDivision = defineSkill<Params>({
  id: 'fractions-as-division',
  name: 'Fractions as division',
  grade: 5,
  grades: [5, 6],
  domain: 'fractions',
  standard: '5.NF.B.3',
  keywords: [
    'fractions as division',
    'fraction is a division',
    'divide whole numbers with fraction answer',
    'sharing with fractions',
    'interpret a fraction as division',
  ],
  prerequisites: ['mixed-numbers-and-improper-fractions', 'divide-facts'],
  teaching: fractionsAsDivisionTeaching,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 3);
    const [lowA, highA, lowB, highB] = ranges[difficulty];
    for (;;) {
      const [a, b] = [rng.int(lowA, highA), rng.int(lowB, highB)];
      if (a % b !== 0) return { ...telling, a, b };
    }
  },
  solve: ({ a, b }) => simplest(new Fraction(a, b)),
  // Cuts each whole into b parts and deals them out one by one.
  verify: ({ a, b }, answer) => {
    let mine = 0;
    for (let part = 0; part < a * b; part++) if (part % b === 0) mine++;
    return isUnits(answer, mine, b);
  },
  misconceptions: [
    {
      id: 'divided-the-other-way',
      name: 'Divides the other way round',
      wrong: ({ a, b }) => simplest(new Fraction(b, a)),
      feedback: ({ a, b }) =>
        say`You divided ${b} by ${a}. What is shared goes to the top, and the number of shares goes to the bottom.`,
    },
    {
      id: 'share-of-one-whole',
      name: 'Finds the share of one whole only',
      wrong: ({ b }) => fraction(1, b),
      feedback: ({ a }) =>
        say`That is the share of just one whole. There are ${a} wholes to share, and each of them gives such a part.`,
    },
    {
      id: 'dropped-the-rest',
      name: 'Drops what is left over',
      wrong: ({ a, b }) => (a > b ? integer(Math.floor(a / b)) : null),
      feedback: ({ a, b }) =>
        say`${a % b} ${a % b === 1 ? 'is' : 'are'} left over, and ${a % b === 1 ? 'it' : 'each of them'} can be cut into ${b} equal parts and shared as well.`,
    },
    {
      id: 'rest-as-tenths',
      name: 'Writes the remainder behind a point',
      wrong: ({ a, b }) => (a > b && a % b < 10 && b !== 10 ? decimal(Math.floor(a / b) * 10 + (a % b), 1) : null),
      feedback: ({ b }) =>
        say`The digit behind a point counts tenths. What is left is shared by ${b}, so write it as a fraction.`,
    },
    {
      id: 'rest-over-the-total',
      name: 'Writes the remainder over the number that is shared',
      wrong: ({ a, b }) => (a > b ? mixed(Math.floor(a / b), a % b, a) : null),
      feedback: ({ b }) => say`The whole part is right. What is left is shared by ${b}, so which number belongs at the bottom?`,
    },
    {
      id: 'gave-what-is-missing',
      name: 'Gives the part that is missing to one whole',
      wrong: ({ a, b }) => (a < b ? simplest(new Fraction(b - a, b)) : null),
      feedback: ({ a, b }) =>
        say`That is what is missing to a full whole. Give each of the ${b} shares a part of every one of the ${a} wholes.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the numbers',
      wrong: ({ a, b }) => integer(Math.abs(a - b)),
      feedback: ({ a, b }) => say`You subtracted. Think of a fair share: all ${a} are divided into ${b} equal amounts.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b }, answer) => [
    say`Cut each whole into ${b} equal parts. Each share gets one part of every whole.`,
    say`There are ${a} wholes, so each share has ${a} of these parts: ${fraction(a, b)}.`,
    showValue(answer) === `${a}/${b}`
      ? say`So ${a} ÷ ${b} = ${answer}.`
      : say`${fraction(a, b)} is the same as ${answer}, so ${a} ÷ ${b} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} / ${b}` }),
});
