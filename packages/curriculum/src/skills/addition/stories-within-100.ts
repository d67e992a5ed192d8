import { defineSkill } from '../../define-skill.ts';
import { addWithoutCarrying, subtractSmallerDigits } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { storiesWithin100Teaching } from '../../teaching/addition/stories-within-100.ts';
import { integer } from '../../value.ts';

/**
 * change: a grows to b, by how much? start: a go and b are left. more, fewer: another one has b more or fewer than a.
 * upDown: b come to a, then c go. downDown: b and then c go from a. both: one has a, another b more, how many together?
 */
type Kind = 'change' | 'start' | 'more' | 'fewer' | 'upDown' | 'downDown' | 'both';
type Params = Telling & { kind: Kind; a: number; b: number; c: number };
type Work = (p: Params) => number;

const results: Readonly<Record<Kind, Work>> = {
  change: ({ a, b }) => b - a,
  start: ({ a, b }) => a + b,
  more: ({ a, b }) => a + b,
  fewer: ({ a, b }) => a - b,
  upDown: ({ a, b, c }) => a + b - c,
  downDown: ({ a, b, c }) => a - b - c,
  both: ({ a, b }) => a + (a + b),
};

const tellings: Readonly<Record<Kind, readonly [(p: Params) => string, (p: Params) => string]>> = {
  change: [
    (p) => `${p.name} had ${p.a} stickers. Then ${p.name} got some more and had ${p.b}. How many stickers did ${p.name} get?`,
    (p) => `A plant was ${p.a} inches tall. Now ${p.name} finds that it is ${p.b} inches tall. How many inches did it grow?`,
  ],
  start: [
    (p) => `${p.name} had some beads and used ${p.a} of them. There are ${p.b} left. How many beads were there at first?`,
    (p) =>
      `Some children were on the playground. Then ${p.a} went in, and ${p.name} counts ${p.b} who stayed. How many children were there at first?`,
  ],
  more: [
    (p) => `${p.name} has ${p.a} shells. A friend has ${p.b} more. How many shells does the friend have?`,
    (p) => `${p.name} jumps ${p.a} times. A friend jumps ${p.b} times more than that. How many times does the friend jump?`,
  ],
  fewer: [
    (p) => `${p.name} has ${p.a} cards. A friend has ${p.b} fewer. How many cards does the friend have?`,
    (p) => `One class has ${p.a} books. The class of ${p.name} has ${p.b} fewer. How many books does it have?`,
  ],
  upDown: [
    (p) =>
      `A bus has ${p.a} people on it. Then ${p.b} get on and ${p.c} get off. ${p.name} counts. How many people are on the bus now?`,
    (p) => `${p.name} has ${p.a} cents, finds ${p.b} cents and spends ${p.c} cents. How many cents are left?`,
  ],
  downDown: [
    (p) => `${p.name} bakes ${p.a} rolls. The family eats ${p.b}, and ${p.c} go to a friend. How many rolls are left?`,
    (p) => `A book has ${p.a} pages. ${p.name} reads ${p.b} pages one day and ${p.c} the next. How many pages are left to read?`,
  ],
  both: [
    (p) => `${p.name} picks ${p.a} apples. A friend picks ${p.b} more than that. How many apples do they pick in all?`,
    (p) => `${p.name} has ${p.a} points. A friend has ${p.b} more points than ${p.name}. How many points do they have together?`,
  ],
};

const stopped: Readonly<Partial<Record<Kind, Work>>> = {
  upDown: ({ a, b }) => a + b,
  downDown: ({ a, b }) => a - b,
  both: ({ a, b }) => a + b,
};
const turned: Readonly<Record<Kind, Work>> = {
  change: ({ a, b }) => a + b,
  start: ({ a, b }) => Math.abs(b - a),
  more: ({ a, b }) => Math.abs(a - b),
  fewer: ({ a, b }) => a + b,
  upDown: ({ a, b, c }) => a + b + c,
  downDown: ({ a, b, c }) => a - b + c,
  both: ({ a, b }) => a + Math.abs(a - b),
};
const withoutRegrouping: Readonly<Record<Kind, Work>> = {
  change: ({ a, b }) => subtractSmallerDigits(b, a),
  start: ({ a, b }) => addWithoutCarrying(a, b),
  more: ({ a, b }) => addWithoutCarrying(a, b),
  fewer: ({ a, b }) => subtractSmallerDigits(a, b),
  upDown: ({ a, b, c }) => addWithoutCarrying(a, b) - c,
  downDown: ({ a, b, c }) => subtractSmallerDigits(a, b) - c,
  both: ({ a, b }) => addWithoutCarrying(a, a + b),
};
const skipped: Readonly<Partial<Record<Kind, Work>>> = {
  upDown: ({ a, c }) => a - c,
  downDown: ({ a, c }) => a - c,
  both: ({ a }) => a + a,
};

const worked = (works: Readonly<Partial<Record<Kind, Work>>>, p: Params) => {
  const work = works[p.kind];
  return work ? integer(work(p)) : null;
};

function drawNumbers(rng: Rng, kind: Kind): Pick<Params, 'a' | 'b' | 'c'> {
  const c = rng.int(6, 24);
  if (kind === 'change') {
    const a = rng.int(15, 58);
    return { a, b: a + rng.int(12, 38), c };
  }
  if (kind === 'fewer') return { a: rng.int(35, 92), b: rng.int(8, 29), c };
  if (kind === 'downDown') return { a: rng.int(55, 96), b: rng.int(9, 27), c };
  if (kind === 'both') return { a: rng.int(13, 38), b: rng.int(4, 19), c };
  return { a: rng.int(16, 58), b: rng.int(14, 38), c };
}

const kinds = {
  easy: ['change', 'more', 'fewer'],
  medium: ['change', 'start', 'fewer', 'upDown'],
  hard: ['start', 'upDown', 'downDown', 'both'],
} as const;

/** Walks along the number line, one step at a time. */
function walk(from: number, ...moves: readonly number[]): number {
  let at = from;
  for (const move of moves) for (let i = 0; i < Math.abs(move); i++) at += Math.sign(move);
  return at;
}

export const storiesWithin100 = defineSkill<Params>({
  id: 'stories-within-100',
  name: 'One- and two-step stories within 100',
  grade: 2,
  grades: [2, 3],
  domain: 'add and subtract',
  standard: '2.OA.A.1',
  keywords: [
    'word problems within 100',
    'two-step word problems',
    'story problems',
    'addition and subtraction word problems',
    'one-step word problems',
  ],
  prerequisites: ['add-within-100', 'subtract-within-100', 'compare-stories-within-20'],
  teaching: storiesWithin100Teaching,
  make: (rng, difficulty) => {
    const kind = rng.pick<Kind>(kinds[difficulty]);
    return { ...drawTelling(rng, 1), kind, ...drawNumbers(rng, kind) };
  },
  solve: (p) => integer(results[p.kind](p)),
  // Plays the story with the answer in it, step by step.
  verify: (p, answer) => {
    if (answer.kind !== 'integer' || answer.n < 0) return false;
    const { a, b, c } = p;
    const ends: Readonly<Record<Kind, boolean>> = {
      change: walk(a, answer.n) === b,
      start: walk(answer.n, -a) === b,
      more: walk(answer.n, -b) === a,
      fewer: walk(answer.n, b) === a,
      upDown: walk(answer.n, c, -b) === a,
      downDown: walk(answer.n, c, b) === a,
      both: walk(answer.n, -b, -a) === a,
    };
    return ends[p.kind];
  },
  misconceptions: [
    {
      id: 'stopped-after-one-step',
      name: 'Stops after the first step',
      wrong: (p) => worked(stopped, p),
      feedback: () => say`A good first step! Read the last sentence again. There is one more thing to do.`,
    },
    {
      id: 'turned-a-step',
      name: 'Adds where it has to be subtracted, or the other way round',
      wrong: (p) => worked(turned, p),
      feedback: () => say`Act the story out. Does the number go up or down?`,
    },
    {
      id: 'without-regrouping',
      name: 'Works in columns without making or opening a ten',
      wrong: (p) => worked(withoutRegrouping, p),
      feedback: () => say`Your plan is right. Check the ones again. You have to make a ten or open one.`,
    },
    {
      id: 'skipped-the-first-step',
      name: 'Leaves out the first change',
      wrong: (p) => worked(skipped, p),
      feedback: () => say`Something happens in the middle of the story. Use that number too.`,
    },
    {
      id: 'repeated-a-number',
      name: 'Gives a number from the story',
      wrong: (p) => (p.kind in stopped ? null : integer(p.b)),
      feedback: () => say`That number is in the story. What does the question ask for?`,
    },
    {
      id: 'lost-a-ten',
      name: 'Miscounts the tens by one',
      wrong: (p) => integer(Math.abs(results[p.kind](p) - 10)),
      feedback: () => say`So close! Check the tens once more.`,
    },
  ],
  prompt: (p) => say`${tellings[p.kind][p.story === 0 ? 0 : 1](p)}`,
  explain: (p, answer) => {
    const { a, b, c } = p;
    const end = say`The answer is ${answer}.`;
    if (p.kind === 'change') return [say`Find what goes from ${a} to ${b}.`, say`${b} − ${a} = ${answer}.`, end];
    if (p.kind === 'start') return [say`Put the two parts back together.`, say`${a} + ${b} = ${answer}.`, end];
    if (p.kind === 'more') return [say`The friend has ${b} more, so add.`, say`${a} + ${b} = ${answer}.`, end];
    if (p.kind === 'fewer') return [say`There are ${b} fewer, so subtract.`, say`${a} − ${b} = ${answer}.`, end];
    if (p.kind === 'upDown')
      return [say`First step: ${a} + ${b} = ${a + b}.`, say`Second step: ${a + b} − ${c} = ${answer}.`, end];
    if (p.kind === 'downDown')
      return [say`First step: ${a} − ${b} = ${a - b}.`, say`Second step: ${a - b} − ${c} = ${answer}.`, end];
    return [say`First step, the friend: ${a} + ${b} = ${a + b}.`, say`Second step, both: ${a} + ${a + b} = ${answer}.`, end];
  },
  proof: ({ kind, a, b, c }) => {
    if (kind === 'change') return { equation: `${a} + x = ${b}`, variable: 'x' };
    if (kind === 'start') return { equation: `x - ${a} = ${b}`, variable: 'x' };
    return {
      expression: {
        more: `${a} + ${b}`,
        fewer: `${a} - ${b}`,
        upDown: `${a} + ${b} - ${c}`,
        downDown: `${a} - ${b} - ${c}`,
        both: `${a} + (${a} + ${b})`,
      }[kind],
    };
  },
});
