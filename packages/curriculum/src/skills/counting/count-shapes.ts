import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { countTo10Teaching, countTo20Teaching } from '../../teaching/counting/count-shapes.ts';
import { integer } from '../../value.ts';
import { countedMarks, type Mark, markName, marks, sayNumbers } from './pictures.ts';

/** A picture, and the mark in it that is to be counted. */
type Params = Telling & { picture: readonly Mark[]; mark: Mark };
/** How many are to be counted, and how many others stand between them. */
type Range = { counted: readonly [number, number]; others: readonly [number, number] };

const howMany = ({ picture, mark }: Params) => picture.filter((shape) => shape === mark).length;
const isMixed = ({ picture, mark }: Params) => picture.some((shape) => shape !== mark);

/** A bar behind the first ten of a row without other shapes, as between two ten frames. */
const draw = (p: Params) => p.picture.map((shape, i) => (i === 10 && !isMixed(p) ? `| ${shape}` : shape)).join(' ');

function drawPicture(rng: Rng, { counted, others }: Range): { picture: readonly Mark[]; mark: Mark } {
  const [mark = '●', other = '■'] = rng.shuffle(marks);
  const rest = rng.int(...others);
  const shapes = Array.from({ length: rng.int(...counted) + rest }, (_, i): Mark => (i < rest ? other : mark));
  return { picture: rng.shuffle(shapes), mark };
}

const prompts = [
  (p: Params) => say`Look: ${draw(p)}. How many ${markName(p.mark)} are there?`,
  (p: Params) => say`${p.name} puts shapes in a line: ${draw(p)}. How many ${markName(p.mark)} are in the line?`,
  (p: Params) => say`${p.name} draws this on a card: ${draw(p)}. How many ${markName(p.mark)} are on the card?`,
];

const slips: readonly Misconception<Params>[] = [
  {
    id: 'counted-all-shapes',
    name: 'Counts the other shapes too',
    wrong: (p) => (isMixed(p) ? integer(p.picture.length) : null),
    feedback: ({ mark }) => say`You counted all the shapes. Count just the ${markName(mark)}.`,
  },
  {
    id: 'counted-the-other-shapes',
    name: 'Counts the wrong kind of shape',
    wrong: (p) => (isMixed(p) ? integer(p.picture.length - howMany(p)) : null),
    feedback: ({ mark }) => say`Those are the other shapes. Find one ${mark} and start there.`,
  },
  {
    id: 'skipped-one',
    name: 'Skips one shape',
    wrong: (p) => integer(howMany(p) - 1),
    feedback: () => say`One was left out. Touch each one as you say a number.`,
  },
  {
    id: 'counted-one-twice',
    name: 'Counts one shape twice',
    wrong: (p) => integer(howMany(p) + 1),
    feedback: () => say`One was counted two times. Cross off each one as you count.`,
  },
];

const slipsTo10: readonly Misconception<Params>[] = [
  ...slips,
  {
    id: 'left-out-both-ends',
    name: 'Leaves out the first and the last one',
    wrong: (p) => integer(howMany(p) - 2),
    feedback: () => say`Look at the two ends. The first one and the last one count too.`,
  },
];

const slipsTo20: readonly Misconception<Params>[] = [
  ...slips,
  {
    id: 'started-again-at-ten',
    name: 'Starts again at one after ten',
    wrong: (p) => integer(howMany(p) - 10),
    feedback: () => say`You said 10 and then began again at 1. After 10 comes 11.`,
  },
  {
    id: 'turned-the-digits',
    name: 'Writes the digits of a teen number the wrong way round',
    wrong: (p) => integer((howMany(p) % 10) * 10 + Math.floor(howMany(p) / 10)),
    feedback: () => say`You may have counted well. In a teen number, the 1 for ten comes first.`,
  },
];

type Own = Pick<SkillFacts, 'id' | 'name' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'>;

const defineCounting = (
  own: Own,
  ranges: Readonly<Record<Difficulty, Range>>,
  misconceptions: readonly Misconception<Params>[],
) =>
  defineSkill<Params>({
    ...own,
    grade: 0,
    grades: [0, 1],
    domain: 'counting',
    make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPicture(rng, ranges[difficulty]) }),
    solve: (p) => integer(howMany(p)),
    // Takes the shapes away one by one until the answer is used up.
    verify: ({ picture, mark }, answer) => {
      let left = answer.kind === 'integer' ? answer.n : -1;
      for (const shape of picture) if (shape === mark) left -= 1;
      return left === 0;
    },
    misconceptions,
    prompt: (params) => tell(prompts, params),
    explain: (p, answer) => [
      say`Touch one of the ${markName(p.mark)} each time you say a number: ${sayNumbers(1, howMany(p))}.`,
      say`The last number is ${answer}.`,
      say`There are ${countedMarks(howMany(p), p.mark)}.`,
    ],
    // A one for each shape that counts, and nothing for each of the others.
    proof: ({ picture, mark }) => ({ expression: picture.map((shape) => (shape === mark ? '1' : '0')).join(' + ') }),
  });

export const countTo10 = defineCounting(
  {
    id: 'count-to-10',
    name: 'Counting shapes to 10',
    standard: 'K.CC.B.4',
    keywords: ['counting', 'count to 10', 'how many', 'count objects', 'one-to-one counting', 'counting objects to 10'],
    prerequisites: [],
    teaching: countTo10Teaching,
  },
  {
    easy: { counted: [3, 7], others: [0, 2] },
    medium: { counted: [4, 10], others: [0, 2] },
    hard: { counted: [5, 8], others: [2, 4] },
  },
  slipsTo10,
);

export const countTo20 = defineCounting(
  {
    id: 'count-to-20',
    name: 'Counting shapes to 20',
    standard: 'K.CC.B.5',
    keywords: ['counting', 'count to 20', 'how many', 'count objects', 'teen numbers', 'counting objects to 20'],
    prerequisites: ['count-to-10'],
    teaching: countTo20Teaching,
  },
  {
    easy: { counted: [11, 16], others: [0, 1] },
    medium: { counted: [12, 20], others: [0, 0] },
    hard: { counted: [11, 17], others: [1, 3] },
  },
  slipsTo20,
);
