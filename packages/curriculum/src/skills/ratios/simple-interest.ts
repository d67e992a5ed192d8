import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { simpleInterestTeaching } from '../../teaching/ratios/simple-interest.ts';
import { decimal, type Value } from '../../value.ts';
import { isNumber, numberOf } from './exact-numbers.ts';

/** So many dollars for so many years at `tenths` tenths of a percent; asked is the interest or what there is at the end. */
type Params = Telling & { dollars: number; tenths: number; years: number; asks: 'interest' | 'balance' };

const rate = ({ tenths }: Params): Value => decimal(tenths, 1);
const yearly = ({ dollars, tenths }: Params): Fraction => new Fraction(dollars * tenths, 1000);
const interest = (p: Params): Fraction => yearly(p).mul(p.years);
/** What follows from an interest, in the form of the question. */
const asked = (p: Params, found: Fraction): Value => numberOf(p.asks === 'interest' ? found : found.add(p.dollars));

const question = (p: Params): string =>
  p.asks === 'interest' ? 'How many dollars of interest is that?' : 'How many dollars are there at the end?';

const prompts = [
  (p: Params) => say`${p.dollars} dollars earn simple interest of ${rate(p)}% a year for ${p.years} years. ${question(p)}`,
  (p: Params) =>
    say`${p.name} puts ${p.dollars} dollars into a savings account with simple interest of ${rate(p)}% a year and leaves them there for ${p.years} years. ${question(p)}`,
  (p: Params) =>
    p.asks === 'interest'
      ? say`For a loan of ${p.dollars} dollars, the parents of ${p.name} pay simple interest of ${rate(p)}% a year for ${p.years} years. How many dollars of interest do they pay?`
      : say`For a loan of ${p.dollars} dollars, the parents of ${p.name} pay simple interest of ${rate(p)}% a year for ${p.years} years, and then they pay the loan back. How many dollars do they pay in all?`,
];

export const simpleInterest = defineSkill<Params>({
  id: 'simple-interest',
  name: 'Simple interest',
  grade: 7,
  grades: [7, 8],
  domain: 'ratios and percent',
  standard: '7.RP.A.3',
  keywords: [
    'simple interest',
    'interest rate',
    'principal and interest',
    'savings account',
    'interest on a loan',
    'interest formula',
  ],
  prerequisites: ['percent-of-amount'],
  teaching: simpleInterestTeaching,
  make: (rng, difficulty) => {
    const dollars = { easy: 100 * rng.int(2, 9), medium: 100 * rng.int(4, 30), hard: 200 * rng.int(4, 45) }[difficulty];
    const tenths = difficulty === 'hard' ? rng.int(3, 13) * 5 : rng.int(2, 8) * 10;
    const asks = rng.pick(['interest', 'balance'] as const);
    return { ...drawTelling(rng, 2), dollars, tenths, years: rng.int(2, difficulty === 'easy' ? 5 : 9), asks };
  },
  solve: (p) => asked(p, interest(p)),
  // Adds the interest of each year to what there is, in thousandths of a dollar.
  verify: (p, answer) =>
    isNumber(answer, (n, d) => {
      let thousandths = p.asks === 'interest' ? 0 : p.dollars * 1000;
      for (let year = 0; year < p.years; year++) thousandths += p.dollars * p.tenths;
      return n * 1000 === thousandths * d;
    }),
  misconceptions: [
    {
      id: 'one-year-only',
      name: 'Counts the interest of one year only',
      wrong: (p) => asked(p, yearly(p)),
      feedback: ({ years }) => say`You counted the interest of one year. It is paid in each of ${years} years.`,
    },
    {
      id: 'answered-the-other-question',
      name: 'Gives the interest where the total is asked, or the total where the interest is asked',
      wrong: (p) => numberOf(p.asks === 'interest' ? interest(p).add(p.dollars) : interest(p)),
      feedback: ({ asks }) =>
        asks === 'interest'
          ? say`That is everything together. The question asks only for the interest.`
          : say`That is the interest alone. The money from the beginning counts as well.`,
    },
    {
      id: 'percent-as-dollars',
      name: 'Takes the percent as dollars a year',
      wrong: (p) => asked(p, new Fraction(p.tenths * p.years, 10)),
      feedback: (p) => say`You used ${rate(p)} dollars a year. The rate is meant for every hundred dollars.`,
    },
    {
      id: 'divided-by-the-years',
      name: 'Divides by the years',
      wrong: (p) => (yearly(p).div(p.years).mul(100).d === 1n ? asked(p, yearly(p).div(p.years)) : null),
      feedback: () => say`You shared the interest among the years. The rate is paid anew every year.`,
    },
    {
      id: 'ten-times-too-much',
      name: 'Divides by 10 where 100 is needed',
      wrong: (p) => asked(p, interest(p).mul(10)),
      feedback: () => say`Your interest is ten times too large. Find 1% of the money first.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`The interest of one year is ${rate(p)}% of ${p.dollars}: ${rate(p)} ÷ 100 × ${p.dollars} = ${numberOf(yearly(p))}.`,
    say`In ${p.years} years it is ${p.years} × ${numberOf(yearly(p))} = ${numberOf(interest(p))}.`,
    p.asks === 'interest'
      ? say`So the interest is ${answer} dollars.`
      : say`Together with the ${p.dollars} dollars, that makes ${answer}.`,
  ],
  proof: (p) => {
    const percent = p.tenths % 10 === 0 ? String(p.tenths / 10) : `${Math.floor(p.tenths / 10)}.${p.tenths % 10}`;
    return { expression: `${p.asks === 'interest' ? '' : `${p.dollars} + `}${p.dollars} * ${percent}/100 * ${p.years}` };
  },
});
