import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { powersOfTenTeaching } from '../../teaching/decimals/powers-of-ten.ts';
import { decimal, integer, showInteger, showValue, type Value } from '../../value.ts';
import { raised } from '../algebra/write-terms.ts';
import { asciiOf, countUnits, showWritten, type Written } from './decimal-columns.ts';

/** x times ten to the power, or divided by it; `exponent` tells whether the power is written so. */
type Params = Telling & { x: Written; power: number; times: boolean; exponent: boolean };

/** The finest place that any answer or wrong answer reaches. */
const finest = 6;

/** x with its point moved to the right by so many places, or to the left below 0. */
const moved = ({ units, places }: Written, by: number): Value =>
  by <= places ? decimal(units, places - by) : integer(units * 10 ** (by - places));

const plainPower = (p: Params): string => showInteger(10 ** p.power);
const powerText = (p: Params): string => (p.exponent ? `10${raised(p.power)}` : plainPower(p));
const signed = (p: Params, steps: number): number => (p.times ? steps : -steps);
const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

function drawCalculation(rng: Rng, difficulty: 'easy' | 'medium' | 'hard') {
  const power = difficulty === 'easy' ? rng.int(1, 2) : rng.int(1, 3);
  const times = rng.int(0, 1) === 0;
  // A quotient has three places at most.
  const most = times ? 3 : 3 - power;
  const own = difficulty === 'easy' ? Math.min(1, most) : rng.int(times ? 1 : 0, most);
  const lead = rng.int(difficulty === 'hard' ? 10 : 1, difficulty === 'easy' ? 9 : 69);
  return { x: { units: lead * 10 + rng.int(1, 9), places: own }, power, times };
}

const prompts = [
  (p: Params) => say`What is ${showWritten(p.x)} ${p.times ? '×' : '÷'} ${powerText(p)}?`,
  (p: Params) =>
    p.times
      ? say`One tile weighs ${showWritten(p.x)} kilograms. ${p.name} orders ${plainPower(p)} of them. How many kilograms is that?`
      : say`${plainPower(p)} equal tiles weigh ${showWritten(p.x)} kilograms in all, reads ${p.name}. How many kilograms does one tile weigh?`,
  (p: Params) =>
    p.times
      ? say`A machine uses ${showWritten(p.x)} liters of water for one shirt. ${p.name} plans ${plainPower(p)} shirts. How many liters is that?`
      : say`${p.name} pours ${showWritten(p.x)} liters of juice into ${plainPower(p)} equal cups. How many liters go into each cup?`,
];

export const powersOfTen = defineSkill<Params>({
  id: 'multiply-and-divide-by-powers-of-ten',
  name: 'Multiplying and dividing by powers of ten',
  grade: 5,
  grades: [5, 6],
  domain: 'decimals',
  standard: '5.NBT.A.2',
  keywords: [
    'powers of ten',
    'multiply by 10, 100 and 1,000',
    'divide by 10, 100 and 1,000',
    'move the decimal point',
    'exponents of ten',
    'decimals and powers of ten',
  ],
  prerequisites: ['decimals-in-expanded-form'],
  teaching: powersOfTenTeaching,
  make: (rng, difficulty) => {
    const told = drawTelling(rng, 2);
    return { ...told, ...drawCalculation(rng, difficulty), exponent: told.story === 0 && difficulty !== 'easy' };
  },
  solve: (p) => moved(p.x, signed(p, p.power)),
  // Begins with the smaller of question and answer, takes ten of it again and again, and has to reach the larger.
  verify: (p, answer) => {
    if (answer.kind !== 'integer' && answer.kind !== 'decimal') return false;
    const ends = [showWritten(p.x), showValue(answer)].map((text) => countUnits(text, finest));
    let [from = Number.NaN, to = Number.NaN] = p.times ? ends : ends.toReversed();
    for (let i = 0; i < p.power; i++) from = Array.from({ length: 10 }, () => from).reduce((sum, part) => sum + part);
    return from === to;
  },
  misconceptions: [
    {
      id: 'wrong-direction',
      name: 'Moves the digits in the wrong direction',
      wrong: (p) => moved(p.x, signed(p, -p.power)),
      feedback: (p) =>
        p.times
          ? say`Your answer is smaller than the number you started with. What does multiplying by ten do to it?`
          : say`Your answer is larger than the number you started with. What does dividing by ten do to it?`,
    },
    {
      id: 'one-place-short',
      name: 'Moves one place too few',
      wrong: (p) => moved(p.x, signed(p, p.power - 1)),
      feedback: (p) => say`Right direction, but one step is missing. How many tens are multiplied in ${powerText(p)}?`,
    },
    {
      id: 'one-place-too-far',
      name: 'Moves one place too many',
      wrong: (p) => moved(p.x, signed(p, p.power + 1)),
      feedback: (p) => say`Right direction, but you went one step too far. How many zeros does ${plainPower(p)} have?`,
    },
    {
      id: 'wrote-zeros-at-the-end',
      name: 'Writes zeros at the end of the decimal',
      wrong: (p) => (p.times && p.x.places > 0 ? decimal(p.x.units, p.x.places) : null),
      feedback: () => say`Zeros at the end of a decimal do not change its value. Each digit has to move to a larger place.`,
    },
    {
      id: 'ten-times-the-exponent',
      name: 'Multiplies ten by the exponent',
      wrong: (p) => (p.exponent && p.times ? decimal(p.x.units * 10 * p.power, p.x.places) : null),
      feedback: (p) => say`The small ${p.power} counts how often 10 is a factor. It does not say 10 × ${p.power}.`,
    },
    {
      id: 'dropped-the-point',
      name: 'Only takes the point away',
      wrong: (p) => (p.x.places > 0 ? integer(p.x.units) : null),
      feedback: () => say`You took the point away. Count the places that the digits have to move instead.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`${p.exponent ? `${powerText(p)} = ${plainPower(p)}. ` : ''}That is ${Array.from({ length: p.power }, () => '10').join(' × ')}, so there ${p.power === 1 ? 'is one step' : `are ${p.power} steps`}.`,
    say`${p.times ? 'Multiplying' : 'Dividing'} moves each digit ${places(p.power)} to the ${p.times ? 'left' : 'right'}, and the number gets ${p.times ? 'larger' : 'smaller'}.`,
    say`${showWritten(p.x)} ${p.times ? '×' : '÷'} ${plainPower(p)} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `${asciiOf(p.x)} ${p.times ? '*' : '/'} ${p.exponent ? `10^${p.power}` : 10 ** p.power}` }),
});
