import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { reflectionsTeaching, translationsTeaching } from '../../teaching/geometry/transformations.ts';
import { integer } from '../../value.ts';
import { counted, pointAt } from './shape-words.ts';

type Axis = 'x' | 'y';
const axes = ['x', 'y'] as const;
const reach = { easy: 7, medium: 10, hard: 15 } as const;

/** A number from -most to most, but not 0. */
const notZero = (rng: Rng, most: number) => rng.int(1, most) * rng.pick([-1, 1]);

/** A point and how far it slides to the right and up; below zero is left and down. */
type Slide = Telling & { x: number; y: number; dx: number; dy: number; asks: Axis };

function drawSlide(rng: Rng, difficulty: Difficulty): Omit<Slide, keyof Telling> {
  const most = reach[difficulty];
  const [x, y, dx, dy] = [notZero(rng, most), notZero(rng, most), notZero(rng, most + 2), notZero(rng, most + 2)];
  const dull = Math.abs(dx) < 2 || Math.abs(dy) < 2 || Math.abs(x) === Math.abs(y) || Math.abs(dx) === Math.abs(dy);
  return dull ? drawSlide(rng, difficulty) : { x, y, dx, dy, asks: rng.pick(axes) };
}

const startOf = (p: Slide) => (p.asks === 'x' ? p.x : p.y);
const moveOf = (p: Slide) => (p.asks === 'x' ? p.dx : p.dy);
const across = (dx: number) => `${counted(Math.abs(dx), 'unit')} to the ${dx > 0 ? 'right' : 'left'}`;
const upright = (dy: number) => `${counted(Math.abs(dy), 'unit')} ${dy > 0 ? 'up' : 'down'}`;

const slidePrompts = [
  (p: Slide) =>
    say`The point ${pointAt(p.x, p.y)} is translated ${across(p.dx)} and ${upright(p.dy)}. What is the ${p.asks}-coordinate of its image?`,
  (p: Slide) =>
    say`In a drawing program, ${p.name} drags a triangle ${across(p.dx)} and ${upright(p.dy)}. One of its corners was at ${pointAt(p.x, p.y)}. What is the ${p.asks}-coordinate of that corner now?`,
  (p: Slide) =>
    say`${p.name} shifts a whole floor plan ${across(p.dx)} and ${upright(p.dy)} on the coordinate plane. A door was at ${pointAt(p.x, p.y)}. What is its new ${p.asks}-coordinate?`,
];

export const translations = defineSkill<Slide>({
  id: 'translations-on-the-coordinate-plane',
  name: 'Translations on the coordinate plane',
  grade: 8,
  grades: [8, 9],
  domain: 'geometry',
  standard: '8.G.A.3',
  keywords: ['translations', 'translate a figure', 'slide', 'transformations', 'image coordinates', 'rigid motions'],
  prerequisites: ['moves-on-a-coordinate-grid'],
  teaching: translationsTeaching,
  belowZero: true,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawSlide(rng, difficulty) }),
  solve: (p) => integer(startOf(p) + moveOf(p)),
  // Slides the answer back, a unit at a time, and has to meet the point it came from.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    let at = answer.n;
    for (let step = 0; step < Math.abs(moveOf(p)); step++) at -= Math.sign(moveOf(p));
    return at === startOf(p);
  },
  misconceptions: [
    {
      id: 'wrong-direction',
      name: 'Slides in the opposite direction',
      wrong: (p) => integer(startOf(p) - moveOf(p)),
      feedback: () => say`You slid the opposite way. Right and up increase a coordinate, left and down decrease it.`,
    },
    {
      id: 'other-move',
      name: 'Uses the move that belongs to the other axis',
      wrong: (p) => integer(startOf(p) + (p.asks === 'x' ? p.dy : p.dx)),
      feedback: ({ asks }) =>
        say`You used the other move. The ${asks}-coordinate changes only with a move ${asks === 'x' ? 'to the left or right' : 'up or down'}.`,
    },
    {
      id: 'other-coordinate',
      name: 'Gives the other coordinate of the image',
      wrong: (p) => integer(p.asks === 'x' ? p.y + p.dy : p.x + p.dx),
      feedback: ({ asks }) => say`That is the other coordinate of the image. Which of the two is the ${asks}-coordinate?`,
    },
    {
      id: 'lost-the-minus-sign',
      name: 'Drops the minus sign of the coordinate',
      wrong: (p) => (startOf(p) < 0 ? integer(-startOf(p) + moveOf(p)) : null),
      feedback: () => say`The point starts below zero, but you left out its minus sign. Begin there on the number line.`,
    },
    {
      id: 'gave-the-move',
      name: 'Gives the move',
      wrong: (p) => integer(moveOf(p)),
      feedback: () => say`That is how far the point moves. Start at its old coordinate and move from there.`,
    },
    {
      id: 'swapped-coordinates',
      name: 'Starts from the other coordinate',
      wrong: (p) => integer((p.asks === 'x' ? p.y : p.x) + moveOf(p)),
      feedback: () => say`You started from the other coordinate. The first number is x, and the second is y.`,
    },
  ],
  prompt: (p) => tell(slidePrompts, p),
  explain: (p, answer) => [
    say`The ${p.asks}-coordinate starts at ${startOf(p)}.`,
    say`A move ${p.asks === 'x' ? across(p.dx) : upright(p.dy)} ${moveOf(p) > 0 ? 'adds' : 'takes away'} ${Math.abs(moveOf(p))}.`,
    say`${startOf(p)} ${moveOf(p) > 0 ? '+' : '−'} ${Math.abs(moveOf(p))} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `${startOf(p)} ${moveOf(p) > 0 ? '+' : '-'} ${Math.abs(moveOf(p))}` }),
});

/** A point, the axis that is the mirror, and a slide afterward along the coordinate that the mirror changes (0: none). */
type Mirror = Telling & { x: number; y: number; mirror: Axis; after: number };

function drawMirror(rng: Rng, difficulty: Difficulty): Omit<Mirror, keyof Telling> {
  const most = reach[difficulty];
  const [x, y] = [notZero(rng, most + 5), notZero(rng, most + 5)];
  const after = difficulty === 'easy' && rng.int(0, 2) > 0 ? 0 : notZero(rng, most);
  const flipped = Math.abs(x) === Math.abs(y) || Math.abs(after) === 1;
  return flipped ? drawMirror(rng, difficulty) : { x, y, mirror: rng.pick(axes), after };
}

/** Mirroring in the y-axis changes x, and the other way round. */
const changed = ({ mirror }: Mirror): Axis => (mirror === 'y' ? 'x' : 'y');
const flippedStart = (p: Mirror) => (p.mirror === 'y' ? p.x : p.y);
const keptStart = (p: Mirror) => (p.mirror === 'y' ? p.y : p.x);
const slideText = (p: Mirror) => (p.mirror === 'y' ? across(p.after) : upright(p.after));
const thenMoved = (p: Mirror) => (p.after === 0 ? '' : ` and then moved ${slideText(p)}`);

/** The image before the move, written with the letter of the coordinate that is asked for. */
const beforeMove = (p: Mirror) =>
  p.after === 0 ? changed(p) : `(${changed(p)} ${p.after < 0 ? '+' : '-'} ${Math.abs(p.after)})`;

const mirrorPrompts = [
  (p: Mirror) =>
    say`The point ${pointAt(p.x, p.y)} is reflected across the ${p.mirror}-axis${thenMoved(p)}. What is the ${changed(p)}-coordinate of its image?`,
  (p: Mirror) =>
    say`${p.name} designs a pattern. A leaf with its tip at ${pointAt(p.x, p.y)} is reflected across the ${p.mirror}-axis${thenMoved(p)}. What is the ${changed(p)}-coordinate of the tip now?`,
  (p: Mirror) =>
    say`In a game, a robot at ${pointAt(p.x, p.y)} is reflected across the ${p.mirror}-axis${thenMoved(p)}. What ${changed(p)}-coordinate does ${p.name} read for it?`,
];

export const reflections = defineSkill<Mirror>({
  id: 'reflections-on-the-coordinate-plane',
  name: 'Reflections on the coordinate plane',
  grade: 8,
  grades: [8, 9],
  domain: 'geometry',
  standard: '8.G.A.3',
  keywords: ['reflections', 'reflect across the x-axis', 'reflect across the y-axis', 'mirror image', 'transformations', 'flip'],
  prerequisites: ['translations-on-the-coordinate-plane'],
  teaching: reflectionsTeaching,
  belowZero: true,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawMirror(rng, difficulty) }),
  solve: (p) => integer(p.after - flippedStart(p)),
  // Slides the answer back; then the mirror has to stand halfway between the point and its image.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    let image = answer.n;
    for (let step = 0; step < Math.abs(p.after); step++) image -= Math.sign(p.after);
    return image + flippedStart(p) === 0;
  },
  misconceptions: [
    {
      id: 'did-not-flip',
      name: 'Thinks that this coordinate keeps its sign',
      wrong: (p) => integer(flippedStart(p) + p.after),
      feedback: ({ mirror }) =>
        say`Your point stayed on the same side. The ${mirror}-axis is the mirror, so the image lies on the other side of it.`,
    },
    {
      id: 'other-coordinate',
      name: 'Takes the coordinate that the mirror leaves unchanged',
      wrong: (p) => integer(keptStart(p) + p.after),
      feedback: (p) =>
        say`You used the other coordinate. A mirror along the ${p.mirror}-axis changes the ${changed(p)}-coordinate.`,
    },
    {
      id: 'flipped-the-other',
      name: 'Changes the sign of the other coordinate',
      wrong: (p) => integer(p.after - keptStart(p)),
      feedback: (p) => say`You flipped the other coordinate. Which one tells how far the point is from the ${p.mirror}-axis?`,
    },
    {
      id: 'moved-before-the-mirror',
      name: 'Moves first and reflects afterward',
      wrong: (p) => (p.after === 0 ? null : integer(-flippedStart(p) - p.after)),
      feedback: () => say`The order matters. Reflect the point first, and move its image afterward.`,
    },
    {
      id: 'stopped-at-the-mirror',
      name: 'Moves the point onto the axis',
      wrong: (p) => integer(p.after),
      feedback: () => say`Your point ended on the mirror. The image is as far behind the mirror as the point is in front of it.`,
    },
    {
      id: 'doubled-the-distance',
      name: 'Goes twice as far behind the mirror as needed',
      wrong: (p) => integer(p.after - 2 * flippedStart(p)),
      feedback: () => say`Your image is too far away. Point and image have the same distance from the mirror.`,
    },
  ],
  prompt: (p) => tell(mirrorPrompts, p),
  explain: (p, answer) => [
    say`Reflecting across the ${p.mirror}-axis keeps the ${p.mirror}-coordinate and changes the sign of the ${changed(p)}-coordinate.`,
    p.after === 0
      ? say`The ${changed(p)}-coordinate was ${flippedStart(p)}, and its opposite is ${-flippedStart(p)}.`
      : say`So ${flippedStart(p)} becomes ${-flippedStart(p)}. The move ${slideText(p)} ${p.after > 0 ? 'adds' : 'takes away'} ${Math.abs(p.after)}.`,
    say`The ${changed(p)}-coordinate of the image is ${answer}.`,
  ],
  // The mirror lies halfway: point and image have the mean 0.
  proof: (p) => ({
    equation: `(${flippedStart(p)} + ${beforeMove(p)}) / 2 = 0`,
    variable: changed(p),
  }),
});
