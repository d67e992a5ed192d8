import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { parallelLinesTeaching, triangleAnglesTeaching } from '../../teaching/geometry/angles-of-figures.ts';
import { integer } from '../../value.ts';

/** Two angles of a triangle; asks for the third, or for the exterior angle next to it. */
type Triangle = Telling & { a: number; b: number; asks: 'third' | 'exterior' };

function drawTriangle(rng: Rng, difficulty: Difficulty): Omit<Triangle, keyof Telling> {
  const [a, b] = difficulty === 'easy' ? [5 * rng.int(5, 16), 5 * rng.int(5, 16)] : [rng.int(18, 110), rng.int(18, 90)];
  const asks = difficulty === 'easy' ? 'third' : rng.pick(['third', 'exterior'] as const);
  return a === b || a + b > 160 || a + b === 90 ? drawTriangle(rng, difficulty) : { a, b, asks };
}

const trianglePrompts = [
  ({ a, b, asks }: Triangle) =>
    asks === 'third'
      ? say`Two angles of a triangle measure ${a}° and ${b}°. How many degrees does the third angle measure?`
      : say`Two angles of a triangle measure ${a}° and ${b}°. How many degrees does the exterior angle at the third corner measure?`,
  ({ a, b, asks, name }: Triangle) =>
    asks === 'third'
      ? say`${name} saws a triangle out of wood, with angles of ${a}° and ${b}° at two of its corners. How many degrees is the angle at the third corner?`
      : say`${name} walks along a triangle of paths. The angles inside it are ${a}° and ${b}° at two of the corners. Through how many degrees does ${name} have to turn at the third corner to walk on along the triangle?`,
  ({ a, b, asks, name }: Triangle) =>
    asks === 'third'
      ? say`Three towers stand at the corners of a triangle. ${name} measures ${a}° at the first tower and ${b}° at the second. How many degrees is the angle at the third tower?`
      : say`One side of a triangular roof is extended beyond the third corner. The angles at the first two corners measure ${a}° and ${b}°. How many degrees does ${name} measure between the extended side and the roof?`,
];

export const triangleAngles = defineSkill<Triangle>({
  id: 'angles-in-triangles',
  name: 'Angles in triangles',
  grade: 8,
  grades: [7, 9],
  domain: 'geometry',
  standard: '8.G.A.5',
  keywords: ['angles of a triangle', 'angle sum', 'triangle angle sum', 'exterior angles', 'missing angle', 'interior angles'],
  prerequisites: ['one-step-equations'],
  teaching: triangleAnglesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawTriangle(rng, difficulty) }),
  solve: ({ a, b, asks }) => integer(asks === 'third' ? 180 - a - b : a + b),
  // Turns through the angles one degree at a time: all three make half a turn, and so do an angle and its exterior angle.
  verify: ({ a, b, asks }, answer) => {
    if (answer.kind !== 'integer') return false;
    let left = 180;
    for (let degree = 0; degree < a; degree++) left--;
    for (let degree = 0; degree < b; degree++) left--;
    return asks === 'third' ? answer.n === left : left + answer.n === 180;
  },
  misconceptions: [
    {
      id: 'other-angle-at-the-corner',
      name: 'Gives the exterior angle for the interior one, or the other way round',
      wrong: ({ a, b, asks }) => integer(asks === 'third' ? a + b : 180 - a - b),
      feedback: ({ asks }) =>
        asks === 'third'
          ? say`That is what the two known angles make together. The third angle is what is missing to 180°.`
          : say`That is the angle inside the triangle. The exterior angle lies next to it on a straight line.`,
    },
    {
      id: 'used-a-full-turn',
      name: 'Thinks that the angles of a triangle add up to 360 degrees',
      wrong: ({ a, b }) => integer(360 - a - b),
      feedback: () =>
        say`You used 360°, which belongs to quadrilaterals. Tear off the corners of a paper triangle: they form a straight line.`,
    },
    {
      id: 'one-angle-only',
      name: 'Subtracts only one of the two angles',
      wrong: ({ a, b }) => integer(180 - Math.max(a, b)),
      feedback: () => say`You subtracted one angle only. Both of the known angles belong to the sum.`,
    },
    {
      id: 'half-each',
      name: 'Takes the two unknown angles as equal',
      wrong: ({ a }) => ((180 - a) % 2 === 0 ? integer((180 - a) / 2) : null),
      feedback: () => say`You treated the triangle as if two of its angles were equal. Both of the given angles have to be used.`,
    },
    {
      id: 'difference',
      name: 'Subtracts one angle from the other',
      wrong: ({ a, b }) => integer(Math.abs(a - b)),
      feedback: () => say`The difference of two angles says nothing about the third. Think of the sum of all three.`,
    },
  ],
  prompt: (p) => tell(trianglePrompts, p),
  explain: ({ a, b, asks }, answer) => [
    say`The three angles of a triangle add up to 180°.`,
    say`The two known angles make ${a}° + ${b}° = ${a + b}°, so the third angle is 180° − ${a + b}° = ${180 - a - b}°.`,
    asks === 'third'
      ? say`The third angle measures ${answer} degrees.`
      : say`The exterior angle completes it to 180°: 180 − ${180 - a - b} = ${answer}.`,
  ],
  proof: ({ a, b, asks }) => ({
    equation: asks === 'third' ? `${a} + ${b} + x = 180` : `${a} + ${b} + (180 - x) = 180`,
    variable: 'x',
  }),
});

type Pair = 'corresponding' | 'alternate interior' | 'same-side interior';
/** Two angles at parallel lines and a transversal: `known` degrees and (k × x + m) degrees. */
type Lines = Telling & { pair: Pair; known: number; k: number; m: number };

const pairs = ['corresponding', 'alternate interior', 'same-side interior'] as const;
const partner = ({ pair, known }: Pick<Lines, 'pair' | 'known'>) => (pair === 'same-side interior' ? 180 - known : known);

function drawLines(rng: Rng, difficulty: Difficulty): Omit<Lines, keyof Telling> {
  const [pair, known] = [rng.pick(pairs), rng.int(31, 149)];
  const [k, x] = [rng.int(2, difficulty === 'easy' ? 3 : 6), rng.int(6, 40)];
  const m = partner({ pair, known }) - k * x;
  const fits = known !== 90 && m !== 0 && Math.abs(m) <= (difficulty === 'hard' ? 40 : 25) && (m > 0 || difficulty !== 'easy');
  return fits ? { pair, known, k, m } : drawLines(rng, difficulty);
}

const term = ({ k, m }: Lines) => `(${k}x ${m < 0 ? '−' : '+'} ${Math.abs(m)})°`;
const xFrom = ({ k, m }: Lines, angle: number) => {
  const x = (angle - m) / k;
  return Number.isInteger(x) && x > 0 ? integer(x) : null;
};
const relation = ({ pair }: Lines) =>
  pair === 'same-side interior'
    ? 'Same-side interior angles at parallel lines add up to 180°.'
    : `${pair === 'corresponding' ? 'Corresponding angles' : 'Alternate interior angles'} at parallel lines are equal.`;

const linePrompts = [
  (p: Lines) =>
    say`A line crosses two parallel lines. A pair of ${p.pair} angles measures ${p.known}° and ${term(p)}. What is x?`,
  (p: Lines) =>
    say`A straight road crosses two parallel railroad tracks. ${p.name} measures a pair of ${p.pair} angles: ${p.known}° and ${term(p)}. What is x?`,
  (p: Lines) =>
    say`The shelves of a bookcase are parallel, and ${p.name} fixes a straight bar across two of them. A pair of ${p.pair} angles measures ${p.known}° and ${term(p)}. What is x?`,
];

export const parallelLines = defineSkill<Lines>({
  id: 'angles-at-parallel-lines',
  name: 'Angles at parallel lines',
  grade: 8,
  grades: [8, 9],
  domain: 'geometry',
  standard: '8.G.A.5',
  keywords: ['parallel lines', 'transversal', 'corresponding angles', 'alternate interior angles', 'same-side interior angles'],
  prerequisites: ['complementary-and-supplementary-angles'],
  teaching: parallelLinesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawLines(rng, difficulty) }),
  solve: (p) => integer((partner(p) - p.m) / p.k),
  // Puts the answer in, and compares the angle with the given one or with what is missing to a straight line.
  verify: ({ pair, known, k, m }, answer) => {
    if (answer.kind !== 'integer') return false;
    let angle = m;
    for (let i = 0; i < k; i++) angle += answer.n;
    return pair === 'same-side interior' ? angle + known === 180 : angle === known;
  },
  misconceptions: [
    {
      id: 'wrong-relation',
      name: 'Takes equal angles for supplementary ones, or the other way round',
      wrong: (p) => xFrom(p, 180 - partner(p)),
      feedback: (p) => say`You used the other relation. ${relation(p)}`,
    },
    {
      id: 'gave-the-angle',
      name: 'Gives the angle and not x',
      wrong: (p) => integer(partner(p)),
      feedback: (p) => say`That is the size of the angle ${term(p)}. Solve the equation for x.`,
    },
    {
      id: 'forgot-to-divide',
      name: 'Undoes the sum but not the product',
      wrong: (p) => integer(partner(p) - p.m),
      feedback: ({ k }) => say`You found what ${k} times x makes. Divide by ${k} to get a single x.`,
    },
    {
      id: 'moved-with-the-same-sign',
      name: 'Moves the constant to the other side with the same sign',
      wrong: (p) => xFrom({ ...p, m: -p.m }, partner(p)),
      feedback: ({ m }) => say`To undo ${m < 0 ? 'a subtraction, add' : 'an addition, subtract'} the number on both sides.`,
    },
    {
      id: 'ignored-the-constant',
      name: 'Divides and leaves the constant out',
      wrong: (p) => (partner(p) % p.k === 0 ? integer(partner(p) / p.k) : null),
      feedback: ({ m }) => say`You divided well, but the ${Math.abs(m)} was left out. Undo it before you divide.`,
    },
    {
      id: 'divided-one-part-only',
      name: 'Divides the angle but not the constant',
      wrong: (p) => (partner(p) % p.k === 0 && partner(p) / p.k > p.m ? integer(partner(p) / p.k - p.m) : null),
      feedback: ({ m }) => say`You divided too early, and the ${Math.abs(m)} was not divided with the rest. Undo it first.`,
    },
    {
      id: 'gave-the-factor',
      name: 'Gives the number before x',
      wrong: ({ k }) => integer(k),
      feedback: ({ k }) => say`${k} tells how many times x is taken. What is one x?`,
    },
    {
      id: 'neighboring-fact',
      name: 'Divides with a fact that is one too small',
      wrong: (p) => integer((partner(p) - p.m) / p.k - 1),
      feedback: ({ k }) => say`Very near! Multiply your number by ${k}, and check the sum.`,
    },
    {
      id: 'subtracted-the-factor',
      name: 'Subtracts the factor in place of dividing by it',
      wrong: (p) => (partner(p) - p.m - p.k > 0 ? integer(partner(p) - p.m - p.k) : null),
      feedback: ({ k }) => say`${k}x means ${k} times x. That is undone by dividing, not by subtracting.`,
    },
  ],
  prompt: (p) => tell(linePrompts, p),
  explain: (p, answer) => [
    say`${relation(p)}`,
    p.pair === 'same-side interior'
      ? say`So ${term(p)} has to be 180° − ${p.known}° = ${partner(p)}°.`
      : say`So ${term(p)} has to be ${p.known}°.`,
    say`${p.m < 0 ? 'Add' : 'Subtract'} ${Math.abs(p.m)} on both sides: ${p.k}x = ${partner(p) - p.m}.`,
    say`Divide by ${p.k}: x = ${answer}.`,
  ],
  proof: ({ pair, known, k, m }) => {
    const left = `${k} * x ${m < 0 ? '-' : '+'} ${Math.abs(m)}`;
    return { equation: pair === 'same-side interior' ? `${left} + ${known} = 180` : `${left} = ${known}`, variable: 'x' };
  },
});
