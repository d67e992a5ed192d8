import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { whatPercentTeaching, wholeFromPercentTeaching } from '../../teaching/ratios/percent-and-whole.ts';
import { integer } from '../../value.ts';
import { endingDecimal, isNumber, numberOf } from './exact-numbers.ts';

/** `percent` percent of `whole` is a whole number, the part. */
type Params = Telling & { percent: number; whole: number };

const partOf = ({ percent, whole }: Params): number => (percent * whole) / 100;

const rules = {
  easy: { percents: [10, 20, 25, 50, 75], step: 20, most: 10 },
  medium: { percents: [5, 15, 30, 40, 60, 80], step: 20, most: 15 },
  hard: { percents: [4, 8, 12, 16, 32, 35, 45, 55, 65, 85, 95, 96], step: 25, most: 24 },
} as const;

/** The whole is never 100, where part and percent would look alike. */
function drawParts(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { percent: number; whole: number } {
  const { percents, step, most } = rules[difficulty];
  const percent = rng.pick(percents);
  const wholes = Array.from({ length: most }, (_, i) => step * (i + 1)).filter((n) => n !== 100 && (n * percent) % 100 === 0);
  return { percent, whole: rng.pick(wholes) };
}

const whatPrompts = [
  (p: Params) => say`${partOf(p)} is ☐% of ${p.whole}. Which number belongs in the box?`,
  (p: Params) => say`${p.name} has read ${partOf(p)} of the ${p.whole} pages of a book. What percent of the pages is that?`,
  (p: Params) =>
    say`A hall has ${p.whole} seats, and ${p.name} counts ${partOf(p)} that are taken. What percent of the seats are taken?`,
  (p: Params) => say`${p.name} planted ${p.whole} seeds, and ${partOf(p)} of them grew. What percent of the seeds grew?`,
];

export const whatPercent = defineSkill<Params>({
  id: 'what-percent-of-a-number',
  name: 'Finding what percent one number is of another',
  grade: 6,
  grades: [6, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.3c',
  keywords: [
    'what percent',
    'find the percent',
    'percent of a number',
    'part of the whole as a percent',
    'express as a percentage',
    'score as a percent',
  ],
  prerequisites: ['percent-of-amount'],
  teaching: whatPercentTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawParts(rng, difficulty) }),
  solve: (p) => integer(new Fraction(partOf(p), p.whole).mul(100).valueOf()),
  // Takes the answer as so many hundredths of the whole and compares that with the part.
  verify: (p, answer) => answer.kind === 'integer' && isNumber(answer, (n) => n * p.whole === partOf(p) * 100),
  misconceptions: [
    {
      id: 'part-as-percent',
      name: 'Takes the part itself for the percent',
      wrong: (p) => integer(partOf(p)),
      feedback: ({ whole }) => say`That would be right for a whole of 100. Here the whole is ${whole}.`,
    },
    {
      id: 'percent-of-the-rest',
      name: 'Gives the percent of the rest',
      wrong: ({ percent }) => integer(100 - percent),
      feedback: (p) => say`You worked well, but for the rest. The question is about the ${partOf(p)}.`,
    },
    {
      id: 'forgot-the-hundred',
      name: 'Gives the part of one and not of a hundred',
      wrong: ({ percent }) => endingDecimal(new Fraction(percent, 100)),
      feedback: () => say`You found the part of one whole as a decimal. Percent means of every hundred, so how much is it then?`,
    },
    {
      id: 'difference-as-percent',
      name: 'Takes the difference for the percent',
      wrong: (p) => integer(p.whole - partOf(p)),
      feedback: () => say`You subtracted. A percent compares part and whole by dividing.`,
    },
    {
      id: 'whole-divided-by-part',
      name: 'Divides the whole by the part',
      wrong: ({ percent }) => endingDecimal(new Fraction(10_000, percent)),
      feedback: () => say`You divided the whole by the part. A part can be no more than 100 percent of its whole.`,
    },
  ],
  prompt: (params) => tell(whatPrompts, params),
  explain: (p, answer) => [
    say`Compare the part with the whole: ${partOf(p)} ÷ ${p.whole} = ${numberOf(new Fraction(p.percent, 100))}.`,
    say`Percent means "of every hundred", so multiply by 100: ${numberOf(new Fraction(p.percent, 100))} × 100 = ${answer}.`,
    say`So ${partOf(p)} is ${answer}% of ${p.whole}.`,
  ],
  proof: (p) => ({ expression: `${partOf(p)} / ${p.whole} * 100` }),
});

const wholePrompts = [
  (p: Params) => say`${partOf(p)} is ${p.percent}% of which number?`,
  (p: Params) =>
    say`The class of ${p.name} has saved ${partOf(p)} dollars, which is ${p.percent}% of the cost of a trip. What is the cost in dollars?`,
  (p: Params) =>
    say`In a school ${partOf(p)} children play chess, as ${p.name} does. That is ${p.percent}% of all children. How many children are there?`,
  (p: Params) =>
    say`${p.name} has walked ${partOf(p)} kilometers, which is ${p.percent}% of a trail. How many kilometers long is the trail?`,
];

export const wholeFromPercent = defineSkill<Params>({
  id: 'find-the-whole-from-a-percent',
  name: 'Finding the whole from a percent',
  grade: 6,
  grades: [6, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.3c',
  keywords: [
    'find the whole',
    'whole from a percent',
    'percent of what number',
    'reverse percentage',
    'part and percent given',
    'original amount from percent',
  ],
  prerequisites: ['percent-of-amount'],
  teaching: wholeFromPercentTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawParts(rng, difficulty) }),
  solve: (p) => integer(new Fraction(partOf(p)).div(p.percent).mul(100).valueOf()),
  // Takes the percent of the answer, share after share, and has to reach the part.
  verify: (p, answer) =>
    answer.kind === 'integer' &&
    isNumber(answer, (n) => {
      let hundredths = 0;
      for (let share = 0; share < p.percent; share++) hundredths += n;
      return hundredths === partOf(p) * 100;
    }),
  misconceptions: [
    {
      id: 'percent-of-the-part',
      name: 'Takes the percent of the part',
      wrong: (p) => endingDecimal(new Fraction(p.percent * partOf(p), 100)),
      feedback: (p) =>
        say`You took ${p.percent}% of ${partOf(p)}. But ${partOf(p)} is already the part, and the whole is larger.`,
    },
    {
      id: 'added-the-percent',
      name: 'Adds the percent as a number',
      wrong: (p) => integer(partOf(p) + p.percent),
      feedback: () => say`You added the percent as if it were a number of things. Find out how much one percent is.`,
    },
    {
      id: 'stopped-at-one-percent',
      name: 'Finds one percent and stops',
      wrong: (p) => endingDecimal(new Fraction(p.whole, 100)),
      feedback: () => say`That is one percent of the whole. How many percent is all of it?`,
    },
    {
      id: 'added-the-missing-percent-of-the-part',
      name: 'Adds the missing percent of the part',
      wrong: (p) => endingDecimal(new Fraction(partOf(p) * (200 - p.percent), 100)),
      feedback: () =>
        say`You filled up with percents of the part. All the percents belong to the whole, so find one percent of that first.`,
    },
    {
      id: 'multiplied-by-the-percent',
      name: 'Multiplies the part by the percent',
      wrong: (p) => integer(partOf(p) * p.percent),
      feedback: () => say`You multiplied by the percent. Divide by it to find one percent, and go on from there.`,
    },
  ],
  prompt: (params) => tell(wholePrompts, params),
  explain: (p, answer) => [
    say`${p.percent}% of the whole is ${partOf(p)}.`,
    say`So 1% of it is ${partOf(p)} ÷ ${p.percent} = ${numberOf(new Fraction(p.whole, 100))}.`,
    say`The whole is 100%: ${numberOf(new Fraction(p.whole, 100))} × 100 = ${answer}.`,
  ],
  proof: (p) => ({ equation: `${p.percent}/100 * x = ${partOf(p)}`, variable: 'x' }),
});
