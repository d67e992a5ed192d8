import { defineSkill } from '../../define-skill.ts';
import { lowestTops, partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { equivalentFractionsTeaching } from '../../teaching/fractions/equivalent-fractions.ts';
import { fraction, integer, ratioOf } from '../../value.ts';

/** Find the top x of n/d = x/(d × times). */
type Params = Telling & { n: number; d: number; times: number };

const bottoms = { easy: [2, 3, 4, 5], medium: [3, 4, 5, 6], hard: [5, 6, 7, 8, 9] } as const;
const factors = { easy: [2, 3], medium: [2, 3, 4], hard: [3, 4, 5, 6] } as const;

const pieces = ({ d, times }: Params) => d * times;

const prompts = [
  (p: Params) => say`${fraction(p.n, p.d)} is the same amount as how many ${partName(pieces(p))}?`,
  (p: Params) =>
    say`${p.name} colors ${fraction(p.n, p.d)} of a strip of paper. The strip is then cut into ${pieces(p)} equal parts. How many parts are colored?`,
  (p: Params) =>
    say`A path has ${pieces(p)} stones of the same size. ${p.name} has walked ${fraction(p.n, p.d)} of the path. How many stones is that?`,
];

export const equivalentFractions = defineSkill<Params>({
  id: 'equivalent-fractions',
  name: 'Equivalent fractions',
  grade: 4,
  grades: [3, 5],
  domain: 'fractions',
  standard: '4.NF.A.1',
  keywords: ['fraction', 'equivalent', 'equal fractions', 'same amount', 'missing numerator', 'expand'],
  prerequisites: ['name-fractions', 'multiply-facts'],
  teaching: equivalentFractionsTeaching,
  make: (rng, difficulty) => {
    const d = rng.pick(bottoms[difficulty]);
    return { ...drawTelling(rng, 2), n: rng.pick(lowestTops(d)), d, times: rng.pick(factors[difficulty]) };
  },
  solve: ({ n, times }) => integer(n * times),
  // Cuts a bar of that many parts into d equal runs and counts the parts of n runs.
  verify: ({ n, d, times }, answer) => {
    const bar = Array.from({ length: d * times }, (_, part) => Math.floor((part * d) / (d * times)));
    return answer.kind === 'integer' && ratioOf(answer)?.n === bar.filter((run) => run < n).length;
  },
  misconceptions: [
    {
      id: 'kept-the-top',
      name: 'Keeps the top number and changes only the bottom',
      wrong: ({ n }) => integer(n),
      feedback: ({ n, times }) => say`Each part was cut into ${times} smaller ones. So there must be more than ${n} of them now.`,
    },
    {
      id: 'added-the-same',
      name: 'Adds the same number to top and bottom',
      wrong: ({ n, d, times }) => integer(n + d * times - d),
      feedback: ({ d, times }) =>
        say`You added the same to top and bottom. To keep the amount, multiply both: ${d} × ${times} is ${d * times}.`,
    },
    {
      id: 'gave-the-multiplier',
      name: 'Gives the number that the bottom was multiplied by',
      wrong: ({ times }) => integer(times),
      feedback: ({ n, times }) =>
        say`You found that the bottom grew ${times} times. Now multiply the top, ${n}, by ${times} as well.`,
    },
    {
      id: 'added-the-multiplier',
      name: 'Adds the multiplier to the top',
      wrong: ({ n, times }) => integer(n + times),
      feedback: ({ n, times }) =>
        say`The bottom was multiplied by ${times}. So multiply the top by ${times} too. You added: ${n} + ${times}.`,
    },
    {
      id: 'counted-the-rest',
      name: 'Counts the parts that are not meant',
      wrong: ({ n, d, times }) => integer((d - n) * times),
      feedback: ({ n, d }) => say`Those are the parts left over. Count the parts that belong to ${fraction(n, d)}.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (params, answer) => {
    const { n, d, times } = params;
    return [
      say`${d} × ${times} = ${pieces(params)}, so each part is cut into ${times} smaller parts.`,
      say`Do the same on top: ${n} × ${times} = ${answer} smaller parts.`,
      say`So ${fraction(n, d)} = ${fraction(n * times, pieces(params))}.`,
    ];
  },
  proof: (params) => ({ equation: `${params.n}/${params.d} = x/${pieces(params)}`, variable: 'x' }),
});
