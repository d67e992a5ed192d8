import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { numberLineFractionsTeaching } from '../../teaching/fractions/number-line-fractions.ts';
import { fraction, integer } from '../../value.ts';
import { isUnits } from './unlike-fractions.ts';

/** A point k parts of size 1/d after 0, before 1, or after 0 on a line that goes on to 2. */
type Params = Telling & { k: number; d: number; from: 'zero' | 'one' | 'beyond' };

const bottoms = { easy: [2, 3, 4, 6], medium: [3, 4, 6, 8], hard: [3, 4, 6, 8] } as const;
const top = ({ k, d, from }: Params) => (from === 'one' ? d - k : k);
const parts = ({ k }: Params) => (k === 1 ? '1 part' : `${k} parts`);

const lines = {
  zero: (p: Params) =>
    say`A number line from 0 to 1 is cut into ${p.d} equal parts. Which fraction is ${parts(p)} to the right of 0?`,
  one: (p: Params) =>
    say`A number line from 0 to 1 is cut into ${p.d} equal parts. Which fraction is ${parts(p)} to the left of 1?`,
  beyond: (p: Params) =>
    say`A number line goes from 0 to 2. Each whole is cut into ${p.d} equal parts. Which fraction is ${parts(p)} to the right of 0?`,
};
const paths = {
  zero: (p: Params) =>
    say`A path is 1 mile long, and posts cut it into ${p.d} equal parts. ${p.name} walks ${parts(p)} from the start. How many miles is that?`,
  one: (p: Params) =>
    say`A path is 1 mile long, and posts cut it into ${p.d} equal parts. ${p.name} stops ${parts(p)} before the end. How many miles from the start is that?`,
  beyond: (p: Params) =>
    say`A path is 2 miles long, and posts cut each mile into ${p.d} equal parts. ${p.name} walks ${parts(p)} from the start. How many miles is that?`,
};
const ropes = {
  zero: (p: Params) =>
    say`A rope is 1 yard long and has ${p.d} equal parts. ${p.name} marks the point ${parts(p)} from the left end. How many yards from the left end is it?`,
  one: (p: Params) =>
    say`A rope is 1 yard long and has ${p.d} equal parts. ${p.name} marks the point ${parts(p)} before the right end. How many yards from the left end is it?`,
  beyond: (p: Params) =>
    say`A rope is 2 yards long, and each yard has ${p.d} equal parts. ${p.name} marks the point ${parts(p)} from the left end. How many yards from the left end is it?`,
};
const prompts = [(p: Params) => lines[p.from](p), (p: Params) => paths[p.from](p), (p: Params) => ropes[p.from](p)];

export const numberLineFractions = defineSkill<Params>({
  id: 'fractions-on-a-number-line',
  name: 'Fractions on a number line',
  grade: 3,
  grades: [3, 4],
  domain: 'fractions',
  standard: '3.NF.A.2',
  keywords: ['fractions on a number line', 'number line', 'place fractions', 'locate fractions', 'points between 0 and 1'],
  prerequisites: ['name-fractions'],
  teaching: numberLineFractionsTeaching,
  make: (rng, difficulty) => {
    const d = rng.pick(bottoms[difficulty]);
    const from =
      difficulty === 'hard'
        ? rng.pick(['one', 'beyond', 'beyond'] as const)
        : difficulty === 'medium'
          ? rng.pick(['zero', 'one'] as const)
          : 'zero';
    const k = from === 'beyond' ? rng.int(d + 1, 2 * d - 1) : rng.int(1, d - 1);
    return { ...drawTelling(rng, 2), k, d, from };
  },
  solve: (p) => fraction(top(p), p.d),
  // Walks over the line part by part, and counts how many make 1 and how many lie before the point.
  verify: ({ k, d, from }, answer) => {
    const end = from === 'beyond' ? d + d : d;
    const point = from === 'one' ? end - k : k;
    let walked = 0;
    for (let part = 0; part < end; part++) if (part < point) walked++;
    return answer.kind === 'fraction' && isUnits(answer, walked, d);
  },
  misconceptions: [
    {
      id: 'counted-marks-with-zero',
      name: 'Counts the marks and begins with the one at 0',
      wrong: (p) => {
        if (p.from === 'one') return top(p) > 1 ? fraction(top(p) - 1, p.d) : null;
        return fraction(top(p) + 1, p.d);
      },
      feedback: ({ from }) =>
        from === 'one'
          ? say`You counted the mark at 1 as a step. Count the spaces that you move, not the marks.`
          : say`You counted the mark at 0 as a step. Count the spaces that you move, not the marks.`,
    },
    {
      id: 'counted-inner-marks',
      name: 'Takes the number of inner marks for the bottom',
      wrong: (p) => (p.d > 2 ? fraction(top(p), p.d - 1) : null),
      feedback: () => say`You counted the marks between 0 and 1. The bottom number counts the equal spaces.`,
    },
    {
      id: 'counted-all-marks',
      name: 'Takes the number of all marks from 0 to 1 for the bottom',
      wrong: (p) => fraction(top(p), p.d + 1),
      feedback: () => say`You counted all the marks, with 0 and 1. The bottom number counts the equal spaces between them.`,
    },
    {
      id: 'counted-from-the-other-end',
      name: 'Counts from the other end',
      wrong: (p) => (p.from === 'beyond' ? fraction(2 * p.d - p.k, p.d) : fraction(p.d - top(p), p.d)),
      feedback: () => say`A fraction tells how far a point is from 0. See from which end you have counted.`,
    },
    {
      id: 'whole-line-as-one',
      name: 'Takes the whole line from 0 to 2 for one whole',
      wrong: (p) => (p.from === 'beyond' ? fraction(p.k, 2 * p.d) : null),
      feedback: () => say`You counted all the parts up to 2. The bottom number counts only the parts from 0 to 1.`,
    },
    {
      id: 'upside-down',
      name: 'Swaps top and bottom',
      wrong: (p) => fraction(p.d, top(p)),
      feedback: () => say`You have the right two numbers. The number of parts in one whole goes on the bottom.`,
    },
    {
      id: 'count-as-whole-number',
      name: 'Gives the number of parts as a whole number',
      wrong: (p) => integer(top(p)),
      feedback: () => say`That is how many parts it is. Each part is only a fraction of 1, so say what kind of part.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`${p.d} equal parts make 1, so each part is ${fraction(1, p.d)}.`,
    p.from === 'one'
      ? say`From 0 to the point it is ${p.d} − ${p.k} = ${top(p)} ${top(p) === 1 ? 'part' : 'parts'}.`
      : say`From 0 to the point it is ${parts(p)}.`,
    say`So the point is at ${answer}.`,
  ],
  proof: ({ k, d, from }) => ({ expression: from === 'one' ? `1 - ${k} * (1/${d})` : `${k} * (1/${d})` }),
});
