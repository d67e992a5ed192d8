import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import {
  quadrilateralFamiliesTeaching,
  quadrilateralPropertiesTeaching,
} from '../../teaching/geometry/quadrilateral-families.ts';
import { integer } from '../../value.ts';
import { sum } from './number-checks.ts';
import { listed } from './shape-words.ts';

/** What is true of every shape of the kind; `equal` means four equal sides, `square` four right angles. */
type Kind = { many: string; sides: number; right: boolean; equal: boolean; pairs: 0 | 1 | 2 };
/** A question and the kinds that fit, and the narrow and the wide idea that children may have of it. */
type Ask = { text: string; hint: string; fits(kind: Kind): boolean; narrow: readonly string[]; wide(kind: Kind): boolean };
type Group = { kind: Kind; times: number };
type Params = Telling & { ask: Ask; groups: readonly Group[] };

const kind = (many: string, sides: number, right: boolean, equal: boolean, pairs: 0 | 1 | 2): Kind => ({
  many,
  sides,
  right,
  equal,
  pairs,
});

const squares = kind('squares', 4, true, true, 2);
const hasFour = ({ sides }: Kind) => sides === 4;

const younger = {
  kinds: [
    kind('long rectangles', 4, true, false, 2),
    kind('rhombuses with no right angle', 4, false, true, 2),
    kind('triangles', 3, false, false, 0),
    kind('pentagons', 5, false, false, 0),
    kind('hexagons', 6, false, false, 0),
  ],
  asks: [
    {
      text: 'are quadrilaterals',
      hint: 'A quadrilateral is any shape with four sides.',
      fits: hasFour,
      narrow: ['squares', 'long rectangles'],
      wide: ({ sides }: Kind) => sides <= 5,
    },
    {
      text: 'are rectangles',
      hint: 'A rectangle is any four-sided shape with four right angles.',
      fits: ({ right }: Kind) => right,
      narrow: ['long rectangles'],
      wide: hasFour,
    },
    {
      text: 'are rhombuses',
      hint: 'A rhombus is any four-sided shape with four equal sides.',
      fits: ({ equal }: Kind) => equal,
      narrow: ['rhombuses with no right angle'],
      wide: hasFour,
    },
  ],
};

const older = {
  kinds: [
    kind('long rectangles', 4, true, false, 2),
    kind('rhombuses with no right angle', 4, false, true, 2),
    kind('trapezoids with only one pair of parallel sides', 4, false, false, 1),
    kind('kites with no parallel sides', 4, false, false, 0),
    kind('triangles', 3, false, false, 0),
  ],
  asks: [
    {
      text: 'are parallelograms',
      hint: 'A parallelogram is any four-sided shape with two pairs of parallel sides.',
      fits: ({ pairs }: Kind) => pairs === 2,
      narrow: ['rhombuses with no right angle'],
      wide: hasFour,
    },
    {
      text: 'are quadrilaterals with at least one pair of parallel sides',
      hint: 'Check for parallel sides. One pair is enough, and two pairs are fine as well.',
      fits: ({ pairs }: Kind) => pairs >= 1,
      narrow: ['trapezoids with only one pair of parallel sides'],
      wide: hasFour,
    },
    {
      text: 'are rectangles',
      hint: 'A rectangle is any four-sided shape with four right angles.',
      fits: ({ right }: Kind) => right,
      narrow: ['long rectangles'],
      wide: ({ pairs }: Kind) => pairs === 2,
    },
    {
      text: 'are rhombuses',
      hint: 'A rhombus is any four-sided shape with four equal sides.',
      fits: ({ equal }: Kind) => equal,
      narrow: ['rhombuses with no right angle'],
      wide: ({ pairs }: Kind) => pairs === 2,
    },
  ],
};

type Family = { kinds: readonly Kind[]; asks: readonly Ask[] };

function drawGroups(rng: Rng, difficulty: Difficulty, { kinds, asks }: Family): Omit<Params, keyof Telling> {
  const ask = rng.pick(asks);
  const named = kinds.filter(({ many }) => ask.narrow.includes(many));
  const others = rng.shuffle(kinds.filter((other) => !named.includes(other))).slice(0, difficulty === 'easy' ? 2 : 3);
  const most = { easy: 6, medium: 9, hard: 15 }[difficulty];
  const groups = rng.shuffle([squares, ...named.slice(0, 1), ...others]).map((one) => ({ kind: one, times: rng.int(2, most) }));
  return groups.every((group) => ask.fits(group.kind)) ? drawGroups(rng, difficulty, { kinds, asks }) : { ask, groups };
}

const countWhere = ({ groups }: Params, test: (kind: Kind) => boolean) =>
  sum(groups.filter((group) => test(group.kind)).map(({ times }) => times));
const fitting = ({ ask, groups }: Params) => groups.filter((group) => ask.fits(group.kind));
const shapesOf = ({ groups }: Params) => listed(groups.map((group) => `${group.times} ${group.kind.many}`));

const prompts = [
  (p: Params) => say`There are ${shapesOf(p)}. How many of these shapes ${p.ask.text}?`,
  (p: Params) => say`${p.name} sorts tiles: ${shapesOf(p)}. How many of the tiles ${p.ask.text}?`,
  (p: Params) => say`A poster shows ${shapesOf(p)}. ${p.name} looks at each shape. How many of them ${p.ask.text}?`,
];

const familySkill = ({ family, ...facts }: SkillFacts & { family: Family }): Skill =>
  defineSkill<Params>({
    ...facts,
    make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawGroups(rng, difficulty, family) }),
    solve: (p) => integer(countWhere(p, p.ask.fits)),
    // Starts from all shapes and puts aside, one at a time, those that do not fit.
    verify: ({ ask, groups }, answer) => {
      let left = groups.reduce((all, { times }) => all + times, 0);
      for (const group of groups) for (let shape = 0; shape < group.times; shape++) left -= ask.fits(group.kind) ? 0 : 1;
      return answer.kind === 'integer' && answer.n === left;
    },
    misconceptions: [
      {
        id: 'by-the-name-only',
        name: 'Counts only the shapes that bear the name or look typical',
        wrong: (p) => integer(countWhere(p, ({ many }) => p.ask.narrow.includes(many))),
        feedback: ({ ask }) => say`Some shapes with other names fit as well. ${ask.hint}`,
      },
      {
        id: 'looks-like-it',
        name: 'Counts shapes that only look alike',
        wrong: (p) => integer(countWhere(p, p.ask.wide)),
        feedback: ({ ask }) => say`Some of yours only look like it. ${ask.hint}`,
      },
      {
        id: 'all-but-squares',
        name: 'Leaves out the squares, because a square has a name of its own',
        wrong: (p) => integer(countWhere(p, (one) => p.ask.fits(one) && one !== squares)),
        feedback: ({ ask }) => say`Look at the squares once more. ${ask.hint}`,
      },
      {
        id: 'counted-everything',
        name: 'Counts all shapes',
        wrong: (p) => integer(countWhere(p, () => true)),
        feedback: ({ ask }) => say`You counted every shape. ${ask.hint}`,
      },
      {
        id: 'counted-the-others',
        name: 'Counts the shapes that do not fit',
        wrong: (p) => integer(countWhere(p, (one) => !p.ask.fits(one))),
        feedback: () => say`You counted the shapes that do not fit. How many are on the other side?`,
      },
      {
        id: 'squares-only',
        name: 'Counts the squares only',
        wrong: (p) => integer(countWhere(p, (one) => one === squares)),
        feedback: ({ ask }) => say`The squares do fit, but they are not alone. ${ask.hint}`,
      },
    ],
    prompt: (p) => tell(prompts, p),
    explain: (p, answer) => [
      say`${p.ask.hint}`,
      say`These fit: ${listed(fitting(p).map((group) => group.kind.many))}.`,
      say`Add them: ${fitting(p)
        .map(({ times }) => times)
        .join(' + ')} = ${answer}.`,
    ],
    proof: ({ ask, groups }) => ({
      expression: groups.map((group) => `${group.times} * ${ask.fits(group.kind) ? 1 : 0}`).join(' + '),
    }),
  });

export const quadrilateralProperties = familySkill({
  id: 'quadrilateral-properties',
  name: 'Quadrilaterals and what they share',
  grade: 3,
  grades: [3, 4],
  domain: 'geometry',
  standard: '3.G.A.1',
  keywords: ['quadrilaterals', 'rectangles and squares', 'rhombus', 'properties of shapes', 'attributes', 'sort shapes'],
  prerequisites: ['sides-and-angles-of-polygons'],
  teaching: quadrilateralPropertiesTeaching,
  family: younger,
});

export const quadrilateralFamilies = familySkill({
  id: 'quadrilateral-hierarchy',
  name: 'The family tree of quadrilaterals',
  grade: 5,
  grades: [4, 6],
  domain: 'geometry',
  standard: '5.G.B.4',
  keywords: [
    'hierarchy',
    'classify quadrilaterals',
    'parallelograms',
    'trapezoids',
    'classify two-dimensional figures',
    'properties',
  ],
  prerequisites: ['quadrilateral-properties'],
  teaching: quadrilateralFamiliesTeaching,
  family: older,
});
