import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { systemsOfEquationsTeaching } from '../../teaching/algebra/systems-of-equations.ts';
import { integer, showInteger } from '../../value.ts';
import { evenly, plusTerm, quotient, term, wholeOf } from './write-terms.ts';

/** ax + by = c. */
type Line = { a: number; b: number; c: number };
type Params = Telling & { ask: 'x' | 'y'; first: Line; second: Line };

const textOf = ({ a, b, c }: Line) => `${term(a)} ${plusTerm(b, 'y')} = ${showInteger(c)}`;

/** With x and y in each other's places, so that what is said of x holds for y. */
const turned = ({ a, b, c }: Line): Line => ({ a: b, b: a, c });
const asked = ({ ask, first, second }: Params): [Line, Line] => (ask === 'x' ? [first, second] : [turned(first), turned(second)]);
const otherOf = (ask: 'x' | 'y') => (ask === 'x' ? 'y' : 'x');

/** Cramer's rule for the first unknown. */
const firstUnknown = (p: Line, q: Line) => (p.c * q.b - q.c * p.b) / (p.a * q.b - q.a * p.b);

/** The numbers before x and y in both equations. */
function drawCoefficients(rng: Rng, difficulty: Difficulty, story: number): [number, number, number, number] {
  if (story === 1) {
    const price = rng.int(3, 9);
    return [1, 1, price + rng.int(2, 7), price];
  }
  const sign = story > 0 || rng.int(0, 1) === 0 ? 1 : -1;
  if (difficulty === 'easy') return story > 0 ? [1, 1, rng.int(2, 5), 1] : [1, 1, 1, -1];
  const [a, b] = [rng.int(2, 5), rng.int(1, 5)];
  if (difficulty === 'medium') return [a, b, a + rng.int(1, 4), sign * b];
  return [a, b, a + rng.int(1, 3), sign * (b + rng.int(1, 3))];
}

const stories = [
  ({ ask, first, second, name }: Params) =>
    say`A hall sells adult tickets for ${second.a} dollars and child tickets for ${second.b} dollars. ${name} counts ${first.c} tickets and ${second.c} dollars. How many ${ask === 'x' ? 'adult' : 'child'} tickets were sold?`,
  ({ ask, first, second, name }: Params) =>
    say`${name} pays ${first.c} dollars for ${things(first)}. At the same prices a friend pays ${second.c} dollars for ${things(second)}. How many dollars does one ${ask === 'x' ? 'notebook' : 'pen'} cost?`,
];

function things({ a, b }: Line): string {
  return `${a} ${a === 1 ? 'notebook' : 'notebooks'} and ${b} ${b === 1 ? 'pen' : 'pens'}`;
}

/** What is left when the other unknown has gone, and how it goes. */
function eliminate(one: Line, two: Line, other: string): [gap: number, rest: number, how: string] {
  if (one.b + two.b === 0) return [one.a + two.a, one.c + two.c, 'Add the equations'];
  if (one.b === two.b) return [two.a - one.a, two.c - one.c, 'Take the first from the second'];
  const factors = [
    two.b === 1 ? '' : `the first by ${showInteger(two.b)}`,
    one.b === 1 ? '' : `the second by ${showInteger(one.b)}`,
  ];
  const multiply = factors.filter((text) => text !== '').join(' and ');
  const how = `Multiply ${multiply}, so that both hold ${term(one.b * two.b, other)}, and subtract`;
  return [one.a * two.b - two.a * one.b, one.c * two.b - two.c * one.b, how];
}

/** Nobody counts parts of tickets, so stories have whole numbers alone. */
const share = ({ story }: Params, top: number, bottom: number) => (story === 0 ? quotient(top, bottom) : evenly(top, bottom));

const bracketed = (n: number) => (n < 0 ? `(${n})` : String(n));

export const systemsOfEquations = defineSkill<Params>({
  id: 'systems-of-two-equations',
  name: 'Solving systems of two linear equations',
  grade: 8,
  grades: [8, 8],
  domain: 'algebra',
  standard: '8.EE.C.8b',
  keywords: ['systems of equations', 'simultaneous equations', 'two equations', 'elimination', 'substitution', 'two unknowns'],
  prerequisites: ['two-step-equations', 'equations-with-letter-on-both-sides'],
  teaching: systemsOfEquationsTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 2);
    const [a, b, d, e] = drawCoefficients(rng, difficulty, telling.story);
    const size = difficulty === 'easy' ? 15 : 10;
    const sign = difficulty === 'hard' && telling.story === 0 && rng.int(0, 1) === 0 ? -1 : 1;
    const [x, y] = [sign * rng.int(2, size), rng.int(1, size) * (telling.story === 1 ? 3 : 1)];
    return {
      ...telling,
      ask: rng.pick(['x', 'y'] as const),
      first: { a, b, c: a * x + b * y },
      second: { a: d, b: e, c: d * x + e * y },
    };
  },
  solve: (p) => integer(firstUnknown(...asked(p))),
  // Finds the other unknown from the first equation, and asks whether both numbers fit the second.
  verify: (p, answer) => {
    const [one, two] = asked(p);
    const known = wholeOf(answer);
    const other = (one.c - one.a * known) / one.b;
    return Number.isInteger(other) && two.a * known + two.b * other === two.c;
  },
  misconceptions: [
    {
      id: 'gave-the-other-unknown',
      name: 'Gives the other unknown',
      wrong: (p) => {
        const [one, two] = asked(p);
        return integer(firstUnknown(turned(one), turned(two)));
      },
      feedback: ({ ask, story }) =>
        story === 0
          ? say`Your number is ${otherOf(ask)}. The question asks for ${ask}, so put it into one equation and go on.`
          : say`That number belongs to the other thing. Read the question again, and take one step more.`,
    },
    {
      id: 'added-and-dropped-the-other',
      name: 'Adds the equations and drops the other unknown although it has not gone',
      wrong: (p) => {
        const [one, two] = asked(p);
        return one.b + two.b === 0 ? null : share(p, one.c + two.c, one.a + two.a);
      },
      feedback: () =>
        say`You added the equations, but the other unknown is still there. It goes only when its two numbers are opposite.`,
    },
    {
      id: 'subtracted-and-dropped-the-other',
      name: 'Subtracts the equations and drops the other unknown although it has not gone',
      wrong: (p) => {
        const [one, two] = asked(p);
        return one.b === two.b ? null : share(p, one.c - two.c, one.a - two.a);
      },
      feedback: () =>
        say`You subtracted the equations, but the other unknown is still there. It goes only when its two numbers are equal.`,
    },
    {
      id: 'set-the-other-to-zero',
      name: 'Uses one equation as if the other unknown were 0',
      wrong: (p) => share(p, asked(p)[0].c, asked(p)[0].a),
      feedback: () => say`You used only the first equation and left one unknown out. Both equations have to be true at once.`,
    },
    {
      id: 'gave-the-sum',
      name: 'Gives both unknowns together',
      wrong: (p) => integer(firstUnknown(p.first, p.second) + firstUnknown(turned(p.first), turned(p.second))),
      feedback: () => say`That is both unknowns together. The question asks for only one of them.`,
    },
    {
      id: 'gave-the-coefficient',
      name: 'Gives the number before the unknown',
      wrong: (p) => integer(asked(p)[0].a),
      feedback: () => say`That tells how many times the unknown is taken. How much is it once?`,
    },
    {
      id: 'neighboring-fact',
      name: 'Divides with a fact that is one too large',
      wrong: (p) => integer(firstUnknown(...asked(p)) + 1),
      feedback: () => say`Very near! Find the other number too, and put both into the second equation.`,
    },
    {
      id: 'lost-the-sign',
      name: 'Gives the answer the wrong sign',
      wrong: (p) => (p.story === 0 ? integer(-firstUnknown(...asked(p))) : null),
      feedback: () => say`The size is right. Put your number into both equations, and watch the signs.`,
    },
    {
      id: 'forgot-to-divide',
      name: 'Gets rid of one unknown and forgets to divide at the end',
      wrong: (p) => {
        const [one, two] = asked(p);
        return one.b === two.b ? integer(Math.abs(one.c - two.c)) : integer(one.c + two.c);
      },
      feedback: () => say`What you have is a multiple of the unknown. How many times is it in there? Divide by that number.`,
    },
  ],
  prompt: (p) => {
    const pair = `${textOf(p.first)} and ${textOf(p.second)}`;
    return tell([() => say`Both ${pair} are true. What is ${p.ask}?`, ...stories], p);
  },
  explain: (p, answer) => {
    const { ask } = p;
    const [one, two] = asked(p);
    const other = otherOf(ask);
    const [gap, rest, how] = eliminate(one, two, other);
    return [
      ...(p.story === 0 ? [] : [say`Let x and y be the two unknown amounts, in the order in which they are named.`]),
      say`The equations are ${textOf(p.first)} and ${textOf(p.second)}.`,
      say`${how}: ${other} goes, and ${term(gap, ask)} = ${showInteger(rest)} is left.`,
      ...(gap === 1 ? [] : [say`Divide both sides by ${showInteger(gap)}.`]),
      say`So ${ask} = ${answer}.`,
    ];
  },
  proof: (p) => {
    const [one, two] = asked(p).map((line) => ({ a: bracketed(line.a), b: bracketed(line.b), c: bracketed(line.c) }));
    if (!one || !two) throw new RangeError('a system needs two equations');
    return { expression: `(${one.c} * ${two.b} - ${two.c} * ${one.b}) / (${one.a} * ${two.b} - ${two.a} * ${one.b})` };
  },
});
