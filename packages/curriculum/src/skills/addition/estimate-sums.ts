import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { estimateSumsTeaching } from '../../teaching/addition/estimate-sums.ts';
import { integer } from '../../value.ts';

type Params = Telling & { a: number; b: number; unit: 10 | 100; sign: '+' | '−' };

const nearest = (n: number, unit: number) => Math.floor((n + unit / 2) / unit) * unit;
const down = (n: number, unit: number) => n - (n % unit);
const unitName = ({ unit }: Params) => (unit === 10 ? 'ten' : 'hundred');
const join = ({ sign }: Params, x: number, y: number) => (sign === '+' ? x + y : x - y);
const rounded = (p: Params) => [nearest(p.a, p.unit), nearest(p.b, p.unit)] as const;

/** The nearest multiple by walking away from n on both sides at once; from the middle, up. */
function walkToNearest(n: number, unit: number): number {
  for (let step = 0; ; step++) {
    if ((n + step) % unit === 0) return n + step;
    if ((n - step) % unit === 0) return n - step;
  }
}

function drawPair(rng: Rng, unit: 10 | 100, sign: '+' | '−'): { a: number; b: number } {
  const off = () => rng.int(1, unit - 1);
  const units = sign === '+' ? rng.int(1, 5) : rng.int(4, 8);
  const others = sign === '+' ? rng.int(1, 3) : rng.int(1, units - 3);
  return { a: units * unit + off(), b: others * unit + off() };
}

const prompts = [
  (p: Params) =>
    say`Round each number to the nearest ${unitName(p)}, and then ${p.sign === '+' ? 'add' : 'subtract'}. About how much is ${p.a} ${p.sign} ${p.b}?`,
  (p: Params) =>
    p.sign === '+'
      ? say`${p.name} counts ${p.a} red leaves and ${p.b} yellow leaves. Round each number to the nearest ${unitName(p)} first. About how many leaves are there?`
      : say`${p.name} has ${p.a} stamps and gives ${p.b} away. Round each number to the nearest ${unitName(p)} first. About how many stamps are left?`,
  (p: Params) =>
    p.sign === '+'
      ? say`${p.name} walks ${p.a} steps to the shop and ${p.b} steps to the park. Round each number to the nearest ${unitName(p)} first. About how many steps is that?`
      : say`A hall has ${p.a} seats, and ${p.b} are taken. ${p.name} rounds each number to the nearest ${unitName(p)} first. About how many seats are free?`,
];

export const estimateSums = defineSkill<Params>({
  id: 'estimate-sums-and-differences',
  name: 'Estimating sums and differences by rounding',
  grade: 3,
  grades: [3, 4],
  domain: 'add and subtract',
  standard: '3.OA.D.8',
  keywords: [
    'estimate sums',
    'estimate differences',
    'estimation',
    'rounding to estimate',
    'reasonable answers',
    'about how many',
    'check by estimating',
  ],
  prerequisites: ['round-whole-numbers', 'add-within-1000'],
  teaching: estimateSumsTeaching,
  make: (rng, difficulty) => {
    const unit = difficulty === 'easy' ? 10 : difficulty === 'hard' ? 100 : rng.pick([10, 100] as const);
    const sign = difficulty === 'easy' ? '+' : rng.pick(['+', '−'] as const);
    return { ...drawTelling(rng, 2), unit, sign, ...drawPair(rng, unit, sign) };
  },
  solve: (p) => integer(join(p, ...rounded(p))),
  verify: ({ a, b, unit, sign }, answer) => {
    const [x, y] = [walkToNearest(a, unit), walkToNearest(b, unit)];
    return answer.kind === 'integer' && (sign === '+' ? answer.n - y === x : answer.n + y === x);
  },
  misconceptions: [
    {
      id: 'worked-it-out-exactly',
      name: 'Works out the exact answer',
      wrong: (p) => integer(join(p, p.a, p.b)),
      feedback: () => say`That is exact, and you did not have to work so hard. Round both numbers before you start.`,
    },
    {
      id: 'rounded-one-number-only',
      name: 'Rounds the first number only',
      wrong: (p) => integer(join(p, nearest(p.a, p.unit), p.b)),
      feedback: ({ b }) => say`You rounded one of the numbers. Round ${b} too.`,
    },
    {
      id: 'rounded-both-down',
      name: 'Rounds both numbers down',
      wrong: (p) => integer(join(p, down(p.a, p.unit), down(p.b, p.unit))),
      feedback: (p) => say`You rounded both numbers down. Find the middle, and see which ${unitName(p)} each one is nearer to.`,
    },
    {
      id: 'rounded-both-up',
      name: 'Rounds both numbers up',
      wrong: (p) => integer(join(p, down(p.a, p.unit) + p.unit, down(p.b, p.unit) + p.unit)),
      feedback: (p) => say`You rounded both numbers up. Find the middle, and see which ${unitName(p)} each one is nearer to.`,
    },
    {
      id: 'lost-the-zeros',
      name: 'Leaves out the zeros of the rounded numbers',
      wrong: (p) => integer(join(p, ...rounded(p)) / p.unit),
      feedback: (p) => say`You counted the ${unitName(p)}s. Write zeros for the places behind them.`,
    },
    {
      id: 'used-the-other-operation',
      name: 'Subtracts instead of adding, or the other way round',
      wrong: (p) => {
        const [x, y] = rounded(p);
        return integer(p.sign === '+' ? Math.abs(x - y) : x + y);
      },
      feedback: ({ sign }) =>
        sign === '+'
          ? say`You rounded well. Now put the two numbers together.`
          : say`You rounded well. Now take the second number away.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const [x, y] = rounded(p);
    return [
      say`${p.a} is about ${x}, and ${p.b} is about ${y}.`,
      say`${x} ${p.sign} ${y} = ${answer}.`,
      say`So ${p.a} ${p.sign} ${p.b} is about ${answer}.`,
    ];
  },
  proof: ({ a, b, unit, sign }) => {
    const term = (n: number) => `floor(${n} / ${unit} + 1/2) * ${unit}`;
    return { expression: `${term(a)} ${sign === '+' ? '+' : '-'} ${term(b)}` };
  },
});
