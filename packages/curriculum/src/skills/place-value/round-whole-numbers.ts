import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { roundWholeNumbersTeaching } from '../../teaching/place-value/round-whole-numbers.ts';
import { integer, ratioOf } from '../../value.ts';

type Params = Telling & { n: number; unit: 10 | 100 };

const below = ({ n, unit }: Params) => n - (n % unit);
const goesUp = ({ n, unit }: Params) => (n % unit) * 2 >= unit;

const prompts = [
  ({ n, unit }: Params) => say`Round ${n} to the nearest ${unit === 10 ? 'ten' : 'hundred'}.`,
  ({ n, unit, name }: Params) =>
    say`${name} walked ${n} steps. About how many is that, to the nearest ${unit === 10 ? 'ten' : 'hundred'}?`,
  ({ n, unit, name }: Params) =>
    say`${name} counts ${n} birds on the lake. Round the count to the nearest ${unit === 10 ? 'ten' : 'hundred'}.`,
];

export const roundWholeNumbers = defineSkill<Params>({
  id: 'round-whole-numbers',
  name: 'Rounding to the nearest 10 or 100',
  grade: 3,
  grades: [3, 4],
  domain: 'place value',
  standard: '3.NBT.A.1',
  keywords: ['round', 'estimate', 'whole numbers', 'nearest ten', 'nearest hundred'],
  prerequisites: ['hundreds-tens-and-ones'],
  teaching: roundWholeNumbersTeaching,
  make: (rng, difficulty) => {
    const unit = difficulty === 'easy' ? 10 : difficulty === 'medium' ? 100 : rng.pick([10, 100] as const);
    const base = rng.int(difficulty === 'hard' ? 30 : 11, 98) * 10;
    return { ...drawTelling(rng, 2), unit, n: base + rng.int(1, 9) };
  },
  solve: ({ n, unit }) => integer(Math.floor((n + unit / 2) / unit) * unit),
  // Steps outwards from n, up first, until it meets a multiple of the unit.
  verify: ({ n, unit }, answer) => {
    let step = 0;
    while ((n + step) % unit !== 0 && (n - step) % unit !== 0) step++;
    return answer.kind === 'integer' && ratioOf(answer)?.n === ((n + step) % unit === 0 ? n + step : n - step);
  },
  misconceptions: [
    {
      id: 'always-down',
      name: 'Always rounds down',
      wrong: (params) => integer(below(params)),
      feedback: ({ n, unit }) => say`${n} has passed the middle, so the next ${unit} above it is nearer. Round up.`,
    },
    {
      id: 'always-up',
      name: 'Always rounds up',
      wrong: (params) => integer(below(params) + params.unit),
      feedback: ({ n, unit }) =>
        say`${n} has not reached the middle, so the ${unit === 10 ? 'ten' : 'hundred'} below it is nearer. Stay there.`,
    },
    {
      id: 'kept-the-tail',
      name: 'Rounds the digit and keeps the digits after it',
      wrong: (params) => (goesUp(params) ? integer(params.n + params.unit) : null),
      feedback: () => say`You picked the right digit. After you round, all the digits behind it turn into 0.`,
    },
    {
      id: 'one-less-when-down',
      name: 'Makes the digit one smaller when rounding down',
      wrong: (params) => (goesUp(params) ? null : integer(below(params) - params.unit)),
      feedback: () => say`To round down, keep the digit as it is. Only the digits behind it change to 0.`,
    },
    {
      id: 'rounded-another-place',
      name: 'Rounds to another place',
      wrong: ({ n, unit }) => integer(unit === 10 ? Math.round(n / 100) * 100 : Math.round(n / 10) * 10),
      feedback: ({ unit }) =>
        say`That is rounded, but to another place. Here we want the nearest ${unit === 10 ? 'ten' : 'hundred'}.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (params, answer) => {
    const { n, unit } = params;
    return [
      say`${n} lies between ${below(params)} and ${below(params) + unit}.`,
      say`The middle is ${below(params) + unit / 2}.`,
      goesUp(params) ? say`${n} is at the middle or past it, so round up.` : say`${n} is below the middle, so round down.`,
      say`${n} rounds to ${answer}.`,
    ];
  },
  proof: ({ n, unit }) => ({ expression: `floor(${n}/${unit} + 1/2) * ${unit}` }),
});
