import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { sortAndCountTeaching } from '../../teaching/data/sort-and-count.ts';
import { integer } from '../../value.ts';

const signs = ['●', '■', '▲'] as const;
const names = { '●': 'circles', '■': 'squares', '▲': 'triangles' } as const;
type Sign = (typeof signs)[number];

/** A row of mixed shapes: how many are of the wanted kind, or of any other kind? */
type Params = Telling & { row: readonly Sign[]; wanted: Sign; asks: 'kind' | 'others' };

const lengths = { easy: [6, 8], medium: [8, 11], hard: [10, 14] } as const;

function drawRow(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const [fewest, most] = lengths[difficulty];
  const length = rng.int(fewest, most);
  const kinds = difficulty === 'easy' ? rng.shuffle(signs).slice(0, 2) : signs;
  const row = Array.from({ length }, () => rng.pick(kinds));
  const wanted = rng.pick(kinds);
  const found = row.filter((sign) => sign === wanted).length;
  const asks = difficulty === 'hard' ? rng.pick(['kind', 'others'] as const) : 'kind';
  return found < 2 || length - found < 2 ? drawRow(rng, difficulty) : { row, wanted, asks };
}

const fits = ({ wanted, asks }: Params, sign: Sign) => (sign === wanted) === (asks === 'kind');
const found = (p: Params) => p.row.filter((sign) => fits(p, sign)).length;
const ask = ({ wanted, asks }: Params) =>
  asks === 'kind' ? `How many ${names[wanted]} are there?` : `How many are not ${names[wanted]}?`;

const prompts = [
  (p: Params) => say`Look at the shapes: ${p.row.join(' ')}. ${ask(p)}`,
  (p: Params) => say`${p.name} has these blocks: ${p.row.join(' ')}. ${ask(p)}`,
  (p: Params) => say`${p.name} puts stickers in a row: ${p.row.join(' ')}. ${ask(p)}`,
];

export const sortAndCount = defineSkill<Params>({
  id: 'sort-and-count',
  name: 'Sorting and counting',
  grade: 0,
  grades: [0, 1],
  domain: 'data and chance',
  standard: 'K.MD.B.3',
  keywords: ['sort', 'sorting', 'classify objects', 'sort and count', 'categories', 'count each group', 'sort shapes'],
  prerequisites: [],
  teaching: sortAndCountTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawRow(rng, difficulty) }),
  solve: (p) => integer(found(p)),
  // Takes the shapes that do not fit out of the row one by one and looks at how long it is then.
  verify: (p, answer) => {
    const left = [...p.row];
    for (let at = left.length - 1; at >= 0; at--) if ((left[at] === p.wanted) !== (p.asks === 'kind')) left.splice(at, 1);
    return answer.kind === 'integer' && answer.n === left.length;
  },
  misconceptions: [
    {
      id: 'counted-all',
      name: 'Counts all the shapes',
      wrong: ({ row }) => integer(row.length),
      feedback: ({ wanted, asks }) =>
        say`You counted all of them. Count just ${asks === 'kind' ? `the ${names[wanted]}` : 'the other shapes'}.`,
    },
    {
      id: 'counted-the-rest',
      name: 'Counts the shapes that do not fit',
      wrong: (p) => integer(p.row.length - found(p)),
      feedback: () => say`You counted the other group. Look at the question again.`,
    },
    {
      id: 'missed-one',
      name: 'Leaves out one shape',
      wrong: (p) => integer(found(p) - 1),
      feedback: () => say`So close! One is not counted yet. Touch each one.`,
    },
    {
      id: 'one-twice',
      name: 'Counts one shape two times',
      wrong: (p) => integer(found(p) + 1),
      feedback: () => say`So close! You counted one of them two times. Touch each one just once.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    say`Sort them: ${p.row.filter((sign) => fits(p, sign)).join(' ')}.`,
    say`Count the group: there are ${answer}.`,
  ],
  // One for each shape that fits and zero for each that does not, in their order.
  proof: (p) => ({ expression: p.row.map((sign) => (fits(p, sign) ? '1' : '0')).join(' + ') }),
});
