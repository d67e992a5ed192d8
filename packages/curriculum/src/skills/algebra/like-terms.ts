import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { likeTermsTeaching } from '../../teaching/algebra/like-terms.ts';
import { linear, showValue } from '../../value.ts';
import { agreesWith, asProof, plusNumber, plusTerm, term } from './write-terms.ts';

/** ax + b + cx + d, where c and d may be below zero. */
type Params = Telling & { a: number; b: number; c: number; d: number };

const textOf = ({ a, b, c, d }: Params) => `${term(a)} ${plusNumber(b)} ${plusTerm(c)} ${plusNumber(d)}`;

const bags = (n: number) => (n === 1 ? 'one more bag' : `${n} more bags`);

const stories = [
  ({ a, b, c, d, name }: Params) =>
    c > 0
      ? say`${name} has ${a} bags of x beads and ${b} loose beads, and then gets ${bags(c)} and ${d} loose beads. Which expression gives the number of beads?`
      : say`${name} has ${a} bags of x beads and ${b} loose beads, and then gives away ${bags(-c).replace(' more', '')} and ${-d} loose beads. Which expression gives the beads that are left?`,
  ({ a, b, c, d, name }: Params) =>
    c > 0
      ? say`${name} walks ${term(a)} + ${b} meters to the shop and ${term(c)} + ${d} meters to the park. Which expression gives the whole way in meters?`
      : say`A rope is ${term(a)} + ${b} meters long. ${name} cuts off ${term(-c)} + ${-d} meters. Which expression gives the length in meters that is left?`,
];

export const likeTerms = defineSkill<Params>({
  id: 'combine-like-terms',
  name: 'Combining like terms',
  grade: 6,
  grades: [6, 7],
  domain: 'algebra',
  standard: '6.EE.A.4',
  keywords: ['like terms', 'combine like terms', 'collect terms', 'simplify expressions', 'equivalent expressions'],
  prerequisites: ['evaluate-expressions-with-letters'],
  teaching: likeTermsTeaching,
  make: (rng, difficulty) => {
    const most = difficulty === 'easy' ? 6 : 9;
    // Easy and medium put together; hard takes away as well.
    const sign = difficulty === 'hard' && rng.int(0, 2) > 0 ? -1 : 1;
    const [c, d] = [rng.int(difficulty === 'easy' ? 2 : 1, most - 2), rng.int(2, 12)];
    const [a, b] = [sign < 0 ? c + rng.int(2, 6) : rng.int(2, most), sign < 0 ? d + rng.int(1, 12) : rng.int(3, 15)];
    return { ...drawTelling(rng, 2), a, b, c: sign * c, d: sign * d };
  },
  solve: ({ a, b, c, d }) => linear(a + c, b + d),
  // Puts numbers in for x and works the four terms out one after the other.
  verify: ({ a, b, c, d }, answer) =>
    agreesWith(answer, 'x', (at) => [a * at, b, c * at, d].reduce((sum, part) => sum + part, 0)),
  misconceptions: [
    {
      id: 'joined-unlike-terms',
      name: 'Puts all the numbers in front of the letter',
      wrong: ({ a, b, c, d }) => linear(a + b + c + d, 0),
      feedback: () =>
        say`You put everything into one term. Only terms with x can join terms with x, and plain numbers join plain numbers.`,
    },
    {
      id: 'bare-letter-as-nothing',
      name: 'Counts a letter without a number as nothing',
      wrong: ({ a, b, c, d }) => (Math.abs(c) === 1 ? linear(a, b + d) : null),
      feedback: () => say`A letter without a number is one whole x. Count it too.`,
    },
    {
      id: 'multiplied-coefficients',
      name: 'Multiplies the numbers before the letter',
      wrong: ({ a, b, c, d }) => (Math.abs(c) === 1 ? null : linear(a * Math.abs(c), b + d)),
      feedback: ({ a }) =>
        say`You multiplied the numbers in front of x. Think of ${a} bags and some more bags: you count them together.`,
    },
    {
      id: 'added-where-it-subtracts',
      name: 'Adds although a minus stands before the term',
      wrong: ({ a, b, c, d }) => (c < 0 ? linear(a - c, b - d) : null),
      feedback: () => say`The sign belongs to the term behind it. Circle each term together with its sign, and look again.`,
    },
    {
      id: 'changed-one-sign',
      name: 'Takes the last number with the wrong sign',
      wrong: ({ a, b, c, d }) => linear(a + c, b - d),
      feedback: ({ d }) => say`The terms with x are right. Look at the sign before ${Math.abs(d)}.`,
    },
    {
      id: 'left-out-the-second-number',
      name: 'Leaves out the second plain number',
      wrong: ({ a, b, c }) => linear(a + c, b),
      feedback: ({ d }) => say`The terms with x are right. One plain number is still waiting: ${Math.abs(d)}.`,
    },
    {
      id: 'swapped-kinds',
      name: 'Joins neighbors instead of terms of a kind',
      wrong: ({ a, b, c, d }) => linear(a + b, c + d),
      feedback: () => say`You joined neighbors. Look for terms of the same kind, even when they stand far apart.`,
    },
  ],
  prompt: (p) => tell([() => say`Which expression is equal to ${textOf(p)} for every x?`, ...stories], p),
  explain: (p, answer) => [
    say`Write all the terms with their signs: ${textOf(p)}.`,
    say`Join the terms with x: ${term(p.a)} ${plusTerm(p.c)} = ${showValue(linear(p.a + p.c, 0))}.`,
    say`Join the plain numbers: ${p.b} ${plusNumber(p.d)} = ${p.b + p.d}.`,
    say`So the expression is ${answer}.`,
  ],
  proof: (p) => ({ expression: asProof(textOf(p)) }),
});
