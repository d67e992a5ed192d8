import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { skipCountTeaching } from '../../teaching/counting/skip-count.ts';
import { integer } from '../../value.ts';
import { turnCounter } from './counter-wheels.ts';

/** The number that follows n when counting on (sign 1) or back (sign -1) by `step`. */
type Params = Telling & { n: number; step: 5 | 10 | 100; sign: 1 | -1 };

const at = ({ n, step, sign }: Params, jumps: number) => n + sign * step * jumps;
const leadIn = (p: Params) => [-2, -1, 0].map((jumps) => at(p, jumps)).join(', ');
const way = ({ sign }: Params) => (sign === 1 ? 'on' : 'back');
const coins = { 5: 'a 5-cent coin', 10: 'a 10-cent coin', 100: 'a dollar, which is 100 cents' } as const;

const prompts = [
  (p: Params) => say`What number comes next? ${leadIn(p)}, ☐`,
  (p: Params) => say`${p.name} counts ${way(p)} by ${p.step}s: ${leadIn(p)}. What number comes next?`,
  (p: Params) =>
    p.sign === 1
      ? say`${p.name} has ${p.n} cents and gets ${coins[p.step]}. How many cents is that now?`
      : say`${p.name} has ${p.n} cents and spends ${coins[p.step]}. How many cents are left?`,
];

export const skipCount = defineSkill<Params>({
  id: 'skip-count-by-5-10-100',
  name: 'Skip counting by 5s, 10s and 100s',
  grade: 2,
  grades: [2, 3],
  domain: 'counting',
  standard: '2.NBT.A.2',
  keywords: ['skip counting', 'count by fives', 'count by tens', 'count by hundreds', 'counting by 5s', 'count within 1,000'],
  prerequisites: ['count-to-120'],
  teaching: skipCountTeaching,
  make: (rng, difficulty) => {
    const step = rng.pick(difficulty === 'easy' ? ([5, 10] as const) : ([5, 10, 100] as const));
    const sign = difficulty === 'hard' ? rng.pick([1, -1] as const) : 1;
    const low = sign === 1 ? 2 * step : step === 100 ? 200 : 100;
    const high = Math.min(1000 - 3 * step, { easy: 195, medium: 700, hard: 800 }[difficulty]);
    const start = rng.int(Math.ceil(low / 5), Math.floor(high / 5)) * 5;
    // By tens and hundreds from any number; every second count by tens is just before a new hundred.
    const n = step === 5 ? start : start + rng.int(0, 4);
    const before = Math.floor(n / 100) * 100 + (sign === 1 ? 90 : 0) + (n % 10);
    return { ...drawTelling(rng, 2), step, sign, n: step === 10 && rng.int(0, 1) === 0 && before > 0 ? before : n };
  },
  solve: (p) => integer(at(p, 1)),
  verify: ({ n, step, sign }, answer) => {
    if (answer.kind !== 'integer' || answer.n < 0) return false;
    return sign === 1 ? answer.n === turnCounter(n, step) : n === turnCounter(answer.n, step);
  },
  misconceptions: [
    {
      id: 'counted-by-ones',
      name: 'Takes a step of one',
      wrong: ({ n, sign }) => integer(n + sign),
      feedback: ({ step }) => say`That is a step of 1. Each jump here is ${step}.`,
    },
    {
      id: 'took-a-smaller-jump',
      name: 'Changes the place to the right of the one that should change',
      wrong: ({ n, step, sign }) => integer(n + sign * (step === 100 ? 10 : step === 10 ? 5 : 2)),
      feedback: ({ step }) => say`Your jump is too small. Each jump has to be ${step}.`,
    },
    {
      id: 'took-a-larger-jump',
      name: 'Changes the place to the left of the one that should change',
      wrong: ({ n, step, sign }) => integer(n + sign * (step === 5 ? 10 : step === 10 ? 100 : 200)),
      feedback: ({ step }) => say`Your jump is too big. Jump by ${step} just once.`,
    },
    {
      id: 'stayed-in-the-hundred',
      name: 'Starts the same hundred again',
      wrong: ({ n, step, sign }) => (sign === 1 && step < 100 && (n % 100) + step >= 100 ? integer(n + step - 100) : null),
      feedback: () => say`You began the same hundred again. After the nineties comes a new hundred.`,
    },
    {
      id: 'went-the-other-way',
      name: 'Counts in the other direction',
      wrong: (p) => integer(at(p, -1)),
      feedback: () => say`You jumped the wrong way. Does the number get bigger or smaller here?`,
    },
    {
      id: 'skipped-a-jump',
      name: 'Jumps twice',
      wrong: (p) => integer(at(p, 2)),
      feedback: () => say`You jumped two times. Just one jump is left to do.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`Each jump is ${p.step}: ${leadIn(p)}.`,
    say`One more jump ${p.sign === 1 ? 'up' : 'down'}: ${p.n} ${p.sign === 1 ? '+' : '−'} ${p.step} = ${answer}.`,
    say`The next number is ${answer}.`,
  ],
  proof: ({ n, step, sign }) => ({ expression: sign === 1 ? `${n} + ${step}` : `${n} - ${step}` }),
});
