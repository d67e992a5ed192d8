import type { RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { joinRich, say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { expandedDecimalsTeaching } from '../../teaching/decimals/expanded-decimals.ts';
import { decimal, fraction, integer, showValue } from '../../value.ts';
import { sayNumber } from '../place-value/say-number.ts';
import { countUnits, joinDigits, nameOfPlace } from './decimal-columns.ts';

/** `tail` holds the digits after the point; the last of them is not 0, and at least two are not. */
type Params = Telling & { whole: number; tail: readonly number[] };

type Part = { digit: number; place: number };
const parts = ({ tail }: Params): Part[] => tail.map((digit, i) => ({ digit, place: i + 1 })).filter(({ digit }) => digit > 0);

const unitsOf = ({ whole, tail }: Params): number => Number(`${whole}${tail.join('')}`);

function drawTail(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): number[] {
  const [a, b, c] = [rng.int(1, 9), rng.int(1, 9), rng.int(1, 9)];
  if (difficulty === 'easy')
    return rng.pick([
      [a, b],
      [a, b, c],
      [a, 0, c],
    ]);
  return rng.pick(
    difficulty === 'medium'
      ? [
          [a, 0, c],
          [0, b, c],
          [a, b, c],
        ]
      : [
          [a, 0, c],
          [0, b, c],
        ],
  );
}

/** `3 × 1 + 5 × 1/10 + 7 × 1/1000`, whole numbers as one term. */
const expanded = (p: Params): RichText =>
  joinRich([say`${p.whole} × 1`, ...parts(p).map(({ digit, place }) => say` + ${digit} × ${fraction(1, 10 ** place)}`)]);

const nameParts = ({ digit, place }: Part): string =>
  `${digit} ${digit === 1 ? nameOfPlace(place).slice(0, -1) : nameOfPlace(place)}`;

/** `3 ones, 5 tenths and 7 thousandths`. */
function listed(p: Params): string {
  const all = [`${p.whole} ${p.whole === 1 ? 'one' : 'ones'}`, ...parts(p).map(nameParts)];
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** `three and five hundred seven thousandths`. */
function spoken({ whole, tail }: Params): string {
  return `${sayNumber(whole)} and ${sayNumber(Number(tail.join('')))} ${nameOfPlace(tail.length)}`;
}

const prompts = [
  (p: Params) => say`Which number is equal to ${expanded(p)}?`,
  (p: Params) => say`${p.name} reads the mass of a sample aloud: "${spoken(p)} grams." Which number did the scale show?`,
  (p: Params) => say`${p.name} builds a decimal from ${listed(p)}. Which decimal is it?`,
  (p: Params) =>
    say`The announcer says that a race car took "${spoken(p)} seconds" for one part of the track. Which number should ${p.name} write down?`,
];

export const expandedDecimals = defineSkill<Params>({
  id: 'decimals-in-expanded-form',
  name: 'Reading and writing decimals to thousandths',
  grade: 5,
  grades: [4, 6],
  domain: 'decimals',
  standard: '5.NBT.A.3a',
  keywords: [
    'decimals in expanded form',
    'read and write decimals',
    'thousandths',
    'decimal place value',
    'word form of decimals',
    'expanded notation',
  ],
  prerequisites: ['tenths-and-hundredths-as-decimals'],
  teaching: expandedDecimalsTeaching,
  make: (rng, difficulty) => {
    const whole = { easy: rng.int(1, 9), medium: rng.int(2, 19), hard: rng.int(20, 309) }[difficulty];
    return { ...drawTelling(rng, 3), whole, tail: drawTail(rng, difficulty) };
  },
  solve: (p) => decimal(unitsOf(p), p.tail.length),
  // Changes every part into thousandths and counts them together.
  verify: (p, answer) => {
    let thousandths = 0;
    for (let i = 0; i < p.whole; i++) thousandths += 1000;
    for (const { digit, place } of parts(p)) {
      for (let i = 0; i < digit; i++) thousandths += [1000, 100, 10, 1][place] ?? Number.NaN;
    }
    return answer.kind === 'decimal' && countUnits(showValue(answer), 3) === thousandths;
  },
  misconceptions: [
    {
      id: 'left-the-zeros-out',
      name: 'Writes the digits in a row and leaves empty places out',
      wrong: (p) => joinDigits(p.whole, p.tail.filter((digit) => digit > 0).join('')),
      feedback: () => say`One place is empty, but it is still a place. Write a 0 there, so that the digits behind it stay put.`,
    },
    {
      id: 'one-place-too-far',
      name: 'Begins one place too far to the right',
      wrong: (p) => joinDigits(p.whole, `0${p.tail.join('')}`),
      feedback: () => say`There is no place for "oneths". The tenths come right behind the point.`,
    },
    {
      id: 'took-ths-for-whole-places',
      name: 'Takes tenths for tens and thousandths for thousands',
      wrong: (p) => integer(p.whole + parts(p).reduce((sum, { digit, place }) => sum + digit * 10 ** place, 0)),
      feedback: () => say`Tenths are not tens. The ending "-ths" says that the parts are smaller than one.`,
    },
    {
      id: 'parts-side-by-side',
      name: 'Writes each part with all its places, side by side',
      wrong: (p) =>
        joinDigits(
          p.whole,
          parts(p)
            .map(({ digit, place }) => String(digit).padStart(place, '0'))
            .join(''),
        ),
      feedback: () => say`You wrote each part with its own zeros. Put all the digits into one number, each in its place.`,
    },
    {
      id: 'read-from-the-right',
      name: 'Puts the smallest part next to the point',
      wrong: (p) => joinDigits(p.whole, p.tail.toReversed().join('')),
      feedback: () => say`The parts get smaller as you go to the right. So which of them is next to the point?`,
    },
    {
      id: 'dropped-the-point',
      name: 'Leaves the point out',
      wrong: (p) => integer(unitsOf(p)),
      feedback: () => say`All the digits are there, but the point got lost. It stands right behind the ones.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`There are ${listed(p)}.`,
    say`Before the point stands ${p.whole}.`,
    say`After the point come ${p.tail.map((digit, i) => `${digit} for the ${nameOfPlace(i + 1)}`).join(', ')}.`,
    say`The number is ${answer}.`,
  ],
  proof: (p) => {
    if (p.story % 2 === 1) return { expression: `${p.whole} + ${Number(p.tail.join(''))}/${10 ** p.tail.length}` };
    return { expression: [`${p.whole} * 1`, ...parts(p).map(({ digit, place }) => `${digit} * 1/${10 ** place}`)].join(' + ') };
  },
});
