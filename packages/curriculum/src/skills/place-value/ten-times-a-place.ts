import { defineSkill } from '../../define-skill.ts';
import { placeName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { tenTimesTeaching } from '../../teaching/place-value/ten-times-a-place.ts';
import { integer } from '../../value.ts';

/** The same digit stands at two places of n, `high` and `low`; or n is made ten times as large; or tens, hundreds fill n. */
type Params = Telling & { asks: 'digits' | 'ten-times' | 'how-many'; n: number; digit: number; high: number; low: number };

const factor = ({ high, low }: Params) => 10 ** (high - low);
const result = (p: Params) => (p.asks === 'digits' ? factor(p) : p.asks === 'ten-times' ? p.n * 10 : p.n / 10 ** p.low);

/** A number with the same digit at two places, and other digits elsewhere. */
function drawTwins(rng: Rng, high: number, low: number): { n: number; digit: number } {
  const [digit = 1, ...others] = rng.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const digits = Array.from({ length: high + 1 }, (_, place) => (place === high || place === low ? digit : (others[place] ?? 0)));
  return { n: digits.reduce((sum, at, place) => sum + at * 10 ** place, 0), digit };
}

const prompts = [
  (p: Params) => {
    if (p.asks === 'ten-times') return say`What number is 10 times as much as ${p.n}?`;
    if (p.asks === 'how-many') return say`How many ${placeName(p.low)} make ${p.n}?`;
    return say`The digit ${p.digit} stands twice in ${p.n}. How many times as much is the left ${p.digit} worth as the right ${p.digit}?`;
  },
  (p: Params) => {
    if (p.asks === 'ten-times')
      return say`${p.name} has ${p.n} points. The winner has 10 times as many. How many points does the winner have?`;
    if (p.asks === 'how-many')
      return say`${p.name} packs ${p.n} nails in boxes of ${10 ** p.low}. How many boxes does ${p.name} fill?`;
    return say`${p.name} writes ${p.n} with two ${p.digit}s. How many times as much is the ${p.digit} on the left worth as the ${p.digit} on the right?`;
  },
  (p: Params) => {
    if (p.asks === 'ten-times')
      return say`One box holds ${p.n} paper clips. ${p.name} orders 10 boxes. How many paper clips is that?`;
    if (p.asks === 'how-many')
      return say`${p.name} saves ${p.n} dollars in bills of ${10 ** p.low} dollars. How many bills is that?`;
    return say`A city has ${p.n} trees, and ${p.name} sees two ${p.digit}s in that number. How many times as many trees does the left ${p.digit} stand for?`;
  },
];

/** The value of the digit at a place, as arithmetic on the number. */
const valueAt = ({ n }: Params, place: number) =>
  `(floor(${n} / 10^${place}) * 10^${place} - floor(${n} / 10^${place + 1}) * 10^${place + 1})`;

export const tenTimesAPlace = defineSkill<Params>({
  id: 'ten-times-the-place-to-the-right',
  name: 'Each place is worth ten times as much',
  grade: 4,
  grades: [4, 5],
  domain: 'place value',
  standard: '4.NBT.A.1',
  keywords: [
    'ten times as much',
    'ten times the place to the right',
    'place value relationships',
    '10 times greater',
    'base ten',
    'multiply by 10',
  ],
  prerequisites: ['place-value'],
  teaching: tenTimesTeaching,
  make: (rng, difficulty) => {
    const asks = rng.pick(['digits', 'ten-times', 'how-many'] as const);
    const high = rng.int(3, { easy: 4, medium: 5, hard: 5 }[difficulty]);
    const gap = difficulty === 'easy' ? 1 : rng.int(1, difficulty === 'medium' ? 2 : 3);
    const low = asks === 'how-many' ? rng.int(1, difficulty === 'easy' ? 1 : 2) : Math.max(0, high - gap);
    if (asks === 'digits') return { ...drawTelling(rng, 2), asks, high, low, ...drawTwins(rng, high, low) };
    const n =
      asks === 'ten-times'
        ? rng.int(12, 99) * 10 ** rng.int(0, 2) + rng.int(0, 9)
        : (rng.int(1, 98) * 10 + rng.int(1, 9)) * 10 ** low;
    return { ...drawTelling(rng, 2), asks, high, low, n, digit: 0 };
  },
  solve: (p) => integer(result(p)),
  // By adding equal parts again and again: ten of n, or as many units as fit.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    if (p.asks === 'how-many') return answer.n > 0 && String(p.n) === `${answer.n}${'0'.repeat(p.low)}`;
    if (p.asks === 'ten-times') return answer.n === Array.from({ length: 10 }, () => p.n).reduce((sum, part) => sum + part, 0);
    const worth = (place: number) => Number(String(p.digit).padEnd(place + 1, '0'));
    return worth(p.low) * answer.n === worth(p.high);
  },
  misconceptions: [
    {
      id: 'one-zero-too-many',
      name: 'Counts one place too many',
      wrong: (p) => integer(result(p) * 10),
      feedback: () => say`That is one place too far. Each step to the left is ten times as much.`,
    },
    {
      id: 'one-zero-too-few',
      name: 'Counts one place too few',
      wrong: (p) => (p.asks === 'ten-times' ? integer(p.n) : integer(result(p) / 10)),
      feedback: () => say`You are one step short. Point to each place, and say "times ten" for every step.`,
    },
    {
      id: 'ten-for-each-step',
      name: 'Adds ten for each step instead of multiplying',
      wrong: (p) => (p.asks === 'digits' ? integer(10 * (p.high - p.low)) : p.asks === 'ten-times' ? integer(p.n + 10) : null),
      feedback: () => say`You added tens. Each step multiplies by 10, so two steps are 10 × 10.`,
    },
    {
      id: 'same-digit-same-worth',
      name: 'Thinks the same digit is always worth the same',
      wrong: (p) => (p.asks === 'digits' ? integer(1) : null),
      feedback: ({ digit }) => say`Both are a ${digit}, but they stand in different places. What is each one worth?`,
    },
    {
      id: 'counted-the-steps',
      name: 'Gives the number of steps between the places',
      wrong: (p) => (p.asks === 'digits' ? integer(p.high - p.low) : null),
      feedback: () => say`You counted the steps between the two digits. Multiply by 10 for each of these steps.`,
    },
    {
      id: 'gave-the-worth',
      name: 'Gives what the left digit is worth',
      wrong: (p) => (p.asks === 'digits' ? integer(p.digit * 10 ** p.high) : null),
      feedback: ({ digit }) => say`That is what the left ${digit} is worth. How many of the right ${digit} fit into it?`,
    },
    {
      id: 'digit-of-that-place',
      name: 'Gives only the digit that stands in that place',
      wrong: (p) => (p.asks === 'how-many' ? integer(Math.floor(p.n / 10 ** p.low) % 10) : null),
      feedback: ({ low }) =>
        say`That is just the digit in the ${placeName(low)} place. The places to its left hold ${placeName(low)} too.`,
    },
    {
      id: 'value-of-that-digit',
      name: 'Gives what the digit in that place is worth',
      wrong: (p) => (p.asks === 'how-many' ? integer(p.n % 10 ** (p.low + 1)) : null),
      feedback: ({ low }) =>
        say`That is what one digit is worth. Count how many ${placeName(low)} there are in the whole number.`,
    },
    {
      id: 'counted-units-as-ones',
      name: 'Gives the number itself',
      wrong: (p) => (p.asks === 'how-many' ? integer(p.n) : null),
      feedback: ({ low, n }) => say`${n} is how many ones there are. One of the ${placeName(low)} holds many ones.`,
    },
    {
      id: 'doubled',
      name: 'Takes the number only twice',
      wrong: (p) => (p.asks === 'ten-times' ? integer(p.n + p.n) : null),
      feedback: ({ n }) => say`That is two times ${n}. You need it ten times.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    if (p.asks === 'ten-times')
      return [
        say`Ten times as much moves each digit one place to the left.`,
        say`A 0 fills the ones place: ${p.n} × 10 = ${answer}.`,
      ];
    if (p.asks === 'how-many')
      return [
        say`One of the ${placeName(p.low)} is worth ${10 ** p.low}.`,
        say`${p.n} ÷ ${10 ** p.low} = ${answer}, so ${answer} ${placeName(p.low)} make ${p.n}.`,
      ];
    return [
      say`The left ${p.digit} is worth ${p.digit * 10 ** p.high}, and the right ${p.digit} is worth ${p.digit * 10 ** p.low}.`,
      say`Each step to the left is ten times as much, and there ${p.high - p.low === 1 ? 'is 1 step' : `are ${p.high - p.low} steps`}.`,
      say`${p.digit * 10 ** p.high} ÷ ${p.digit * 10 ** p.low} = ${answer}.`,
    ];
  },
  proof: (p) => {
    if (p.asks === 'digits') return { expression: `${valueAt(p, p.high)} / ${valueAt(p, p.low)}` };
    return { expression: p.asks === 'ten-times' ? `${p.n} * 10` : `${p.n} / ${10 ** p.low}` };
  },
});
