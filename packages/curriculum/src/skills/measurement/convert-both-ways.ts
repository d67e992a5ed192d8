import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { convertBothWaysTeaching } from '../../teaching/measurement/convert-both-ways.ts';
import { decimal, integer, ratioOf, showValue, type Value } from '../../value.ts';
import type { Unit } from './amount.ts';

type Scene = {
  large: Unit;
  small: Unit;
  factor: number;
  /** Everyday amounts, in the larger unit. */
  range: readonly [low: number, high: number];
  thing(name: string): string;
};

const metric: readonly Scene[] = [
  {
    large: ['meter', 'meters'],
    small: ['centimeter', 'centimeters'],
    factor: 100,
    range: [2, 15],
    thing: (name) => `The length of the kite string of ${name} is`,
  },
  {
    large: ['kilometer', 'kilometers'],
    small: ['meter', 'meters'],
    factor: 1000,
    range: [2, 20],
    thing: (name) => `The length of the trail that ${name} walks is`,
  },
  {
    large: ['kilogram', 'kilograms'],
    small: ['gram', 'grams'],
    factor: 1000,
    range: [2, 12],
    thing: (name) => `The mass of the suitcase of ${name} is`,
  },
  {
    large: ['liter', 'liters'],
    small: ['milliliter', 'milliliters'],
    factor: 1000,
    range: [2, 15],
    thing: (name) => `The amount of water that ${name} carries is`,
  },
];
const customary: readonly Scene[] = [
  {
    large: ['foot', 'feet'],
    small: ['inch', 'inches'],
    factor: 12,
    range: [3, 25],
    thing: (name) => `The rope of ${name} has a length of`,
  },
  {
    large: ['yard', 'yards'],
    small: ['foot', 'feet'],
    factor: 3,
    range: [5, 60],
    thing: (name) => `The distance that ${name} measures is`,
  },
  {
    large: ['pound', 'pounds'],
    small: ['ounce', 'ounces'],
    factor: 16,
    range: [3, 20],
    thing: (name) => `The weight of the parcel of ${name} is`,
  },
  {
    large: ['gallon', 'gallons'],
    small: ['quart', 'quarts'],
    factor: 4,
    range: [4, 30],
    thing: (name) => `The amount of paint that ${name} has is`,
  },
];

/** `hundredths` of the larger unit; `up` asks for the larger unit. */
type Params = Telling & { scene: Scene; hundredths: number; up: boolean };

function drawAmount(rng: Rng, difficulty: Difficulty): Pick<Params, 'scene' | 'hundredths' | 'up'> {
  const up = rng.int(0, 1) === 1;
  if (difficulty !== 'hard' && rng.int(0, 1) === 0) {
    const scene = rng.pick(customary);
    return { scene, hundredths: 100 * rng.int(...scene.range), up };
  }
  const scene = rng.pick(metric);
  const part = { easy: 0, medium: 10 * rng.int(1, 9), hard: rng.int(1, 99) }[difficulty];
  return { scene, hundredths: 100 * rng.int(...scene.range) + part, up };
}

const largeValue = ({ hundredths }: Params): Value => decimal(hundredths, 2);
const smallValue = ({ hundredths, scene }: Params): Value => integer((hundredths * scene.factor) / 100);
const given = (p: Params) => (p.up ? smallValue(p) : largeValue(p));
const right = (p: Params) => (p.up ? largeValue(p) : smallValue(p));

/** The given number times 10 to that power, and times or divided by a whole number; null where it is not a decimal of few places. */
function scaled(p: Params, times: number, over: number): Value | null {
  const ratio = ratioOf(given(p));
  if (!ratio) return null;
  const units = (ratio.n * times * 10_000) / (ratio.d * over);
  return Number.isInteger(units) ? decimal(units, 4) : null;
}

const [opposite, factorOff] = [
  (p: Params) => (p.up ? scaled(p, p.scene.factor, 1) : scaled(p, 1, p.scene.factor)),
  (p: Params, times: number, over: number) =>
    p.up ? scaled(p, times, p.scene.factor * over) : scaled(p, p.scene.factor * times, over),
];

const isMetric = ({ scene }: Params) => scene.factor >= 100;
const wanted = ({ up, scene }: Params) => (up ? scene.large[1] : scene.small[1]);
const from = ({ up, scene }: Params) => (up ? scene.small[1] : scene.large[1]);

/** Builds the smaller unit up from the digits of the larger one, place by place. */
function smallFromDigits(large: string, factor: number): number {
  const [whole = '0', places = ''] = large.split('.');
  let small = 0;
  for (let i = 0; i < Number(whole); i++) small += factor;
  Array.from(places).forEach((digit, i) => {
    small += Number(digit) * (factor / 10 ** (i + 1));
  });
  return Math.round(small);
}

function isRight(p: Params, answer: Value): boolean {
  if (answer.kind !== 'integer' && answer.kind !== 'decimal') return false;
  const large = showValue(p.up ? answer : given(p));
  const small = showValue(p.up ? given(p) : answer).replaceAll(',', '');
  return large.split('.').join('').length <= 6 && String(smallFromDigits(large, p.scene.factor)) === small;
}

export const convertBothWays = defineSkill<Params>({
  id: 'convert-units-both-ways',
  name: 'Converting units by multiplying and dividing',
  grade: 5,
  grades: [5, 6],
  domain: 'measurement',
  standard: '5.MD.A.1',
  keywords: [
    'unit conversion',
    'convert measurements',
    'convert units',
    'metric conversion',
    'smaller to larger units',
    'multiply or divide to convert',
  ],
  prerequisites: ['convert-metric-units', 'convert-customary-units'],
  teaching: convertBothWaysTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawAmount(rng, difficulty) }),
  solve: right,
  verify: isRight,
  misconceptions: [
    {
      id: 'opposite-operation',
      name: 'Multiplies where it has to divide, or the other way round',
      wrong: opposite,
      feedback: (p) =>
        p.up
          ? say`You multiplied. The ${p.scene.large[1]} are larger pieces, so fewer of them are needed.`
          : say`You divided. The ${p.scene.small[1]} are smaller pieces, so more of them are needed.`,
    },
    {
      id: 'factor-ten-times-too-large',
      name: 'Uses a factor with one zero too many',
      wrong: (p) => (isMetric(p) ? factorOff(p, p.up ? 1 : 10, p.up ? 10 : 1) : null),
      feedback: ({ scene }) =>
        say`The digits are right. Count again how many ${scene.small[1]} there are in one ${scene.large[0]}.`,
    },
    {
      id: 'factor-ten-times-too-small',
      name: 'Uses a factor with one zero too few',
      wrong: (p) => (isMetric(p) ? factorOff(p, p.up ? 10 : 1, p.up ? 1 : 10) : null),
      feedback: () => say`The digits are right, but the point stands in the wrong place. Count the zeros of the factor.`,
    },
    {
      id: 'ten-in-each',
      name: 'Works with ten for units that do not come in tens',
      wrong: (p) => (isMetric(p) ? null : p.up ? scaled(p, 1, 10) : scaled(p, 10, 1)),
      feedback: ({ scene }) =>
        say`You moved the digits by one place, as for tens. How many ${scene.small[1]} make one ${scene.large[0]}?`,
    },
    {
      id: 'added-or-took-the-factor',
      name: 'Adds or subtracts the factor',
      wrong: (p) => {
        const ratio = ratioOf(given(p));
        return ratio ? decimal(ratio.n * (100 / ratio.d) + (p.up ? -1 : 1) * p.scene.factor * 100, 2) : null;
      },
      feedback: () => say`You added or took away. Each unit is changed by itself, so multiply or divide.`,
    },
    {
      id: 'kept-the-number',
      name: 'Keeps the number and changes only the unit',
      wrong: given,
      feedback: (p) => say`The number stayed the same. But one ${p.scene.large[0]} is not the same as one ${p.scene.small[0]}.`,
    },
  ],
  prompt: (p) => {
    if (p.story === 0) return say`How many ${wanted(p)} are ${given(p)} ${from(p)}?`;
    if (p.story === 1) return say`${p.scene.thing(p.name)} ${given(p)} ${from(p)}. How many ${wanted(p)} is that?`;
    return say`A label says ${given(p)} ${from(p)}, but ${p.name} needs the number of ${wanted(p)}. How many ${wanted(p)} is that?`;
  },
  explain: (p, answer) => [
    say`${p.scene.factor} ${p.scene.small[1]} make one ${p.scene.large[0]}.`,
    p.up
      ? say`The new unit is larger, so there are fewer of them: divide.`
      : say`The new unit is smaller, so there are more of them: multiply.`,
    say`${given(p)} ${p.up ? '÷' : '×'} ${p.scene.factor} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `${showValue(given(p)).replaceAll(',', '')} ${p.up ? '/' : '*'} ${p.scene.factor}` }),
});
