import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { unknownInEquationTeaching } from '../../teaching/algebra/unknown-in-equation.ts';
import { integer } from '../../value.ts';
import { asProof, wholeOf } from './write-terms.ts';

/** First a product `a × b` or a quotient `a ÷ b`, then n more or n less; together that makes the total. */
type Shape = 'product-plus' | 'product-minus' | 'quotient-plus' | 'quotient-minus';
type Params = Telling & { shape: Shape; a: number; b: number; total: number };

const shapes = {
  easy: ['product-plus', 'product-minus'],
  medium: ['product-plus', 'product-minus', 'quotient-plus'],
  hard: ['product-minus', 'quotient-plus', 'quotient-minus'],
} as const;

const isProduct = (shape: Shape) => shape === 'product-plus' || shape === 'product-minus';
const isPlus = (shape: Shape) => shape === 'product-plus' || shape === 'quotient-plus';
const firstPart = ({ shape, a, b }: Params) => (isProduct(shape) ? a * b : a / b);
const firstText = ({ shape, a, b }: Params) => `${a} ${isProduct(shape) ? '×' : '÷'} ${b}`;
const textOf = (p: Params) => `${firstText(p)} ${isPlus(p.shape) ? '+' : '−'} n = ${p.total}`;

const stories = {
  'product-plus': [
    ({ a, b, total, name }: Params) =>
      say`${name} has ${a} bags with ${b} shells in each, and n more shells in a jar. There are ${total} shells in all. What is n?`,
    ({ a, b, total, name }: Params) =>
      say`For ${a} days ${name} reads ${b} pages a day. Then ${name} reads n more pages. That makes ${total} pages. What is n?`,
  ],
  'product-minus': [
    ({ a, b, total, name }: Params) =>
      say`${name} bakes ${a} trays of ${b} rolls and gives n rolls away. Now ${total} rolls are left. What is n?`,
    ({ a, b, total, name }: Params) =>
      say`There are ${a} rows of ${b} seats. ${name} sees that n seats are taken and ${total} seats are free. What is n?`,
  ],
  'quotient-plus': [
    ({ a, b, total, name }: Params) =>
      say`${a} grapes are shared equally by ${b} friends. ${name} is one of them and gets n more. Now ${name} has ${total} grapes. What is n?`,
    ({ a, b, total, name }: Params) =>
      say`${name} puts ${a} books on ${b} shelves, the same number on each. Then n books are added to one shelf. It holds ${total} books now. What is n?`,
  ],
  'quotient-minus': [
    ({ a, b, total, name }: Params) =>
      say`${a} cards are dealt equally to ${b} players. ${name} is one of them and plays n cards. Now ${name} holds ${total} cards. What is n?`,
    ({ a, b, total, name }: Params) =>
      say`${name} cuts ${a} cm of ribbon into ${b} equal pieces. Then n cm are cut off one piece. It is ${total} cm long now. What is n?`,
  ],
};

export const unknownInEquation = defineSkill<Params>({
  id: 'unknown-in-equation',
  name: 'Finding the unknown in a two-step equation',
  grade: 3,
  grades: [3, 4],
  domain: 'algebra',
  standard: '3.OA.D.8',
  keywords: ['unknown number', 'missing number', 'equation', 'letter for the unknown', 'two-step problems', 'four operations'],
  prerequisites: ['divide-facts', 'multiply-facts'],
  teaching: unknownInEquationTeaching,
  make: (rng, difficulty) => {
    const shape = rng.pick<Shape>(shapes[difficulty]);
    const [b, size] = [rng.int(3, 9), rng.int(difficulty === 'easy' ? 3 : 5, difficulty === 'hard' ? 10 : 9)];
    const [a, first] = isProduct(shape) ? [size, size * b] : [size * b, size];
    const n = isPlus(shape) ? rng.int(4, difficulty === 'easy' ? 15 : 38) : rng.int(2, Math.min(first - 2, 30));
    return { ...drawTelling(rng, 2), shape, a, b, total: isPlus(shape) ? first + n : first - n };
  },
  solve: (p) => integer(isPlus(p.shape) ? p.total - firstPart(p) : firstPart(p) - p.total),
  // Builds the first part in equal jumps, then takes n single steps and looks where they end.
  verify: ({ shape, a, b, total }, answer) => {
    let at = 0;
    if (isProduct(shape)) for (let group = 0; group < a; group++) at += b;
    else for (let left = a; left > 0; left -= b) at++;
    for (let step = 0; step < wholeOf(answer); step++) at += isPlus(shape) ? 1 : -1;
    return at === total && wholeOf(answer) >= 0;
  },
  misconceptions: [
    {
      id: 'stopped-after-first-part',
      name: 'Works out the first part and stops',
      wrong: (p) => integer(firstPart(p)),
      feedback: (p) =>
        say`You worked out ${firstText(p)}. That is the first step. Now find what n does to it to make ${p.total}.`,
    },
    {
      id: 'added-both-sides',
      name: 'Adds the first part and the total',
      wrong: (p) => integer(firstPart(p) + p.total),
      feedback: () => say`You added both sides. The sign = says that both sides are the same, so look at how far apart they are.`,
    },
    {
      id: 'used-one-number-only',
      name: 'Compares the total with one number only',
      wrong: ({ shape, a, b, total }) => integer(Math.abs(total - (isProduct(shape) ? b : a))),
      feedback: (p) => say`You used only one number of ${firstText(p)}. Work out that part first.`,
    },
    {
      id: 'added-or-subtracted-first-part',
      name: 'Adds where it says times, or subtracts where it says divide',
      wrong: ({ shape, a, b, total }) => integer(Math.abs(total - (isProduct(shape) ? a + b : a - b))),
      feedback: (p) =>
        isProduct(p.shape)
          ? say`Look at the sign × again. It asks for ${p.a} groups of ${p.b}, not for ${p.a} and ${p.b} together.`
          : say`Look at the sign ÷ again. Share ${p.a} into ${p.b} equal parts first.`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the starting number as a step',
      wrong: (p) => integer(Math.abs(p.total - firstPart(p)) + 1),
      feedback: () => say`Very near! When you count from one number to the other, the first one is not a step yet.`,
    },
    {
      id: 'stopped-too-soon',
      name: 'Stops counting one before the end',
      wrong: (p) => integer(Math.abs(p.total - firstPart(p)) - 1),
      feedback: (p) => say`Very near! Put your number in for n. Do you really reach ${p.total}?`,
    },
    {
      id: 'gave-the-total',
      name: 'Gives the number after the equals sign',
      wrong: ({ total }) => integer(total),
      feedback: () => say`You took the number after the sign =. The letter n is the part that we do not know yet.`,
    },
  ],
  prompt: (p) => tell([() => say`What number is n in ${textOf(p)}?`, ...stories[p.shape]], p),
  explain: (p, answer) => {
    const [first, sign] = [firstPart(p), isPlus(p.shape) ? '+' : '−'];
    return [
      say`The equation is ${textOf(p)}.`,
      say`Work out what you know: ${firstText(p)} = ${first}.`,
      say`Now it says ${first} ${sign} n = ${p.total}.`,
      isPlus(p.shape)
        ? say`From ${first} to ${p.total} there are ${p.total} − ${first} = ${answer} more.`
        : say`From ${first} down to ${p.total} there are ${first} − ${p.total} = ${answer}.`,
      say`Check: ${first} ${sign} ${answer} = ${p.total}. So n = ${answer}.`,
    ];
  },
  proof: (p) => ({ equation: asProof(textOf(p)), variable: 'n' }),
});
