import type { Difficulty } from '@toolboxai/contracts';
import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { squareAndCubeRootsTeaching } from '../../teaching/algebra/square-and-cube-roots.ts';
import { fraction, integer, ratioOf, simplest, type Value } from '../../value.ts';

/** The number above zero whose square or cube is top/bottom. */
type Params = Telling & { degree: 2 | 3; top: number; bottom: number };

function drawPower(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const degree = difficulty === 'easy' ? 2 : rng.pick([2, 3] as const);
  const bottomRoot = difficulty === 'hard' && rng.int(0, 2) > 0 ? rng.int(2, degree === 2 ? 12 : 6) : 1;
  const whole = degree === 2 ? rng.int(difficulty === 'easy' ? 3 : 6, difficulty === 'easy' ? 15 : 25) : rng.int(2, 12);
  const root = bottomRoot === 1 ? whole : rng.pick(lowestTops(bottomRoot));
  return { degree, top: root ** degree, bottom: bottomRoot ** degree };
}

const small = (degree: 2 | 3) => (degree === 2 ? '²' : '³');
const rootSign = (degree: 2 | 3) => (degree === 2 ? '√' : '∛');
const shownPower = ({ top, bottom }: Params): Value => (bottom === 1 ? integer(top) : fraction(top, bottom));

const rootOf = (n: number, degree: 2 | 3) => Math.round(n ** (1 / degree));

const stories = {
  2: [
    (p: Params) =>
      say`A square garden has an area of ${shownPower(p)} square ${p.bottom === 1 ? 'meters' : 'kilometers'}. ${p.name} walks along one side. How many ${p.bottom === 1 ? 'meters' : 'kilometers'} long is it?`,
    (p: Params) =>
      say`${p.name} finds the number above zero that gives ${shownPower(p)} when it is multiplied by itself. Which number is it?`,
  ],
  3: [
    (p: Params) =>
      say`A box in the shape of a cube holds ${shownPower(p)} cubic ${p.bottom === 1 ? 'inches' : 'feet'}. ${p.name} measures one edge. How many ${p.bottom === 1 ? 'inches' : 'feet'} long is it?`,
    (p: Params) =>
      say`${p.name} finds the number that gives ${shownPower(p)} when it is used as a factor three times. Which number is it?`,
  ],
};

export const squareAndCubeRoots = defineSkill<Params>({
  id: 'square-and-cube-roots',
  name: 'Square roots and cube roots',
  grade: 8,
  grades: [7, 8],
  domain: 'algebra',
  standard: '8.EE.A.2',
  keywords: ['square root', 'square roots', 'cube root', 'cube roots', 'perfect squares', 'perfect cubes', 'radicals'],
  prerequisites: ['powers-with-whole-number-exponents'],
  teaching: squareAndCubeRootsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawPower(rng, difficulty) }),
  solve: ({ degree, top, bottom }) => simplest(new Fraction(rootOf(top, degree), rootOf(bottom, degree))),
  // Multiplies the answer by itself as often as the root asks, on top and at the bottom.
  verify: ({ degree, top, bottom }, answer) => {
    const ratio = ratioOf(answer);
    if (!ratio || answer.kind === 'decimal' || ratio.n <= 0) return false;
    let [n, d] = [1, 1];
    for (let i = 0; i < degree; i++) [n, d] = [n * ratio.n, d * ratio.d];
    return n * bottom === top * d;
  },
  misconceptions: [
    {
      id: 'divided-by-the-degree',
      name: 'Divides by 2 for a square root, or by 3 for a cube root',
      wrong: ({ degree, top, bottom }) => simplest(new Fraction(top, bottom * degree)),
      feedback: ({ degree }) =>
        say`You divided by ${degree}. A root asks for the number that is a factor ${degree} times, so multiply yours out to check.`,
    },
    {
      id: 'raised-again',
      name: 'Squares or cubes the number once more',
      wrong: ({ degree, top, bottom }) => (bottom === 1 && top ** degree < 1_000_000 ? integer(top ** degree) : null),
      feedback: ({ degree }) => say`You took the ${degree === 2 ? 'square' : 'cube'} once more. A root goes the way back.`,
    },
    {
      id: 'gave-the-degree',
      name: 'Gives how often the factor appears',
      wrong: ({ degree, bottom }) => (bottom === 1 ? integer(degree) : null),
      feedback: ({ degree }) => say`${degree} tells how often the number is a factor. Which number is it?`,
    },
    {
      id: 'shared-among-sides',
      name: 'Divides the area by the four sides, or the volume by the six faces',
      wrong: ({ degree, top, bottom }) => simplest(new Fraction(top, bottom * (degree === 2 ? 4 : 6))),
      feedback: ({ degree }) =>
        degree === 2
          ? say`You shared it among four sides. An area is side times side, so look for that side.`
          : say`You shared it among six faces. A volume is edge times edge times edge.`,
    },
    {
      id: 'other-root',
      name: 'Takes the square root for the cube root, or thinks of one factor too many',
      wrong: ({ degree, top, bottom }) => {
        const root = Math.sqrt(top);
        return degree === 3 && bottom === 1 && Number.isInteger(root) ? integer(root) : null;
      },
      feedback: () => say`That number is a factor only two times. The question asks for three equal factors.`,
    },
    {
      id: 'root-of-top-only',
      name: 'Takes the root of the top and leaves the bottom',
      wrong: ({ degree, top, bottom }) => (bottom === 1 ? null : simplest(new Fraction(rootOf(top, degree), bottom))),
      feedback: () => say`The top is right. The bottom was multiplied by itself as well, so it needs its root too.`,
    },
    {
      id: 'root-of-bottom-only',
      name: 'Takes the root of the bottom and leaves the top',
      wrong: ({ degree, top, bottom }) =>
        bottom === 1 || top === 1 ? null : simplest(new Fraction(top, rootOf(bottom, degree))),
      feedback: () => say`The bottom is right. Take the root of the top as well.`,
    },
    {
      id: 'guessed-too-high',
      name: 'Estimates the root one too high and does not check it',
      wrong: ({ degree, top, bottom }) => (bottom === 1 ? integer(rootOf(top, degree) + 1) : null),
      feedback: () => say`A good estimate. Multiply it out, and you will see that the result is a little too large.`,
    },
    {
      id: 'guessed-too-low',
      name: 'Estimates the root one too low and does not check it',
      wrong: ({ degree, top, bottom }) => (bottom === 1 ? integer(rootOf(top, degree) - 1) : null),
      feedback: () => say`A good estimate. Multiply it out, and you will see that the result is a little too small.`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () => say`What is ${rootSign(p.degree)}${p.bottom === 1 ? shownPower(p) : ['(', ...say`${shownPower(p)}`, ')']}?`,
        ...stories[p.degree],
        () =>
          say`${p.degree === 2 ? 'Which number above zero' : 'Which number'} makes x${small(p.degree)} = ${shownPower(p)} true?`,
      ],
      p,
    ),
  explain: (p, answer) => {
    const { degree, top, bottom } = p;
    const [root, bottomRoot] = [rootOf(top, degree), rootOf(bottom, degree)];
    const times = (n: number) => Array.from({ length: degree }, () => n).join(' × ');
    return [
      say`Look for the number that gives ${shownPower(p)} when it is a factor ${degree} times.`,
      say`${times(root)} = ${top}.`,
      ...(bottom === 1 ? [] : [say`At the bottom, ${times(bottomRoot)} = ${bottom}.`]),
      say`So the ${degree === 2 ? 'square' : 'cube'} root of ${shownPower(p)} is ${answer}.`,
    ];
  },
  proof: ({ degree, top, bottom }) => ({ equation: `x^${degree} = ${bottom === 1 ? top : `${top}/${bottom}`}`, variable: 'x' }),
});
