import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { measureWithUnitsTeaching } from '../../teaching/measurement/measure-with-units.ts';
import { integer } from '../../value.ts';

/**
 * `joined`: a units and then b units end to end. `missing`: a of a + b units are there.
 * `copies`: a thing as long as a units fits b times.
 */
type Params = Telling & { kind: 'joined' | 'missing' | 'copies'; a: number; b: number };

const ranges = { easy: [2, 5, 2], medium: [3, 9, 3], hard: [4, 10, 4] } as const;

function drawUnits(rng: Rng, difficulty: Difficulty): Pick<Params, 'kind' | 'a' | 'b'> {
  const [low, high, copies] = ranges[difficulty];
  const kind = rng.pick(['joined', 'missing', 'copies'] as const);
  return kind === 'copies'
    ? { kind, a: rng.int(2, 5), b: rng.int(2, copies) }
    : { kind, a: rng.int(low, high), b: rng.int(low, high) };
}

const right = ({ kind, a, b }: Params) => ({ joined: a + b, missing: b, copies: a * b })[kind];
const sumOf = ({ a, b }: Params) => Array.from({ length: b }, () => String(a)).join(' + ');

const tellings = {
  joined: [
    ({ a, b }: Params) => say`A row has ${a} red clips and ${b} blue clips, end to end. How many clips long is the row?`,
    ({ a, b, name }: Params) =>
      say`${name} measures a desk with cubes, end to end. There are ${a} red cubes and ${b} blue cubes. How many cubes long is the desk?`,
    ({ a, b, name }: Params) =>
      say`${name} puts ${a} sticks along a rug. Then ${b} more sticks fit, end to end. How many sticks long is the rug?`,
  ],
  missing: [
    ({ a, b }: Params) => say`A pencil is ${a + b} cubes long. There are ${a} cubes next to it. How many more cubes fit?`,
    ({ a, b, name }: Params) =>
      say`${name} measures a bed. It is ${a + b} blocks long. ${a} blocks are down, end to end. How many more blocks fit?`,
    ({ a, b, name }: Params) =>
      say`A path is ${a + b} steps long. ${name} has taken ${a} steps. How many more steps go to the end?`,
  ],
  copies: [
    ({ a, b }: Params) => say`One stick is as long as ${a} cubes. A table is ${b} sticks long. How many cubes long is the table?`,
    ({ a, b, name }: Params) =>
      say`${name} has a big book. It is ${b} pencils long. Each pencil is ${a} cubes long. How many cubes long is the book?`,
    ({ a, b, name }: Params) =>
      say`${name} measures a box with a ribbon. The ribbon is ${a} clips long. It fits ${b} times. How many clips long is the box?`,
  ],
} as const;

export const measureWithUnits = defineSkill<Params>({
  id: 'measure-with-equal-units',
  name: 'Measuring with equal units end to end',
  grade: 1,
  grades: [0, 2],
  domain: 'measurement',
  standard: '1.MD.A.2',
  keywords: [
    'measure length',
    'non-standard units',
    'measure with cubes',
    'paper clips',
    'end to end',
    'length units',
    'no gaps',
  ],
  prerequisites: ['compare-lengths-with-blocks'],
  teaching: measureWithUnitsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawUnits(rng, difficulty) }),
  solve: (p) => integer(right(p)),
  // Lays the units down one by one.
  verify: ({ kind, a, b }, answer) => {
    let units = 0;
    if (kind === 'missing') for (let at = a; at < a + b; at++) units++;
    if (kind === 'joined') for (const part of [a, b]) for (let i = 0; i < part; i++) units++;
    if (kind === 'copies') for (let copy = 0; copy < b; copy++) for (let i = 0; i < a; i++) units++;
    return answer.kind === 'integer' && answer.n === units;
  },
  misconceptions: [
    {
      id: 'counted-the-ends',
      name: 'Counts the ends of the units',
      wrong: (p) => integer(right(p) + 1),
      feedback: () => say`You counted the lines at the ends. Touch each piece once as you count.`,
    },
    {
      id: 'left-one-out',
      name: 'Leaves out one unit',
      wrong: (p) => integer(right(p) - 1),
      feedback: () => say`So close! One piece is missing. Put a finger on each one as you count.`,
    },
    {
      id: 'gave-the-first-number',
      name: 'Gives the first part only',
      wrong: ({ a }) => integer(a),
      feedback: ({ kind, a }) =>
        ({
          joined: say`${a} is only the first part. Go on to the very end.`,
          missing: say`${a} are there now. How many more go on to the end?`,
          copies: say`${a} is for one time. It fits more than once.`,
        })[kind],
    },
    {
      id: 'other-sum',
      name: 'Adds where it has to take away, or the other way round',
      wrong: ({ kind, a, b }) => integer({ joined: Math.abs(a - b), missing: a + b + a, copies: a + b }[kind]),
      feedback: ({ kind, a }) =>
        ({
          joined: say`You took one part away. The parts lie end to end, so put them together.`,
          missing: say`You added on. Start at ${a} and count up to the end.`,
          copies: say`You added two numbers. Count ${a} each time it fits.`,
        })[kind],
    },
    {
      id: 'gave-the-last-number',
      name: 'Gives another number of the question',
      wrong: ({ kind, a, b }) => integer(kind === 'missing' ? a + b : b),
      feedback: ({ kind }) =>
        ({
          joined: say`That is only the second part. Put both parts together.`,
          missing: say`That is the whole length. Some of it is done, so fewer are needed.`,
          copies: say`That is how many times it fits. Now count the small pieces.`,
        })[kind],
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: (p, answer) =>
    ({
      joined: [say`The two parts lie end to end, so add them.`, say`${p.a} + ${p.b} = ${answer}.`],
      missing: [say`Start at ${p.a} and count up to ${p.a + p.b}.`, say`${p.a} + ${answer} = ${p.a + p.b}, so ${answer} more.`],
      copies: [say`It fits ${p.b} times. Add ${p.a} each time.`, say`${sumOf(p)} = ${answer}.`],
    })[p.kind],
  proof: (p) => ({ expression: { joined: `${p.a} + ${p.b}`, missing: `${p.a + p.b} - ${p.a}`, copies: sumOf(p) }[p.kind] }),
});
