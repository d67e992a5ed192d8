import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { simplestRatiosTeaching } from '../../teaching/ratios/simplest-ratios.ts';
import { fraction, integer, type Value } from '../../value.ts';
import { reduced } from '../algebra/write-terms.ts';

/** a and b have no common factor and are at least 2; the ratio that is asked for is a·k to b·k. */
type Params = Telling & { a: number; b: number; k: number };

const ranges = { easy: [3, 6, 2, 5], medium: [4, 9, 3, 8], hard: [5, 13, 4, 15] } as const;

const first = ({ a, k }: Params): number => a * k;
const second = ({ b, k }: Params): number => b * k;

const prompts = [
  (p: Params) => say`Write the ratio ${first(p)} : ${second(p)} as a fraction in simplest form.`,
  (p: Params) =>
    say`${p.name} has a box with ${first(p)} red beads and ${second(p)} blue beads. What is the ratio of red beads to blue beads, as a fraction in simplest form?`,
  (p: Params) =>
    say`The team of ${p.name} has won ${first(p)} games and lost ${second(p)}. What is the ratio of wins to losses, as a fraction in simplest form?`,
  (p: Params) =>
    say`In a park ${p.name} counts ${first(p)} oaks and ${second(p)} pines. What is the ratio of oaks to pines, as a fraction in simplest form?`,
];

/** Tried one by one, apart from the way in which the ratio was made. */
function shareFactor(x: number, y: number): boolean {
  for (let factor = 2; factor <= x; factor++) if (x % factor === 0 && y % factor === 0) return true;
  return false;
}

const lowest = (top: number, bottom: number): Value => reduced(top, bottom);

export const simplestRatios = defineSkill<Params>({
  id: 'ratios-in-simplest-form',
  name: 'Writing ratios in simplest form',
  grade: 6,
  grades: [5, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.1',
  keywords: [
    'ratio',
    'ratios in simplest form',
    'simplify ratios',
    'ratio as a fraction',
    'ratio language',
    'compare two quantities',
    'part to part ratio',
  ],
  prerequisites: ['equivalent-fractions'],
  teaching: simplestRatiosTeaching,
  make: (rng, difficulty) => {
    const [lowB, highB, lowK, highK] = ranges[difficulty];
    const b = rng.int(lowB, highB);
    const a = rng.pick(lowestTops(b).filter((top) => top > 1));
    const [x, y] = rng.int(0, 1) === 0 ? [a, b] : [b, a];
    return { ...drawTelling(rng, 3), a: x, b: y, k: rng.int(lowK, highK) };
  },
  solve: ({ a, b }) => fraction(a, b),
  // Multiplies crosswise with the numbers of the question, and looks for a factor that is still common.
  verify: (p, answer) =>
    answer.kind === 'fraction' && answer.n * second(p) === answer.d * first(p) && !shareFactor(answer.n, answer.d),
  misconceptions: [
    {
      id: 'turned-the-ratio-around',
      name: 'Writes the second amount first',
      wrong: ({ a, b }) => fraction(b, a),
      feedback: () => say`The order counts in a ratio. The amount that is named first goes to the top.`,
    },
    {
      id: 'part-to-whole',
      name: 'Compares the first part with the whole',
      wrong: ({ a, b }) => lowest(a, a + b),
      feedback: () =>
        say`You compared the first amount with everything together. The ratio asks for the first and the second amount.`,
    },
    {
      id: 'other-part-to-whole',
      name: 'Compares the second part with the whole',
      wrong: ({ a, b }) => lowest(b, a + b),
      feedback: () =>
        say`You compared the second amount with everything together. Put the first amount on top and the second below.`,
    },
    {
      id: 'divided-only-one-amount',
      name: 'Divides only one of the amounts by the common factor',
      wrong: ({ a, b, k }) => lowest(a, b * k),
      feedback: () =>
        say`You made only one of the amounts smaller. Divide both by the same number, so that the ratio stays the same.`,
    },
    {
      id: 'gave-the-difference',
      name: 'Gives the difference of the amounts',
      wrong: (p) => integer(Math.abs(first(p) - second(p))),
      feedback: () => say`You found how many more there are. A ratio compares by dividing, not by subtracting.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`Write the amounts in the order of the question: ${first(p)} to ${second(p)}.`,
    say`The largest number that divides both is ${p.k}: ${first(p)} ÷ ${p.k} = ${p.a} and ${second(p)} ÷ ${p.k} = ${p.b}.`,
    say`So the ratio is ${p.a} : ${p.b}, and as a fraction it is ${answer}.`,
  ],
  proof: (p) => ({ expression: `${first(p)} / ${second(p)}` }),
});
