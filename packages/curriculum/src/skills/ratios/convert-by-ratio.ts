import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { convertByRatioTeaching } from '../../teaching/ratios/convert-by-ratio.ts';
import { decimal, integer, type Value } from '../../value.ts';
import { isNumber, numberOf } from './exact-numbers.ts';

/** `count` large units are as much as `equal` hundredths of a small one. */
type Ratio = { large: readonly [one: string, many: string]; small: string; count: number; equal: number };

const ratio = (large: readonly [string, string], small: string, count: number, equal: number): Ratio => ({
  large,
  small,
  count,
  equal: equal * 100,
});

const exactRatios: readonly Ratio[] = [
  ratio(['foot', 'feet'], 'inches', 1, 12),
  ratio(['yard', 'yards'], 'feet', 1, 3),
  ratio(['pound', 'pounds'], 'ounces', 1, 16),
  ratio(['gallon', 'gallons'], 'quarts', 1, 4),
  ratio(['hour', 'hours'], 'minutes', 1, 60),
];
/** Between the two systems; the ones with several units are the rounded ratios of daily life. */
const betweenSystems: readonly Ratio[] = [
  ratio(['mile', 'miles'], 'kilometers', 5, 8),
  ratio(['kilogram', 'kilograms'], 'pounds', 5, 11),
  ratio(['gallon', 'gallons'], 'liters', 5, 19),
  { large: ['inch', 'inches'], small: 'centimeters', count: 1, equal: 254 },
];

/** `times` halves of both sides of the ratio; `down` from large units to small ones. */
type Params = Telling & Ratio & { times: number; down: boolean };

const hasOne = ({ count }: Params): boolean => count === 1;
const small = ({ equal }: Params): Value => decimal(equal, 2);
const exactSmall = ({ equal }: Params): Fraction => new Fraction(equal, 100);
const largeAmount = ({ count, times }: Params): Fraction => new Fraction(count * times, 2);
const smallAmount = ({ equal, times }: Params): Fraction => new Fraction(equal * times, 200);
const told = (p: Params): Fraction => (p.down ? largeAmount(p) : smallAmount(p));
const toldValue = (p: Params): Value => numberOf(told(p));
const names = ({ large, small: many, down }: Params) => (down ? { from: large[1], to: many } : { from: many, to: large[1] });

const ratioText = (p: Params) =>
  hasOne(p) ? say`1 ${p.large[0]} is ${small(p)} ${p.small}` : say`${p.count} ${p.large[1]} are about ${small(p)} ${p.small}`;

const prompts = [
  (p: Params) => say`${ratioText(p)}. With this ratio, how many ${names(p).to} are ${toldValue(p)} ${names(p).from}?`,
  (p: Params) =>
    say`${p.name} reads that ${ratioText(p)}, and wants to change ${toldValue(p)} ${names(p).from}. How many ${names(p).to} is that?`,
  (p: Params) =>
    say`A list gives ${toldValue(p)} ${names(p).from}, but ${p.name} needs the number of ${names(p).to}. If ${ratioText(p)}, which number is it?`,
];

/** A fraction that no one would write is left out. */
function readable(exact: Fraction): Value | null {
  return Number(exact.d) > 100 && 10_000 % Number(exact.d) > 0 ? null : numberOf(exact);
}

export const convertByRatio = defineSkill<Params>({
  id: 'convert-units-by-ratio',
  name: 'Converting units with ratios',
  grade: 6,
  grades: [5, 7],
  domain: 'ratios and percent',
  standard: '6.RP.A.3d',
  keywords: [
    'convert units with ratios',
    'unit conversion',
    'convert measurements',
    'conversion factor',
    'miles to kilometers',
    'metric and customary units',
  ],
  prerequisites: ['equivalent-ratio-tables', 'convert-units-both-ways'],
  teaching: convertByRatioTeaching,
  make: (rng, difficulty) => {
    const chosen = rng.pick(
      difficulty === 'easy' ? exactRatios : [...betweenSystems, ...(difficulty === 'medium' ? exactRatios : [])],
    );
    const times = difficulty === 'hard' ? rng.int(3, 29) : rng.int(2, 12) * 2;
    return { ...drawTelling(rng, 2), ...chosen, times, down: rng.int(0, 1) === 0 };
  },
  solve: (p) => numberOf(p.down ? smallAmount(p) : largeAmount(p)),
  // Multiplies crosswise: the answer and the told amount have to be in the ratio of the units.
  verify: (p, answer) =>
    isNumber(answer, (n, d) =>
      p.down ? n * 200 === p.equal * p.times * d : n * p.equal * 200 === p.equal * p.times * p.count * 100 * d,
    ),
  misconceptions: [
    {
      id: 'opposite-direction',
      name: 'Converts in the other direction',
      wrong: (p) => readable(p.down ? told(p).mul(p.count).div(exactSmall(p)) : told(p).mul(exactSmall(p)).div(p.count)),
      feedback: (p) => say`One unit is larger than the other. Does the same thing need more ${names(p).to} or fewer?`,
    },
    {
      id: 'ten-in-each',
      name: 'Takes ten of one unit for one of the other',
      wrong: (p) => (hasOne(p) ? readable(p.down ? told(p).mul(10) : told(p).div(10)) : null),
      feedback: () => say`You used a ratio of ten. Read in the question how the two units are related.`,
    },
    {
      id: 'multiplied-and-did-not-divide',
      name: 'Multiplies by one side of the ratio and forgets to divide by the other',
      wrong: (p) => (hasOne(p) ? null : readable(told(p).mul(p.down ? exactSmall(p) : p.count))),
      feedback: () => say`You multiplied by one number of the ratio. The other number divides.`,
    },
    {
      id: 'divided-and-did-not-multiply',
      name: 'Divides by one side of the ratio and forgets to multiply by the other',
      wrong: (p) => (hasOne(p) ? null : readable(told(p).div(p.down ? p.count : exactSmall(p)))),
      feedback: () => say`You found out how often the ratio fits. Now multiply by the other number of the ratio.`,
    },
    {
      id: 'added-the-difference',
      name: 'Adds or subtracts the difference of the numbers in the ratio',
      wrong: (p) => {
        const gap = exactSmall(p).sub(p.count);
        return readable(p.down ? told(p).add(gap) : told(p).sub(gap));
      },
      feedback: () => say`You added or took away the difference. A ratio works by multiplying and dividing.`,
    },
    {
      id: 'kept-the-number',
      name: 'Changes the unit and keeps the number',
      wrong: toldValue,
      feedback: (p) => say`You kept the number. Can it be the same in ${names(p).from} and in ${names(p).to}?`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const fits = numberOf(new Fraction(p.times, 2));
    const [divisor, factor] = p.down ? [integer(p.count), small(p)] : [small(p), integer(p.count)];
    return [
      say`${ratioText(p)}.`,
      say`The ratio fits ${toldValue(p)} ÷ ${divisor} = ${fits} times.`,
      say`So take the other side of the ratio as often: ${fits} × ${factor} = ${answer}.`,
    ];
  },
  proof: (p) => {
    const equal = new Fraction(p.equal, 100).toString();
    const amount = told(p).toString();
    return { expression: p.down ? `${amount} * ${equal} / ${p.count}` : `${amount} * ${p.count} / ${equal}` };
  },
});
