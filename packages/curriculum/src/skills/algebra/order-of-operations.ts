import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { names } from '../../story-people.ts';
import { orderOfOperationsTeaching } from '../../teaching/algebra/order-of-operations.ts';
import { integer, ratioOf } from '../../value.ts';

/** a + b × c, a − b × c, (a + b) × c, or a × (b + c): which of them is the shape. */
type Params = {
  name: string;
  shape: 'plus-times' | 'minus-times' | 'bracket-first' | 'bracket-last';
  a: number;
  b: number;
  c: number;
};

const shapes = {
  easy: ['plus-times'],
  medium: ['plus-times', 'bracket-first'],
  hard: ['minus-times', 'bracket-first', 'bracket-last'],
} as const;

const texts = {
  'plus-times': ({ a, b, c }: Params) => `${a} + ${b} × ${c}`,
  'minus-times': ({ a, b, c }: Params) => `${a} − ${b} × ${c}`,
  'bracket-first': ({ a, b, c }: Params) => `(${a} + ${b}) × ${c}`,
  'bracket-last': ({ a, b, c }: Params) => `${a} × (${b} + ${c})`,
};
const textOf = (params: Params) => texts[params.shape](params);

/** Works strictly from left to right and sees no brackets. */
function leftToRight({ shape, a, b, c }: Params): number {
  if (shape === 'plus-times') return (a + b) * c;
  if (shape === 'minus-times') return (a - b) * c;
  return shape === 'bracket-first' ? (a + b) * c : a * b + c;
}

/** Multiplies before anything else, even where brackets forbid it. */
function timesFirst({ shape, a, b, c }: Params): number {
  if (shape === 'minus-times') return a - b * c;
  return shape === 'bracket-last' ? a * b + c : a + b * c;
}

export const orderOfOperations = defineSkill<Params>({
  id: 'order-of-operations',
  name: 'Order of operations',
  grade: 5,
  grades: [5, 6],
  domain: 'algebra',
  standard: '5.OA.A.1',
  keywords: ['order of operations', 'brackets', 'parentheses', 'expressions', 'evaluate expressions'],
  prerequisites: ['multiply-facts', 'add-within-1000'],
  teaching: orderOfOperationsTeaching,
  make: (rng, difficulty) => {
    const shape = rng.pick<Params['shape']>(shapes[difficulty]);
    const [b, c] = [rng.int(3, 9), rng.int(3, 9)];
    return {
      name: rng.pick(names),
      shape,
      a: shape === 'minus-times' ? b * c + rng.int(2, 20) : rng.int(2, difficulty === 'easy' ? 12 : 15),
      b,
      c,
    };
  },
  solve: ({ shape, a, b, c }) => {
    const [x, y, z] = [new Fraction(a), new Fraction(b), new Fraction(c)];
    const value = {
      'plus-times': x.add(y.mul(z)),
      'minus-times': x.sub(y.mul(z)),
      'bracket-first': x.add(y).mul(z),
      'bracket-last': x.mul(y.add(z)),
    };
    return integer(value[shape].valueOf());
  },
  // Lays the groups out as single counters: a loop for each group, none multiplied.
  verify: ({ shape, a, b, c }, answer) => {
    let counters = shape === 'plus-times' || shape === 'minus-times' ? a : 0;
    const groups = shape === 'bracket-last' ? a : c;
    const inEach = { 'plus-times': [b], 'minus-times': [-b], 'bracket-first': [a, b], 'bracket-last': [b, c] }[shape];
    for (let group = 0; group < groups; group++) for (const pile of inEach) counters += pile;
    return answer.kind === 'integer' && ratioOf(answer)?.n === counters;
  },
  misconceptions: [
    {
      id: 'left-to-right',
      name: 'Works from left to right whatever the signs',
      wrong: (params) => integer(leftToRight(params)),
      feedback: () => say`You worked from left to right. Look first for brackets, and next for × before + or −.`,
    },
    {
      id: 'ignored-brackets',
      name: 'Multiplies first although brackets come before',
      wrong: (params) => integer(timesFirst(params)),
      feedback: () => say`You multiplied first. Brackets come even before that, so work out what is inside them.`,
    },
    {
      id: 'added-everything',
      name: 'Adds all the numbers',
      wrong: ({ a, b, c }) => integer(a + b + c),
      feedback: () => say`You added everything. Find the × sign, and read it as "so many times as much".`,
    },
    {
      id: 'multiplied-everything',
      name: 'Multiplies all the numbers',
      wrong: ({ a, b, c }) => integer(a * b * c),
      feedback: () => say`You multiplied everything. One of the signs asks you to add or to take away.`,
    },
    {
      id: 'dropped-a-number',
      name: 'Works out the first step and stops',
      wrong: ({ shape, a, b, c }) => integer(shape === 'bracket-first' ? a + b : shape === 'bracket-last' ? b + c : b * c),
      feedback: () => say`That is the right first step! One number is still waiting. Use it to finish.`,
    },
  ],
  prompt: (params) => say`${params.name} sees ${textOf(params)} on a card. What is its value?`,
  explain: (params, answer) => {
    const { shape, a, b, c } = params;
    const last = say`So ${textOf(params)} = ${answer}.`;
    if (shape === 'plus-times' || shape === 'minus-times') {
      const sign = shape === 'plus-times' ? '+' : '−';
      return [
        say`There are no brackets, so × comes first: ${b} × ${c} = ${b * c}.`,
        say`Then ${a} ${sign} ${b * c} = ${answer}.`,
        last,
      ];
    }
    const inside = shape === 'bracket-first' ? [a, b] : [b, c];
    const sum = inside.reduce((x, y) => x + y, 0);
    const product = shape === 'bracket-first' ? `${sum} × ${c}` : `${a} × ${sum}`;
    return [say`Brackets come first: ${inside.join(' + ')} = ${sum}.`, say`Then multiply: ${product} = ${answer}.`, last];
  },
  proof: (params) => ({ expression: textOf(params).replaceAll('×', '*').replaceAll('−', '-') }),
});
