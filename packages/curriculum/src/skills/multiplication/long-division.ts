import { defineSkill } from '../../define-skill.ts';
import { digitsOf } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { divideByTwoDigitsTeaching, longDivisionTeaching } from '../../teaching/multiplication/long-division.ts';
import { integer } from '../../value.ts';

/** `divisor`, of two digits or more, divides `total` without a remainder. */
type Params = Telling & { total: number; divisor: number };
type Range = readonly [low: number, high: number];
type Ranges = Readonly<Record<'easy' | 'medium' | 'hard', { divisors: Range; quotients: Range }>>;

const quotientOf = ({ total, divisor }: Params) => total / divisor;
const withoutZeros = (n: number) => Number(String(n).replaceAll('0', ''));
/** 47 becomes 40, and 312 becomes 300. */
const roundedDown = (n: number) => Math.floor(n / 10 ** (String(n).length - 1)) * 10 ** (String(n).length - 1);
const roundedUp = (n: number) => roundedDown(n) + 10 ** (String(n).length - 1);

const prompts = [
  ({ total, divisor }: Params) => say`What is ${total} ÷ ${divisor}?`,
  ({ total, divisor, name }: Params) =>
    say`${name} packs ${total} bolts into boxes of ${divisor}. No bolt is left over. How many boxes is that?`,
  ({ total, divisor, name }: Params) =>
    say`A store has ${total} tiles in ${divisor} equal stacks. ${name} checks one stack. How many tiles are in it?`,
  ({ total, divisor, name }: Params) =>
    say`A machine makes ${total} caps in ${divisor} minutes, always at the same speed. ${name} watches it. How many caps does it make in one minute?`,
];

/** The answer's digits as they are found: 24 × 300, then 24 × 50, and so on, with what is left. */
function divisionSteps(params: Params) {
  let left = params.total;
  const digits = digitsOf(quotientOf(params));
  return digits
    .map((digit, place) => digit * 10 ** place)
    .filter((part) => part > 0)
    .reverse()
    .map((part) => {
      const before = left;
      left -= part * params.divisor;
      return say`${params.divisor} × ${part} = ${part * params.divisor}, and ${before} − ${part * params.divisor} = ${left}.`;
    });
}

const misconceptions: readonly Misconception<Params>[] = [
  {
    id: 'dropped-a-zero',
    name: 'Leaves out a 0 in the answer',
    wrong: (p) => integer(withoutZeros(quotientOf(p))),
    feedback: ({ divisor }) =>
      say`When ${divisor} does not fit, write 0 in that place. Each digit you bring down needs a digit in the answer.`,
  },
  {
    id: 'divided-by-rounded-down',
    name: 'Divides by the rounded divisor and does not correct the estimate',
    wrong: ({ total, divisor }) => integer(Math.floor(total / roundedDown(divisor))),
    feedback: ({ divisor }) =>
      say`Dividing by ${roundedDown(divisor)} is a good first guess. Multiply it by ${divisor} and see that it has to be corrected.`,
  },
  {
    id: 'divided-by-rounded-up',
    name: 'Divides by the divisor rounded up and does not correct the estimate',
    wrong: ({ total, divisor }) => integer(Math.floor(total / roundedUp(divisor))),
    feedback: ({ divisor }) =>
      say`${roundedUp(divisor)} is more than ${divisor}, so your guess came out too small. Multiply by ${divisor} to check.`,
  },
  {
    id: 'stopped-before-the-last-digit',
    name: 'Stops before the last digit is brought down',
    wrong: (p) => integer(Math.floor(quotientOf(p) / 10)),
    feedback: () => say`A digit of the number has not been used yet. Bring it down, and go on until none is left.`,
  },
  {
    id: 'one-zero-too-many',
    name: 'Begins one place too far to the left',
    wrong: (p) => integer(quotientOf(p) * 10),
    feedback: ({ divisor }) =>
      say`Check the place of your first digit: how many digits do you need before ${divisor} fits for the first time?`,
  },
  {
    id: 'last-digit-too-small',
    name: 'Takes the last digit one too small',
    wrong: (p) => integer(quotientOf(p) - 1),
    feedback: ({ divisor }) => say`Very near! Look at what is left at the end. Does ${divisor} fit into it once more?`,
  },
];

type Facts = Pick<SkillFacts, 'id' | 'name' | 'grade' | 'grades' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'>;

function defineDivision(facts: Facts, ranges: Ranges): Skill {
  return defineSkill<Params>({
    ...facts,
    domain: 'multiply and divide',
    make: (rng: Rng, difficulty) => {
      const { divisors, quotients } = ranges[difficulty];
      const divisor = rng.int(...divisors);
      return { ...drawTelling(rng, 3), divisor, total: divisor * rng.int(...quotients) };
    },
    solve: (p) => integer(quotientOf(p)),
    // Takes groups away, a thousand at a time while that goes, then by hundreds, tens and ones, and counts them.
    verify: ({ total, divisor }, answer) => {
      let [left, groups] = [total, 0];
      for (const bundle of [1000, 100, 10, 1]) {
        while (left >= divisor * bundle) [left, groups] = [left - divisor * bundle, groups + bundle];
      }
      return left === 0 && answer.kind === 'integer' && answer.n === groups;
    },
    misconceptions,
    prompt: (params) => tell(prompts, params),
    explain: (params, answer) => [
      say`Find how many times ${params.divisor} fits, the largest part first.`,
      ...divisionSteps(params),
      say`Put the parts together: ${params.total} ÷ ${params.divisor} = ${answer}.`,
    ],
    proof: ({ total, divisor }) => ({ expression: `${total} / ${divisor}` }),
  });
}

export const divideByTwoDigits = defineDivision(
  {
    id: 'divide-by-two-digits',
    name: 'Dividing by two-digit numbers',
    grade: 5,
    grades: [5, 6],
    standard: '5.NBT.B.6',
    keywords: [
      'divide by two digits',
      'two-digit divisors',
      'long division',
      'four-digit dividends',
      'whole number quotients',
      'division',
    ],
    prerequisites: ['divide-whole-numbers'],
    teaching: divideByTwoDigitsTeaching,
  },
  {
    easy: { divisors: [11, 25], quotients: [12, 39] },
    medium: { divisors: [13, 49], quotients: [31, 99] },
    hard: { divisors: [23, 69], quotients: [101, 144] },
  },
);

export const longDivision = defineDivision(
  {
    id: 'long-division-large-numbers',
    name: 'Long division of large numbers',
    grade: 6,
    grades: [6, 7],
    standard: '6.NS.B.2',
    keywords: [
      'long division',
      'multi-digit division',
      'standard algorithm for division',
      'divide large numbers',
      'three-digit divisors',
    ],
    prerequisites: ['divide-by-two-digits'],
    teaching: longDivisionTeaching,
  },
  {
    easy: { divisors: [12, 39], quotients: [102, 409] },
    medium: { divisors: [23, 89], quotients: [205, 1205] },
    hard: { divisors: [104, 389], quotients: [106, 2040] },
  },
);
