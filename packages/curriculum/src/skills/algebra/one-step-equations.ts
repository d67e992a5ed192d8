import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { oneStepEquationsTeaching } from '../../teaching/algebra/one-step-equations.ts';
import { integer, ratioOf } from '../../value.ts';

/** x + k = total, or k times x = total. */
type Params = Telling & { kind: 'sum' | 'product'; k: number; total: number };

const ranges = { easy: [3, 9, 4, 20], medium: [6, 12, 8, 30], hard: [11, 19, 12, 45] } as const;

const textOf = ({ kind, k, total }: Params) => (kind === 'sum' ? `x + ${k} = ${total}` : `${k} × x = ${total}`);

const prompts = [
  (p: Params) => say`Solve ${textOf(p)}. What is x?`,
  (p: Params) =>
    p.kind === 'sum'
      ? say`${p.name} had x stickers and got ${p.k} more. Now there are ${p.total} stickers. What is x?`
      : say`${p.name} buys ${p.k} tickets, and each costs x dollars. The price is ${p.total} dollars in all. What is x?`,
  (p: Params) =>
    p.kind === 'sum'
      ? say`A plant was x centimeters tall. It grew ${p.k} centimeters, and ${p.name} measures ${p.total} centimeters now. What is x?`
      : say`${p.name} runs x laps on each of ${p.k} days. That makes ${p.total} laps in all. What is x?`,
];

export const oneStepEquations = defineSkill<Params>({
  id: 'one-step-equations',
  name: 'Solving one-step equations',
  grade: 6,
  grades: [6, 7],
  domain: 'algebra',
  standard: '6.EE.B.7',
  keywords: ['equation', 'one-step equations', 'solve for x', 'unknown', 'variable', 'algebra'],
  prerequisites: ['divide-facts', 'subtract-within-1000'],
  teaching: oneStepEquationsTeaching,
  make: (rng, difficulty) => {
    const [lowK, highK, lowX, highX] = ranges[difficulty];
    const [k, x, kind] = [rng.int(lowK, highK), rng.int(lowX, highX), rng.pick(['sum', 'product'] as const)];
    return { ...drawTelling(rng, 2), kind, k, total: kind === 'sum' ? x + k : x * k };
  },
  solve: ({ kind, k, total }) => integer((kind === 'sum' ? new Fraction(total).sub(k) : new Fraction(total).div(k)).valueOf()),
  // Puts the answer in for x and counts up the left side.
  verify: ({ kind, k, total }, answer) => {
    if (answer.kind !== 'integer') return false;
    const x = ratioOf(answer)?.n ?? 0;
    let left = kind === 'sum' ? x : 0;
    for (let i = 0; i < k; i++) left += kind === 'sum' ? 1 : x;
    return left === total;
  },
  misconceptions: [
    {
      id: 'repeated-the-operation',
      name: 'Does the same operation again and does not undo it',
      wrong: ({ kind, k, total }) => integer(kind === 'sum' ? total + k : total * k),
      feedback: ({ kind, k }) =>
        kind === 'sum'
          ? say`You added ${k} again. To find x, undo it: take ${k} away from both sides.`
          : say`You multiplied by ${k} again. To find x, undo it: divide both sides by ${k}.`,
    },
    {
      id: 'wrong-inverse',
      name: 'Undoes it with the other kind of operation',
      wrong: ({ kind, k, total }) => (kind === 'product' ? integer(total - k) : total % k === 0 ? integer(total / k) : null),
      feedback: ({ kind, k }) =>
        kind === 'sum'
          ? say`Adding is undone by taking away, not by dividing. Take ${k} from both sides.`
          : say`Multiplying is undone by dividing, not by taking away. Divide both sides by ${k}.`,
    },
    {
      id: 'gave-the-total',
      name: 'Gives the number on the other side',
      wrong: ({ total }) => integer(total),
      feedback: ({ total }) =>
        say`${total} is what the whole left side makes. Put it in for x and see: the left side would be too large.`,
    },
    {
      id: 'one-too-few',
      name: 'Is one too low',
      wrong: ({ kind, k, total }) => integer((kind === 'sum' ? total - k : total / k) - 1),
      feedback: ({ total }) => say`Very near! Put your number in for x, and compare the left side with ${total}.`,
    },
    {
      id: 'one-too-many',
      name: 'Is one too high',
      wrong: ({ kind, k, total }) => integer((kind === 'sum' ? total - k : total / k) + 1),
      feedback: ({ total }) => say`Very near! Put your number in for x. The left side is now more than ${total}.`,
    },
    {
      id: 'gave-the-known-number',
      name: 'Gives the number beside x',
      wrong: ({ k }) => integer(k),
      feedback: ({ k }) => say`${k} is the number that we know already. The letter x stands for the one that we do not know.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (params, answer) => {
    const { kind, k, total } = params;
    return [
      say`The equation is ${textOf(params)}.`,
      kind === 'sum'
        ? say`Undo the + ${k}: take ${k} from both sides. ${total} − ${k} = ${answer}.`
        : say`Undo the × ${k}: divide both sides by ${k}. ${total} ÷ ${k} = ${answer}.`,
      kind === 'sum' ? say`Check: ${answer} + ${k} = ${total}.` : say`Check: ${k} × ${answer} = ${total}.`,
      say`So x = ${answer}.`,
    ];
  },
  proof: ({ kind, k, total }) => ({ equation: kind === 'sum' ? `x + ${k} = ${total}` : `${k} * x = ${total}`, variable: 'x' }),
});
