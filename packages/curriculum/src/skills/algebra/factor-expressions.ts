import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { factorExpressionsTeaching } from '../../teaching/algebra/factor-expressions.ts';
import { linear } from '../../value.ts';
import { agreesWith, asProof, plusNumber, term } from './write-terms.ts';

/** ax + b, where `factor` is the greatest common factor of a and b; b may be below zero. */
type Params = Telling & { factor: number; a: number; b: number };

const textOf = ({ a, b }: Params) => `${term(a)} ${plusNumber(b)}`;

/** The smallest factor above one, or the number itself when it is prime. */
function smallestFactor(n: number): number {
  let factor = 2;
  while (n % factor !== 0) factor++;
  return factor;
}

const shareCommon = (a: number, b: number): boolean => {
  let [x, y] = [a, Math.abs(b)];
  while (y > 0) [x, y] = [y, x % y];
  return x > 1;
};

const prompts = [
  (p: Params) => say`The greatest common factor is taken out of ${textOf(p)}. What stands in the brackets then?`,
  (p: Params) =>
    say`A rectangle has an area of ${textOf(p)} square meters and a width of ${p.factor} meters. ${p.name} wants its length in meters. Which expression gives it?`,
  (p: Params) =>
    say`A group of ${p.factor} friends pays ${textOf(p)} dollars in equal shares. Which expression gives the dollars that ${p.name}, one of them, has to pay?`,
  (p: Params) => say`${p.name} writes ${textOf(p)} as ${p.factor} times one pair of brackets. What stands in the brackets?`,
];

export const factorExpressions = defineSkill<Params>({
  id: 'factor-linear-expressions',
  name: 'Factoring linear expressions',
  grade: 7,
  grades: [7, 8],
  domain: 'algebra',
  standard: '7.EE.A.1',
  keywords: [
    'factor',
    'factoring expressions',
    'factorise',
    'greatest common factor',
    'common factor',
    'linear expressions',
    'take out a factor',
  ],
  prerequisites: ['distributive-property-with-letters'],
  teaching: factorExpressionsTeaching,
  make: (rng, difficulty) => {
    const factor = {
      easy: rng.pick([2, 3, 4, 5, 6]),
      medium: rng.pick([3, 4, 5, 6, 8, 9]),
      hard: rng.pick([4, 6, 8, 9, 10, 12]),
    }[difficulty];
    const inside = rng.int(difficulty === 'easy' ? 1 : 2, 9);
    const others = Array.from({ length: 11 }, (_, i) => i + 2).filter((n) => n !== inside && !shareCommon(inside, n));
    const b = rng.pick(others) * (difficulty !== 'easy' && rng.int(0, 1) === 0 ? -1 : 1);
    return { ...drawTelling(rng, 3), factor, a: factor * inside, b: factor * b };
  },
  solve: ({ factor, a, b }) => linear(a / factor, b / factor),
  // Adds the brackets up as often as the factor says, and asks for a pair of terms that shares nothing more.
  verify: ({ factor, a, b }, answer) => {
    if (answer.kind !== 'linear' || shareCommon(answer.a, answer.b)) return false;
    let [sumA, sumB] = [0, 0];
    for (let i = 0; i < factor; i++) [sumA, sumB] = [sumA + answer.a, sumB + answer.b];
    return sumA === a && sumB === b && agreesWith(answer, 'x', (at) => (a * at + b) / factor);
  },
  misconceptions: [
    {
      id: 'divided-first-term-only',
      name: 'Divides only the term with the letter',
      wrong: ({ factor, a, b }) => linear(a / factor, b),
      feedback: ({ factor, b }) => say`You divided the first term by ${factor}. The ${Math.abs(b)} has to be divided as well.`,
    },
    {
      id: 'divided-number-only',
      name: 'Divides only the plain number',
      wrong: ({ factor, a, b }) => linear(a, b / factor),
      feedback: ({ factor, a }) => say`The plain number is right. Divide the ${term(a)} by ${factor} as well.`,
    },
    {
      id: 'subtracted-the-factor',
      name: 'Subtracts the factor from each term',
      wrong: ({ factor, a, b }) => (a === factor ? null : linear(a - factor, b - factor)),
      feedback: ({ factor }) => say`You took ${factor} away from each number. Taking a factor out means dividing by it.`,
    },
    {
      id: 'took-smaller-factor',
      name: 'Takes out a smaller common factor',
      wrong: ({ factor, a, b }) => {
        const small = smallestFactor(factor);
        return small === factor ? null : linear(a / small, b / small);
      },
      feedback: ({ factor }) =>
        say`You divided both terms by ${smallestFactor(factor)}. Your two numbers still share a factor, so go on.`,
    },
    {
      id: 'other-sign',
      name: 'Changes the sign between the terms',
      wrong: ({ factor, a, b }) => linear(a / factor, -b / factor),
      feedback: () => say`Multiply your brackets out again. Do you get the sign that you started with?`,
    },
    {
      id: 'swapped-the-terms',
      name: 'Gives the letter to the wrong term',
      wrong: ({ factor, a, b }) => linear(b / factor, a / factor),
      feedback: ({ a }) => say`Your two numbers changed places. The x belongs to what comes from ${term(a)}.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: ({ factor, a, b }, answer) => [
    say`The numbers ${a} and ${Math.abs(b)} share the factor ${factor}.`,
    say`Divide each term by it: ${a} ÷ ${factor} = ${a / factor}, and ${Math.abs(b)} ÷ ${factor} = ${Math.abs(b) / factor}.`,
    say`Check: ${factor} times ${answer} is ${term(a)} ${plusNumber(b)}. In the brackets stands ${answer}.`,
  ],
  proof: (p) => ({
    expression: `(${asProof(textOf(p))}) / ${p.story === 0 ? `gcd(${p.a}, ${Math.abs(p.b)})` : p.factor}`,
  }),
});
