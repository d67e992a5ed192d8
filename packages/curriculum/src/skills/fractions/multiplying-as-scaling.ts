import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { joinRich, say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { multiplyingAsScalingTeaching } from '../../teaching/fractions/multiplying-as-scaling.ts';
import { cannotTell, fraction, signOf, type Value } from '../../value.ts';
import { mixed } from './mixed-numbers.ts';

/** a/b times n beside n. The factor a/b is below 1, above 1 (shown as a mixed number) or 1; `turned` puts n first. */
type Params = Telling & { a: number; b: number; n: number; turned: 0 | 1 };

const bottoms = { easy: [2, 3, 4, 5], medium: [3, 4, 5, 6, 8], hard: [6, 7, 8, 9, 10, 12] } as const;

const factor = ({ a, b }: Params): Value => (a > b ? mixed(Math.floor(a / b), a % b, b) : fraction(a, b));
const compared = (p: Params, left: number) => signOf(p.turned === 1 ? -left : left);
const sentence = (p: Params, sign: string) => {
  const product = say`${factor(p)} × ${p.n}`;
  return p.turned === 1 ? joinRich([p.n, ` ${sign} `, product]) : joinRich([product, ` ${sign} `, p.n]);
};

const prompts = [
  (p: Params) => say`Do not multiply. Which sign belongs in the box? ${sentence(p, '☐')}`,
  (p: Params) =>
    say`A picture on a screen is ${p.n} dots wide. ${p.name} makes it ${factor(p)} times as wide. Which sign belongs in the box? ${sentence(p, '☐')}`,
  (p: Params) =>
    say`A recipe needs ${p.n} grams of rice. ${p.name} takes ${factor(p)} times as much. Which sign belongs in the box? ${sentence(p, '☐')}`,
];

function drawFactor(rng: Rng, b: number): number {
  const size = rng.int(0, 6);
  if (size === 0) return b;
  const top = rng.pick(lowestTops(b));
  return size <= 3 ? top : top + b * rng.int(1, 2);
}

export const multiplyingAsScaling = defineSkill<Params>({
  id: 'multiplying-as-scaling',
  name: 'Multiplying as scaling',
  grade: 5,
  grades: [5, 6],
  domain: 'fractions',
  standard: '5.NF.B.5',
  keywords: [
    'scaling',
    'multiplication as scaling',
    'compare product and factor',
    'resizing',
    'does the product get larger or smaller',
  ],
  prerequisites: ['multiply-fractions', 'compare-fractions'],
  teaching: multiplyingAsScalingTeaching,
  make: (rng, difficulty) => {
    const b = rng.pick<number>(bottoms[difficulty]);
    const n = difficulty === 'easy' ? rng.int(4, 30) : rng.int(12, difficulty === 'hard' ? 480 : 90);
    return { ...drawTelling(rng, 2), a: drawFactor(rng, b), b, n, turned: difficulty === 'easy' ? 0 : rng.pick([0, 1] as const) };
  },
  solve: (p) => compared(p, p.a - p.b),
  // Cuts both amounts into b-ths, multiplies after all, and lays them side by side.
  verify: ({ a, b, n, turned }, answer) => {
    let [product, plain] = [0, 0];
    for (let unit = 0; unit < n; unit++) [product, plain] = [product + a, plain + b];
    const [left, right] = turned === 1 ? [plain, product] : [product, plain];
    return answer.kind === 'sign' && answer.sign === (left === right ? '=' : left < right ? '<' : '>');
  },
  misconceptions: [
    {
      id: 'multiplying-makes-larger',
      name: 'Thinks that multiplying always makes larger',
      wrong: (p) => compared(p, 1),
      feedback: (p) =>
        say`Multiplying does not always make a number larger. Is ${factor(p)} more than 1, less than 1, or just 1?`,
    },
    {
      id: 'fractions-make-smaller',
      name: 'Thinks that multiplying by a fraction always makes smaller',
      wrong: (p) => compared(p, -1),
      feedback: (p) => say`A fraction as a factor does not always make a number smaller. Compare ${factor(p)} with 1.`,
    },
    {
      id: 'same-number-so-equal',
      name: 'Sees the same number on both sides and takes them for equal',
      wrong: (p) => compared(p, 0),
      feedback: (p) =>
        say`${p.n} is on both sides, but one of them is multiplied. What does multiplying by ${factor(p)} do to it?`,
    },
    {
      id: 'must-multiply-first',
      name: 'Thinks that it cannot be told without multiplying',
      wrong: () => cannotTell,
      feedback: (p) => say`You can tell! You need not multiply, only compare ${factor(p)} with 1.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const size = p.a === p.b ? 'equal to' : p.a < p.b ? 'less than' : 'more than';
    const effect =
      p.a === p.b ? 'leaves the number as it is' : p.a < p.b ? 'makes the number smaller' : 'makes the number larger';
    return [
      say`The factor ${factor(p)} is ${size} 1.`,
      say`Multiplying by it ${effect}.`,
      say`So ${sentence(p, answer.kind === 'sign' ? answer.sign : '')}.`,
    ];
  },
  proof: ({ a, b, n, turned }) => ({ expression: turned === 1 ? `${n} - (${a}/${b}) * ${n}` : `(${a}/${b}) * ${n} - ${n}` }),
});
