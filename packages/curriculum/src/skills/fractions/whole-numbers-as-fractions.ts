import { defineSkill } from '../../define-skill.ts';
import { partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { wholeNumbersAsFractionsTeaching } from '../../teaching/fractions/whole-numbers-as-fractions.ts';
import { fraction, integer } from '../../value.ts';

/** n = ☐/d, or which whole number is (n × d)/d. */
type Params = Telling & { n: number; d: number; asks: 'top' | 'whole' };

const ranges = {
  easy: [
    [2, 5],
    [2, 4],
  ],
  medium: [
    [2, 6],
    [1, 6],
  ],
  hard: [
    [3, 9],
    [1, 8],
  ],
} as const;
const top = ({ n, d }: Params) => n * d;

const prompts = [
  (p: Params) =>
    p.asks === 'top'
      ? say`Which number belongs in the box? ${p.n} = ☐/${p.d}`
      : say`Which whole number is the same as ${fraction(top(p), p.d)}?`,
  (p: Params) =>
    p.asks === 'top'
      ? say`${p.name} cuts ${p.n} ${p.n === 1 ? 'orange' : 'oranges'} into ${partName(p.d)}. How many ${partName(p.d)} is that?`
      : say`${p.name} has ${top(p)} ${partName(p.d)} of oranges. How many whole oranges is that?`,
  (p: Params) =>
    p.asks === 'top'
      ? say`${p.name} needs ${p.n} ${p.n === 1 ? 'cup' : 'cups'} of rice and has a cup that holds ${fraction(1, p.d)} cup. How many times does ${p.name} have to fill it?`
      : say`${p.name} fills a cup that holds ${fraction(1, p.d)} cup of rice ${top(p)} times. How many cups of rice is that in all?`,
];

export const wholeNumbersAsFractions = defineSkill<Params>({
  id: 'whole-numbers-as-fractions',
  name: 'Whole numbers as fractions',
  grade: 3,
  grades: [3, 4],
  domain: 'fractions',
  standard: '3.NF.A.3c',
  keywords: [
    'whole numbers as fractions',
    'fractions equal to whole numbers',
    'write a whole number as a fraction',
    'fraction equal to 1',
  ],
  prerequisites: ['name-fractions', 'multiply-facts'],
  teaching: wholeNumbersAsFractionsTeaching,
  make: (rng, difficulty) => {
    const [[lowN, highN], [lowD, highD]] = ranges[difficulty];
    const drawn = {
      ...drawTelling(rng, 2),
      n: rng.int(lowN, highN),
      d: rng.int(lowD, highD),
      asks: rng.pick(['top', 'whole'] as const),
    };
    return drawn.d === 1 ? { ...drawn, story: 0 } : drawn;
  },
  solve: (p) => integer(p.asks === 'top' ? p.n * p.d : top(p) / p.d),
  // Cuts one whole after another into parts, or puts parts together until no full whole is left.
  verify: (p, answer) => {
    let [cut, made] = [0, 0];
    for (let whole = 0; whole < p.n; whole++) for (let part = 0; part < p.d; part++) cut++;
    for (let left = top(p); left >= p.d; left -= p.d) made++;
    return answer.kind === 'integer' && answer.n === (p.asks === 'top' ? cut : made);
  },
  misconceptions: [
    {
      id: 'kept-the-number',
      name: 'Keeps the number as it is',
      wrong: (p) => integer(p.asks === 'top' ? p.n : top(p)),
      feedback: ({ d, asks }) =>
        asks === 'top'
          ? say`That counts the wholes. Each whole is cut into parts, so count the parts.`
          : say`That counts the parts. How many parts make one whole when the bottom is ${d}?`,
    },
    {
      id: 'added-the-bottom',
      name: 'Adds the bottom number',
      wrong: (p) => integer((p.asks === 'top' ? p.n : top(p)) + p.d),
      feedback: () => say`You added. Draw the wholes with their parts, and count in equal groups.`,
    },
    {
      id: 'subtracted-the-bottom',
      name: 'Subtracts the bottom number from the top',
      wrong: (p) => (p.asks === 'whole' ? integer(top(p) - p.d) : null),
      feedback: ({ d }) => say`You took one group of ${d} parts away. Keep on, and count how many groups there are.`,
    },
    {
      id: 'gave-the-bottom',
      name: 'Gives the bottom number',
      wrong: ({ d }) => integer(d),
      feedback: ({ d }) => say`${d} is how many parts make just one whole. Look at how much there is in all.`,
    },
    {
      id: 'one-whole-too-few',
      name: 'Leaves out one whole',
      wrong: (p) => integer(p.asks === 'top' ? top(p) - p.d : p.n - 1),
      feedback: ({ d }) => say`So close! One whole is missing. Count in steps of ${d} once more.`,
    },
    {
      id: 'one-whole-too-many',
      name: 'Counts one whole too many',
      wrong: (p) => integer(p.asks === 'top' ? top(p) + p.d : p.n + 1),
      feedback: ({ d }) => say`So close! That is one whole too many. Count in steps of ${d} once more.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) =>
    p.asks === 'top'
      ? [
          p.d === 1 ? say`With 1 at the bottom, each whole is just 1 part.` : say`Each whole has ${p.d} ${partName(p.d)}.`,
          say`${p.n} × ${p.d} = ${answer}, so ${p.n} = ${fraction(top(p), p.d)}.`,
        ]
      : [
          say`A whole has ${p.d} of these parts. Ask how many wholes ${top(p)} parts make.`,
          say`${top(p)} ÷ ${p.d} = ${answer}, so ${fraction(top(p), p.d)} = ${answer}.`,
        ],
  proof: (p) => (p.asks === 'top' ? { equation: `${p.n} = x/${p.d}`, variable: 'x' } : { expression: `${top(p)}/${p.d}` }),
});
