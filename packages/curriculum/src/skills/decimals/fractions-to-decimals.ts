import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { fractionsToDecimalsTeaching, repeatingDigitsTeaching } from '../../teaching/decimals/fractions-to-decimals.ts';
import { decimal, fraction, integer, showValue, type Value } from '../../value.ts';
import { countUnits, joinDigits } from './decimal-columns.ts';

type Step = { digit: number; remainder: number };

/** So many steps of the long division of top by bottom behind the point. */
function divideOut(top: number, bottom: number, count: number): Step[] {
  let remainder = top % bottom;
  return Array.from({ length: count }, () => {
    const digit = Math.floor((remainder * 10) / bottom);
    remainder = (remainder * 10) % bottom;
    return { digit, remainder };
  });
}

/** A proper fraction in lowest terms whose decimal ends. */
type Params = Telling & { top: number; bottom: number };

const bottoms = { easy: [4, 5, 8, 20, 25], medium: [8, 16, 40, 50], hard: [16, 32, 80, 125] } as const;

/** The fewest places in which the decimal ends. */
const placesOf = (bottom: number): number => [1, 2, 3, 4, 5].find((places) => 10 ** places % bottom === 0) ?? 0;
const unitsOf = ({ top, bottom }: Params): number => (top * 10 ** placesOf(bottom)) / bottom;

const prompts = [
  ({ top, bottom }: Params) => say`Which decimal is equal to ${fraction(top, bottom)}?`,
  ({ top, bottom, name }: Params) =>
    say`A drill is ${fraction(top, bottom)} of an inch thick, and ${name} has to enter that into a machine as a decimal. Which decimal is it?`,
  ({ top, bottom, name }: Params) =>
    say`${name} has finished ${fraction(top, bottom)} of a long trail. Which decimal should an app show for that part?`,
];

export const fractionsToDecimals = defineSkill<Params>({
  id: 'fractions-to-decimals',
  name: 'Turning fractions into decimals by division',
  grade: 7,
  grades: [6, 8],
  domain: 'decimals',
  standard: '7.NS.A.2d',
  keywords: [
    'fractions to decimals',
    'convert fractions to decimals',
    'terminating decimals',
    'rational numbers as decimals',
    'fraction as a decimal',
    'long division of fractions',
  ],
  prerequisites: ['fractions-as-division', 'divide-decimals-by-whole-numbers'],
  teaching: fractionsToDecimalsTeaching,
  make: (rng, difficulty) => {
    const bottom = rng.pick(bottoms[difficulty]);
    return { ...drawTelling(rng, 2), top: rng.pick(lowestTops(bottom)), bottom };
  },
  solve: (p) => decimal(unitsOf(p), placesOf(p.bottom)),
  // Multiplies the answer by the bottom, in units of the fifth place: that has to be the top.
  verify: ({ top, bottom }, answer) =>
    answer.kind === 'decimal' && countUnits(showValue(answer), 5) * bottom === countUnits(String(top), 5),
  misconceptions: [
    {
      id: 'point-for-the-bar',
      name: 'Puts a point in place of the bar of the fraction',
      wrong: ({ top, bottom }) => joinDigits(top, String(bottom)),
      feedback: () => say`You replaced the bar by a point. The fraction is less than one, so what stands before the point?`,
    },
    {
      id: 'both-behind-the-point',
      name: 'Writes top and bottom behind the point',
      wrong: ({ top, bottom }) => joinDigits(0, `${top}${bottom}`),
      feedback: () => say`The bar of a fraction means division. Divide the top by the bottom instead of copying the digits.`,
    },
    {
      id: 'top-behind-the-point',
      name: 'Writes the top behind the point',
      wrong: ({ top }) => joinDigits(0, String(top)),
      feedback: ({ bottom }) =>
        say`That would be parts of a power of ten. Here the parts are of another size, so divide by ${bottom}.`,
    },
    {
      id: 'remainder-as-digit',
      name: 'Writes the remainder down as the next digit',
      wrong: ({ top, bottom }) => {
        const [first] = divideOut(top, bottom, 1);
        return first && first.remainder > 0 ? joinDigits(0, `${first.digit}${first.remainder}`) : null;
      },
      feedback: () => say`The first digit is right. Put a 0 behind the remainder and divide again for the next digit.`,
    },
    {
      id: 'one-digit-too-early',
      name: 'Stops the division one digit too early',
      wrong: (p) => (unitsOf(p) < 10 ? null : decimal(Math.floor(unitsOf(p) / 10), placesOf(p.bottom) - 1)),
      feedback: () => say`There was still a remainder when you stopped. Go on dividing until nothing is left.`,
    },
    {
      id: 'point-one-place-left',
      name: 'Puts the point one place too far left',
      wrong: (p) => decimal(unitsOf(p), placesOf(p.bottom) + 1),
      feedback: ({ top, bottom }) =>
        say`The digits are right. Compare ${fraction(top, bottom)} with one half or one tenth to check the size.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ top, bottom }, answer) => {
    let before = top;
    const lines = divideOut(top, bottom, placesOf(bottom)).map(({ digit, remainder }) => {
      const line = say`${before * 10} ÷ ${bottom} = ${digit}, remainder ${remainder}.`;
      before = remainder;
      return line;
    });
    return [
      say`Divide ${top} by ${bottom}: it fits 0 times, so the decimal begins with 0 and a point.`,
      ...lines,
      say`Nothing is left, so ${fraction(top, bottom)} = ${answer}.`,
    ];
  },
  proof: ({ top, bottom }) => ({ expression: `${top} / ${bottom}` }),
});

/** Which digit of top/bottom stands in the `place`-th place after the point. */
type Repeating = Telling & { top: number; bottom: number; place: number };

/** Bottoms whose decimals repeat right from the point on. */
const cycles = { easy: [11, 33, 37], medium: [27, 37, 41, 101], hard: [7, 13, 41, 21] } as const;

function blockOf({ top, bottom }: Repeating): number[] {
  const steps = divideOut(top, bottom, bottom);
  return steps.slice(0, steps.findIndex(({ remainder }) => remainder === top) + 1).map(({ digit }) => digit);
}

/** The digit in that place of the block, round and round; place 0 is the last one. */
const digitAt = (block: readonly number[], place: number): Value => integer(block.at((place - 1) % block.length) ?? 0);

const ordinal = (n: number): string =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;

const repeatingPrompts = [
  ({ top, bottom, place }: Repeating) =>
    say`${fraction(top, bottom)} is written as a decimal. Which digit stands in the ${ordinal(place)} place after the point?`,
  ({ top, bottom, place, name }: Repeating) =>
    say`${name} divides ${top} by ${bottom} on a long strip of paper and never reaches an end. Which digit is the ${ordinal(place)} one after the point?`,
  ({ top, bottom, place, name }: Repeating) =>
    say`A computer prints ${top} ÷ ${bottom} with a hundred digits. Which digit does ${name} find in the ${ordinal(place)} place after the point?`,
];

export const repeatingDigits = defineSkill<Repeating>({
  id: 'digits-of-repeating-decimals',
  name: 'Repeating decimals by long division',
  grade: 7,
  grades: [7, 8],
  domain: 'decimals',
  standard: '7.NS.A.2d',
  keywords: [
    'repeating decimals',
    'recurring decimals',
    'non-terminating decimals',
    'repeating block of digits',
    'long division with repeating digits',
    'period of a decimal',
  ],
  prerequisites: ['fractions-to-decimals'],
  teaching: repeatingDigitsTeaching,
  make: (rng, difficulty) => {
    const bottom = rng.pick(cycles[difficulty]);
    const place = rng.int({ easy: 5, medium: 8, hard: 14 }[difficulty], { easy: 12, medium: 20, hard: 40 }[difficulty]);
    return { ...drawTelling(rng, 2), top: rng.pick(lowestTops(bottom)), bottom, place };
  },
  solve: (p) => digitAt(blockOf(p), p.place),
  // Carries the long division out to the place itself, without looking for a block.
  verify: ({ top, bottom, place }, answer) => {
    let left = BigInt(top);
    for (let i = 1; i < place; i++) left = (left * 10n) % BigInt(bottom);
    return answer.kind === 'integer' && BigInt(answer.n) === (left * 10n) / BigInt(bottom);
  },
  misconceptions: [
    {
      id: 'one-digit-too-far',
      name: 'Counts one digit too far',
      wrong: (p) => digitAt(blockOf(p), p.place + 1),
      feedback: () => say`You are one digit too far. The first digit after the point has the number 1, not 0.`,
    },
    {
      id: 'one-digit-too-early',
      name: 'Counts one digit too few',
      wrong: (p) => digitAt(blockOf(p), p.place - 1),
      feedback: () => say`You are one digit too early. Count the 0 before the point as no place at all.`,
    },
    {
      id: 'first-digit-of-block',
      name: 'Thinks that every place of a repeating decimal has the first digit',
      wrong: (p) => digitAt(blockOf(p), 1),
      feedback: () =>
        say`You took the first digit of the block. The whole block repeats, so find out where in it this place lies.`,
    },
    {
      id: 'gave-the-length-of-the-block',
      name: 'Gives the length of the block',
      wrong: (p) => integer(blockOf(p).length),
      feedback: () => say`That is how many digits the block has. Use this length to find which digit of the block is asked.`,
    },
    {
      id: 'gave-the-remainder',
      name: 'Gives the position in the block and not the digit there',
      wrong: (p) => integer(p.place % blockOf(p).length),
      feedback: () => say`You found a position in the block. Now read the digit that stands at this position.`,
    },
    {
      id: 'gave-how-often-it-repeats',
      name: 'Gives how many full blocks come before',
      wrong: (p) => integer(Math.floor(p.place / blockOf(p).length)),
      feedback: () => say`That is how many full blocks fit. What is left over tells you how far to go in the next block.`,
    },
  ],
  prompt: (params) => tell(repeatingPrompts, params),
  explain: (p, answer) => {
    const block = blockOf(p);
    const left = p.place % block.length;
    return [
      say`The long division gives 0.${block.join('')}${block.join('')}…, and then the remainder ${p.top} comes back, so ${block.join('')} repeats.`,
      say`The block has ${block.length} digits: ${p.place} ÷ ${block.length} = ${Math.floor(p.place / block.length)}, remainder ${left}.`,
      left === 0
        ? say`Nothing is left over, so it is the last digit of the block: ${answer}.`
        : say`So it is digit number ${left} of the block: ${answer}.`,
    ];
  },
  proof: ({ top, bottom, place }) => ({
    expression: `floor(10^${place} * ${top} / ${bottom}) - 10 * floor(10^${place - 1} * ${top} / ${bottom})`,
  }),
});
