import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { missingFactorsTeaching } from '../../teaching/multiplication/missing-factors.ts';
import { integer } from '../../value.ts';

/** a × ☐ = total, ☐ ÷ a = b, or total ÷ ☐ = a, where total is a × b. */
type Params = Telling & { a: number; b: number; place: 'factor' | 'dividend' | 'divisor' };

const ranges = { easy: [2, 5, 3, 6], medium: [3, 6, 3, 9], hard: [6, 9, 4, 9] } as const;
const total = ({ a, b }: Params) => a * b;

const write = (p: Params, box: string, signs: 'plain' | 'ascii'): string => {
  const [times, by] = signs === 'plain' ? ['×', '÷'] : ['*', '/'];
  if (p.place === 'factor') return `${p.a} ${times} ${box} = ${total(p)}`;
  return p.place === 'dividend' ? `${box} ${by} ${p.a} = ${p.b}` : `${total(p)} ${by} ${box} = ${p.a}`;
};
const textOf = (p: Params) => write(p, '☐', 'plain');

const packs = {
  factor: (p: Params) => say`${p.name} has ${p.a} packs of cards, all of the same size. That makes ${total(p)} cards.`,
  dividend: (p: Params) => say`${p.name} shares some nuts among ${p.a} cups, and each cup gets ${p.b} nuts.`,
  divisor: (p: Params) => say`${p.name} shares ${total(p)} nuts fairly among some cups, and each cup gets ${p.a} nuts.`,
};
const lengths = {
  factor: (p: Params) => say`A hall has ${p.a} rows of seats, all of the same length. ${p.name} counts ${total(p)} seats.`,
  dividend: (p: Params) => say`${p.name} cuts a ribbon into ${p.a} equal pieces, and each is ${p.b} inches long.`,
  divisor: (p: Params) => say`${p.name} cuts a ribbon of ${total(p)} inches into equal pieces, and each is ${p.a} inches long.`,
};

const prompts = [
  (p: Params) => say`Which number belongs in the box? ${textOf(p)}`,
  (p: Params) => say`${packs[p.place](p)} Which number belongs in the box? ${textOf(p)}`,
  (p: Params) => say`${lengths[p.place](p)} Which number belongs in the box? ${textOf(p)}`,
];

export const missingFactors = defineSkill<Params>({
  id: 'missing-numbers-in-facts',
  name: 'Missing numbers in multiplication and division',
  grade: 3,
  grades: [3, 4],
  domain: 'multiply and divide',
  standard: '3.OA.A.4',
  keywords: [
    'missing factor',
    'missing number',
    'unknown factor',
    'fact families',
    'multiplication sentences',
    'division sentences',
  ],
  prerequisites: ['multiply-facts', 'divide-facts'],
  teaching: missingFactorsTeaching,
  make: (rng, difficulty) => {
    const [lowA, highA, lowB, highB] = ranges[difficulty];
    const place = rng.pick(
      difficulty === 'easy' ? (['factor', 'dividend'] as const) : (['factor', 'dividend', 'divisor'] as const),
    );
    return { ...drawTelling(rng, 2), a: rng.int(lowA, highA), b: rng.int(lowB, highB), place };
  },
  solve: (p) => integer(p.place === 'dividend' ? p.a * p.b : total(p) / p.a),
  // Puts the answer in the box and adds or takes away step by step.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    if (p.place === 'dividend') {
      let left = answer.n;
      for (let i = 0; i < p.b; i++) left -= p.a;
      return left === 0;
    }
    let made = 0;
    for (let i = 0; i < p.a; i++) made += answer.n;
    return made === total(p);
  },
  misconceptions: [
    {
      id: 'added-or-subtracted',
      name: 'Adds or subtracts where it has to be multiplied or divided',
      wrong: (p) => integer(p.place === 'dividend' ? p.a + p.b : total(p) - p.a),
      feedback: (p) =>
        p.place === 'factor'
          ? say`The sign is ×, not +. Ask: ${p.a} times what number makes ${total(p)}?`
          : say`The sign is ÷, so think of equal groups. Put your number in the box and see if it is true.`,
    },
    {
      id: 'followed-the-sign',
      name: 'Works with the two numbers as the sign says',
      wrong: (p) => {
        if (p.place === 'factor') return integer(p.a * total(p));
        return p.place === 'dividend' && p.b % p.a === 0 ? integer(p.b / p.a) : null;
      },
      feedback: (p) =>
        say`You used the sign with the two numbers you see. The box holds one part of ${textOf(p)}, so think backward.`,
    },
    {
      id: 'one-too-few',
      name: 'Counts one step too few',
      wrong: (p) => integer(p.place === 'dividend' ? total(p) - p.a : p.b - 1),
      feedback: (p) => say`Very near! Put your number in the box of ${textOf(p)}. It is a bit too small.`,
    },
    {
      id: 'one-too-many',
      name: 'Counts one step too many',
      wrong: (p) => integer(p.place === 'dividend' ? total(p) + p.a : p.b + 1),
      feedback: (p) => say`Very near! Put your number in the box of ${textOf(p)}. It is a bit too large.`,
    },
    {
      id: 'gave-a-known-number',
      name: 'Repeats a number that is given',
      wrong: (p) => integer(p.place === 'dividend' ? p.b : p.a),
      feedback: (p) => say`That number is there already. The box in ${textOf(p)} stands for the one we do not know yet.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) =>
    p.place === 'dividend'
      ? [
          say`Something was shared among ${p.a}, and each got ${p.b}.`,
          say`Put it together again: ${p.a} × ${p.b} = ${answer}.`,
          say`So ${answer} belongs in the box.`,
        ]
      : [
          say`${total(p)} is the whole, and one of its factors is ${p.a}.`,
          say`Ask: ${p.a} times what number makes ${total(p)}? It is ${answer}, since ${p.a} × ${answer} = ${total(p)}.`,
          say`So ${answer} belongs in the box.`,
        ],
  proof: (p) => ({ equation: write(p, 'x', 'ascii'), variable: 'x' }),
});
