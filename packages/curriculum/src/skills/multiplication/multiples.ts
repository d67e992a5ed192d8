import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { multiplesTeaching } from '../../teaching/multiplication/multiples.ts';
import { integer } from '../../value.ts';

/** The first multiple of `step` above the limit, or the last one below it; the limit may be a multiple itself. */
type Params = Telling & { step: number; limit: number; side: 'above' | 'below' };

const steps = { easy: [2, 3, 4, 5], medium: [3, 4, 6, 7], hard: [6, 7, 8, 9] } as const;
const limits = { easy: [11, 30], medium: [20, 60], hard: [40, 99] } as const;

const multiplesNear = ({ step, limit }: Params) => {
  const last = Math.floor(limit / step) * step;
  return { below: last === limit ? limit - step : last, above: last + step };
};
const answerOf = (p: Params) => multiplesNear(p)[p.side];

const prompts = [
  ({ step, limit, side }: Params) =>
    side === 'above'
      ? say`What is the smallest multiple of ${step} that is greater than ${limit}?`
      : say`What is the largest multiple of ${step} that is less than ${limit}?`,
  ({ name, step, limit, side }: Params) =>
    side === 'above'
      ? say`Rolls are sold in full bags of ${step}. ${name} needs more than ${limit} rolls. What is the smallest number of rolls that ${name} can buy?`
      : say`${name} sets up full rows of ${step} chairs. There have to be fewer than ${limit} chairs. What is the largest number of chairs?`,
  ({ name, step, limit, side }: Params) =>
    side === 'above'
      ? say`A lamp blinks every ${step} seconds after ${name} turns it on. After how many seconds does it blink for the first time later than second ${limit}?`
      : say`A lamp blinks every ${step} seconds after ${name} turns it on. After how many seconds does it blink for the last time before second ${limit}?`,
];

export const multiples = defineSkill<Params>({
  id: 'multiples-above-and-below',
  name: 'Finding multiples',
  grade: 4,
  grades: [3, 5],
  domain: 'multiply and divide',
  standard: '4.OA.B.4',
  keywords: [
    'multiples',
    'find multiples',
    'smallest multiple',
    'next multiple',
    'factors and multiples',
    'multiples of a number',
  ],
  prerequisites: ['multiply-facts'],
  teaching: multiplesTeaching,
  make: (rng, difficulty) => {
    const [low, high] = limits[difficulty];
    return {
      ...drawTelling(rng, 2),
      step: rng.pick(steps[difficulty]),
      limit: rng.int(low, high),
      side: rng.pick(['above', 'below'] as const),
    };
  },
  solve: (p) => integer(answerOf(p)),
  // Skip counts from zero, and keeps the last number before the limit and the first one after it.
  verify: ({ step, limit, side }, answer) => {
    let [last, count] = [0, 0];
    while (count <= limit) [last, count] = [count < limit ? count : last, count + step];
    return answer.kind === 'integer' && answer.n === (side === 'above' ? count : last);
  },
  misconceptions: [
    {
      id: 'other-side',
      name: 'Gives the multiple on the other side of the limit',
      wrong: (p) => integer(multiplesNear(p)[p.side === 'above' ? 'below' : 'above']),
      feedback: ({ step, limit, side }) =>
        say`That is a multiple of ${step}, but it is on the other side of ${limit}. The question asks for one ${side === 'above' ? 'above' : 'below'} it.`,
    },
    {
      id: 'one-multiple-too-far',
      name: 'Goes one multiple too far',
      wrong: (p) => integer(answerOf(p) + (p.side === 'above' ? p.step : -p.step)),
      feedback: ({ limit, step }) => say`That is a multiple of ${step}. Is there another one that is nearer to ${limit}?`,
    },
    {
      id: 'stepped-from-the-limit',
      name: 'Steps on from the limit and not from zero',
      wrong: ({ step, limit, side }) => integer(side === 'above' ? limit + step : limit - step),
      feedback: ({ step, limit }) => say`You took one step of ${step} from ${limit}. Multiples of ${step} are counted from 0.`,
    },
    {
      id: 'gave-the-number-of-steps',
      name: 'Gives how many steps it takes',
      wrong: (p) => integer(answerOf(p) / p.step),
      feedback: ({ step }) => say`That is how many steps of ${step} you need. Where do you land with that many steps?`,
    },
    {
      id: 'nearest-number',
      name: 'Takes the next number without looking for a multiple',
      wrong: ({ limit, side }) => integer(side === 'above' ? limit + 1 : limit - 1),
      feedback: ({ step }) => say`That is the very next number. Do you say it when you skip count by ${step}?`,
    },
    {
      id: 'gave-the-limit',
      name: 'Takes the limit itself',
      wrong: ({ step, limit }) => (limit % step === 0 ? integer(limit) : null),
      feedback: ({ limit, side }) =>
        say`${limit} is a multiple, but it is not ${side === 'above' ? 'greater' : 'less'} than itself. Go one step on.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const { below, above } = multiplesNear(p);
    const { step, limit, side } = p;
    return [
      say`Skip count by ${step} until you pass ${limit}.`,
      limit % step === 0
        ? say`You say ${below}, then ${limit} itself, and then ${above}.`
        : say`You say ${below}, and then ${above}. So ${limit} lies between them.`,
      side === 'above'
        ? say`The first multiple above ${limit} is ${answer}.`
        : say`The last multiple below ${limit} is ${answer}.`,
    ];
  },
  proof: ({ step, limit, side }) => ({
    expression: side === 'above' ? `${step} * (floor(${limit} / ${step}) + 1)` : `${step} * floor((${limit} - 1) / ${step})`,
  }),
});
