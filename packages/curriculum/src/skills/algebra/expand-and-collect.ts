import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { expandAndCollectTeaching } from '../../teaching/algebra/expand-and-collect.ts';
import { linear, showValue } from '../../value.ts';
import { agreesWith, asProof, plusNumber, plusTerm, term } from './write-terms.ts';

/** p(qx + r) + sx with p above zero, or sx − |p|(qx + r) with p below zero; r may have either sign. */
type Params = Telling & { p: number; q: number; r: number; s: number };

const bracket = ({ q, r }: Params) => `(${term(q)} ${plusNumber(r)})`;
const textOf = (params: Params) => {
  const { p, s } = params;
  return p > 0 ? `${p}${bracket(params)} ${plusTerm(s)}` : `${term(s)} − ${-p}${bracket(params)}`;
};
const product = ({ p, q, r }: Params) => linear(p * q, p * r);

const tickets = (n: number) => (n === 1 ? 'one ticket' : `${n} tickets`);

function tellStory(params: Params) {
  const { p, q, r, s, name } = params;
  if (p > 0) {
    const extra = r > 0 ? `a snack for ${r} dollars` : `has a coupon for ${-r} dollars off`;
    return say`Tickets cost x dollars each. Each of ${p} friends buys ${tickets(q)} and ${extra}. ${name} buys ${tickets(s)} as well. Which expression gives the dollars that all of them pay?`;
  }
  const pay = r > 0 ? `and ${r} dollars more` : `less ${-r} dollars`;
  return say`${name} sells ${tickets(s)} at x dollars each. Each of ${-p} helpers is paid the price of ${tickets(q)} ${pay}. Which expression gives the dollars that are left?`;
}

const measures = (params: Params) =>
  params.p > 0
    ? say`${params.name} adds the areas of two rectangles, in square meters. One is ${params.p} by ${term(params.q)} ${plusNumber(params.r)}, and the other is ${params.s} by x. Which expression gives the sum?`
    : say`A wall is ${params.s} by x meters. ${params.name} hangs ${-params.p} posters of ${term(params.q)} ${plusNumber(params.r)} square meters each on it. Which expression gives the square meters that stay free?`;

export const expandAndCollect = defineSkill<Params>({
  id: 'expand-and-collect-terms',
  name: 'Expanding brackets and collecting terms',
  grade: 7,
  grades: [7, 8],
  domain: 'algebra',
  standard: '7.EE.A.1',
  keywords: [
    'expand and simplify',
    'linear expressions',
    'collect like terms',
    'distributive property',
    'equivalent expressions',
    'simplify',
  ],
  prerequisites: ['combine-like-terms', 'distributive-property-with-letters'],
  teaching: expandAndCollectTeaching,
  make: (rng, difficulty) => {
    const takesAway = difficulty === 'hard' || (difficulty === 'medium' && rng.int(0, 1) === 0);
    const [size, q] = [rng.int(2, 6), rng.int(1, difficulty === 'easy' ? 3 : 4)];
    const r = rng.int(2, 9) * (difficulty !== 'easy' && rng.int(0, 1) === 0 ? -1 : 1);
    const s = takesAway ? size * q + rng.int(2, 9) : rng.int(2, 9);
    return { ...drawTelling(rng, 2), p: takesAway ? -size : size, q, r, s };
  },
  solve: ({ p, q, r, s }) => linear(p * q + s, p * r),
  // Puts numbers in for x, works the brackets out as one number, and takes it away or adds it p times.
  verify: ({ p, q, r, s }, answer) =>
    agreesWith(answer, 'x', (at) => {
      let total = s * at;
      const inside = q * at + r;
      for (let i = 0; i < Math.abs(p); i++) total += p > 0 ? inside : -inside;
      return total;
    }),
  misconceptions: [
    {
      id: 'first-term-only',
      name: 'Multiplies only the first term in the brackets',
      wrong: ({ p, q, r, s }) => linear(p * q + s, p < 0 ? -r : r),
      feedback: ({ p, r }) =>
        say`The terms with x are right. The factor ${Math.abs(p)} belongs to the ${Math.abs(r)} in the brackets as well.`,
    },
    {
      id: 'minus-reached-first-term-only',
      name: 'Lets the minus before the brackets change only the first term',
      wrong: ({ p, q, r, s }) => (p < 0 ? linear(p * q + s, -p * r) : null),
      feedback: () => say`The minus before the brackets turns the sign of every term in them. You turned only the first one.`,
    },
    {
      id: 'ignored-the-minus',
      name: 'Adds the brackets although they are taken away',
      wrong: ({ p, q, r, s }) => (p < 0 ? linear(s - p * q, -p * r) : null),
      feedback: ({ p }) => say`You added the brackets. The sign before the ${-p} says that they are taken away.`,
    },
    {
      id: 'left-the-other-term-out',
      name: 'Expands the brackets and stops',
      wrong: (params) => product(params),
      feedback: ({ s }) => say`The brackets are expanded well. Now join the ${term(s)} that stands beside them.`,
    },
    {
      id: 'joined-unlike-terms',
      name: 'Joins terms with and without the letter',
      wrong: ({ p, q, r, s }) => linear(p * q + s + p * r, 0),
      feedback: () => say`At the end you put everything into one term. A plain number cannot join a term with x.`,
    },
    {
      id: 'collected-before-expanding',
      name: 'Adds the outer terms before expanding',
      wrong: ({ p, q, r, s }) => (p > 0 ? linear((p + s) * q, (p + s) * r) : linear((s + p) * q, (s + p) * r)),
      feedback: ({ p, s }) =>
        say`You joined ${term(s)} with the factor ${Math.abs(p)}. A factor before brackets is no term, so expand first.`,
    },
    {
      id: 'changed-sign-inside',
      name: 'Takes the number in the brackets with the wrong sign',
      wrong: ({ p, q, r, s }) => (p > 0 ? linear(p * q + s, -p * r) : null),
      feedback: ({ r }) => say`Look at the sign before the ${Math.abs(r)} in the brackets again.`,
    },
  ],
  prompt: (params) => tell([() => say`Which expression is equal to ${textOf(params)} for every x?`, tellStory, measures], params),
  explain: (params, answer) => {
    const { p, q, s } = params;
    const [outside, xs] = [product(params), linear(p * q + s, 0)];
    return [
      say`Write it as an expression: ${textOf(params)}.`,
      say`Multiply each term in the brackets by ${showValue(linear(0, p))}: that gives ${outside}.`,
      say`Collect the terms with x: ${term(s)} ${plusTerm(p * q)} = ${showValue(xs)}.`,
      say`So the expression is ${answer}.`,
    ];
  },
  proof: (params) => ({ expression: asProof(textOf(params)) }),
});
