import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { commonFactorsTeaching, commonMultiplesTeaching } from '../../teaching/multiplication/common-factors-and-multiples.ts';
import { integer, showInteger } from '../../value.ts';

type Params = Telling & { a: number; b: number };

/** By remainders: what divides both also divides what is left. */
const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));
const leastCommon = ({ a, b }: Params) => (a * b) / greatestCommon(a, b);
const factorsOf = (n: number) => Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0);
const commonFactors = ({ a, b }: Params) => factorsOf(a).filter((d) => b % d === 0);
const listMultiples = (n: number, last: number) =>
  Array.from({ length: last / n }, (_, i) => showInteger((i + 1) * n)).join(', ');

const factorRanges = {
  easy: [
    [2, 6],
    [2, 5],
  ],
  medium: [
    [3, 10],
    [2, 8],
  ],
  hard: [
    [4, 16],
    [3, 9],
  ],
} as const;

const factorPrompts = [
  ({ a, b }: Params) => say`What is the greatest common factor of ${a} and ${b}?`,
  ({ a, b, name }: Params) =>
    say`${name} makes equal bags from ${a} pens and ${b} pads and uses everything. What is the greatest number of bags that ${name} can make?`,
  ({ a, b, name }: Params) =>
    say`${name} covers a floor of ${a} feet by ${b} feet with equal square tiles and cuts none. How many feet long is the side of the largest tile?`,
];

export const commonFactorsSkill = defineSkill<Params>({
  id: 'greatest-common-factor',
  name: 'Greatest common factor',
  grade: 6,
  grades: [5, 7],
  domain: 'multiply and divide',
  standard: '6.NS.B.4',
  keywords: ['greatest common factor', 'gcf', 'highest common factor', 'hcf', 'greatest common divisor', 'gcd', 'common factors'],
  prerequisites: ['factors-to-100'],
  teaching: commonFactorsTeaching,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 2);
    const [shared, own] = factorRanges[difficulty];
    for (;;) {
      const factor = rng.int(shared[0], shared[1]);
      const [a, b] = [factor * rng.int(own[0], own[1]), factor * rng.int(own[0], own[1])];
      if (a !== b && Math.max(a, b) <= 100) return { ...telling, a, b };
    }
  },
  solve: ({ a, b }) => integer(greatestCommon(a, b)),
  // Walks down from the smaller number to the first that goes into both.
  verify: ({ a, b }, answer) => {
    const goesInto = (step: number, n: number) => {
      let left = n;
      while (left > 0) left -= step;
      return left === 0;
    };
    let candidate = Math.min(a, b);
    while (!goesInto(candidate, a) || !goesInto(candidate, b)) candidate--;
    return answer.kind === 'integer' && answer.n === candidate;
  },
  misconceptions: [
    {
      id: 'gave-the-least-common-multiple',
      name: 'Gives the least common multiple',
      wrong: (p) => integer(leastCommon(p)),
      feedback: ({ a, b }) =>
        say`That is a multiple of both numbers. A factor of ${a} and ${b} goes into them, so it cannot be larger than either.`,
    },
    {
      id: 'smaller-common-factor',
      name: 'Stops at a common factor that is not the greatest',
      wrong: (p) => {
        const common = commonFactors(p);
        return common.length > 2 ? integer(common.at(-2) ?? 1) : null;
      },
      feedback: ({ a, b }) => say`That does divide both ${a} and ${b}. Is there a larger number that divides both as well?`,
    },
    {
      id: 'first-common-prime',
      name: 'Gives the smallest common factor above 1',
      wrong: (p) => integer(commonFactors(p)[1] ?? 1),
      feedback: () =>
        say`You found one common factor, and it is the smallest above 1. Divide both numbers by it and look for more.`,
    },
    {
      id: 'gave-the-smaller-number',
      name: 'Gives the smaller of the two numbers',
      wrong: ({ a, b }) => integer(Math.min(a, b)),
      feedback: ({ a, b }) => say`${Math.min(a, b)} divides itself. Does it go into ${Math.max(a, b)} with nothing left?`,
    },
    {
      id: 'gave-the-difference',
      name: 'Gives the difference of the numbers',
      wrong: ({ a, b }) => integer(Math.abs(a - b)),
      feedback: ({ a, b }) =>
        say`You subtracted. The greatest common factor does divide that difference, but it has to divide ${a} and ${b} too.`,
    },
    {
      id: 'counted-common-factors',
      name: 'Counts the common factors',
      wrong: (p) => integer(commonFactors(p).length),
      feedback: () => say`You counted how many factors the numbers share. The question asks for the largest of those factors.`,
    },
    {
      id: 'half-of-one-number',
      name: 'Gives the greatest factor of one number only',
      wrong: ({ a }) => integer(factorsOf(a).at(-2) ?? 1),
      feedback: ({ a, b }) => say`That is a large factor of ${a}. Now test whether it goes into ${b} as well.`,
    },
  ],
  prompt: (params) => tell(factorPrompts, params),
  explain: (p, answer) => [
    say`The factors of ${p.a} are ${factorsOf(p.a).join(', ')}.`,
    say`The factors of ${p.b} are ${factorsOf(p.b).join(', ')}.`,
    say`Both lists hold ${commonFactors(p).join(', ')}, and the greatest of these is ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `gcd(${a}, ${b})` }),
});

const multipleRanges = { easy: [2, 10], medium: [3, 12], hard: [4, 12] } as const;

const multiplePrompts = [
  ({ a, b }: Params) => say`What is the least common multiple of ${a} and ${b}?`,
  ({ a, b, name }: Params) =>
    say`One bus leaves every ${a} minutes and another every ${b} minutes. ${name} sees both leave together. After how many minutes do they leave together for the next time?`,
  ({ a, b, name }: Params) =>
    say`Cups come in packs of ${a} and lids in packs of ${b}. ${name} wants as many cups as lids, and as few as possible. How many cups does ${name} need?`,
];

export const commonMultiplesSkill = defineSkill<Params>({
  id: 'least-common-multiple',
  name: 'Least common multiple',
  grade: 6,
  grades: [5, 7],
  domain: 'multiply and divide',
  standard: '6.NS.B.4',
  keywords: ['least common multiple', 'lcm', 'lowest common multiple', 'smallest common multiple', 'common multiples'],
  prerequisites: ['multiples-above-and-below'],
  teaching: commonMultiplesTeaching,
  make: (rng, difficulty) => {
    const [low, high] = multipleRanges[difficulty];
    const a = rng.int(low, high - 1);
    return {
      ...drawTelling(rng, 2),
      ...(rng.int(0, 1) === 0 ? { a, b: rng.int(a + 1, high) } : { b: a, a: rng.int(a + 1, high) }),
    };
  },
  solve: (p) => integer(leastCommon(p)),
  // Skip counts by both, and lets the one that is behind take the next step, until they meet.
  verify: ({ a, b }, answer) => {
    let [first, second] = [a, b];
    while (first !== second) {
      if (first < second) first += a;
      else second += b;
    }
    return answer.kind === 'integer' && answer.n === first;
  },
  misconceptions: [
    {
      id: 'multiplied-the-numbers',
      name: 'Multiplies the numbers although they share a factor',
      wrong: ({ a, b }) => integer(a * b),
      feedback: ({ a, b }) => say`${a * b} is a common multiple. Since ${a} and ${b} share a factor, there is a smaller one.`,
    },
    {
      id: 'gave-the-greatest-common-factor',
      name: 'Gives the greatest common factor',
      wrong: ({ a, b }) => integer(greatestCommon(a, b)),
      feedback: ({ a, b }) => say`That number divides both. A multiple of ${a} and ${b} is at least as large as both of them.`,
    },
    {
      id: 'not-the-least',
      name: 'Gives a common multiple that is not the least',
      wrong: (p) => integer(2 * leastCommon(p)),
      feedback: ({ a, b }) => say`${a} and ${b} both go into it. They had met before, at a smaller number.`,
    },
    {
      id: 'gave-the-larger-number',
      name: 'Gives the larger of the two numbers',
      wrong: ({ a, b }) => integer(Math.max(a, b)),
      feedback: ({ a, b }) => say`${Math.max(a, b)} is a multiple of itself. Is it a multiple of ${Math.min(a, b)} as well?`,
    },
    {
      id: 'added-the-numbers',
      name: 'Adds the numbers',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ a, b }) => say`You added. Write the multiples of ${a} and of ${b} in two rows, and look for the first match.`,
    },
  ],
  prompt: (params) => tell(multiplePrompts, params),
  explain: (p, answer) => [
    say`Multiples of ${p.a}: ${listMultiples(p.a, leastCommon(p))}.`,
    say`Multiples of ${p.b}: ${listMultiples(p.b, leastCommon(p))}.`,
    say`The first number that is in both lists is ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `lcm(${a}, ${b})` }),
});
