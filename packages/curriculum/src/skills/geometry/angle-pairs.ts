import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { anglePairsTeaching } from '../../teaching/geometry/angle-pairs.ts';
import { integer } from '../../value.ts';
import { isNumber } from './number-checks.ts';

type Kind = 'complementary' | 'supplementary' | 'vertical';
/** One angle is `known` degrees and the other (k × x + m) degrees. */
type Params = Telling & { kind: Kind; known: number; k: number; m: number };

const wholes = { complementary: 90, supplementary: 180, vertical: 0 } as const;

/** What the angle with x has to measure. */
const partner = ({ kind, known }: Pick<Params, 'kind' | 'known'>) => (kind === 'vertical' ? known : wholes[kind] - known);

function drawPair(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const plain = difficulty === 'easy' || (difficulty === 'medium' && rng.int(0, 1) === 0);
  const kind = rng.pick(
    plain ? (['complementary', 'supplementary'] as const) : (['complementary', 'supplementary', 'vertical'] as const),
  );
  const known = kind === 'complementary' ? rng.int(11, 79) : rng.int(21, 159);
  if (plain) return known === 45 || known === 90 ? drawPair(rng, difficulty) : { kind, known, k: 1, m: 0 };
  const k = rng.int(2, difficulty === 'hard' ? 6 : 4);
  const x = rng.int(4, 30);
  const m = partner({ kind, known }) - k * x;
  const fits = m !== 0 && Math.abs(m) <= 40 && x !== m;
  return fits ? { kind, known, k, m } : drawPair(rng, difficulty);
}

const shownTerm = ({ k, m }: Params) =>
  k === 1 && m === 0 ? 'x°' : `(${k}x${m === 0 ? '' : ` ${m < 0 ? '−' : '+'} ${Math.abs(m)}`})°`;
const isPlainPair = ({ k, m }: Params) => k === 1 && m === 0;
const solution = (p: Params) => (partner(p) - p.m) / p.k;
const otherWhole = ({ kind }: Params) => (kind === 'complementary' ? 180 : 90);

const prompts = [
  (p: Params) =>
    p.kind === 'vertical'
      ? say`Two lines cross. A pair of vertical angles measures ${p.known}° and ${shownTerm(p)}. What is x?`
      : say`Two angles are ${p.kind}. One measures ${p.known}°, and the other measures ${shownTerm(p)}. What is x?`,
  (p: Params) =>
    p.kind === 'vertical'
      ? say`${p.name} opens a pair of scissors. The angles opposite to each other at the screw are ${p.known}° and ${shownTerm(p)}. What is x?`
      : say`${p.name} cuts a ${p.kind === 'complementary' ? 'square corner' : 'straight edge'} of a tile into two angles of ${p.known}° and ${shownTerm(p)}. What is x?`,
  (p: Params) =>
    p.kind === 'vertical'
      ? say`Two straight streets cross. ${p.name} measures an angle of ${p.known}° between them, and the opposite angle is ${shownTerm(p)}. What is x?`
      : p.kind === 'complementary'
        ? say`A ladder leans against a wall that is at a right angle to the ground. ${p.name} measures an angle of ${p.known}° with the wall, and the angle with the ground is ${shownTerm(p)}. What is x?`
        : say`A side street meets a straight road. On its two sides ${p.name} measures angles of ${p.known}° and ${shownTerm(p)} with the road. What is x?`,
];

const relation = ({ kind }: Params) =>
  kind === 'vertical'
    ? 'Vertical angles are equal.'
    : `${kind === 'complementary' ? 'Complementary' : 'Supplementary'} angles add up to ${wholes[kind]}°.`;

export const anglePairs = defineSkill<Params>({
  id: 'complementary-and-supplementary-angles',
  name: 'Complementary, supplementary and vertical angles',
  grade: 7,
  grades: [7, 8],
  domain: 'geometry',
  standard: '7.G.B.5',
  keywords: [
    'supplementary angles',
    'complementary angles',
    'vertical angles',
    'adjacent angles',
    'angle relationships',
    'unknown angles',
  ],
  prerequisites: ['one-step-equations'],
  teaching: anglePairsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPair(rng, difficulty) }),
  solve: (p) => integer(solution(p)),
  // Puts the answer in and looks whether the two angles close the corner, lie on a line, or are equal.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    let angle = p.m;
    for (let i = 0; i < p.k; i++) angle += answer.n;
    return p.kind === 'vertical' ? isNumber(integer(angle), p.known) : isNumber(integer(angle + p.known), wholes[p.kind]);
  },
  misconceptions: [
    {
      id: 'mixed-up-sums',
      name: 'Mixes up 90 and 180 degrees, or thinks that vertical angles add up to 180',
      wrong: (p) => {
        const x = ((p.kind === 'vertical' ? 180 : otherWhole(p)) - p.known - p.m) / p.k;
        return Number.isInteger(x) && x > 0 ? integer(x) : null;
      },
      feedback: (p) => say`You used another pair of angles. ${relation(p)}`,
    },
    {
      id: 'took-them-as-equal',
      name: 'Takes the two angles as equal',
      wrong: (p) => {
        const x = (p.known - p.m) / p.k;
        return p.kind !== 'vertical' && Number.isInteger(x) && x > 0 ? integer(x) : null;
      },
      feedback: (p) => say`You made the two angles equal, which is true of vertical angles. ${relation(p)}`,
    },
    {
      id: 'gave-the-angle',
      name: 'Gives the angle and not x',
      wrong: (p) => (isPlainPair(p) ? null : integer(partner(p))),
      feedback: (p) => say`That is the whole angle ${shownTerm(p)}. One more step leads from it to x.`,
    },
    {
      id: 'forgot-to-divide',
      name: 'Undoes the sum but not the product',
      wrong: (p) => (isPlainPair(p) ? null : integer(partner(p) - p.m)),
      feedback: ({ k }) => say`You found what ${k} times x makes. Divide by ${k} to get a single x.`,
    },
    {
      id: 'moved-with-the-same-sign',
      name: 'Adds the constant where it has to be subtracted, or the other way round',
      wrong: (p) => {
        const x = (partner(p) + p.m) / p.k;
        return isPlainPair(p) || !Number.isInteger(x) || x <= 0 ? null : integer(x);
      },
      feedback: ({ m }) => say`To undo ${m < 0 ? 'a subtraction, add' : 'an addition, subtract'} the number on both sides.`,
    },
    {
      id: 'divided-first',
      name: 'Subtracts the factor in place of dividing by it',
      wrong: (p) => (isPlainPair(p) || partner(p) - p.m - p.k <= 0 ? null : integer(partner(p) - p.m - p.k)),
      feedback: ({ k }) => say`${k}x means ${k} times x. That is undone by dividing, not by subtracting.`,
    },
    {
      id: 'divided-one-part-only',
      name: 'Divides the angle but not the constant',
      wrong: (p) =>
        !isPlainPair(p) && partner(p) % p.k === 0 && partner(p) / p.k > p.m ? integer(partner(p) / p.k - p.m) : null,
      feedback: ({ m }) => say`You divided too early, and the ${Math.abs(m)} was not divided with the rest. Undo it first.`,
    },
    {
      id: 'gave-the-factor',
      name: 'Gives the number before x',
      wrong: (p) => (isPlainPair(p) ? null : integer(p.k)),
      feedback: ({ k }) => say`${k} tells how many times x is taken. What is one x?`,
    },
    {
      id: 'full-turn',
      name: 'Takes the angle from a full turn',
      wrong: (p) => (isPlainPair(p) ? integer(360 - p.known) : null),
      feedback: (p) => say`360° is a full turn around a point. ${relation(p)}`,
    },
    {
      id: 'slipped-by-ten',
      name: 'Forgets to borrow and comes out ten too large',
      wrong: (p) => (isPlainPair(p) && p.known % 10 !== 0 ? integer(partner(p) + 10) : null),
      feedback: () => say`So close! Add your angle to the given one, and look at the tens of the sum.`,
    },
    {
      id: 'paid-a-ten-twice',
      name: 'Borrows a ten and pays for it two times',
      wrong: (p) => (isPlainPair(p) ? integer(partner(p) - 10) : null),
      feedback: () => say`So close! Add your angle to the given one. Ten degrees are missing.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    say`${relation(p)}`,
    p.kind === 'vertical'
      ? say`So ${shownTerm(p)} is equal to ${p.known}°.`
      : say`So ${shownTerm(p)} has to be ${wholes[p.kind]}° − ${p.known}° = ${partner(p)}°.`,
    ...(isPlainPair(p)
      ? []
      : [
          say`${p.m < 0 ? 'Add' : 'Subtract'} ${Math.abs(p.m)}, and then divide by ${p.k}: ${partner(p) - p.m} ÷ ${p.k} = ${answer}.`,
        ]),
    say`So x = ${answer}.`,
  ],
  proof: ({ kind, known, k, m }) => {
    const term = k === 1 && m === 0 ? 'x' : `${k} * x ${m < 0 ? '-' : '+'} ${Math.abs(m)}`;
    return { equation: kind === 'vertical' ? `${term} = ${known}` : `${term} + ${known} = ${wholes[kind]}`, variable: 'x' };
  },
});
