import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { kindsOfAnglesTeaching } from '../../teaching/geometry/kinds-of-angles.ts';
import { integer } from '../../value.ts';
import { sum } from './number-checks.ts';
import { listed } from './shape-words.ts';

type Kind = 'acute' | 'right' | 'obtuse';
/** The angles of a shape in degrees; how many are of one kind? */
type Params = Telling & { angles: readonly number[]; kind: Kind };

const shapeNames: Readonly<Record<number, string>> = { 4: 'quadrilateral', 5: 'pentagon', 6: 'hexagon', 7: 'heptagon' };
const common = [40, 50, 60, 70, 80, 85, 88, 90, 90, 90, 92, 95, 100, 110, 120, 130, 140, 150];

/** Angles below 180 degrees whose sum is that of a shape with so many corners, so that the shape can be drawn. */
function drawAngles(rng: Rng, corners: number): number[] {
  const some = Array.from({ length: corners - 1 }, () => rng.pick(common));
  const last = 180 * (corners - 2) - sum(some);
  return last >= 30 && last <= 165 ? rng.shuffle([...some, last]) : drawAngles(rng, corners);
}

const cornersOf = (rng: Rng, difficulty: Difficulty) =>
  difficulty === 'easy' ? rng.int(4, 5) : difficulty === 'medium' ? rng.int(5, 6) : rng.int(6, 7);

const countWhere = ({ angles }: Params, test: (angle: number) => boolean) => angles.filter(test).length;
const tests = {
  acute: (angle: number) => angle < 90,
  right: (angle: number) => angle === 90,
  obtuse: (angle: number) => angle > 90,
};
const others = { acute: 'obtuse', right: 'acute', obtuse: 'acute' } as const;
const meanings = {
  acute: 'An acute angle is smaller than 90°.',
  right: 'A right angle has exactly 90°.',
  obtuse: 'An obtuse angle is larger than 90° and smaller than 180°.',
};
const shown = ({ angles }: Params) => listed(angles.map((angle) => `${angle}°`));
const shapeName = ({ angles }: Params) => shapeNames[angles.length] ?? 'shape';

const prompts = [
  (p: Params) => say`A ${shapeName(p)} has angles of ${shown(p)}. How many of its angles are ${p.kind} angles?`,
  (p: Params) => say`${p.name} measures the corners of a garden: ${shown(p)}. How many of these are ${p.kind} angles?`,
  (p: Params) =>
    say`A window has the shape of a ${shapeName(p)}. ${p.name} finds angles of ${shown(p)} at its corners. How many ${p.kind} angles are there?`,
];

/** 1 for an angle of the kind and 0 for any other whole number of degrees. */
const sieve = (kind: Kind, angle: number) =>
  kind === 'right' ? `max(0, 1 - abs(${angle} - 90))` : `max(0, min(1, ${kind === 'acute' ? `90 - ${angle}` : `${angle} - 90`}))`;

export const kindsOfAngles = defineSkill<Params>({
  id: 'right-acute-obtuse-angles',
  name: 'Right, acute and obtuse angles',
  grade: 4,
  grades: [4, 5],
  domain: 'geometry',
  standard: '4.G.A.2',
  keywords: ['right angles', 'acute', 'obtuse', 'types of angles', 'kinds of angles', 'classify angles', 'classify shapes'],
  prerequisites: ['sides-and-angles-of-polygons'],
  teaching: kindsOfAnglesTeaching,
  make: (rng, difficulty) => ({
    ...drawTelling(rng, 2),
    angles: drawAngles(rng, cornersOf(rng, difficulty)),
    kind: rng.pick(['acute', 'right', 'obtuse'] as const),
  }),
  solve: (p) => integer(countWhere(p, tests[p.kind])),
  // Lines the angles up by size and looks at where 90 stands among them.
  verify: ({ angles, kind }, answer) => {
    const inOrder = [...angles, 90].sort((x, y) => x - y);
    const [below, upTo] = [inOrder.indexOf(90), inOrder.lastIndexOf(90)];
    const places = { acute: below, right: upTo - below, obtuse: inOrder.length - 1 - upTo };
    return answer.kind === 'integer' && answer.n === places[kind];
  },
  misconceptions: [
    {
      id: 'mixed-up-the-names',
      name: 'Mixes up the names of the kinds',
      wrong: (p) => integer(countWhere(p, tests[others[p.kind]])),
      feedback: ({ kind }) => say`You counted the ${others[kind]} angles. ${meanings[kind]}`,
    },
    {
      id: 'close-to-a-right-angle',
      name: 'Takes angles close to 90 degrees for right angles',
      wrong: (p) => {
        const nearRight = (angle: number) => Math.abs(angle - 90) <= 5;
        return integer(
          countWhere(p, (angle) => (p.kind === 'right' ? nearRight(angle) : tests[p.kind](angle) && !nearRight(angle))),
        );
      },
      feedback: ({ kind }) => say`Close to 90° is not the same as 90°. ${meanings[kind]}`,
    },
    {
      id: 'right-angles-too',
      name: 'Counts right angles along with the others',
      wrong: (p) => (p.kind === 'right' ? null : integer(countWhere(p, (angle) => tests[p.kind](angle) || angle === 90))),
      feedback: ({ kind }) => say`You counted angles of 90° as well. ${meanings[kind]}`,
    },
    {
      id: 'all-angles',
      name: 'Counts all the angles',
      wrong: ({ angles }) => integer(angles.length),
      feedback: ({ kind }) => say`That is how many angles there are. Now keep only some of them: ${meanings[kind]}`,
    },
    {
      id: 'counted-the-rest',
      name: 'Counts the angles of the other two kinds',
      wrong: (p) => integer(p.angles.length - countWhere(p, tests[p.kind])),
      feedback: ({ kind }) => say`You counted those that do not fit. ${meanings[kind]}`,
    },
    {
      id: 'missed-one',
      name: 'Overlooks one angle in the list',
      wrong: (p) => (countWhere(p, tests[p.kind]) > 0 ? integer(countWhere(p, tests[p.kind]) - 1) : null),
      feedback: () => say`So close! Go through the list once more and mark each angle that fits.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => {
    const found = p.angles.filter(tests[p.kind]);
    return [
      say`${meanings[p.kind]}`,
      found.length === 0
        ? say`None of the angles fits.`
        : say`${found.length === 1 ? 'This fits' : 'These fit'}: ${listed(found.map((angle) => `${angle}°`))}.`,
      say`The number of ${p.kind} angles is ${answer}.`,
    ];
  },
  proof: ({ angles, kind }) => ({ expression: angles.map((angle) => sieve(kind, angle)).join(' + ') }),
});
