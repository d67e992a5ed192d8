import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { whatPercentTeaching } from '../../teaching/ratios/what-percent.ts';
import { fraction, integer, ratioOf } from '../../value.ts';

/** The percent is whole. */
type Params = Telling & { part: number; whole: number };

const rules = { easy: [10, 20, 50], medium: [20, 25, 40, 60], hard: [40, 75, 80, 120, 125, 150] } as const;

const prompts = [
  ({ part, whole }: Params) => say`Which number belongs in the box? ☐% of ${whole} = ${part}`,
  ({ part, whole }: Params) => say`What percent of ${whole} is ${part}?`,
  ({ part, whole, name }: Params) =>
    say`A quiz has ${whole} points, and ${name} gets ${part} of them. What percent of the points is that?`,
  ({ part, whole, name }: Params) =>
    say`${name} plants ${whole} seeds, and ${part} of them come up. What percent of the seeds come up?`,
];

export const whatPercent = defineSkill<Params>({
  id: 'what-percent-one-number-is-of-another',
  name: 'What percent a part is of a whole',
  grade: 6,
  grades: [6, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.3c',
  keywords: ['what percent', 'find the percent', 'part and whole percent', 'percent problems', 'write as a percent'],
  prerequisites: ['percent-of-amount'],
  teaching: whatPercentTeaching,
  make: (rng, difficulty) => {
    const whole = rng.pick<number>(rules[difficulty]);
    // The smallest part that makes a whole percent.
    let step = 1;
    while ((step * 100) % whole !== 0) step++;
    return { ...drawTelling(rng, 3), whole, part: step * rng.int(1, whole / step - 1) };
  },
  solve: ({ part, whole }) => integer(new Fraction(part, whole).mul(100).valueOf()),
  // Takes so many hundredths of the whole, one after the other, until the part is used up.
  verify: ({ part, whole }, answer) => {
    let [percent, hundredths] = [0, 0];
    for (; hundredths < part * 100; percent++) hundredths += whole;
    return hundredths === part * 100 && answer.kind === 'integer' && ratioOf(answer)?.n === percent;
  },
  misconceptions: [
    {
      id: 'part-as-percent',
      name: 'Takes the part for the percent',
      wrong: ({ part }) => integer(part),
      feedback: ({ part, whole }) => say`${part} would be the percent if there were 100 in all. Here the whole is ${whole}.`,
    },
    {
      id: 'percent-of-the-rest',
      name: 'Finds the percent of the rest',
      wrong: ({ part, whole }) => integer(((whole - part) * 100) / whole),
      feedback: ({ part }) => say`You found the percent of what is missing. The question asks about the ${part}.`,
    },
    {
      id: 'gave-the-rest',
      name: 'Subtracts the part from the whole',
      wrong: ({ part, whole }) => integer(whole - part),
      feedback: ({ part, whole }) => say`You took one number from the other. Compare them: what part of ${whole} is ${part}?`,
    },
    {
      id: 'took-from-a-hundred',
      name: 'Takes the part from 100',
      wrong: ({ part }) => (part < 100 ? integer(100 - part) : null),
      feedback: ({ whole }) => say`You worked with 100 as the whole. Here ${whole} is the whole, so compare with that.`,
    },
    {
      id: 'percent-of-the-whole',
      name: 'Finds that percent of the whole',
      wrong: ({ part, whole }) => ((part * whole) % 100 === 0 ? integer((part * whole) / 100) : null),
      feedback: ({ part, whole }) =>
        say`You found ${part}% of ${whole}. Here ${part} is the part itself, and its percent is wanted.`,
    },
    {
      id: 'part-over-rest',
      name: 'Compares the part with the rest',
      wrong: ({ part, whole }) => ((part * 100) % (whole - part) === 0 ? integer((part * 100) / (whole - part)) : null),
      feedback: ({ whole }) => say`You compared the part with the rest. A percent compares it with the whole, which is ${whole}.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ part, whole }, answer) => [
    say`The part is ${part} and the whole is ${whole}, so it is ${fraction(part, whole)} of the whole.`,
    say`In hundredths: ${part} × 100 ÷ ${whole} = ${answer}.`,
    say`So ${part} is ${answer}% of ${whole}.`,
  ],
  proof: ({ part, whole }) => ({ equation: `x / 100 * ${whole} = ${part}`, variable: 'x' }),
});
