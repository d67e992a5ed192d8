import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { factorsTeaching } from '../../teaching/multiplication/factors.ts';
import { integer, showInteger } from '../../value.ts';

/** A number that is not prime: how many factors does it have, or which is the largest below the number itself? */
type Params = Telling & { n: number; asks: 'count' | 'largest' };

const ranges = { easy: [8, 30], medium: [16, 60], hard: [36, 100] } as const;

/** Factor pairs, the smaller one first. */
function pairsOf(n: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let d = 1; d * d <= n; d++) if (n % d === 0) pairs.push([d, n / d]);
  return pairs;
}
const factorsOf = (n: number) => [...new Set(pairsOf(n).flat())].sort((x, y) => x - y);
const smallestAboveOne = (n: number) => factorsOf(n)[1] ?? n;

const prompts = [
  ({ n, asks }: Params) =>
    asks === 'count'
      ? say`How many factors does ${n} have?`
      : say`What is the largest factor of ${n} that is less than ${n} itself?`,
  ({ n, name, asks }: Params) =>
    asks === 'count'
      ? say`${name} makes equal piles from ${n} cards and uses them all. A pile may be of 1 card up to ${n} cards. How many different sizes can the piles have?`
      : say`${name} sets up ${n} chairs in two or more rows, with the same number in each. What is the largest number of chairs that a row can have?`,
  ({ n, name, asks }: Params) =>
    asks === 'count'
      ? say`${name} writes a list of all the whole numbers that divide ${n} with nothing left. How many numbers are on the list?`
      : say`${name} packs ${n} eggs into two or more boxes, with the same number in each. What is the largest number of eggs that a box can hold?`,
];

/** 1 where d divides n, and 0 where it does not. */
const divides = (n: number, d: number) => `floor(${n}/${d}) - floor(${n - 1}/${d})`;

/** Twice the factors up to the square root, less one for a square, whose root has itself as its partner. */
function countProof(n: number): string {
  const root = Math.floor(Math.sqrt(n));
  const small = Array.from({ length: root }, (_, i) => divides(n, i + 1)).join(' + ');
  return `2 * (${small})${root * root === n ? ' - 1' : ''}`;
}

export const factors = defineSkill<Params>({
  id: 'factors-to-100',
  name: 'Factors of numbers to 100',
  grade: 4,
  grades: [4, 6],
  domain: 'multiply and divide',
  standard: '4.OA.B.4',
  keywords: ['factors', 'factor pairs', 'find all factors', 'divisors', 'how many factors', 'factors and multiples'],
  prerequisites: ['multiply-facts', 'divide-facts'],
  teaching: factorsTeaching,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 2);
    const asks = rng.pick(['count', 'largest'] as const);
    const [low, high] = ranges[difficulty];
    for (;;) {
      const n = rng.int(low, high);
      if (pairsOf(n).length > 1) return { ...telling, n, asks };
    }
  },
  solve: ({ n, asks }) => integer(asks === 'count' ? factorsOf(n).length : n / smallestAboveOne(n)),
  // Steps along the multiples of each number in turn, and sees which of them land on n.
  verify: ({ n, asks }, answer) => {
    const landed: number[] = [];
    for (let step = 1; step <= n; step++) {
      let reached = 0;
      while (reached < n) reached += step;
      if (reached === n) landed.push(step);
    }
    return answer.kind === 'integer' && answer.n === (asks === 'count' ? landed.length : landed.at(-2));
  },
  misconceptions: [
    {
      id: 'left-out-one-and-itself',
      name: 'Leaves out 1 and the number itself',
      wrong: ({ n, asks }) => (asks === 'count' ? integer(factorsOf(n).length - 2) : null),
      feedback: ({ n }) => say`Very near! 1 divides every number, and each number divides itself. Are 1 and ${n} on your list?`,
    },
    {
      id: 'left-out-itself',
      name: 'Leaves out the number itself',
      wrong: ({ n, asks }) => (asks === 'count' ? integer(factorsOf(n).length - 1) : null),
      feedback: ({ n }) => say`Very near! The number that is paired with 1 counts as a factor of ${n} as well.`,
    },
    {
      id: 'counted-pairs',
      name: 'Counts the factor pairs',
      wrong: ({ n, asks }) => (asks === 'count' ? integer(pairsOf(n).length) : null),
      feedback: () => say`You counted the pairs. Now count the different numbers in all these pairs.`,
    },
    {
      id: 'counted-turned-pairs',
      name: 'Counts each pair again when it is turned around',
      wrong: ({ n, asks }) => (asks === 'count' ? integer(2 * factorsOf(n).length) : null),
      feedback: () => say`Turning a pair around gives no new factors. Write each number on your list only once.`,
    },
    {
      id: 'gave-the-number-itself',
      name: 'Gives the number itself',
      wrong: ({ n, asks }) => (asks === 'largest' ? integer(n) : null),
      feedback: ({ n }) => say`${n} does divide itself, but the question asks for a factor that is smaller. Which comes next?`,
    },
    {
      id: 'gave-the-smallest-factor',
      name: 'Gives the smallest factor above 1',
      wrong: ({ n, asks }) => (asks === 'largest' ? integer(smallestAboveOne(n)) : null),
      feedback: ({ n }) => say`${smallestAboveOne(n)} is a factor of ${n}, and a small one. What is its partner in the pair?`,
    },
    {
      id: 'gave-the-middle-pair',
      name: 'Stops at the factors that are closest to each other',
      wrong: ({ n, asks }) => (asks === 'largest' ? integer(pairsOf(n).at(-1)?.[1] ?? n) : null),
      feedback: ({ n }) =>
        say`That is a factor of ${n}. Go back to the pairs with smaller first numbers: their partners are larger.`,
    },
    {
      id: 'took-half-anyway',
      name: 'Takes the half, even where a half is left over',
      wrong: ({ n, asks }) => (asks === 'largest' && n % 2 === 1 ? integer((n - 1) / 2) : null),
      feedback: ({ n }) => say`${n} is odd, so 2 does not divide it. Try 3, and then the next numbers.`,
    },
    {
      id: 'doubled-the-number',
      name: 'Takes a multiple for a factor',
      wrong: ({ n, asks }) => (asks === 'largest' ? integer(2 * n) : null),
      feedback: ({ n }) => say`That is a multiple of ${n}. A factor goes into ${n}, so it cannot be larger.`,
    },
    {
      id: 'one-below',
      name: 'Takes the number just below',
      wrong: ({ n, asks }) => (asks === 'largest' ? integer(n - 1) : null),
      feedback: ({ n }) => say`That is less than ${n}, but does it divide ${n} with nothing left? Test it.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ n, asks }, answer) => {
    const pairs = pairsOf(n).map(([x, y]) => `${x} × ${y}`);
    if (asks === 'count')
      return [
        say`Write ${n} as a product in every way: ${pairs.join(', ')}.`,
        say`The factors in order are ${factorsOf(n).map(showInteger).join(', ')}.`,
        say`That makes ${answer} factors.`,
      ];
    const small = smallestAboveOne(n);
    return [
      say`The smallest factor of ${n} above 1 is ${small}. Its partner is the largest factor below ${n}.`,
      say`${n} ÷ ${small} = ${answer}.`,
    ];
  },
  // A number up to 120 that is not prime has its largest smaller factor behind 2, 3, 5 or 7.
  proof: ({ n, asks }) => ({
    expression: asks === 'count' ? countProof(n) : `max(${[2, 3, 5, 7].map((d) => `gcd(${n}, floor(${n}/${d}))`).join(', ')})`,
  }),
});
