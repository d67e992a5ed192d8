import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, SkillFacts } from '../../skill.ts';
import { drawTelling, tell } from '../../story-people.ts';
import { addWithin10Teaching, takeAwayWithin10Teaching, within5Teaching } from '../../teaching/addition/sums-to-10.ts';
import { integer } from '../../value.ts';
import { rowOf, sayNumbers } from '../counting/pictures.ts';
import {
  bareSum,
  minusSlips,
  minusStories,
  plusSlips,
  plusStories,
  proofOfSum,
  resultOf,
  type SmallSum,
  showsOnFingers,
} from './small-sums.ts';

type Prompts = readonly ((sum: SmallSum) => ReturnType<typeof say>)[];

const within5Prompts: Prompts = [
  (sum) => say`What is ${bareSum(sum)}?`,
  ...[0, 1, 2].map((i) => (sum: SmallSum) => tell(sum.sign === '+' ? plusStories : minusStories, { ...sum, story: i })),
];

const addPrompts: Prompts = [
  ({ a, b }) => say`Look: ${rowOf(a)} and ${rowOf(b, '■')}. How many are there in all?`,
  ...plusStories,
  (sum) => say`What is ${bareSum(sum)}?`,
];

const takeAwayPrompts: Prompts = [
  ({ a, b }) => say`Look: ${rowOf(a)}. Take ${b} away. How many are left?`,
  ...minusStories,
  (sum) => say`What is ${bareSum(sum)}?`,
];

/** Counting on or back from the first number. */
function explain(sum: SmallSum) {
  const { a, b, sign } = sum;
  const end = say`So ${bareSum(sum)} = ${resultOf(sum)}.`;
  if (b === 0) return [say`With 0, nothing ${sign === '+' ? 'comes' : 'goes'}. It stays ${a}.`, end];
  if (sign === '+') return [say`Start at ${a}. Count on ${b}: ${sayNumbers(a + 1, a + b)}.`, end];
  const back = Array.from({ length: b }, (_, i) => a - 1 - i).join(', ');
  return [say`Start at ${a}. Count back ${b}: ${back}.`, end];
}

type Own = Pick<SkillFacts, 'id' | 'name' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'>;
type Extra = {
  stories: number;
  prompts: Prompts;
  misconceptions: readonly Misconception<SmallSum>[];
  draw: (rng: Rng, difficulty: Difficulty) => Pick<SmallSum, 'a' | 'b' | 'sign'>;
};

const defineSums = (own: Own, { stories, prompts, misconceptions, draw }: Extra) =>
  defineSkill<SmallSum>({
    ...own,
    grade: 0,
    grades: [0, 1],
    domain: 'add and subtract',
    make: (rng, difficulty) => {
      const [telling, sum] = [drawTelling(rng, stories), draw(rng, difficulty)];
      // No story tells of nothing.
      return { ...telling, ...sum, story: sum.a === 0 || sum.b === 0 ? 0 : telling.story };
    },
    solve: (sum) => integer(resultOf(sum)),
    verify: showsOnFingers,
    misconceptions,
    prompt: (sum) => tell(prompts, sum),
    explain,
    proof: proofOfSum,
  });

export const within5 = defineSums(
  {
    id: 'add-and-take-away-within-5',
    name: 'Adding and taking away within 5',
    standard: 'K.OA.A.5',
    keywords: [
      'add within 5',
      'subtract within 5',
      'addition facts to 5',
      'take away within 5',
      'fluently add and subtract within 5',
    ],
    prerequisites: ['count-to-10'],
    teaching: within5Teaching,
  },
  {
    stories: 3,
    prompts: within5Prompts,
    misconceptions: [...plusSlips, ...minusSlips],
    draw: (rng, difficulty) => {
      const least = difficulty === 'hard' ? 0 : 1;
      const sign = rng.pick(['+', '−'] as const);
      if (sign === '−') {
        const a = rng.int(2, 5);
        return { sign, a, b: rng.int(least, a) };
      }
      const a = rng.int(least, 4);
      return { sign, a, b: rng.int(a === 0 ? 1 : least, 5 - a) };
    },
  },
);

export const addWithin10 = defineSums(
  {
    id: 'add-within-10-with-pictures',
    name: 'Adding within 10 with pictures and stories',
    standard: 'K.OA.A.2',
    keywords: [
      'add within 10',
      'addition with pictures',
      'addition stories',
      'how many in all',
      'putting together',
      'addition to 10',
    ],
    prerequisites: ['count-to-10'],
    teaching: addWithin10Teaching,
  },
  {
    stories: 4,
    prompts: addPrompts,
    misconceptions: plusSlips,
    draw: (rng, difficulty) => {
      const [low, high] = ({ easy: [3, 7], medium: [5, 10], hard: [7, 10] } as const)[difficulty];
      const total = rng.int(low, high);
      const a = rng.int(1, total - 1);
      return { sign: '+', a, b: total - a };
    },
  },
);

export const takeAwayWithin10 = defineSums(
  {
    id: 'take-away-within-10',
    name: 'Taking away within 10',
    standard: 'K.OA.A.2',
    keywords: [
      'take away within 10',
      'subtract within 10',
      'subtraction with pictures',
      'subtraction stories',
      'how many are left',
      'taking away',
    ],
    prerequisites: ['count-to-10'],
    teaching: takeAwayWithin10Teaching,
  },
  {
    stories: 4,
    prompts: takeAwayPrompts,
    misconceptions: minusSlips,
    draw: (rng, difficulty) => {
      const [low, high] = ({ easy: [3, 6], medium: [5, 10], hard: [7, 10] } as const)[difficulty];
      const a = rng.int(low, high);
      return { sign: '−', a, b: rng.int(1, difficulty === 'easy' ? 3 : a - 1) };
    },
  },
);
