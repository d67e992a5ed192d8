import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { polygonSidesTeaching } from '../../teaching/geometry/polygon-sides.ts';
import { integer } from '../../value.ts';
import { sum } from './number-checks.ts';
import { counted, listed } from './shape-words.ts';

type Group = { name: string; sides: number; times: number };
/** Asks for the sides or angles of all shapes, or how many shapes of one kind have that many of them. */
type Params = Telling & { part: 'sides' | 'angles'; groups: readonly [Group, ...Group[]]; asks: 'parts' | 'shapes' };

const polygons = [
  { name: 'triangle', sides: 3 },
  { name: 'quadrilateral', sides: 4 },
  { name: 'pentagon', sides: 5 },
  { name: 'hexagon', sides: 6 },
] as const;

function drawGroups(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const [first, second] = rng.shuffle(polygons);
  const part = rng.pick(['sides', 'angles'] as const);
  const group = (polygon: typeof first, most: number): Group => ({
    ...(polygon ?? polygons[0]),
    times: rng.int(most === 5 ? 2 : 1, most),
  });
  if (difficulty === 'hard' && rng.int(0, 1) === 0) return { part, groups: [group(first, 5)], asks: 'shapes' };
  if (difficulty === 'easy') return { part, groups: [group(first, 1), group(second, 2)], asks: 'parts' };
  return { part, groups: [group(first, 2), group(second, 3)], asks: 'parts' };
}

const everyNumber = ({ groups }: Params) => groups.flatMap(({ sides, times }) => Array.from({ length: times }, () => sides));
const total = (p: Params) => sum(everyNumber(p));
const shapesOf = ({ groups }: Params) => listed(groups.map(({ name, times }) => counted(times, name)));
const kindOf = ({ groups }: Params) => groups[0];

const prompts = [
  (p: Params) =>
    p.asks === 'parts'
      ? say`How many ${p.part} do ${shapesOf(p)} have in all?`
      : say`Some ${kindOf(p).name}s have ${total(p)} ${p.part} in all. How many ${kindOf(p).name}s are there?`,
  (p: Params) =>
    p.asks === 'parts'
      ? say`${p.name} draws ${shapesOf(p)}. How many ${p.part} are there?`
      : say`${p.name} draws some ${kindOf(p).name}s. They have ${total(p)} ${p.part} in all. How many ${kindOf(p).name}s did ${p.name} draw?`,
  (p: Params) =>
    p.asks === 'parts'
      ? say`A picture is made of ${shapesOf(p)}. The shapes do not touch. ${p.name} counts all the ${p.part}. How many are there?`
      : say`A picture is made of ${kindOf(p).name}s that do not touch. ${p.name} counts ${total(p)} ${p.part}. How many ${kindOf(p).name}s are there?`,
];

export const polygonSides = defineSkill<Params>({
  id: 'sides-and-angles-of-polygons',
  name: 'Sides and angles of polygons',
  grade: 2,
  grades: [1, 3],
  domain: 'geometry',
  standard: '2.G.A.1',
  keywords: ['polygons', 'sides and angles', 'pentagon', 'hexagon', 'quadrilateral', 'attributes of shapes', 'identify shapes'],
  prerequisites: ['count-sides-and-corners'],
  teaching: polygonSidesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawGroups(rng, difficulty) }),
  solve: (p) => integer(p.asks === 'parts' ? total(p) : kindOf(p).times),
  // Draws the sides one by one, and closes a shape each time there are enough of them.
  verify: (p, answer) => {
    let [drawn, closed] = [0, 0];
    for (const { sides, times } of p.groups)
      for (let side = 1; side <= sides * times; side++) [drawn, closed] = [drawn + 1, closed + (side % sides === 0 ? 1 : 0)];
    return answer.kind === 'integer' && answer.n === (p.asks === 'parts' ? drawn : closed);
  },
  misconceptions: [
    {
      id: 'counted-the-shapes',
      name: 'Counts the shapes and not their parts',
      wrong: (p) => (p.asks === 'parts' ? integer(everyNumber(p).length) : null),
      feedback: ({ part }) => say`You counted the shapes. How many ${part} does each shape have?`,
    },
    {
      id: 'one-of-each-kind',
      name: 'Takes one shape of each kind',
      wrong: (p) => (p.asks === 'parts' ? integer(sum(p.groups.map(({ sides }) => sides))) : null),
      feedback: (p) => say`You took one shape of each kind. Now look again: the question has ${shapesOf(p)}.`,
    },
    {
      id: 'mixed-up-names',
      name: 'Thinks that the name stands for one side more',
      wrong: (p) => (p.asks === 'parts' ? integer(total(p) + everyNumber(p).length) : null),
      feedback: (p) => say`You gave each shape one too many. Draw a ${kindOf(p).name} and count.`,
    },
    {
      id: 'too-few-each',
      name: 'Thinks that the name stands for one side less',
      wrong: (p) => (p.asks === 'parts' ? integer(total(p) - everyNumber(p).length) : null),
      feedback: (p) => say`You gave each shape one too few. Draw a ${kindOf(p).name} and count.`,
    },
    {
      id: 'one-kind-only',
      name: 'Counts the shapes of one kind only',
      wrong: (p) => (p.groups.length > 1 ? integer(kindOf(p).sides * kindOf(p).times) : null),
      feedback: (p) => say`You counted one kind of shape. The question has ${shapesOf(p)}.`,
    },
    {
      id: 'took-one-shape-away',
      name: 'Takes the parts of one shape away and gives what is left',
      wrong: (p) => (p.asks === 'shapes' ? integer(total(p) - kindOf(p).sides) : null),
      feedback: (p) => say`You made one ${kindOf(p).name}. Go on, and count how many you can make.`,
    },
    {
      id: 'gave-the-parts-of-one',
      name: 'Gives the parts of one shape',
      wrong: (p) => (p.asks === 'shapes' ? integer(kindOf(p).sides) : null),
      feedback: (p) => say`That is for one ${kindOf(p).name}. How many of them do you need?`,
    },
    {
      id: 'one-shape-too-many',
      name: 'Counts one shape too many',
      wrong: (p) => (p.asks === 'shapes' ? integer(kindOf(p).times + 1) : null),
      feedback: (p) => say`So close! Count by ${kindOf(p).sides} and put up one finger each time.`,
    },
    {
      id: 'added-both-numbers',
      name: 'Adds the numbers',
      wrong: (p) => (p.asks === 'shapes' ? integer(total(p) + kindOf(p).sides) : null),
      feedback: (p) => say`Adding makes more. Share the ${p.part}: each ${kindOf(p).name} gets ${kindOf(p).sides}.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    ...p.groups.map(({ name, sides }) => say`A ${name} has ${sides} ${p.part}.`),
    p.asks === 'parts'
      ? say`Add for each shape: ${everyNumber(p).join(' + ')} = ${answer}.`
      : say`${everyNumber(p).join(' + ')} = ${total(p)}. So there are ${answer} shapes.`,
  ],
  proof: (p) => ({ expression: p.asks === 'parts' ? everyNumber(p).join(' + ') : `${total(p)} / ${kindOf(p).sides}` }),
});
