import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { roundToAnyPlaceTeaching } from '../../teaching/place-value/round-to-any-place.ts';
import { integer } from '../../value.ts';

type Unit = 10 | 100 | 1000 | 10_000 | 100_000;
type Params = Telling & { n: number; unit: Unit };

const unitNames: Readonly<Record<Unit, string>> = {
  10: 'ten',
  100: 'hundred',
  1000: 'thousand',
  10000: 'ten thousand',
  100000: 'hundred thousand',
};
const units = { easy: [100, 1000], medium: [100, 1000, 10_000], hard: [1000, 10_000, 100_000] } as const;
const lengths = { easy: 4, medium: 5, hard: 6 } as const;

const nearest = (n: number, unit: number) => Math.floor((n + unit / 2) / unit) * unit;
const below = ({ n, unit }: Params) => n - (n % unit);
const goesUp = ({ n, unit }: Params) => (n % unit) * 2 >= unit;

/** Rounds to ten, then to a hundred and so on, each time from the number just rounded. */
function roundStepByStep({ n, unit }: Params): number {
  let at = n;
  for (let step = 10; step <= unit; step *= 10) at = nearest(at, step);
  return at;
}

const prompts = [
  ({ n, unit }: Params) => say`Round ${n} to the nearest ${unitNames[unit]}.`,
  ({ n, unit, name }: Params) =>
    say`A town has ${n} people. ${name} rounds that to the nearest ${unitNames[unit]}. What does ${name} get?`,
  ({ n, unit, name }: Params) =>
    say`${n} people watched a game. ${name} reports the number to the nearest ${unitNames[unit]}. What number is in the report?`,
];

export const roundToAnyPlace = defineSkill<Params>({
  id: 'round-to-any-place',
  name: 'Rounding large numbers to any place',
  grade: 4,
  grades: [4, 5],
  domain: 'place value',
  standard: '4.NBT.A.3',
  keywords: [
    'round',
    'rounding large numbers',
    'round to any place',
    'nearest thousand',
    'nearest ten thousand',
    'multi-digit rounding',
  ],
  prerequisites: ['round-whole-numbers', 'place-value'],
  teaching: roundToAnyPlaceTeaching,
  make: (rng, difficulty) => {
    const unit = rng.pick<Unit>(units[difficulty]);
    const high = 10 ** lengths[difficulty];
    // Every third number lies just below the middle, where rounding step by step goes wrong.
    const base = rng.int(Math.max(high / 10, unit) / unit, (high - unit) / unit - 1) * unit;
    const trap =
      Math.floor((unit / 2 - unit / 10) / (unit / 10)) * (unit / 10) +
      Math.floor(unit / 10 / 2) +
      rng.int(0, Math.floor(unit / 25));
    return { ...drawTelling(rng, 2), unit, n: base + (rng.int(1, 3) === 1 ? trap : rng.int(1, unit - 1)) };
  },
  solve: ({ n, unit }) => integer(nearest(n, unit)),
  // A multiple of the unit that is no more than half a unit away; just half a unit only upwards.
  verify: ({ n, unit }, answer) => {
    if (answer.kind !== 'integer' || answer.n % unit !== 0) return false;
    const [up, down] = [answer.n - n, n - answer.n];
    return up >= 0 ? up <= unit / 2 : down < unit / 2;
  },
  misconceptions: [
    {
      id: 'rounded-step-by-step',
      name: 'Rounds one place after another from the right',
      wrong: (p) => integer(roundStepByStep(p)),
      feedback: () =>
        say`You rounded several times, and each time the number grew. Round just once, and look only at the next digit.`,
    },
    {
      id: 'always-down',
      name: 'Always rounds down',
      wrong: (p) => integer(below(p)),
      feedback: ({ unit }) =>
        say`The digit after the ${unitNames[unit]}s place is 5 or more. So the number is nearer to the one above.`,
    },
    {
      id: 'always-up',
      name: 'Always rounds up',
      wrong: (p) => integer(below(p) + p.unit),
      feedback: ({ unit }) =>
        say`The digit after the ${unitNames[unit]}s place is less than 5. So the number is nearer to the one below.`,
    },
    {
      id: 'kept-the-tail',
      name: 'Rounds the digit and keeps the digits after it',
      wrong: (p) => (goesUp(p) ? integer(p.n + p.unit) : null),
      feedback: () => say`You changed the right digit. After you round, all the digits behind it turn into 0.`,
    },
    {
      id: 'one-less-when-down',
      name: 'Makes the digit one smaller when rounding down',
      wrong: (p) => (goesUp(p) ? null : integer(below(p) - p.unit)),
      feedback: () => say`To round down, keep the digit as it is. Only the digits behind it change to 0.`,
    },
    {
      id: 'rounded-a-smaller-place',
      name: 'Rounds to the place to the right',
      wrong: ({ n, unit }) => integer(nearest(n, unit / 10)),
      feedback: ({ unit }) => say`That is rounded, but one place too far to the right. Find the ${unitNames[unit]}s first.`,
    },
    {
      id: 'dropped-the-zeros',
      name: 'Writes no zeros for the places that are rounded away',
      wrong: (p) => integer(nearest(p.n, p.unit) / p.unit),
      feedback: () => say`The first digits are right. The places behind them do not vanish, so fill them with zeros.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const next = Math.floor((p.n % p.unit) / (p.unit / 10));
    return [
      say`${p.n} lies between ${below(p)} and ${below(p) + p.unit}.`,
      say`The digit to the right of the ${unitNames[p.unit]}s place is ${next}.`,
      goesUp(p) ? say`${next} is 5 or more, so round up.` : say`${next} is less than 5, so round down.`,
      say`${p.n} rounds to ${answer}.`,
    ];
  },
  proof: ({ n, unit }) => ({ expression: `floor(${n} / ${unit} + 1/2) * ${unit}` }),
});
