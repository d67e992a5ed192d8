import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { areaByCountingTeaching } from '../../teaching/measurement/area-by-counting.ts';
import { integer } from '../../value.ts';

/** A shape of unit squares in rows, and an even number of half squares at its edge. */
type Params = Telling & { rows: readonly number[]; halves: number };

const ranges = { easy: [3, 3, 2, 6, 0], medium: [3, 4, 3, 8, 0], hard: [3, 5, 3, 8, 4] } as const;

function drawRows(
  rng: Rng,
  [few, many, low, high, pairs]: (typeof ranges)[keyof typeof ranges],
): Pick<Params, 'rows' | 'halves'> {
  const rows = Array.from({ length: rng.int(few, many) }, () => rng.int(low, high));
  return { rows, halves: pairs === 0 ? 0 : 2 * rng.int(1, pairs) };
}

const squares = (rows: readonly number[]) => rows.reduce((sum, row) => sum + row, 0);
const first = (rows: readonly number[]) => rows[0] ?? 0;
const last = (rows: readonly number[]) => rows.at(-1) ?? 0;
/** All of the first and the last row, and two of each row between. */
const border = (rows: readonly number[]) => first(rows) + last(rows) + 2 * (rows.length - 2);

const picture = ({ rows }: Params) => rows.map((row, i) => `Row ${i + 1}: ${'■'.repeat(row)}`).join('. ');
const halfText = ({ halves }: Params) => (halves === 0 ? '' : ` There are also ${halves} half squares at its edge.`);
const question = 'What is the area in square units?';

const prompts = [
  (p: Params) => say`Each ■ is one square unit. ${picture(p)}.${halfText(p)} ${question}`,
  (p: Params) => say`${p.name} covers a paper leaf with unit squares. ${picture(p)}.${halfText(p)} ${question}`,
  (p: Params) =>
    say`${p.name} draws a pond on squared paper. Each ■ is one square unit. ${picture(p)}.${halfText(p)} ${question}`,
];

export const areaByCounting = defineSkill<Params>({
  id: 'area-by-counting-squares',
  name: 'Finding area by counting unit squares',
  grade: 3,
  grades: [2, 4],
  domain: 'measurement',
  standard: '3.MD.C.6',
  keywords: ['area', 'unit squares', 'counting squares', 'square units', 'area of shapes', 'cover a shape'],
  prerequisites: [],
  teaching: areaByCountingTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawRows(rng, ranges[difficulty]) }),
  solve: ({ rows, halves }) => integer(squares(rows) + halves / 2),
  // Counts column by column, and pairs the halves off one by one.
  verify: ({ rows, halves }, answer) => {
    let count = 0;
    for (let column = 0; column < 20; column++) for (const row of rows) if (column < row) count++;
    for (let left = halves; left >= 2; left -= 2) count++;
    return answer.kind === 'integer' && answer.n === count;
  },
  misconceptions: [
    {
      id: 'counted-the-border',
      name: 'Counts only the squares at the border',
      wrong: ({ rows }) => integer(border(rows)),
      feedback: () => say`You went around the border. The squares in the middle belong to the area too.`,
    },
    {
      id: 'all-rows-alike',
      name: 'Takes all rows to be as long as the first',
      wrong: ({ rows }) => integer(first(rows) * rows.length),
      feedback: () => say`The rows are not all as long as the first. Count each row by itself.`,
    },
    {
      id: 'lost-the-last-row',
      name: 'Leaves out the last row',
      wrong: ({ rows, halves }) => integer(squares(rows) - last(rows) + halves / 2),
      feedback: ({ rows }) => say`A row is missing. There are ${rows.length} rows, so add ${rows.length} numbers.`,
    },
    {
      id: 'half-as-whole',
      name: 'Counts a half square as a whole one',
      wrong: ({ rows, halves }) => (halves === 0 ? null : integer(squares(rows) + halves)),
      feedback: () => say`Two half squares make one whole square. Put them in pairs before you count.`,
    },
    {
      id: 'ignored-the-halves',
      name: 'Leaves the half squares out',
      wrong: ({ rows, halves }) => (halves === 0 ? null : integer(squares(rows))),
      feedback: () => say`The half squares are part of the shape. Put two together each time.`,
    },
    {
      id: 'counted-a-square-twice',
      name: 'Counts one square twice',
      wrong: ({ rows, halves }) => integer(squares(rows) + halves / 2 + 1),
      feedback: () => say`So close! One square was counted twice. Make a dot in each square as you count it.`,
    },
    {
      id: 'added-rows-and-columns',
      name: 'Adds the number of rows to the longest row',
      wrong: ({ rows }) => integer(rows.length + Math.max(...rows)),
      feedback: () => say`You measured how long and how high it is. Area counts all the squares inside.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ rows, halves }, answer) => [
    say`Count the squares row by row: ${rows.join(' + ')} = ${squares(rows)}.`,
    ...(halves === 0 ? [] : [say`${halves} half squares make ${halves / 2} whole ones, because two halves make one.`]),
    halves === 0
      ? say`The area is ${answer} square units.`
      : say`${squares(rows)} + ${halves / 2} = ${answer}, so the area is ${answer} square units.`,
  ],
  proof: ({ rows, halves }) => ({ expression: [...rows, ...(halves === 0 ? [] : [`${halves} / 2`])].join(' + ') }),
});
