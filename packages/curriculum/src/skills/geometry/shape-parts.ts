import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { facesAndCornersTeaching, sidesAndCornersTeaching } from '../../teaching/geometry/shape-parts.ts';
import { integer } from '../../value.ts';
import { sum } from './number-checks.ts';
import { listed } from './shape-words.ts';

type Part = 'sides' | 'corners' | 'flat faces';
type Shape = { name: string; parts: Partial<Record<Part, number>> };
type Counted = { name: string; count: number };
/** Shapes with the number of their parts; where more is asked, two shapes, and the first has more. */
type Params = Telling & { part: Part; shapes: readonly Counted[]; asks: 'all' | 'more' };

const flatShapes: readonly Shape[] = [
  { name: 'triangle', parts: { sides: 3, corners: 3 } },
  { name: 'square', parts: { sides: 4, corners: 4 } },
  { name: 'rectangle', parts: { sides: 4, corners: 4 } },
  { name: 'hexagon', parts: { sides: 6, corners: 6 } },
  { name: 'circle', parts: { corners: 0 } },
];

const solids: readonly Shape[] = [
  { name: 'cube', parts: { 'flat faces': 6, corners: 8 } },
  { name: 'box', parts: { 'flat faces': 6, corners: 8 } },
  { name: 'square pyramid', parts: { 'flat faces': 5, corners: 5 } },
  { name: 'cylinder', parts: { 'flat faces': 2, corners: 0 } },
  { name: 'cone', parts: { 'flat faces': 1 } },
  { name: 'ball', parts: { 'flat faces': 0, corners: 0 } },
];

/** `2 triangles and a square`. */
function shapesOf({ shapes }: Params): string {
  const names = [...new Set(shapes.map(({ name }) => name))];
  const times = (name: string) => shapes.filter((shape) => shape.name === name).length;
  return listed(names.map((name) => (times(name) === 1 ? `a ${name}` : `${times(name)} ${name}${name === 'box' ? 'es' : 's'}`)));
}

const nameAt = ({ shapes }: Params, i: number) => shapes[i]?.name ?? '';
const countAt = ({ shapes }: Params, i: number) => shapes[i]?.count ?? 0;
const countsOf = ({ shapes }: Params) => shapes.map(({ count }) => count);
const onePart = (part: Part) => part.replace('faces', 'face').replace(/s$/, '');

function drawShapes(
  rng: Rng,
  difficulty: Difficulty,
  from: readonly Shape[],
  kinds: readonly Part[],
): Omit<Params, keyof Telling> {
  const part = rng.pick(kinds);
  const known = from.flatMap(({ name, parts }) => (parts[part] === undefined ? [] : [{ name, count: parts[part] }]));
  const count = difficulty === 'hard' && part !== 'corners' ? rng.int(2, 3) : 2;
  const drawn = Array.from({ length: count }, () => rng.pick(known));
  const asks = difficulty !== 'easy' && count === 2 && rng.int(0, 2) === 0 ? 'more' : 'all';
  const inOrder = asks === 'more' ? drawn.sort((x, y) => y.count - x.count) : drawn;
  // Alike or empty shapes leave nothing to compare or to count.
  const dull = sum(inOrder.map(({ count }) => count)) === 0 || (asks === 'more' && inOrder[0]?.count === inOrder[1]?.count);
  return dull ? drawShapes(rng, difficulty, from, kinds) : { part, shapes: inOrder, asks };
}

const hasMore = (p: Params) => say`How many more ${p.part} does a ${nameAt(p, 0)} have than a ${nameAt(p, 1)}?`;

type Own = SkillFacts & { from: readonly Shape[]; kinds: readonly Part[]; stories: readonly ((p: Params) => RichText)[] };

const partsSkill = ({ from, kinds, stories, ...facts }: Own): Skill =>
  defineSkill<Params>({
    ...facts,
    make: (rng, difficulty) => ({ ...drawTelling(rng, stories.length), ...drawShapes(rng, difficulty, from, kinds) }),
    solve: (p) => integer(p.asks === 'all' ? sum(countsOf(p)) : countAt(p, 0) - countAt(p, 1)),
    // Marks the parts one by one; to compare, pairs them off and counts what has no partner.
    verify: ({ shapes, asks }, answer) => {
      let marks = 0;
      shapes.forEach(({ count }, i) => {
        for (let part = 1; part <= count; part++) marks += asks === 'more' && i > 0 ? -1 : 1;
      });
      return answer.kind === 'integer' && answer.n === marks;
    },
    misconceptions: [
      {
        id: 'one-twice',
        name: 'Comes back to the first part of a shape and counts it again',
        wrong: (p) => (p.asks === 'all' ? integer(sum(countsOf(p)) + countsOf(p).filter((count) => count > 0).length) : null),
        feedback: ({ part }) => say`Put a dot on the first ${onePart(part)} you count. Stop when you are back at the dot.`,
      },
      {
        id: 'missed-one',
        name: 'Leaves out one part',
        wrong: (p) => (p.asks === 'all' ? integer(sum(countsOf(p)) - 1) : null),
        feedback: ({ part }) => say`So close! One ${onePart(part)} is not counted yet. Touch each one.`,
      },
      {
        id: 'last-shape-only',
        name: 'Counts on one shape only',
        wrong: (p) => integer(countAt(p, p.shapes.length - 1)),
        feedback: (p) => say`You looked at one ${nameAt(p, p.shapes.length - 1)}. Look at every shape in the question.`,
      },
      {
        id: 'counted-the-shapes',
        name: 'Counts the shapes and not their parts',
        wrong: (p) => (p.asks === 'all' ? integer(p.shapes.length) : null),
        feedback: ({ part }) => say`You counted the shapes. Now count the ${part} on each shape.`,
      },
      {
        id: 'first-shape-only',
        name: 'Gives the number of the first shape',
        wrong: (p) => integer(countAt(p, 0)),
        feedback: (p) => say`That is right for one ${nameAt(p, 0)}. Now think of the other shape too.`,
      },
      {
        id: 'added-to-compare',
        name: 'Adds where two shapes are compared',
        wrong: (p) => (p.asks === 'more' ? integer(sum(countsOf(p))) : null),
        feedback: ({ part }) => say`You put all the ${part} together. Here we ask how many more.`,
      },
      {
        id: 'counted-the-last-pair',
        name: 'Counts one that has a partner as well',
        wrong: (p) => (p.asks === 'more' ? integer(countAt(p, 0) - countAt(p, 1) + 1) : null),
        feedback: ({ part }) => say`So close! Match the ${part} one by one. Count just those with no partner.`,
      },
    ],
    prompt: (p) =>
      tell([(q) => (q.asks === 'more' ? hasMore(q) : say`How many ${q.part} do ${shapesOf(q)} have in all?`), ...stories], p),
    explain: (p, answer) => [
      ...p.shapes
        .filter(({ name }, i) => p.shapes.findIndex((other) => other.name === name) === i)
        .map(({ name, count }) => say`A ${name} has ${count} ${count === 1 ? onePart(p.part) : p.part}.`),
      p.asks === 'all'
        ? say`Put them together: ${countsOf(p).join(' + ')} = ${answer}.`
        : say`Take away: ${countAt(p, 0)} − ${countAt(p, 1)} = ${answer}.`,
    ],
    proof: (p) => ({ expression: countsOf(p).join(p.asks === 'all' ? ' + ' : ' - ') }),
  });

export const sidesAndCorners = partsSkill({
  id: 'count-sides-and-corners',
  name: 'Counting sides and corners of shapes',
  grade: 0,
  grades: [0, 1],
  domain: 'geometry',
  standard: 'K.G.B.4',
  keywords: ['shapes', 'flat shapes', '2d shapes', 'sides and corners', 'vertices', 'triangle square circle', 'compare shapes'],
  prerequisites: [],
  teaching: sidesAndCornersTeaching,
  from: flatShapes,
  kinds: ['sides', 'corners'],
  stories: [
    (p) =>
      p.asks === 'all'
        ? say`${p.name} draws ${shapesOf(p)}. How many ${p.part} are there?`
        : say`${p.name} draws ${shapesOf(p)}. How many more ${p.part} does the ${nameAt(p, 0)} have?`,
    (p) =>
      p.asks === 'all'
        ? say`${p.name} cuts ${shapesOf(p)} out of paper. How many ${p.part} can ${p.name} count?`
        : say`${p.name} cuts ${shapesOf(p)} out of paper. How many more ${p.part} does the ${nameAt(p, 0)} have?`,
  ],
});

export const facesAndCorners = partsSkill({
  id: 'count-faces-of-solid-shapes',
  name: 'Faces and corners of solid shapes',
  grade: 1,
  grades: [0, 2],
  domain: 'geometry',
  standard: '1.G.A.1',
  keywords: ['solid shapes', '3d shapes', 'faces', 'cube', 'cone', 'cylinder', 'faces and corners', 'solids'],
  prerequisites: ['count-sides-and-corners'],
  teaching: facesAndCornersTeaching,
  from: solids,
  kinds: ['flat faces', 'flat faces', 'corners'],
  stories: [
    (p) =>
      p.asks === 'all'
        ? say`${p.name} has ${shapesOf(p)} made of wood. How many ${p.part} are there?`
        : say`${p.name} has ${shapesOf(p)} made of wood. How many more ${p.part} does the ${nameAt(p, 0)} have?`,
    (p) =>
      p.asks === 'all'
        ? say`${p.name} makes ${shapesOf(p)} out of clay. ${p.name} puts one dot on each ${p.part === 'corners' ? 'corner' : 'flat face'}. How many dots is that?`
        : say`${p.name} makes ${shapesOf(p)} out of clay. How many more ${p.part} does the ${nameAt(p, 0)} have?`,
  ],
});
