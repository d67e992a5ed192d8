import { defineSkill } from '../../define-skill.ts';
import { partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { tenthsAsDecimalsTeaching } from '../../teaching/decimals/tenths-as-decimals.ts';
import { decimal, fraction, integer, showValue, type Value } from '../../value.ts';
import { countUnits, joinDigits } from './decimal-columns.ts';

/** Tenths or hundredths, with or without wholes before them. */
type Parts = { whole: number; top: number; bottom: 10 | 100 };
type Params = Telling & Parts;

const placesOf = (bottom: 10 | 100): number => (bottom === 10 ? 1 : 2);
const isLowHundredths = ({ top, bottom }: Parts): boolean => bottom === 100 && top < 10;

const written = ({ whole, top, bottom }: Parts): Value =>
  whole === 0 ? fraction(top, bottom) : { kind: 'mixed', whole, n: top, d: bottom };

/** `3/10 of a mile`, or `2 3/10 miles` where there are wholes. */
const amountOf = (p: Parts, unit: string) => (p.whole === 0 ? say`${written(p)} of a ${unit}` : say`${written(p)} ${unit}s`);

function drawParts(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): Parts {
  const whole = { easy: 0, medium: rng.int(0, 3), hard: rng.int(2, 19) }[difficulty];
  const kind = rng.pick(difficulty === 'easy' ? (['tenths', 'many'] as const) : (['tenths', 'few', 'many'] as const));
  if (kind === 'tenths') return { whole, top: rng.int(1, 9), bottom: 10 };
  const top = kind === 'few' ? rng.int(1, 9) : rng.int(1, 9) * 10 + rng.int(1, 9);
  return { whole, top, bottom: 100 };
}

const prompts = [
  (p: Params) => say`Which decimal is equal to ${written(p)}?`,
  (p: Params) => say`${p.name} walks ${amountOf(p, 'mile')}. Which decimal gives the number of miles?`,
  (p: Params) => say`A plant is ${amountOf(p, 'meter')} tall. ${p.name} writes that as a decimal. Which one is it?`,
  (p: Params) => say`A pot holds ${amountOf(p, 'liter')} of soup. Which decimal should ${p.name} write on the pot?`,
];

export const tenthsAsDecimals = defineSkill<Params>({
  id: 'tenths-and-hundredths-as-decimals',
  name: 'Writing tenths and hundredths as decimals',
  grade: 4,
  grades: [4, 5],
  domain: 'decimals',
  standard: '4.NF.C.6',
  keywords: [
    'tenths and hundredths as decimals',
    'fractions as decimals',
    'decimal notation',
    'fraction to decimal',
    'write decimals',
    'decimal fractions',
  ],
  prerequisites: ['tenths-and-hundredths'],
  teaching: tenthsAsDecimalsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawParts(rng, difficulty) }),
  solve: ({ whole, top, bottom }) => decimal(whole * bottom + top, placesOf(bottom)),
  // Fills squares of a hundred cells: a whole takes all of them, a tenth a column and a hundredth one cell.
  verify: ({ whole, top, bottom }, answer) => {
    let cells = 0;
    for (let i = 0; i < whole; i++) cells += 100;
    for (let i = 0; i < top; i++) cells += bottom === 10 ? 10 : 1;
    return answer.kind === 'decimal' && countUnits(showValue(answer), 2) === cells;
  },
  misconceptions: [
    {
      id: 'top-right-behind-the-point',
      name: 'Writes the top right behind the point, without a 0 for the tenths',
      wrong: (p) => (isLowHundredths(p) ? joinDigits(p.whole, String(p.top)) : null),
      feedback: () => say`The first place after the point is for tenths. These parts are hundredths, so which place is theirs?`,
    },
    {
      id: 'one-place-too-far',
      name: 'Writes the digits one place too far to the right',
      wrong: ({ whole, top, bottom }) => decimal(whole * bottom * 10 + top, placesOf(bottom) + 1),
      feedback: ({ bottom }) =>
        bottom === 10
          ? say`Your digit stands in the place of the hundredths. Where do tenths belong?`
          : say`There is one 0 too many after the point. Hundredths end in the second place.`,
    },
    {
      id: 'point-for-the-bar',
      name: 'Puts a point in place of the bar of the fraction',
      wrong: ({ top, bottom }) => joinDigits(top, String(bottom)),
      feedback: ({ top }) => say`You put a point between top and bottom. Is the fraction really more than ${top} wholes?`,
    },
    {
      id: 'bottom-behind-the-point',
      name: 'Writes the bottom behind the point',
      wrong: ({ whole, bottom }) => joinDigits(whole, String(bottom)),
      feedback: ({ top }) => say`The bottom only names the parts. The top counts them, so show the ${top}.`,
    },
    {
      id: 'parts-as-wholes',
      name: 'Counts the parts as wholes',
      wrong: ({ whole, top }) => integer(whole + top),
      feedback: ({ bottom }) =>
        say`You counted each part as a whole. They are only ${partName(bottom)}, so use places after the point.`,
    },
    {
      id: 'lost-the-wholes',
      name: 'Writes only the fraction part',
      wrong: ({ whole, top, bottom }) => (whole === 0 ? null : decimal(top, placesOf(bottom))),
      feedback: ({ whole }) => say`The part after the point is right. What about the ${whole} in front of the fraction?`,
    },
    {
      id: 'wholes-behind-the-point',
      name: 'Writes the wholes behind the point too',
      wrong: ({ whole, top }) => (whole === 0 ? null : joinDigits(0, `${whole}${top}`)),
      feedback: ({ whole }) => say`The ${whole} counts wholes. Wholes stand before the point.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    p.bottom === 10
      ? say`The parts are tenths. They stand in the first place after the point.`
      : say`The parts are hundredths. They end in the second place after the point.`,
    ...(isLowHundredths(p) ? [say`${p.top} hundredths make no full tenth, so write a 0 for the tenths.`] : []),
    p.whole === 0 ? say`There are no wholes, so 0 stands before the point.` : say`The ${p.whole} stands before the point.`,
    say`${written(p)} = ${answer}.`,
  ],
  proof: ({ whole, top, bottom }) => ({ expression: whole === 0 ? `${top}/${bottom}` : `${whole} + ${top}/${bottom}` }),
});
