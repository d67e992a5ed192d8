import { defineSkill } from '../../define-skill.ts';
import { leastCommonMultiple } from '../../number-words.ts';
import { type Piece, say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { simpleEqualFractionsTeaching } from '../../teaching/fractions/simple-equal-fractions.ts';
import { fraction, integer } from '../../value.ts';

/** n/d and (n × times)/(d × times) are equal; one of the four numbers is missing. */
type Params = Telling & {
  n: number;
  d: number;
  times: number;
  missing: 'large-top' | 'small-top' | 'large-bottom' | 'small-bottom';
};

/** Fractions in lowest terms, with how often their parts may be cut. */
const bases = {
  easy: [
    [1, 2, 2],
    [1, 2, 3],
    [1, 2, 4],
    [1, 3, 2],
    [2, 3, 2],
    [1, 4, 2],
    [3, 4, 2],
  ],
  medium: [
    [1, 2, 4],
    [1, 2, 5],
    [2, 3, 2],
    [2, 3, 3],
    [3, 4, 2],
    [1, 4, 3],
    [2, 5, 2],
    [3, 5, 2],
    [1, 6, 2],
  ],
  hard: [
    [1, 2, 6],
    [1, 3, 4],
    [2, 3, 4],
    [3, 4, 3],
    [1, 3, 3],
    [4, 5, 2],
    [5, 6, 2],
    [3, 4, 2],
    [2, 3, 3],
  ],
} as const;

const numbersOf = ({ n, d, times }: Params) => ({
  'small-top': n,
  'small-bottom': d,
  'large-top': n * times,
  'large-bottom': d * times,
});
const answerOf = (p: Params) => numbersOf(p)[p.missing];
const isTop = ({ missing }: Params) => missing === 'large-top' || missing === 'small-top';
const isLarge = ({ missing }: Params) => missing === 'large-top' || missing === 'large-bottom';

/** The whole fraction first, and then the one with the box. */
function sides(p: Params): { known: { n: number; d: number }; open: { top: Piece; bottom: Piece } } {
  const [small, large] = [
    { n: p.n, d: p.d },
    { n: p.n * p.times, d: p.d * p.times },
  ];
  const [known, open] = isLarge(p) ? [small, large] : [large, small];
  return { known, open: isTop(p) ? { top: '☐', bottom: open.d } : { top: open.n, bottom: '☐' } };
}

const sentence = (p: Params) => {
  const { known, open } = sides(p);
  return say`${fraction(known.n, known.d)} = ${open.top}/${open.bottom}`;
};

const prompts = [
  (p: Params) => say`Which number belongs in the box? ${sentence(p)}`,
  (p: Params) =>
    say`${p.name} folds two strips of the same length and colors the same amount on both. Which number belongs in the box? ${sentence(p)}`,
  (p: Params) =>
    say`${p.name} cuts a pie, and a friend cuts one just as large in another way. Both eat the same amount. Which number belongs in the box? ${sentence(p)}`,
];

export const simpleEqualFractions = defineSkill<Params>({
  id: 'simple-equal-fractions',
  name: 'Simple equal fractions',
  grade: 3,
  grades: [3, 4],
  domain: 'fractions',
  standard: '3.NF.A.3b',
  keywords: [
    'equal fractions',
    'simple equivalent fractions',
    'equivalent fractions grade 3',
    'same size fractions',
    'missing number in a fraction',
  ],
  prerequisites: ['name-fractions', 'multiply-facts'],
  teaching: simpleEqualFractionsTeaching,
  make: (rng, difficulty) => {
    const [n, d, times] = rng.pick<readonly [number, number, number]>(bases[difficulty]);
    const missing = rng.pick(
      difficulty === 'easy'
        ? (['large-top', 'small-top'] as const)
        : (['large-top', 'small-top', 'large-bottom', 'small-bottom'] as const),
    );
    return { ...drawTelling(rng, 2), n, d, times, missing };
  },
  solve: (p) => integer(answerOf(p)),
  // Puts the answer in the box and measures both fractions on one strip of cells.
  verify: (p, answer) => {
    if (answer.kind !== 'integer' || answer.n < 1) return false;
    const full = { ...numbersOf(p), [p.missing]: answer.n };
    const strip = leastCommonMultiple(full['small-bottom'], full['large-bottom']);
    return (strip / full['small-bottom']) * full['small-top'] === (strip / full['large-bottom']) * full['large-top'];
  },
  misconceptions: [
    {
      id: 'kept-the-number',
      name: 'Keeps the number of the other fraction',
      wrong: (p) => integer(isTop(p) ? sides(p).known.n : sides(p).known.d),
      feedback: () =>
        say`You kept the number of the other fraction. The size of the parts has changed, so this number changes too.`,
    },
    {
      id: 'added-the-same',
      name: 'Adds or subtracts the same at top and bottom',
      wrong: (p) => {
        const [n, d] = [p.n, p.d];
        const gap = isTop(p) ? d * p.times - d : n * p.times - n;
        const start = isTop(p) ? sides(p).known.n : sides(p).known.d;
        const moved = start + (isLarge(p) ? gap : -gap);
        return moved > 0 ? integer(moved) : null;
      },
      feedback: () => say`Adding or taking away the same does not keep the amount. Ask into how many pieces each part was cut.`,
    },
    {
      id: 'gave-how-often-it-is-cut',
      name: 'Gives the number by which the parts were cut',
      wrong: ({ times }) => integer(times),
      feedback: (p) =>
        isLarge(p)
          ? say`Each part is cut into that many pieces. Now use this on the number that you know.`
          : say`That many small parts make one larger part. Now use this on the number that you know.`,
    },
    {
      id: 'swapped-top-and-bottom',
      name: 'Swaps top and bottom',
      wrong: (p) =>
        integer({ 'large-top': p.d * p.times, 'small-top': p.d, 'large-bottom': p.n * p.times, 'small-bottom': p.n }[p.missing]),
      feedback: () =>
        say`That is the other number of the same fraction. Look again at whether the box is at the top or at the bottom.`,
    },
    {
      id: 'one-too-many',
      name: 'Counts one part too many',
      wrong: (p) => integer(answerOf(p) + 1),
      feedback: () => say`So close! Draw both strips under each other, and see if they end at the same point.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const { n, d, times } = p;
    return [
      isLarge(p)
        ? say`Each part is cut into ${times} smaller parts, so multiply by ${times}.`
        : say`${times} small parts make one larger part, so divide by ${times}.`,
      isTop(p)
        ? say`At the top: ${isLarge(p) ? `${n} × ${times}` : `${n * times} ÷ ${times}`} = ${answer}.`
        : say`At the bottom: ${isLarge(p) ? `${d} × ${times}` : `${d * times} ÷ ${times}`} = ${answer}.`,
      say`${fraction(n, d)} = ${fraction(n * times, d * times)}, so ${answer} belongs in the box.`,
    ];
  },
  proof: (p) => {
    const { known } = sides(p);
    const [n, d] = isLarge(p) ? [p.n * p.times, p.d * p.times] : [p.n, p.d];
    return { equation: `${known.n}/${known.d} = ${isTop(p) ? `x/${d}` : `${n}/x`}`, variable: 'x' };
  },
});
