import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { changeTenOrHundredTeaching, tenMoreTenLessTeaching } from '../../teaching/place-value/change-one-place.ts';
import { integer } from '../../value.ts';
import { turnCounter } from '../counting/counter-wheels.ts';

/** n with `unit` more (sign 1) or less (sign -1). */
type Params = Telling & { n: number; unit: 10 | 100; sign: 1 | -1 };

const after = ({ n, unit, sign }: Params, times = 1) => n + sign * unit * times;
const placeOf = ({ unit }: Params) => (unit === 10 ? 'tens' : 'hundreds');
const isUp = ({ sign }: Params) => sign === 1;
/** The new ten lies in another hundred. */
const crosses = (p: Params) => p.unit === 10 && Math.floor(p.n / 100) !== Math.floor(after(p) / 100);

const changeSlips: readonly Misconception<Params>[] = [
  {
    id: 'changed-the-ones',
    name: 'Changes the ones',
    wrong: ({ n, sign }) => integer(n + sign),
    feedback: (p) => say`You changed the ones by 1. ${p.unit} is in the ${placeOf(p)} place.`,
  },
  {
    id: 'went-the-other-way',
    name: 'Mixes up more and less',
    wrong: (p) => integer(after(p, -1)),
    feedback: (p) =>
      isUp(p) ? say`You went down. More means that the number grows.` : say`You went up. Less means that the number shrinks.`,
  },
  {
    id: 'changed-two-places',
    name: 'Changes the place next to it too',
    wrong: (p) => integer(after(p) + (p.sign * p.unit) / 10),
    feedback: (p) => say`You changed two digits. Only the ${placeOf(p)} have to change.`,
  },
  {
    id: 'counted-the-start',
    name: 'Counts the number itself as the first step',
    wrong: (p) => (p.unit === 10 ? integer(after(p) - p.sign) : null),
    feedback: ({ n }) => say`You counted ${n} as step one. The first step goes to the next number.`,
  },
  {
    id: 'jumped-twice',
    name: 'Makes two jumps',
    wrong: (p) => integer(after(p, 2)),
    feedback: ({ unit }) => say`You made two jumps. Jump by ${unit} just once.`,
  },
];

const extraSlips: readonly Misconception<Params>[] = [
  {
    id: 'changed-the-wrong-place',
    name: 'Changes the tens for the hundreds, or the hundreds for the tens',
    wrong: ({ n, unit, sign }) => integer(n + sign * (unit === 10 ? 100 : 10)),
    feedback: ({ unit }) => say`You changed another place. Where does the 1 of ${unit} stand?`,
  },
  {
    id: 'stayed-in-the-hundred',
    name: 'Changes the tens digit and leaves the hundreds as they are',
    wrong: (p) => (crosses(p) ? integer(after(p) - 100 * p.sign) : null),
    feedback: () => say`The tens were full or empty there. So the hundreds have to change as well.`,
  },
];

type Own = Pick<SkillFacts, 'id' | 'name' | 'grade' | 'grades' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'>;
type Extra = {
  draw: (rng: Rng, difficulty: Difficulty) => Pick<Params, 'n' | 'unit' | 'sign'>;
  prompts: readonly ((p: Params) => ReturnType<typeof say>)[];
  misconceptions: readonly Misconception<Params>[];
};

const defineChange = (own: Own, { draw, prompts, misconceptions }: Extra) =>
  defineSkill<Params>({
    ...own,
    domain: 'place value',
    make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...draw(rng, difficulty) }),
    solve: (p) => integer(after(p)),
    // Turns a counter one by one from the smaller of the two to the larger.
    verify: (p, answer) => {
      if (answer.kind !== 'integer' || answer.n < 0) return false;
      return isUp(p) ? turnCounter(p.n, p.unit) === answer.n : turnCounter(answer.n, p.unit) === p.n;
    },
    misconceptions,
    prompt: (params) => tell(prompts, params),
    explain: (p, answer) => {
      const [from, to] = [Math.floor(p.n / p.unit), Math.floor(after(p) / p.unit)];
      return [
        say`${p.n} has ${from} ${from === 1 ? placeOf(p).slice(0, -1) : placeOf(p)}. One ${isUp(p) ? 'more' : 'less'} makes ${to}.`,
        say`The rest stays the same: ${p.n} ${isUp(p) ? '+' : '−'} ${p.unit} = ${answer}.`,
      ];
    },
    proof: ({ n, unit, sign }) => ({ expression: `${n} ${sign === 1 ? '+' : '-'} ${unit}` }),
  });

export const tenMoreTenLess = defineChange(
  {
    id: 'ten-more-ten-less',
    name: 'Ten more and ten less',
    grade: 1,
    grades: [1, 2],
    standard: '1.NBT.C.5',
    keywords: ['ten more', 'ten less', '10 more 10 less', 'mental math', 'add ten', 'subtract ten'],
    prerequisites: ['tens-and-ones'],
    teaching: tenMoreTenLessTeaching,
  },
  {
    draw: (rng, difficulty) => ({
      n: rng.int(2, { easy: 5, medium: 8, hard: 8 }[difficulty]) * 10 + rng.int(difficulty === 'easy' ? 0 : 1, 9),
      unit: 10,
      sign: difficulty === 'easy' ? 1 : rng.pick([1, -1] as const),
    }),
    prompts: [
      (p) => say`What number is 10 ${isUp(p) ? 'more' : 'less'} than ${p.n}?`,
      (p) => say`${p.name} has ${p.n} beads. A friend has 10 ${isUp(p) ? 'more' : 'fewer'}. How many beads does the friend have?`,
      (p) =>
        isUp(p)
          ? say`${p.name} has ${p.n} cards and gets 10 more. How many cards is that?`
          : say`${p.name} has ${p.n} cards and gives 10 away. How many cards are left?`,
      (p) =>
        isUp(p)
          ? say`There are ${p.n} birds in a tree. Then 10 more come. ${p.name} counts. How many birds are there now?`
          : say`There are ${p.n} birds in a tree. Then 10 fly off. ${p.name} counts. How many birds are there now?`,
    ],
    misconceptions: changeSlips,
  },
);

export const changeTenOrHundred = defineChange(
  {
    id: 'add-or-subtract-10-or-100',
    name: 'Adding and subtracting 10 or 100 in your head',
    grade: 2,
    grades: [2, 3],
    standard: '2.NBT.B.8',
    keywords: ['10 more', '100 more', 'add 10', 'subtract 100', 'mental math', 'mentally add and subtract 10 or 100'],
    prerequisites: ['ten-more-ten-less', 'hundreds-tens-and-ones'],
    teaching: changeTenOrHundredTeaching,
  },
  {
    draw: (rng, difficulty) => {
      const [unit, sign] = [rng.pick([10, 100] as const), rng.pick([1, -1] as const)];
      const hundreds = rng.int(2, 7) * 100;
      const tens = difficulty === 'hard' && unit === 10 ? (sign === 1 ? 90 : 0) : rng.int(2, 8) * 10;
      return { unit, sign, n: hundreds + tens + rng.int(difficulty === 'easy' ? 0 : 1, 9) };
    },
    prompts: [
      (p) => say`What is ${p.n} ${isUp(p) ? '+' : '−'} ${p.unit}?`,
      (p) => say`What number is ${p.unit} ${isUp(p) ? 'more' : 'less'} than ${p.n}?`,
      (p) =>
        isUp(p)
          ? say`${p.name} read ${p.n} pages so far and reads ${p.unit} more. How many pages is that in all?`
          : say`A book has ${p.n} pages. ${p.name} has read ${p.unit} of them. How many pages are left?`,
      (p) =>
        isUp(p)
          ? say`A farm has ${p.n} trees. ${p.name} plants ${p.unit} more. How many trees are there now?`
          : say`${p.name} has ${p.n} sheets of paper and uses ${p.unit}. How many sheets are left?`,
    ],
    misconceptions: [...changeSlips, ...extraSlips],
  },
);
