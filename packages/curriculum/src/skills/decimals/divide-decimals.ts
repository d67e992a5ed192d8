import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { divideDecimalsTeaching } from '../../teaching/decimals/divide-decimals.ts';
import { decimal, integer, showValue } from '../../value.ts';
import {
  asciiOf,
  countUnits,
  joinDigits,
  nameOfPlace,
  showWritten,
  tailOf,
  trimZeros,
  type Written,
  wholeOf,
} from './decimal-columns.ts';

/** `quotient` times n; the quotient does not end in 0. */
type Params = Telling & { quotient: Written; n: number };

const dividendOf = ({ quotient, n }: Params): Written => trimZeros({ units: quotient.units * n, places: quotient.places });

function drawQuotient(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { quotient: Written; n: number } {
  if (difficulty === 'easy') return { quotient: { units: rng.int(1, 9) * 10 + rng.int(1, 9), places: 1 }, n: rng.int(2, 6) };
  // A 0 in the middle of the quotient is what goes wrong most often.
  const middle = rng.int(0, 2) === 0 ? 0 : rng.int(1, 9);
  const quotient = { units: rng.int(0, difficulty === 'medium' ? 9 : 19) * 100 + middle * 10 + rng.int(1, 9), places: 2 };
  return { quotient, n: difficulty === 'medium' ? rng.int(3, 9) : rng.pick([4, 5, 6, 8, 12, 15]) };
}

const prompts = [
  (p: Params) => say`What is ${showWritten(dividendOf(p))} ÷ ${p.n}?`,
  (p: Params) =>
    say`${p.name} cuts a ribbon of ${showWritten(dividendOf(p))} meters into ${p.n} equal pieces. How many meters long is each piece?`,
  (p: Params) =>
    say`${p.n} equal bags of rice weigh ${showWritten(dividendOf(p))} kilograms together. ${p.name} carries one of them. How many kilograms does it weigh?`,
  (p: Params) =>
    say`${p.name} fills ${p.n} equal barrels with ${showWritten(dividendOf(p))} liters of water in all. How many liters are in each barrel?`,
];

export const divideDecimals = defineSkill<Params>({
  id: 'divide-decimals-by-whole-numbers',
  name: 'Dividing decimals by whole numbers',
  grade: 5,
  grades: [5, 6],
  domain: 'decimals',
  standard: '5.NBT.B.7',
  keywords: [
    'divide decimals',
    'dividing decimals',
    'decimals divided by whole numbers',
    'division of decimals',
    'share decimals equally',
    'decimal quotient',
  ],
  prerequisites: ['divide-whole-numbers', 'subtract-decimals'],
  teaching: divideDecimalsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawQuotient(rng, difficulty) }),
  solve: ({ quotient }) => decimal(quotient.units, quotient.places),
  // Lays n of the answer side by side: they have to make up the dividend, in hundredths.
  verify: (p, answer) => {
    let hundredths = 0;
    for (let i = 0; i < p.n; i++) hundredths += countUnits(showValue(answer), 2);
    return answer.kind === 'decimal' && hundredths === countUnits(showWritten(dividendOf(p)), 2);
  },
  misconceptions: [
    {
      id: 'dropped-the-point',
      name: 'Leaves the point out',
      wrong: ({ quotient }) => integer(quotient.units),
      feedback: (p) => say`The digits are right. Can a share be larger than ${showWritten(dividendOf(p))}, which was shared?`,
    },
    {
      id: 'point-one-place-left',
      name: 'Puts the point one place too far left',
      wrong: ({ quotient }) => decimal(quotient.units, quotient.places + 1),
      feedback: ({ n }) => say`The digits are right. Multiply your answer by ${n}: is that enough?`,
    },
    {
      id: 'left-a-zero-out',
      name: 'Leaves a 0 out of the quotient',
      wrong: ({ quotient }) => joinDigits(wholeOf(quotient), String(tailOf(quotient))),
      feedback: ({ n }) => say`One place has too few to share among ${n}. Write a 0 there before you go on.`,
    },
    {
      id: 'sides-apart',
      name: 'Divides the parts before and after the point apart',
      wrong: (p) => {
        const x = dividendOf(p);
        // Nothing is left between the parts when the wholes come out even.
        return x.places === 0 || wholeOf(x) % p.n === 0
          ? null
          : joinDigits(Math.floor(wholeOf(x) / p.n), String(Math.floor(tailOf(x) / p.n)));
      },
      feedback: () => say`What is left over before the point still has to be shared. Change it into tenths.`,
    },
    {
      id: 'remainder-as-digit',
      name: 'Writes the remainder behind the point',
      wrong: (p) => {
        const left = wholeOf(dividendOf(p)) % p.n;
        return left === 0 ? null : joinDigits(Math.floor(wholeOf(dividendOf(p)) / p.n), String(left));
      },
      feedback: () => say`You wrote the remainder down as a digit. Share it too: change it into ten times as many tenths.`,
    },
    {
      id: 'multiplied-instead',
      name: 'Multiplies',
      wrong: (p) => decimal(dividendOf(p).units * p.n, dividendOf(p).places),
      feedback: ({ n }) => say`You multiplied. The sign ÷ asks for one of ${n} equal shares.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const { quotient, n } = p;
    const name = nameOfPlace(quotient.places);
    return [
      say`Think of ${showWritten(dividendOf(p))} as ${quotient.units * n} ${name}.`,
      say`Share them: ${quotient.units * n} ${name} ÷ ${n} = ${quotient.units} ${name}.`,
      say`Write that with its point: ${showWritten(dividendOf(p))} ÷ ${n} = ${answer}.`,
    ];
  },
  proof: (p) => ({ expression: `${asciiOf(dividendOf(p))} / ${p.n}` }),
});
