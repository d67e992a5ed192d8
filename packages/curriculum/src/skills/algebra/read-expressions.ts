import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { readExpressionsTeaching } from '../../teaching/algebra/read-expressions.ts';
import { integer, showInteger } from '../../value.ts';
import { asProof, wholeOf } from './write-terms.ts';

/** The sum a + b beside k × (a + b), k × (a + b) + (a + b), or k × (a + b) − (a + b). */
type Shape = 'times' | 'times-and-once-more' | 'times-less-once';
type Params = Telling & { shape: Shape; k: number; a: number; b: number };

const shapes = {
  easy: ['times'],
  medium: ['times', 'times-and-once-more'],
  hard: ['times-and-once-more', 'times-less-once'],
} as const;
const ranges = { easy: [20, 99, 3, 9], medium: [100, 900, 3, 9], hard: [1000, 9000, 4, 12] } as const;
const extra = { times: 0, 'times-and-once-more': 1, 'times-less-once': -1 } as const;

const sumText = ({ a, b }: Params) => `${showInteger(a)} + ${b}`;

function textOf(p: Params): string {
  const groups = `${p.k} × (${sumText(p)})`;
  if (p.shape === 'times') return groups;
  return `${groups} ${p.shape === 'times-and-once-more' ? '+' : '−'} (${sumText(p)})`;
}

export const readExpressions = defineSkill<Params>({
  id: 'read-expressions',
  name: 'Reading expressions without working them out',
  grade: 5,
  grades: [5, 6],
  domain: 'algebra',
  standard: '5.OA.A.2',
  keywords: ['interpret expressions', 'numerical expressions', 'read expressions', 'without evaluating', 'times as large'],
  prerequisites: ['multiply-facts', 'order-of-operations'],
  teaching: readExpressionsTeaching,
  make: (rng, difficulty) => {
    const [low, high, lowK, highK] = ranges[difficulty];
    const shape = rng.pick<Shape>(shapes[difficulty]);
    return { ...drawTelling(rng, 2), shape, k: rng.int(lowK, highK), a: rng.int(low, high), b: rng.int(11, 99) };
  },
  solve: ({ shape, k }) => integer(k + extra[shape]),
  // Works both expressions out after all, and lays the smaller one down as often as the answer says.
  verify: ({ shape, k, a, b }, answer) => {
    const sum = a + b;
    const large = { times: k * sum, 'times-and-once-more': k * sum + sum, 'times-less-once': k * sum - sum }[shape];
    let laid = 0;
    for (let i = 0; i < wholeOf(answer); i++) laid += sum;
    return laid === large;
  },
  misconceptions: [
    {
      id: 'worked-it-out',
      name: 'Works the larger expression out and gives its value',
      wrong: ({ shape, k, a, b }) => integer((k + extra[shape]) * (a + b)),
      feedback: (p) => say`That is the value of the large expression. The question asks how many times ${sumText(p)} is in it.`,
    },
    {
      id: 'gave-the-sum',
      name: 'Gives the value of the part in brackets',
      wrong: ({ a, b }) => integer(a + b),
      feedback: () => say`That is how large the brackets are. Treat them as one box, and count the boxes.`,
    },
    {
      id: 'saw-only-the-factor',
      name: 'Overlooks the group that stands alone',
      wrong: ({ shape, k }) => (shape === 'times' ? null : integer(k)),
      feedback: () =>
        say`You have the groups from the × sign. One more pair of brackets stands behind them, so look at its sign.`,
    },
    {
      id: 'one-group-less',
      name: 'Counts how many groups were added instead of how many there are',
      wrong: ({ shape, k }) => integer(k + extra[shape] - 1),
      feedback: () => say`Count every group of the brackets, the very first one too.`,
    },
    {
      id: 'one-group-more',
      name: 'Counts one group too many',
      wrong: ({ shape, k }) => integer(k + extra[shape] + 1),
      feedback: (p) => say`Call ${sumText(p)} one box. How many boxes are there in ${textOf(p)}? You counted one too many.`,
    },
    {
      id: 'multiplied-second-number-only',
      name: 'Thinks that only one of the numbers is multiplied',
      wrong: ({ k, b }) => integer(k * b),
      feedback: ({ a, b }) =>
        say`The factor in front belongs to the whole brackets. It takes ${a} and ${b} together, again and again.`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () => say`Do not work it out. How many times as large as ${sumText(p)} is ${textOf(p)}?`,
        () =>
          say`A museum has ${p.a} guests on Saturday and ${p.b} on Sunday. Its goal for the season is ${textOf(p)} guests. How many times as large as the number for that weekend is the goal?`,
        () =>
          say`${p.name} writes ${sumText(p)} on one card and ${textOf(p)} on another. How many times as large as the first value is the second?`,
      ],
      p,
    ),
  explain: (p, answer) => [
    say`Think of ${sumText(p)} as one box. Nobody has to know how much is in it.`,
    say`The part ${p.k} × (${sumText(p)}) is ${p.k} boxes.`,
    ...(p.shape === 'times'
      ? []
      : [
          say`Then one box is ${extra[p.shape] > 0 ? 'added' : 'taken away'}: ${p.k} ${extra[p.shape] > 0 ? '+' : '−'} 1 = ${answer}.`,
        ]),
    say`So ${textOf(p)} is ${answer} times as large as ${sumText(p)}.`,
  ],
  proof: (p) => ({ expression: asProof(`(${textOf(p)}) / (${sumText(p)})`) }),
});
