import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compareGroupsTeaching, compareNumbersTo10Teaching } from '../../teaching/counting/compare-to-10.ts';
import { cannotTell, integer, signOf, type Value } from '../../value.ts';
import { counted, countedMarks, type Mark, marks, rowOf } from './pictures.ts';

/** a of one thing beside b of another. */
type Pair = { a: number; b: number };
/** Two groups of unlike size, and which of them the question is about. */
type Groups = Telling & Pair & { left: Mark; right: Mark; asks: 'more' | 'fewer' };

const wanted = ({ a, b, asks }: Groups) => (asks === 'more' ? Math.max(a, b) : Math.min(a, b));
const other = ({ a, b, asks }: Groups) => (asks === 'more' ? Math.min(a, b) : Math.max(a, b));

function drawPair(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): Pair {
  const most = { easy: 5, medium: 8, hard: 10 }[difficulty];
  const a = rng.int(1, most);
  const near = difficulty === 'hard' ? 2 : 9;
  const low = Math.max(1, a - near);
  return { a, b: rng.int(low, Math.min(most, a + near)) };
}

function drawUnlike(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): Pair {
  for (;;) {
    const pair = drawPair(rng, difficulty);
    if (pair.a !== pair.b) return pair;
  }
}

const picture = ({ a, b, left, right }: Groups) => `${rowOf(a, left)} and ${rowOf(b, right)}`;

const groupPrompts = [
  (p: Groups) => say`Look: ${picture(p)}. How many are in the group with ${p.asks}?`,
  (p: Groups) => say`${p.name} has two bags of shapes: ${picture(p)}. How many shapes are in the bag with ${p.asks}?`,
  (p: Groups) =>
    say`One card shows ${countedMarks(p.a, p.left)}. ${p.name} has a card with ${countedMarks(p.b, p.right)}. How many are on the card with ${p.asks}?`,
];

export const compareGroupsTo10 = defineSkill<Groups>({
  id: 'compare-groups-to-10',
  name: 'Which group has more or fewer',
  grade: 0,
  grades: [0, 1],
  domain: 'counting',
  standard: 'K.CC.C.6',
  keywords: ['more or fewer', 'which group has more', 'compare groups', 'more and less', 'comparing sets', 'fewer'],
  prerequisites: ['count-to-10'],
  teaching: compareGroupsTeaching,
  make: (rng, difficulty) => {
    const [left = '●', right = '■'] = rng.shuffle(marks);
    return { ...drawTelling(rng, 2), ...drawUnlike(rng, difficulty), left, right, asks: rng.pick(['more', 'fewer'] as const) };
  },
  solve: (p) => integer(wanted(p)),
  // Pairs the groups off, one against one, until a group runs out.
  verify: ({ a, b, asks }, answer) => {
    let [x, y, pairs] = [a, b, 0];
    for (; x > 0 && y > 0; x--, y--) pairs++;
    return answer.kind === 'integer' && answer.n === (asks === 'more' ? pairs + x + y : pairs);
  },
  misconceptions: [
    {
      id: 'took-the-other-group',
      name: 'Mixes up more and fewer',
      wrong: (p) => integer(other(p)),
      feedback: ({ asks }) =>
        asks === 'more'
          ? say`That group has fewer. Find the group with some left over.`
          : say`That group has more. Find the group that runs out first.`,
    },
    {
      id: 'counted-both-groups',
      name: 'Counts both groups together',
      wrong: ({ a, b }) => integer(a + b),
      feedback: () => say`You counted all of them. Count each group on its own.`,
    },
    {
      id: 'counted-the-extra-ones',
      name: 'Counts only what one group has more',
      wrong: ({ a, b }) => integer(Math.abs(a - b)),
      feedback: () => say`You found how far apart the groups are. Now count the one group that we ask for.`,
    },
    {
      id: 'skipped-one',
      name: 'Skips one shape when counting',
      wrong: (p) => integer(wanted(p) - 1),
      feedback: () => say`You have the right group. Count it again and touch each shape.`,
    },
    {
      id: 'counted-one-twice',
      name: 'Counts one shape twice',
      wrong: (p) => integer(wanted(p) + 1),
      feedback: () => say`You have the right group. Count each shape just one time.`,
    },
  ],
  prompt: (params) => tell(groupPrompts, params),
  explain: (p, answer) => [
    say`Count each group: ${countedMarks(p.a, p.left)} and ${countedMarks(p.b, p.right)}.`,
    say`When you count, ${Math.min(p.a, p.b)} comes before ${Math.max(p.a, p.b)}. So ${Math.max(p.a, p.b)} is more.`,
    say`The group with ${p.asks} has ${answer}.`,
  ],
  proof: ({ a, b, asks }) => ({ expression: `${asks === 'more' ? 'max' : 'min'}(${a}, ${b})` }),
});

type Numbers = Telling & Pair;

const bare = ({ a, b }: Numbers) => `${a} ☐ ${b}`;

const numberPrompts = [
  (p: Numbers) => say`Which sign goes in the gap? ${bare(p)}`,
  (p: Numbers) => say`${p.name} has the number cards ${p.a} and ${p.b}. Which sign goes in the gap? ${bare(p)}`,
  (p: Numbers) =>
    say`One box has ${counted(p.a, 'pen')}. ${p.name} has a box with ${counted(p.b, 'pen')}. Which sign goes in the gap? ${bare(p)}`,
];

export const compareNumbersTo10 = defineSkill<Numbers>({
  id: 'compare-numbers-to-10',
  name: 'Comparing numbers to 10',
  grade: 0,
  grades: [0, 1],
  domain: 'counting',
  standard: 'K.CC.C.7',
  keywords: ['compare numbers', 'compare numbers to 10', 'greater than', 'less than', 'equal', 'bigger number', 'smaller number'],
  prerequisites: ['compare-groups-to-10'],
  teaching: compareNumbersTo10Teaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPair(rng, difficulty) }),
  solve: ({ a, b }) => signOf(a - b),
  // Counts from 1 up and listens which of the two numbers is said first.
  verify: ({ a, b }, answer) => {
    const said = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
    const [first, second] = [said.indexOf(String(a)), said.indexOf(String(b))];
    if (first === second) return answer.kind === 'sign' && answer.sign === '=';
    return answer.kind === 'sign' && answer.sign === (first < second ? '<' : '>');
  },
  misconceptions: [
    {
      id: 'turned-the-sign',
      name: 'Turns the sign the wrong way round',
      wrong: ({ a, b }) => signOf(b - a),
      feedback: () => say`Look at the sign again. Its wide side is for the number that is more.`,
    },
    {
      id: 'stopped-when-one-ran-out',
      name: 'Pairs things off and stops when one side runs out',
      wrong: ({ a, b }) => signOf(Math.min(a, b) - Math.min(a, b)),
      feedback: () => say`Make a row for each number. Is a dot left over in one of the rows?`,
    },
    {
      id: 'first-is-more',
      name: 'Thinks the number that is named first is more',
      wrong: (): Value => ({ kind: 'sign', sign: '>' }),
      feedback: () => say`The first number is not always more. Count out both and see.`,
    },
    {
      id: 'last-is-more',
      name: 'Thinks the number that is named last is more',
      wrong: (): Value => ({ kind: 'sign', sign: '<' }),
      feedback: () => say`The last number is not always more. Count out both and see.`,
    },
    {
      id: 'cannot-compare',
      name: 'Thinks that numbers without a picture cannot be compared',
      wrong: () => cannotTell,
      feedback: () => say`You can tell! Put out dots for each number and match them.`,
    },
  ],
  prompt: (params) => tell(numberPrompts, params),
  explain: ({ a, b }, answer) => [
    say`Make a row for each number: ${rowOf(a)} and ${rowOf(b)}.`,
    a === b
      ? say`No dot is left over, so ${a} and ${b} are the same.`
      : say`The row of ${Math.max(a, b)} is longer, so ${Math.max(a, b)} is more.`,
    say`So we write ${a} ${answer} ${b}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} - ${b}` }),
});
