import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import {
  compareLargeTeaching,
  compareThreeDigitTeaching,
  compareTwoDigitTeaching,
} from '../../teaching/place-value/compare-whole-numbers.ts';
import { cannotTell, showInteger, signOf, type Value } from '../../value.ts';

/** A number as it is written in the question: `4,073` or `4,000 + 70 + 3`. */
type Side = { n: number; text: string };
type Params = Telling & { left: Side; right: Side };

const digits = (n: number) => Array.from(String(n), Number);
const partsOf = (n: number) => digits(n).flatMap((digit, i) => (digit > 0 ? [digit * 10 ** (String(n).length - 1 - i)] : []));
const plain = (n: number): Side => ({ n, text: showInteger(n) });
const asSum = (n: number): Side => ({ n, text: partsOf(n).map(showInteger).join(' + ') });
const isSum = ({ text }: Side) => text.includes('+');
const firstPart = ({ text }: Side) => Number(text.split(' + ')[0]?.replaceAll(',', ''));
const digitSum = (n: number) => digits(n).reduce((sum, digit) => sum + digit, 0);
const sortedDigits = (n: number) =>
  digits(n)
    .sort((x, y) => x - y)
    .join('');
const bare = ({ left, right }: Params) => `${left.text} ☐ ${right.text}`;

const prompts = [
  (p: Params) => say`Which sign goes in the gap? ${bare(p)}`,
  (p: Params) => say`${p.name} has two number cards: ${p.left.text} and ${p.right.text}. Which sign goes in the gap? ${bare(p)}`,
  (p: Params) =>
    say`The red team has ${p.left.text} points. ${p.name} plays for the blue team, which has ${p.right.text} points. Which sign goes in the gap? ${bare(p)}`,
];

const misconceptions: readonly Misconception<Params>[] = [
  {
    id: 'longer-writing-is-more',
    name: 'Takes a sum for more because it is longer',
    wrong: ({ left, right }) => (isSum(left) || isSum(right) ? signOf(left.text.length - right.text.length) : null),
    feedback: () => say`A long sum can be a small number. Add up its parts, and then compare.`,
  },
  {
    id: 'read-the-first-part-only',
    name: 'Reads only the first part of a sum',
    wrong: ({ left, right }) => (isSum(left) || isSum(right) ? signOf(firstPart(left) - firstPart(right)) : null),
    feedback: () => say`You looked at the first part. Add the other parts too.`,
  },
  {
    id: 'same-digits-same-number',
    name: 'Takes numbers with the same digits for the same number',
    wrong: ({ left, right }) => (sortedDigits(left.n) === sortedDigits(right.n) ? signOf(left.n - left.n) : null),
    feedback: () => say`The digits are the same, but they stand in other places. Compare the first digits.`,
  },
  {
    id: 'added-the-digits',
    name: 'Compares what the digits add up to',
    wrong: ({ left, right }) => signOf(digitSum(left.n) - digitSum(right.n)),
    feedback: () => say`Big digits alone do not make a big number. Look at the place where each one stands.`,
  },
  {
    id: 'compared-the-ones',
    name: 'Compares the last digits',
    wrong: ({ left, right }) => signOf((left.n % 10) - (right.n % 10)),
    feedback: () => say`You looked at the last digits. Start with the first digits, because they are worth the most.`,
  },
  {
    id: 'first-digits-only',
    name: 'Compares only the first digits',
    wrong: ({ left, right }) => signOf((digits(left.n)[0] ?? 0) - (digits(right.n)[0] ?? 0)),
    feedback: () => say`One digit is not enough. Look at all the other digits too.`,
  },
  {
    id: 'counted-the-digits',
    name: 'Compares only how many digits there are',
    wrong: ({ left, right }) => signOf(String(left.n).length - String(right.n).length),
    feedback: () => say`Both have the same number of digits, so look at the digits. Start at the left.`,
  },
  {
    id: 'compared-the-largest-digits',
    name: 'Compares the largest digit of each',
    wrong: ({ left, right }) => signOf(Math.max(...digits(left.n)) - Math.max(...digits(right.n))),
    feedback: () => say`You found the largest digits. Which number has more digits?`,
  },
  {
    id: 'turned-the-sign',
    name: 'Turns the sign the wrong way round',
    wrong: ({ left, right }) => signOf(right.n - left.n),
    feedback: () => say`The sign opens to the larger number. Read your line out loud from left to right.`,
  },
  {
    id: 'cannot-compare',
    name: 'Thinks they cannot be compared',
    wrong: (): Value => cannotTell,
    feedback: () => say`You can tell! Write one number under the other, and compare place by place.`,
  },
];

/** Reads two numbers of any length digit by digit, the shorter one with zeros in front. */
function readSign(x: string, y: string): '<' | '>' | '=' {
  const length = Math.max(x.length, y.length);
  const [a, b] = [x.padStart(length, '0'), y.padStart(length, '0')];
  const at = Array.from(a).findIndex((digit, i) => digit !== b[i]);
  if (at < 0) return '=';
  return (a[at] ?? '') < (b[at] ?? '') ? '<' : '>';
}

function explain({ left, right }: Params) {
  const worth = [left, right].filter(isSum).map(({ n, text }) => say`${text} is ${n}.`);
  const [x, y] = [showInteger(left.n), showInteger(right.n)];
  const sign = readSign(String(left.n), String(right.n));
  const end = say`So ${left.text} ${sign} ${right.text}.`;
  if (sign === '=') return [...worth, say`${x} and ${y} are the same number.`, end];
  if (x.length !== y.length) return [...worth, say`${left.n < right.n ? y : x} has more digits, so it is larger.`, end];
  const at = digits(left.n).findIndex((digit, i) => digit !== digits(right.n)[i]);
  const [a, b] = [digits(left.n)[at] ?? 0, digits(right.n)[at] ?? 0];
  return [
    ...worth,
    at === 0
      ? say`Compare the first digits of ${x} and ${y}: ${a} and ${b}.`
      : say`${x} and ${y} start alike. The first digits that differ are ${a} and ${b}.`,
    say`${a} is ${a < b ? 'less' : 'more'} than ${b}.`,
    end,
  ];
}

type Own = Pick<SkillFacts, 'id' | 'name' | 'grade' | 'grades' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'>;
type Pair = readonly [number, number];
type Kinds = Readonly<Record<Difficulty, readonly ('apart' | 'close' | 'turned' | 'lengths' | 'sum' | 'equal')[]>>;

/** Two numbers of `length` digits, or one a digit shorter, that tempt to the slips above. */
function drawPair(rng: Rng, length: number, kind: 'apart' | 'close' | 'turned' | 'lengths'): Pair {
  const unit = 10 ** (length - 1);
  const [top, rest] = [rng.int(2, 8), rng.int(0, unit / 10 - 1)];
  if (kind === 'apart') return [top * unit + 9 * (unit / 10) + rest, (top + 1) * unit + rng.int(0, unit / 10 - 1)];
  if (kind === 'close') {
    const low = rng.int(1, 7);
    return [top * unit + low * (unit / 10) + rest, top * unit + rng.int(low + 1, 9) * (unit / 10) + rng.int(0, unit / 10 - 1)];
  }
  if (kind === 'turned') {
    const next = rng.int(top + 1, 9);
    const tail = rest % (unit / 10);
    return [top * unit + (next * unit) / 10 + tail, next * unit + (top * unit) / 10 + tail];
  }
  // Both hold a 9; the shorter one begins with it.
  return [
    9 * (unit / 10) + rng.int(unit / 100, unit / 10 - 1),
    unit + (unit / 10) * rng.int(0, 1) + Math.floor(rest / 10) * 10 + 9,
  ];
}

const defineComparing = (own: Own, lengths: Readonly<Record<Difficulty, number>>, kinds: Kinds) =>
  defineSkill<Params>({
    ...own,
    domain: 'place value',
    make: (rng, difficulty) => {
      const kind = rng.pick(kinds[difficulty]);
      const isApart = kind === 'sum' || kind === 'equal';
      const [a, b] = rng.shuffle(drawPair(rng, lengths[difficulty], isApart ? 'close' : kind));
      const [x, y] = [a ?? 0, b ?? 0];
      const right = kind === 'equal' ? plain(x) : plain(y);
      const [first, second] = rng.shuffle([isApart ? asSum(x) : plain(x), right]);
      return { ...drawTelling(rng, 2), left: first ?? right, right: second ?? right };
    },
    solve: ({ left, right }) => signOf(left.n - right.n),
    verify: ({ left, right }, answer) => answer.kind === 'sign' && answer.sign === readSign(String(left.n), String(right.n)),
    misconceptions: misconceptions.filter(
      ({ id }) => id !== 'compared-the-largest-digits' || Object.values(kinds).some((list) => list.includes('lengths')),
    ),
    prompt: (params) => tell(prompts, params),
    explain,
    proof: ({ left, right }) => ({
      expression: [left, right]
        .map(({ text }, i) => (i === 1 && text.includes('+') ? `(${text})` : text))
        .join(' - ')
        .replaceAll(',', ''),
    }),
  });

export const compareTwoDigit = defineComparing(
  {
    id: 'compare-two-digit-numbers',
    name: 'Comparing two-digit numbers',
    grade: 1,
    grades: [1, 2],
    standard: '1.NBT.B.3',
    keywords: ['compare two-digit numbers', 'compare numbers', 'greater than', 'less than', 'numbers to 100', 'bigger number'],
    prerequisites: ['tens-and-ones', 'compare-numbers-to-10'],
    teaching: compareTwoDigitTeaching,
  },
  { easy: 2, medium: 2, hard: 2 },
  { easy: ['apart', 'close'], medium: ['apart', 'close', 'turned'], hard: ['turned', 'apart', 'sum', 'equal'] },
);

export const compareThreeDigit = defineComparing(
  {
    id: 'compare-three-digit-numbers',
    name: 'Comparing three-digit numbers',
    grade: 2,
    grades: [2, 3],
    standard: '2.NBT.A.4',
    keywords: [
      'compare three-digit numbers',
      'compare numbers to 1,000',
      'greater than',
      'less than',
      'order numbers',
      'larger number',
    ],
    prerequisites: ['compare-two-digit-numbers', 'hundreds-tens-and-ones'],
    teaching: compareThreeDigitTeaching,
  },
  { easy: 3, medium: 3, hard: 3 },
  { easy: ['apart', 'close'], medium: ['apart', 'close', 'turned', 'lengths'], hard: ['turned', 'lengths', 'sum', 'equal'] },
);

export const compareLarge = defineComparing(
  {
    id: 'compare-multi-digit-numbers',
    name: 'Comparing large numbers',
    grade: 4,
    grades: [4, 5],
    standard: '4.NBT.A.2',
    keywords: [
      'compare large numbers',
      'compare multi-digit numbers',
      'greater than',
      'less than',
      'order large numbers',
      'whole numbers',
    ],
    prerequisites: ['compare-three-digit-numbers', 'read-and-write-large-numbers'],
    teaching: compareLargeTeaching,
  },
  { easy: 4, medium: 5, hard: 6 },
  {
    easy: ['apart', 'close', 'lengths'],
    medium: ['apart', 'close', 'turned', 'lengths', 'sum'],
    hard: ['close', 'turned', 'lengths', 'sum', 'equal'],
  },
);
