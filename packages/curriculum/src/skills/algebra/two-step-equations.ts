import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { bracketEquationsTeaching, twoStepEquationsTeaching } from '../../teaching/algebra/two-step-equations.ts';
import { integer, showInteger } from '../../value.ts';
import { asProof, evenly, plusNumber, term, wholeOf } from './write-terms.ts';

/** px + q = r, or p(x + q) = r. All may be below zero but p, which is at least 2 in brackets. */
type Params = Telling & { p: number; q: number; r: number };

const plainText = ({ p, q, r }: Params) => `${term(p)} ${plusNumber(q)} = ${showInteger(r)}`;
const bracketText = ({ p, q, r }: Params) => `${p}(x ${plusNumber(q)}) = ${showInteger(r)}`;

const plainStories = [
  ({ p, q, r, name }: Params) =>
    say`At noon it is ${showInteger(q)} degrees. The temperature changes by x degrees each hour. After ${p} hours ${name} reads ${showInteger(r)} degrees. What is x?`,
  ({ p, q, r, name }: Params) =>
    q > 0
      ? say`${name} buys ${p} tickets at x dollars each and pays ${q} dollars for parking. That is ${r} dollars in all. What is x?`
      : say`${name} buys ${p} tickets at x dollars each, and a coupon takes ${-q} dollars off the whole price. That leaves ${r} dollars to pay. What is x?`,
  ({ p, q, r, name }: Params) =>
    q > 0
      ? say`A tank holds ${q} liters. ${name} adds x liters a minute, and after ${p} minutes it holds ${r} liters. What is x?`
      : say`${name} fills ${p} bottles with x liters each and spills ${-q} liters later. Now there are ${r} liters in the bottles. What is x?`,
];

/** Stories about money and amounts hold numbers above zero alone; the first two prompts fit all. */
const fits = (story: number, x: number, r: number): number => (x > 0 && r > 0 ? story : Math.min(story, 1));

export const twoStepEquations = defineSkill<Params>({
  id: 'two-step-equations',
  name: 'Solving two-step equations',
  grade: 7,
  grades: [6, 8],
  domain: 'algebra',
  standard: '7.EE.B.4a',
  keywords: ['two-step equations', 'solve for x', 'linear equations', 'equations with negative numbers', 'inverse operations'],
  prerequisites: ['one-step-equations'],
  teaching: twoStepEquationsTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const { name, story } = drawTelling(rng, 3);
    const [p, size] = [rng.int(2, difficulty === 'easy' ? 6 : 9), rng.int(2, difficulty === 'easy' ? 9 : 14)];
    const x = difficulty === 'hard' && rng.int(0, 1) === 0 ? -size : size;
    const q = rng.int(3, difficulty === 'easy' ? 15 : 30) * (difficulty !== 'easy' && rng.int(0, 1) === 0 ? -1 : 1);
    return { name, story: fits(story, x, p * x + q), p, q, r: p * x + q };
  },
  solve: ({ p, q, r }) => integer((r - q) / p),
  // Starts at q and walks x further p times, which has to end at r.
  verify: ({ p, q, r }, answer) => {
    let at = q;
    for (let i = 0; i < p; i++) at += wholeOf(answer);
    return at === r;
  },
  misconceptions: [
    {
      id: 'stopped-after-first-step',
      name: 'Undoes the addition and stops',
      wrong: ({ q, r }) => integer(r - q),
      feedback: ({ p }) => say`The first step is right. But that is ${term(p)}, and one step is left to get to x.`,
    },
    {
      id: 'did-not-undo-the-addition',
      name: 'Moves the number over with its sign unchanged',
      wrong: ({ p, q, r }) => evenly(r + q, p),
      feedback: ({ q }) =>
        q > 0
          ? say`You added ${q} to the right side. On the left it is added, so take it away on both sides.`
          : say`You took ${-q} away from the right side. On the left it is taken away, so add it on both sides.`,
    },
    {
      id: 'divided-one-side-partly',
      name: 'Divides before undoing the addition, and divides only part of the side',
      wrong: ({ p, q, r }) => (r % p === 0 ? integer(r / p - q) : null),
      feedback: ({ q }) =>
        say`You divided too early, and the ${Math.abs(q)} was not divided with the rest. Undo the ${plusNumber(q)} first.`,
    },
    {
      id: 'subtracted-the-factor',
      name: 'Subtracts the factor instead of dividing by it',
      wrong: ({ p, q, r }) => integer(r - q - p),
      feedback: ({ p }) => say`Your first step is right. In ${term(p)} there is a hidden ×, so undo it by dividing.`,
    },
    {
      id: 'gave-the-factor',
      name: 'Gives the number before the letter',
      wrong: ({ p }) => integer(p),
      feedback: ({ p }) => say`${p} tells how many times x is taken. What is one x?`,
    },
    {
      id: 'neighboring-fact',
      name: 'Divides with a fact that is one too large',
      wrong: ({ p, q, r }) => integer((r - q) / p + 1),
      feedback: ({ p }) => say`Very near! Multiply your number by ${p}, and compare it with what ${term(p)} has to be.`,
    },
    {
      id: 'multiplied-instead-of-dividing',
      name: 'Multiplies by the factor at the end',
      wrong: ({ p, q, r }) => integer((r - q) * p),
      feedback: ({ p }) => say`You multiplied by ${p}. Put your number in for x: the left side becomes far too large.`,
    },
    {
      id: 'lost-the-sign',
      name: 'Gives the answer the wrong sign',
      wrong: ({ p, q, r }) => integer(-(r - q) / p),
      feedback: () => say`The size is right. Put your number in for x, and watch the signs.`,
    },
  ],
  prompt: (params) => tell([() => say`Solve ${plainText(params)}. What is x?`, ...plainStories], params),
  explain: (params, answer) => {
    const { p, q, r } = params;
    return [
      say`The equation is ${plainText(params)}.`,
      say`Undo the ${plusNumber(q)} on both sides: ${term(p)} = ${showInteger(r)} ${plusNumber(-q)} = ${showInteger(r - q)}.`,
      say`Divide both sides by ${p}: ${showInteger(r - q)} ÷ ${p} = ${answer}.`,
      say`So x = ${answer}.`,
    ];
  },
  proof: (params) => ({ equation: asProof(plainText(params)), variable: 'x' }),
});

const bracketStories = [
  ({ p, q, r, name }: Params) =>
    q > 0
      ? say`${name} and some friends, ${p} people in all, each pay x dollars for a ticket and ${q} dollars for a snack. Together they pay ${r} dollars. What is x?`
      : say`A shirt costs x dollars, but today each one is ${-q} dollars cheaper. ${name} buys ${p} shirts for ${r} dollars in all. What is x?`,
  ({ p, q, r, name }: Params) =>
    q > 0
      ? say`${name} jogs x minutes and then walks ${q} minutes, and does so on ${p} days. That takes ${r} minutes in all. What is x?`
      : say`${name} fills ${p} boxes with x oranges each and takes ${-q} oranges out of every box again. Now there are ${r} oranges in the boxes. What is x?`,
];

export const bracketEquations = defineSkill<Params>({
  id: 'equations-with-brackets',
  name: 'Solving equations with brackets',
  grade: 7,
  grades: [7, 8],
  domain: 'algebra',
  standard: '7.EE.B.4a',
  keywords: [
    'equations with brackets',
    'equations with parentheses',
    'distributive property',
    'two-step equations',
    'solve for x',
  ],
  prerequisites: ['two-step-equations'],
  teaching: bracketEquationsTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const { name, story } = drawTelling(rng, 2);
    const [p, size] = [rng.int(2, difficulty === 'easy' ? 6 : 9), rng.int(3, difficulty === 'easy' ? 10 : 16)];
    const down = difficulty !== 'easy' && rng.int(0, 1) === 0;
    const x = difficulty === 'hard' && rng.int(0, 1) === 0 ? -size : size;
    const q = down ? -rng.int(2, x > 0 && story > 0 ? x - 1 : 12) : rng.int(2, 12);
    return { name, story: x > 0 ? story : 0, p, q, r: p * (x + q) };
  },
  solve: ({ p, q, r }) => integer(r / p - q),
  // Puts the number in, works the brackets out, and adds them up p times.
  verify: ({ p, q, r }, answer) => {
    let left = 0;
    for (let i = 0; i < p; i++) left += wholeOf(answer) + q;
    return left === r;
  },
  misconceptions: [
    {
      id: 'stopped-after-dividing',
      name: 'Divides and stops',
      wrong: ({ p, r }) => integer(r / p),
      feedback: ({ q }) => say`That is the value of the whole brackets. The x is in there together with ${plusNumber(q)}.`,
    },
    {
      id: 'did-not-undo-the-addition',
      name: 'Repeats the addition instead of undoing it',
      wrong: ({ p, q, r }) => integer(r / p + q),
      feedback: ({ q }) => say`Dividing was right. After that the ${plusNumber(q)} has to be undone, not done again.`,
    },
    {
      id: 'multiplied-first-term-only',
      name: 'Multiplies only the letter by the factor',
      wrong: ({ p, q, r }) => evenly(r - q, p),
      feedback: ({ p, q }) => say`You treated it as ${term(p)} ${plusNumber(q)}. The ${p} is for everything in the brackets.`,
    },
    {
      id: 'subtracted-the-factor',
      name: 'Subtracts the factor instead of dividing by it',
      wrong: ({ p, q, r }) => integer(r - p - q),
      feedback: ({ p }) => say`The ${p} multiplies the brackets, so it is undone by dividing both sides by ${p}.`,
    },
    {
      id: 'gave-the-factor',
      name: 'Gives the number before the brackets',
      wrong: ({ p }) => integer(p),
      feedback: ({ p }) => say`${p} tells how many times the brackets are taken. What is x in them?`,
    },
    {
      id: 'neighboring-fact',
      name: 'Divides with a fact that is one too large',
      wrong: ({ p, q, r }) => integer(r / p + 1 - q),
      feedback: ({ p, r }) => say`Very near! Divide ${showInteger(r)} by ${p} once more, and multiply to check.`,
    },
    {
      id: 'lost-the-sign',
      name: 'Gives the answer the wrong sign',
      wrong: ({ p, q, r }) => integer(-(r / p - q)),
      feedback: () => say`The size is right. Put your number into the brackets, and watch the signs.`,
    },
    {
      id: 'expanded-and-stopped',
      name: 'Expands, takes the number away and stops',
      wrong: ({ p, q, r }) => integer(r - p * q),
      feedback: ({ p }) => say`That is how much ${term(p)} is. One step is left to get to x alone.`,
    },
  ],
  prompt: (params) => tell([() => say`Solve ${bracketText(params)}. What is x?`, ...bracketStories], params),
  explain: (params, answer) => {
    const { p, q, r } = params;
    return [
      say`The equation is ${bracketText(params)}.`,
      say`Divide both sides by ${p}: x ${plusNumber(q)} = ${showInteger(r)} ÷ ${p} = ${showInteger(r / p)}.`,
      say`Undo the ${plusNumber(q)} on both sides: ${showInteger(r / p)} ${plusNumber(-q)} = ${answer}.`,
      say`So x = ${answer}.`,
    ];
  },
  proof: (params) => ({ equation: asProof(bracketText(params)), variable: 'x' }),
});
