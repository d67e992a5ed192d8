import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { linesOfSymmetryTeaching } from '../../teaching/geometry/lines-of-symmetry.ts';
import { integer } from '../../value.ts';
import { sum } from './number-checks.ts';
import { counted, listed } from './shape-words.ts';

/** `falseDiagonals` join two corners, but the shape does not fold onto itself along them. */
type Shape = { one: string; many: string; lines: number; falseDiagonals: number };
type Group = { shape: Shape; times: number };
type Params = Telling & { groups: readonly Group[] };

const shape = (one: string, many: string, lines: number, falseDiagonals: number): Shape => ({ one, many, lines, falseDiagonals });

const easy = [
  shape('square', 'squares', 4, 0),
  shape('rectangle that is not a square', 'rectangles that are not squares', 2, 2),
  shape('capital letter H', 'capital letters H', 2, 0),
  shape('capital letter A', 'capital letters A', 1, 0),
];
const medium = [
  shape('triangle with three equal sides', 'triangles with three equal sides', 3, 0),
  shape('triangle with only two equal sides', 'triangles with only two equal sides', 1, 0),
  shape('rhombus that is not a square', 'rhombuses that are not squares', 2, 0),
  shape('kite that is not a rhombus', 'kites that are not rhombuses', 1, 1),
];
const hard = [
  shape('pentagon with equal sides and angles', 'pentagons with equal sides and angles', 5, 0),
  shape('hexagon with equal sides and angles', 'hexagons with equal sides and angles', 6, 0),
  shape('octagon with equal sides and angles', 'octagons with equal sides and angles', 8, 0),
];

function drawGroups(rng: Rng, difficulty: Difficulty): Group[] {
  const pool = difficulty === 'easy' ? easy : difficulty === 'medium' ? [...easy, ...medium] : [...medium, ...hard];
  const drawn = rng.shuffle(pool).slice(0, 2);
  return drawn.map((one, i) => ({ shape: one, times: rng.int(i === 0 ? 2 : 1, difficulty === 'easy' ? 3 : 4) }));
}

const times = (p: Params, each: (shape: Shape) => number) => sum(p.groups.map((group) => group.times * each(group.shape)));
const shapesOf = ({ groups }: Params) => listed(groups.map((group) => counted(group.times, group.shape.one, group.shape.many)));

const prompts = [
  (p: Params) => say`How many lines of symmetry do ${shapesOf(p)} have in all?`,
  (p: Params) =>
    say`${p.name} cuts out ${shapesOf(p)} and draws every line of symmetry on each of them. How many lines does ${p.name} draw?`,
  (p: Params) =>
    say`A sign has ${shapesOf(p)} on it. ${p.name} marks each fold that makes the two halves of a shape match. How many marks are needed?`,
];

export const linesOfSymmetry = defineSkill<Params>({
  id: 'lines-of-symmetry',
  name: 'Lines of symmetry',
  grade: 4,
  grades: [3, 5],
  domain: 'geometry',
  standard: '4.G.A.3',
  keywords: ['symmetry', 'line of symmetry', 'lines of symmetry', 'symmetrical', 'mirror line', 'fold'],
  prerequisites: ['quadrilateral-properties'],
  teaching: linesOfSymmetryTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), groups: drawGroups(rng, difficulty) }),
  solve: (p) => integer(times(p, ({ lines }) => lines)),
  // Every line leaves a shape at two ends: counts the ends and pairs them.
  verify: ({ groups }, answer) => {
    let ends = 0;
    for (const group of groups)
      for (let i = 0; i < group.times; i++) for (let line = 0; line < group.shape.lines; line++) ends += 2;
    return answer.kind === 'integer' && answer.n * 2 === ends;
  },
  misconceptions: [
    {
      id: 'diagonals-of-rectangles',
      name: 'Takes lines from corner to corner that do not fold the shape onto itself',
      wrong: (p) => integer(times(p, ({ lines, falseDiagonals }) => lines + falseDiagonals)),
      feedback: () =>
        say`Not every line from corner to corner is a fold line. Fold a sheet of paper that way and see whether the halves match.`,
    },
    {
      id: 'one-line-each',
      name: 'Finds only one line in each shape',
      wrong: (p) => integer(times(p, () => 1)),
      feedback: () => say`You found one line in each shape. Turn the shape, and look for other ways to fold it.`,
    },
    {
      id: 'one-of-each',
      name: 'Takes one shape of each kind',
      wrong: ({ groups }) => integer(sum(groups.map((group) => group.shape.lines))),
      feedback: (p) => say`That is for one shape of each kind. The question has ${shapesOf(p)}.`,
    },
    {
      id: 'both-ends',
      name: 'Counts each line from both of its ends',
      wrong: (p) => integer(2 * times(p, ({ lines }) => lines)),
      feedback: () => say`Each line goes through the whole shape. You counted it at both of its ends.`,
    },
    {
      id: 'two-lines-at-most',
      name: 'Stops after two lines in a shape',
      wrong: (p) => integer(times(p, ({ lines }) => Math.min(lines, 2))),
      feedback: () => say`You stopped after two lines in a shape. Turn it a little, and look for lines that slant.`,
    },
    {
      id: 'first-kind-only',
      name: 'Stops after one kind of shape',
      wrong: ({ groups }) => integer(sum(groups.slice(0, 1).map((group) => group.times * group.shape.lines))),
      feedback: () => say`The first kind of shape is right. Now find the lines of the other kind.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    ...p.groups.map(
      ({ shape: { one, lines }, times: n }) =>
        say`One ${one} has ${counted(lines, 'line')} of symmetry, so ${n} × ${lines} = ${n * lines}.`,
    ),
    say`Add: ${p.groups.map((group) => group.times * group.shape.lines).join(' + ')} = ${answer}.`,
  ],
  proof: ({ groups }) => ({ expression: groups.map((group) => `${group.times} * ${group.shape.lines}`).join(' + ') }),
});
