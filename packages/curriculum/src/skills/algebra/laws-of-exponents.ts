import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { lawsOfExponentsTeaching } from '../../teaching/algebra/laws-of-exponents.ts';
import { integer, showInteger } from '../../value.ts';
import { asProof, evenly, raised, wholeOf } from './write-terms.ts';

/** The exponent n of baseᵐ × baseᵏ, baseᵐ ÷ baseᵏ, or (baseᵐ)ᵏ as one power. */
type Shape = 'product' | 'quotient' | 'power';
type Params = Telling & { shape: Shape; base: number; m: number; k: number };

function drawExponents(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const shape = rng.pick<Shape>(
    {
      easy: ['product', 'quotient'] as const,
      medium: ['product', 'quotient', 'power'] as const,
      hard: ['product', 'quotient', 'power'] as const,
    }[difficulty],
  );
  const base = rng.pick([2, 3, 5, 6, 7, 10]);
  const [m, k] = [rng.int(3, 9), rng.int(2, 6)];
  if (difficulty === 'hard') {
    if (shape === 'product') return { shape, base, m, k: -rng.int(2, 9) };
    return { shape, base, m: shape === 'power' ? -rng.int(2, 7) : m, k: shape === 'power' ? k : rng.pick([-k, m + k]) };
  }
  return { shape, base, m: shape === 'quotient' ? m + k : m, k };
}

const one = ({ base }: Params, exponent: number) => `${base}${raised(exponent)}`;

function textOf(p: Params): string {
  if (p.shape === 'power') return `(${one(p, p.m)})${raised(p.k)}`;
  return `${one(p, p.m)} ${p.shape === 'product' ? '×' : '÷'} ${one(p, p.k)}`;
}

const exponentOf = ({ shape, m, k }: Params) => ({ product: m + k, quotient: m - k, power: m * k })[shape];

const stories = {
  product: (p: Params) =>
    p.k > 0
      ? say`A crystal has ${one(p, p.m)} layers of ${one(p, p.k)} atoms each, and ${p.name} writes the number of atoms as one power, ${p.base}ⁿ. What is n?`
      : say`${p.name} enlarges a picture by the factor ${one(p, p.m)} and then changes it by the factor ${one(p, p.k)}. Both together are the factor ${p.base}ⁿ. What is n?`,
  quotient: (p: Params) => {
    if (p.k < 0)
      return say`${p.name} cuts a line of ${one(p, p.m)} units into pieces of ${one(p, p.k)} units and gets ${p.base}ⁿ pieces. What is n?`;
    return p.m > p.k
      ? say`A factory fills ${one(p, p.m)} grains equally into ${one(p, p.k)} bags, and ${p.name} finds ${p.base}ⁿ grains in each. What is n?`
      : say`A line of ${one(p, p.m)} units is divided into ${one(p, p.k)} equal parts. ${p.name} finds that each part is ${p.base}ⁿ units long. What is n?`;
  },
  power: (p: Params) =>
    say`A machine changes a length by the factor ${one(p, p.m)} at each step. ${p.name} runs ${p.k} steps, so that the factor is ${textOf(p)} = ${p.base}ⁿ. What is n?`,
};

export const lawsOfExponents = defineSkill<Params>({
  id: 'laws-of-exponents',
  name: 'Laws of exponents',
  grade: 8,
  grades: [8, 8],
  domain: 'algebra',
  standard: '8.EE.A.1',
  keywords: [
    'laws of exponents',
    'exponent rules',
    'properties of exponents',
    'multiply powers',
    'divide powers',
    'power of a power',
    'index laws',
  ],
  prerequisites: ['powers-with-whole-number-exponents'],
  teaching: lawsOfExponentsTeaching,
  belowZero: true,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawExponents(rng, difficulty) }),
  solve: (p) => integer(exponentOf(p)),
  // Counts the base as a factor above and below the line, each by itself, and strikes out pairs.
  verify: ({ shape, m, k }, answer) => {
    let [above, below] = [0, 0];
    const put = (exponent: number) => {
      for (let i = 0; i < Math.abs(exponent); i++)
        if (exponent > 0) above++;
        else below++;
    };
    put(m);
    if (shape === 'product') put(k);
    if (shape === 'quotient') put(-k);
    if (shape === 'power') for (let i = 1; i < k; i++) put(m);
    while (above > 0 && below > 0) [above, below] = [above - 1, below - 1];
    return wholeOf(answer) === (below > 0 ? -below : above);
  },
  misconceptions: [
    {
      id: 'multiplied-exponents',
      name: 'Multiplies the exponents although only a power of a power asks for it',
      wrong: ({ shape, m, k }) => (shape === 'power' ? null : integer(m * k)),
      feedback: ({ base, m }) =>
        say`You multiplied the exponents. Write ${base}${raised(m)} as a row of factors, and count what really happens.`,
    },
    {
      id: 'added-exponents',
      name: 'Adds the exponents although the powers are not multiplied',
      wrong: ({ shape, m, k }) => (shape === 'product' ? null : integer(m + k)),
      feedback: ({ shape, k }) =>
        shape === 'power'
          ? say`You added the exponents. Write the inner power down ${k} times with × between, and count the factors.`
          : say`You added the exponents, as one does for ×. Here the powers are divided.`,
    },
    {
      id: 'subtracted-exponents',
      name: 'Subtracts the exponents although nothing is divided',
      wrong: ({ shape, m, k }) => (shape === 'quotient' ? null : integer(m - k)),
      feedback: () => say`Subtracting exponents belongs to dividing. Look at the sign between the powers once more.`,
    },
    {
      id: 'subtracted-the-other-way',
      name: 'Subtracts the first exponent from the second',
      wrong: ({ shape, m, k }) => (shape === 'quotient' ? integer(k - m) : null),
      feedback: ({ m }) =>
        say`You subtracted the other way round. Begin with the exponent of the first power, ${showInteger(m)}.`,
    },
    {
      id: 'divided-exponents',
      name: 'Divides the exponents',
      wrong: ({ shape, m, k }) => (shape === 'quotient' ? evenly(m, k) : null),
      feedback: () => say`You divided the exponents. Strike out equal factors above and below, and count what is left.`,
    },
    {
      id: 'kept-one-exponent',
      name: 'Keeps the first exponent',
      wrong: ({ m }) => integer(m),
      feedback: ({ shape }) =>
        shape === 'power'
          ? say`You kept the inner exponent. The outer one says how often the whole power is taken.`
          : say`You kept the first exponent. The second power changes the number of factors too.`,
    },
    {
      id: 'ignored-negative-exponent',
      name: 'Overlooks the minus of an exponent',
      wrong: ({ shape, m, k }) => {
        if (m > 0 && k > 0) return null;
        const [size, other] = [Math.abs(m), Math.abs(k)];
        return integer({ product: size + other, quotient: size - other, power: size * other }[shape]);
      },
      feedback: () => say`One of the exponents is below zero. Keep its minus, and calculate again.`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () => say`Which number is n in ${textOf(p)} = ${p.base}ⁿ?`,
        stories[p.shape],
        () => say`${p.name} types ${textOf(p)} into a calculator that answers with one power, ${p.base}ⁿ. What is n?`,
      ],
      p,
    ),
  explain: (p, answer) => {
    const { shape, base, m, k } = p;
    const shown = (exponent: number) => (exponent < 0 ? `(${showInteger(exponent)})` : showInteger(exponent));
    return [
      {
        product: say`Powers with the same base are multiplied, so the factors are counted together.`,
        quotient: say`Powers with the same base are divided, so factors below strike out factors above.`,
        power: say`The power ${one(p, m)} is a factor ${k} times, so its factors are counted ${k} times.`,
      }[shape],
      say`The exponents give ${showInteger(m)} ${{ product: '+', quotient: '−', power: '×' }[shape]} ${shown(k)} = ${answer}.`,
      say`So ${textOf(p)} = ${base}${raised(exponentOf(p))}, and n = ${answer}.`,
    ];
  },
  proof: (p) => ({ equation: `${asProof(textOf(p))} = ${p.base}^n`, variable: 'n' }),
});
