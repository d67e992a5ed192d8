import { defineSkill } from '../../define-skill.ts';
import { partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compareSamePartTeaching } from '../../teaching/fractions/compare-same-part.ts';
import { cannotTell, fraction, signOf } from '../../value.ts';

/** a/b beside c/d, where the tops or the bottoms are the same, but not both. */
type Params = Telling & { a: number; b: number; c: number; d: number; same: 'top' | 'bottom' };

const bottoms = { easy: [3, 4, 6, 8], medium: [3, 4, 5, 6, 8], hard: [4, 5, 6, 7, 8, 9, 10, 12] } as const;

const prompts = [
  ({ a, b, c, d }: Params) => say`Which sign belongs in the box? ${fraction(a, b)} ☐ ${fraction(c, d)}`,
  ({ a, b, c, d, name }: Params) =>
    say`${name} eats ${fraction(a, b)} of a sandwich. A friend eats ${fraction(c, d)} of one just as large. Which sign belongs in the box? ${fraction(a, b)} ☐ ${fraction(c, d)}`,
  ({ a, b, c, d, name }: Params) =>
    say`${name} has two strips of the same length, and colors ${fraction(a, b)} of one and ${fraction(c, d)} of the other. Which sign belongs in the box? ${fraction(a, b)} ☐ ${fraction(c, d)}`,
];

export const compareSamePart = defineSkill<Params>({
  id: 'compare-fractions-same-top-or-bottom',
  name: 'Comparing fractions with the same top or bottom',
  grade: 3,
  grades: [3, 4],
  domain: 'fractions',
  standard: '3.NF.A.3d',
  keywords: [
    'compare fractions',
    'same numerator',
    'same denominator',
    'compare unit fractions',
    'which fraction is larger',
    'greater fraction',
  ],
  prerequisites: ['name-fractions'],
  teaching: compareSamePartTeaching,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 2);
    const [first = 3, second = 4] = rng.shuffle<number>(bottoms[difficulty]);
    if (rng.int(0, 1) === 0) {
      const top = difficulty === 'easy' ? rng.int(1, 2) : rng.int(1, Math.min(first, second) - 1);
      return { ...telling, a: top, b: first, c: top, d: second, same: 'top' };
    }
    const [a = 1, c = 2] = rng.shuffle(Array.from({ length: first - 1 }, (_, i) => i + 1));
    return { ...telling, a, b: first, c, d: first, same: 'bottom' };
  },
  solve: ({ a, b, c, d, same }) => signOf(same === 'bottom' ? a - c : d - b),
  // Lays both on one strip of b × d cells, and sees which one reaches further.
  verify: ({ a, b, c, d }, answer) => {
    let [first, second] = [0, 0];
    for (let cell = 0; cell < b * d; cell++) {
      if (cell < a * d) first++;
      if (cell < c * b) second++;
    }
    return answer.kind === 'sign' && answer.sign === (first === second ? '=' : first < second ? '<' : '>');
  },
  misconceptions: [
    {
      id: 'larger-bottom-larger',
      name: 'Thinks that a larger bottom makes a larger fraction',
      wrong: ({ b, d, same }) => (same === 'top' ? signOf(b - d) : null),
      feedback: () =>
        say`When a whole is cut into more parts, each part gets smaller. Think of sharing with more and more friends.`,
    },
    {
      id: 'always-the-smaller-number',
      name: 'Thinks that the smaller number always makes the larger fraction',
      wrong: ({ a, c, same }) => (same === 'bottom' ? signOf(c - a) : null),
      feedback: ({ b }) =>
        say`The parts have the same size here, since both are cut into ${b}. So look at how many parts there are.`,
    },
    {
      id: 'one-number-alike-so-equal',
      name: 'Thinks that one number alike makes the fractions equal',
      wrong: () => signOf(0),
      feedback: ({ same }) =>
        same === 'top'
          ? say`The tops are alike, so there are as many parts. But are the parts of the same size?`
          : say`The bottoms are alike, so the parts have the same size. But are there as many of them?`,
    },
    {
      id: 'cannot-compare',
      name: 'Thinks that it cannot be told without a picture',
      wrong: () => cannotTell,
      feedback: ({ same }) =>
        same === 'top'
          ? say`You can tell! Ask which whole was cut into larger parts.`
          : say`You can tell! The parts have the same size, so count them.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b, c, d, same }, answer) =>
    same === 'bottom'
      ? [
          say`Both are made of ${partName(b)}, so the parts have the same size.`,
          say`${a} of them are ${a < c ? 'fewer' : 'more'} than ${c} of them.`,
          say`So ${fraction(a, b)} ${answer} ${fraction(c, d)}.`,
        ]
      : [
          say`Both have ${a} ${a === 1 ? 'part' : 'parts'}, but the parts differ in size.`,
          say`The ${partName(Math.min(b, d))} are larger than the ${partName(Math.max(b, d))}, because their whole is cut into fewer parts.`,
          say`So ${fraction(a, b)} ${answer} ${fraction(c, d)}.`,
        ],
  proof: ({ a, b, c, d }) => ({ expression: `${a}/${b} - ${c}/${d}` }),
});
