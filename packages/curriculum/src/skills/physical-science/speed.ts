import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { speedTeaching } from '../../teaching/physical-science/speed.ts';
import { integer, type Value } from '../../value.ts';

/** At `speed` for `time` the way is `speed * time`. */
type Params = Telling & { ask: 'speed' | 'distance' | 'time'; speed: number; time: number; mover: Mover };
type Mover = { who: string; verb: string; unit: string; every: string; speeds: readonly [low: number, high: number] };

const movers: Readonly<Record<'easy' | 'medium' | 'hard', readonly Mover[]>> = {
  easy: [
    { who: 'A cyclist', verb: 'rides', unit: 'meters', every: 'second', speeds: [4, 9] },
    { who: 'A robot', verb: 'rolls', unit: 'centimeters', every: 'second', speeds: [6, 12] },
  ],
  medium: [
    { who: 'A cheetah', verb: 'runs', unit: 'meters', every: 'second', speeds: [15, 28] },
    { who: 'A ferry', verb: 'travels', unit: 'kilometers', every: 'hour', speeds: [24, 45] },
  ],
  hard: [
    { who: 'A train', verb: 'travels', unit: 'kilometers', every: 'hour', speeds: [85, 160] },
    { who: 'A sound wave in air', verb: 'travels', unit: 'meters', every: 'second', speeds: [331, 346] },
  ],
};
const times = { easy: [3, 9], medium: [4, 12], hard: [3, 14] } as const;

function drawMotion(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): Omit<Params, keyof Telling> {
  const mover = rng.pick(movers[difficulty]);
  const ask = difficulty === 'easy' ? rng.pick(['speed', 'distance'] as const) : rng.pick(['speed', 'time', 'distance'] as const);
  const [shortest, longest] = times[difficulty];
  return { mover, ask, speed: rng.int(...mover.speeds), time: rng.int(shortest, longest) };
}

const way = ({ speed, time }: Params): number => speed * time;
const long = ({ time, mover }: Params) => say`${time} ${mover.every}s`;
const fast = ({ speed, mover }: Params) => say`${speed} ${mover.unit} per ${mover.every}`;
const far = (params: Params) => say`${way(params)} ${params.mover.unit}`;

const prompts = [
  (p: Params) => {
    const { who, verb, unit, every } = p.mover;
    if (p.ask === 'speed')
      return say`${who} ${verb} ${far(p)} in ${long(p)} at a constant speed. What is the speed in ${unit} per ${every}?`;
    if (p.ask === 'distance')
      return say`${who} ${verb} at a constant speed of ${fast(p)}. How many ${unit} is that in ${long(p)}?`;
    return say`${who} ${verb} at a constant speed of ${fast(p)}. How many ${every}s are needed for ${far(p)}?`;
  },
  (p: Params) => {
    const { who, verb, unit, every } = p.mover;
    const thing = who.charAt(0).toLowerCase() + who.slice(1);
    if (p.ask === 'speed')
      return say`${p.name} measures that ${thing} ${verb} ${far(p)} in ${long(p)}, always equally fast. What speed in ${unit} per ${every} does ${p.name} work out?`;
    if (p.ask === 'distance')
      return say`${p.name} measures a constant speed of ${fast(p)} for ${thing}. How many ${unit} will it cover in ${long(p)}?`;
    return say`${p.name} knows that ${thing} ${verb} at a constant speed of ${fast(p)}. After how many ${every}s has it covered ${far(p)}?`;
  },
];

/** The two given numbers of the question. */
function given(params: Params): [number, number] {
  if (params.ask === 'speed') return [way(params), params.time];
  return params.ask === 'distance' ? [params.speed, params.time] : [way(params), params.speed];
}

const integerOrNull = (n: number): Value | null => (Number.isInteger(n) ? integer(n) : null);

export const speedStories = defineSkill<Params>({
  id: 'speed-distance-time',
  name: 'Speed, distance and time',
  grade: 6,
  grades: [5, 8],
  domain: 'physical science',
  standard: 'MS-PS2-2',
  keywords: [
    'speed',
    'distance and time',
    'speed distance time',
    'calculate speed',
    'constant speed',
    'motion',
    'velocity',
    'speed problems',
  ],
  prerequisites: ['divide-facts', 'steady-motion'],
  teaching: speedTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 1), ...drawMotion(rng, difficulty) }),
  solve: (params) => {
    const [first, second] = given(params);
    return integer(params.ask === 'distance' ? first * second : first / second);
  },
  // Lets the time pass, one unit after the other, and looks at how far it gets.
  verify: (params, answer) => {
    if (answer.kind !== 'integer') return false;
    const { ask, speed, time } = params;
    const [perUnit, units] = [ask === 'speed' ? answer.n : speed, ask === 'time' ? answer.n : time];
    if (units > 1000) return false;
    let covered = 0;
    for (let i = 0; i < units; i++) covered += perUnit;
    return covered === (ask === 'distance' ? answer.n : way(params));
  },
  misconceptions: [
    {
      id: 'wrong-operation',
      name: 'Multiplies where a division is needed, or divides where a product is needed',
      wrong: (params) => {
        const [first, second] = given(params);
        return params.ask === 'distance' ? integerOrNull(first / second) : integer(first * second);
      },
      feedback: ({ ask, mover }) =>
        ask === 'distance'
          ? say`You divided. Each ${mover.every} adds the same distance, so multiply.`
          : say`You multiplied. Here the whole distance is known, so it has to be divided.`,
    },
    {
      id: 'subtracted',
      name: 'Subtracts the two numbers',
      wrong: (params) => {
        const [first, second] = given(params);
        return integer(Math.abs(first - second));
      },
      feedback: () => say`You subtracted, but a distance and a time are different things. How do speed and time make a distance?`,
    },
    {
      id: 'added',
      name: 'Adds the two numbers',
      wrong: (params) => {
        const [first, second] = given(params);
        return integer(first + second);
      },
      feedback: () => say`You added two amounts with different units. How do speed and time make a distance?`,
    },
    {
      id: 'one-unit-off',
      name: 'Is off by one unit of time',
      wrong: (params) => {
        const { ask, speed, time } = params;
        if (ask === 'time') return integer(time + 1);
        return ask === 'distance' ? integer(speed * (time - 1)) : integerOrNull(way(params) / (time - 1));
      },
      feedback: ({ mover }) => say`Very near. Count the ${mover.every}s again: one of them was lost or counted twice.`,
    },
    {
      id: 'gave-a-known-number',
      name: 'Repeats a number of the question',
      wrong: (params) => integer(given(params)[1]),
      feedback: ({ ask }) => say`That number is given in the question already. The question asks for the ${ask}.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (params, answer) => {
    const [first, second] = given(params);
    const rules = {
      speed: 'The speed is the distance divided by the time.',
      distance: 'The distance is the speed multiplied by the time.',
      time: 'The time is the distance divided by the speed.',
    };
    return [
      say`${rules[params.ask]}`,
      say`${first} ${params.ask === 'distance' ? '×' : '÷'} ${second} = ${answer}.`,
      say`So the ${params.ask} is ${answer} ${{ speed: `${params.mover.unit} per ${params.mover.every}`, distance: params.mover.unit, time: `${params.mover.every}s` }[params.ask]}.`,
    ];
  },
  proof: (params) => {
    const [first, second] = given(params);
    return { expression: `${first} ${params.ask === 'distance' ? '*' : '/'} ${second}` };
  },
});
