import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { turnsAsAnglesTeaching } from '../../teaching/measurement/turns-as-angles.ts';
import { fraction, integer } from '../../value.ts';

/** `turn`: n/d of a full turn, in degrees. `clock`: the minute hand goes on by n of d = 60 minutes. `fit`: angles of 360/d. */
type Params = Telling & { kind: 'turn' | 'clock' | 'fit'; n: number; d: number };

const bottoms = { easy: [2, 3, 4, 6], medium: [4, 5, 6, 8, 9, 10], hard: [5, 8, 9, 10, 12] } as const;

function drawTurn(rng: Rng, difficulty: Difficulty): Pick<Params, 'kind' | 'n' | 'd'> {
  const kind = rng.pick(['turn', 'turn', 'clock', 'fit'] as const);
  if (kind === 'clock') return { kind, n: difficulty === 'hard' ? rng.int(6, 55) : 5 * rng.int(2, 11), d: 60 };
  if (kind === 'fit') return { kind, n: 1, d: rng.pick(difficulty === 'easy' ? [4, 6, 8] : [5, 9, 10, 12, 15, 18, 20, 24]) };
  const d = rng.pick(bottoms[difficulty]);
  return { kind, n: rng.pick(lowestTops(d)), d };
}

const tellings: Readonly<Record<Params['kind'], readonly ((params: Params) => RichText)[]>> = {
  turn: [
    ({ n, d }) => say`An angle is ${fraction(n, d)} of a full turn. How many degrees does it have?`,
    ({ n, d, name }) => say`${name} turns on the spot by ${fraction(n, d)} of a full turn. How many degrees is that?`,
    ({ n, d, name }) => say`${name} turns a wheel by ${fraction(n, d)} of a full turn. By how many degrees does the wheel turn?`,
  ],
  clock: [
    ({ n }) => say`The minute hand of a clock moves for ${n} minutes. By how many degrees does it turn?`,
    ({ n, name }) =>
      say`${name} reads for ${n} minutes. By how many degrees does the minute hand of the clock turn in that time?`,
    ({ n, name }) =>
      say`${name} plays ball for ${n} minutes. How many degrees does the minute hand of a clock turn in that time?`,
  ],
  fit: [
    ({ d }) => say`How many angles of ${360 / d} degrees make one full turn?`,
    ({ d, name }) =>
      say`${name} cuts a round pie into slices with an angle of ${360 / d} degrees each. How many slices are there?`,
    ({ d, name }) => say`${name} turns by ${360 / d} degrees again and again. How many such turns make one full turn?`,
  ],
};

const right = ({ kind, n, d }: Params) => (kind === 'fit' ? d : (360 / d) * n);

/** Fits the angles together: as many as the bottom says, or so many of them, have to fill so many whole circles. */
function fillsCircles({ kind, n, d }: Params, answer: number): boolean {
  let degrees = 0;
  for (let i = 0; i < (kind === 'fit' ? answer : d); i++) degrees += kind === 'fit' ? 360 / d : answer;
  for (let circles = 0; circles < n; circles++) degrees -= 360;
  return degrees === 0;
}

export const turnsAsAngles = defineSkill<Params>({
  id: 'turns-as-angles',
  name: 'Turns as angles in degrees',
  grade: 4,
  grades: [4, 5],
  domain: 'measurement',
  standard: '4.MD.C.5a',
  keywords: [
    'turns',
    'degrees',
    'angles as turns',
    'full turn',
    'quarter turn',
    'fraction of a circle',
    '360 degrees',
    'angle measure',
  ],
  prerequisites: ['name-fractions', 'multiply-whole-numbers'],
  teaching: turnsAsAnglesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawTurn(rng, difficulty) }),
  solve: (p) => integer(right(p)),
  verify: (p, answer) => answer.kind === 'integer' && fillsCircles(p, answer.n),
  misconceptions: [
    {
      id: 'half-turn-as-full',
      name: 'Takes 180 degrees for a full turn',
      wrong: ({ kind, n, d }) => {
        if (kind === 'fit') return d % 2 === 0 ? integer(d / 2) : null;
        return (180 * n) % d === 0 ? integer((180 * n) / d) : null;
      },
      feedback: () => say`180 degrees bring you only halfway, so that you look back. A full turn has twice as many.`,
    },
    {
      id: 'hundred-as-full',
      name: 'Takes 100 degrees for a full turn',
      wrong: ({ kind, n, d }) => (kind !== 'fit' && (100 * n) % d === 0 ? integer((100 * n) / d) : null),
      feedback: () => say`You took 100 degrees for a full turn. Four right angles make a full turn, which is much more.`,
    },
    {
      id: 'quarter-for-each-part',
      name: 'Takes a right angle for each part',
      wrong: ({ kind, n, d }) => integer(kind === 'clock' ? n : kind === 'fit' ? (90 * d) / 360 : 90 * n),
      feedback: ({ kind, d }) =>
        ({
          turn: say`A right angle is one fourth of a full turn. Here the turn is split into ${d} parts.`,
          clock: say`A minute is more than one degree. In 60 minutes the hand goes all the way around.`,
          fit: say`Your angles fill a right angle. How many right angles make a full turn?`,
        })[kind],
    },
    {
      id: 'the-rest-of-the-turn',
      name: 'Gives the part of the turn that is left',
      wrong: (p) => integer(360 - (p.kind === 'fit' ? 360 / p.d : right(p))),
      feedback: ({ kind }) =>
        kind === 'fit'
          ? say`You took one angle from the full turn. Ask how many times it fits.`
          : say`That is what is missing up to the full turn. The question asks for the turn itself.`,
    },
    {
      id: 'one-part-only',
      name: 'Finds one part and stops',
      wrong: ({ kind, n, d }) => (kind === 'turn' && n > 1 ? integer(360 / d) : null),
      feedback: ({ n }) => say`That is one of the parts. The turn is made of ${n} of them.`,
    },
    {
      id: 'divided-by-the-wrong-number',
      name: 'Divides the full turn by the number it should multiply with',
      wrong: ({ kind, n, d }) => (kind !== 'fit' && n > 1 && n !== d && 360 % n === 0 ? integer(360 / n) : null),
      feedback: ({ kind, n }) =>
        kind === 'clock'
          ? say`You split the turn into ${n} parts. An hour is a full turn and has 60 minutes, so split it into 60.`
          : say`You split the turn into ${n} parts. The bottom of the fraction tells into how many it is split.`,
    },
    {
      id: 'one-part-more',
      name: 'Counts one part too many',
      wrong: ({ kind, n, d }) => integer(kind === 'fit' ? d + 1 : (360 / d) * (n + 1)),
      feedback: ({ kind }) =>
        kind === 'fit'
          ? say`So close! With that many, the last angle would lie on top of the first.`
          : say`So close! You counted one part of the turn too many.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: ({ kind, n, d }, answer) => {
    if (kind === 'fit') return [say`A full turn has 360 degrees.`, say`Divide: 360 ÷ ${360 / d} = ${answer}.`];
    const one = say`Split it into ${d} equal parts: 360 ÷ ${d} = ${360 / d}.`;
    const first =
      kind === 'clock' ? say`In 60 minutes the hand makes a full turn of 360 degrees.` : say`A full turn has 360 degrees.`;
    const last = n === 1 ? say`So it is ${answer} degrees.` : say`${n} × ${360 / d} = ${answer}, so it is ${answer} degrees.`;
    return [first, one, last];
  },
  proof: ({ kind, n, d }) => ({ expression: kind === 'fit' ? `360 / ${360 / d}` : `360 * ${n} / ${d}` }),
});
