import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { timesAsManyTeaching } from '../../teaching/multiplication/times-as-many.ts';
import { integer } from '../../value.ts';

/** The larger amount is `times` times the smaller one; one of the three is asked for. */
type Params = Telling & { smaller: number; times: number; asks: 'larger' | 'smaller' | 'times' };

const ranges = { easy: [2, 9, 2, 5], medium: [3, 12, 3, 8], hard: [11, 25, 3, 9] } as const;
const larger = ({ smaller, times }: Params) => smaller * times;
const known = (p: Params) => (p.asks === 'smaller' ? p.times : p.smaller);

const bare = {
  larger: ({ smaller, times }: Params) => say`What number is ${times} times as large as ${smaller}?`,
  smaller: (p: Params) => say`${larger(p)} is ${p.times} times as large as what number?`,
  times: (p: Params) => say`How many times as large as ${p.smaller} is ${larger(p)}?`,
};
const shells = {
  larger: ({ name, smaller, times }: Params) =>
    say`${name} has ${smaller} shells. A friend has ${times} times as many. How many shells does the friend have?`,
  smaller: (p: Params) =>
    say`${p.name} has ${larger(p)} shells. That is ${p.times} times as many as a friend has. How many shells does the friend have?`,
  times: (p: Params) =>
    say`${p.name} has ${larger(p)} shells, and a friend has ${p.smaller}. How many times as many shells as the friend does ${p.name} have?`,
};
const ribbons = {
  larger: ({ name, smaller, times }: Params) =>
    say`${name} has a red ribbon of ${smaller} inches. A blue one is ${times} times as long. How many inches long is the blue ribbon?`,
  smaller: (p: Params) =>
    say`${p.name} has a blue ribbon of ${larger(p)} inches. It is ${p.times} times as long as a red one. How many inches long is the red ribbon?`,
  times: (p: Params) =>
    say`${p.name} has a red ribbon of ${p.smaller} inches and a blue one of ${larger(p)} inches. How many times as long as the red ribbon is the blue one?`,
};

const prompts = [(p: Params) => bare[p.asks](p), (p: Params) => shells[p.asks](p), (p: Params) => ribbons[p.asks](p)];

export const timesAsMany = defineSkill<Params>({
  id: 'times-as-many',
  name: 'Multiplicative comparison',
  grade: 4,
  grades: [4, 5],
  domain: 'multiply and divide',
  standard: '4.OA.A.2',
  keywords: [
    'times as many',
    'times as much',
    'multiplicative comparison',
    'comparison word problems',
    'how many times as large',
  ],
  prerequisites: ['multiply-facts', 'divide-facts'],
  teaching: timesAsManyTeaching,
  make: (rng, difficulty) => {
    const [small, large, few, many] = ranges[difficulty];
    const asks = rng.pick(['larger', 'smaller', 'times'] as const);
    return { ...drawTelling(rng, 2), smaller: rng.int(small, large), times: rng.int(few, many), asks };
  },
  solve: (p) => integer({ larger: p.smaller * p.times, smaller: larger(p) / p.times, times: larger(p) / p.smaller }[p.asks]),
  // Lays copies of the smaller amount end to end until they reach the larger one.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    const [one, copies, goal] = [
      p.asks === 'smaller' ? answer.n : p.smaller,
      p.asks === 'times' ? answer.n : p.times,
      p.asks === 'larger' ? answer.n : larger(p),
    ];
    let length = 0;
    for (let i = 0; i < copies; i++) length += one;
    return length === goal;
  },
  misconceptions: [
    {
      id: 'compared-by-adding',
      name: 'Reads "times as many" as "more"',
      wrong: (p) => integer(p.asks === 'larger' ? p.smaller + p.times : larger(p) - known(p)),
      feedback: ({ asks }) =>
        asks === 'times'
          ? say`You found how many more. Now ask how many copies of the smaller amount fit into the larger one.`
          : say`"Times as many" is not "more". Draw a bar for the smaller amount and repeat it.`,
    },
    {
      id: 'opposite-operation',
      name: 'Multiplies where it has to be divided',
      wrong: (p) => (p.asks === 'larger' ? null : integer(larger(p) * known(p))),
      feedback: (p) => say`You multiplied. ${larger(p)} is the larger amount already, so the answer has to be less than that.`,
    },
    {
      id: 'one-copy-more',
      name: 'Adds the copies to the first amount',
      wrong: (p) => {
        if (p.asks === 'larger') return integer(larger(p) + p.smaller);
        return p.asks === 'times' ? integer(p.times + 1) : null;
      },
      feedback: ({ smaller }) =>
        say`You counted one copy of ${smaller} too many. Draw the copies side by side, and count each one once.`,
    },
    {
      id: 'one-copy-less',
      name: 'Leaves out one copy',
      wrong: (p) => {
        if (p.asks === 'larger') return integer(larger(p) - p.smaller);
        return p.asks === 'times' ? integer(p.times - 1) : null;
      },
      feedback: ({ smaller }) => say`So close! One copy of ${smaller} is missing. Lay the copies side by side and count again.`,
    },
    {
      id: 'added-both',
      name: 'Adds the two numbers',
      wrong: (p) => (p.asks === 'larger' ? null : integer(larger(p) + known(p))),
      feedback: () => say`You added the two numbers. The word "times" tells that equal copies are meant.`,
    },
    {
      id: 'halved-as-for-twice',
      name: 'Takes one half, as if it were twice as many',
      wrong: (p) => (p.asks === 'smaller' && larger(p) % 2 === 0 && p.times !== 2 ? integer(larger(p) / 2) : null),
      feedback: ({ times }) => say`One half would be right for twice as many. Here it is ${times} times as many.`,
    },
    {
      id: 'repeated-a-given-number',
      name: 'Repeats a number that is given',
      wrong: (p) => integer(known(p)),
      feedback: () =>
        say`That number is given already. Decide which amount is the larger one, and which of them you have to find.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const bars = say`Draw one bar for the smaller amount, and repeat it for the larger amount.`;
    if (p.asks === 'larger')
      return [bars, say`The larger amount is ${p.times} bars of ${p.smaller}.`, say`${p.times} × ${p.smaller} = ${answer}.`];
    const last = say`${larger(p)} ÷ ${known(p)} = ${answer}.`;
    return p.asks === 'smaller'
      ? [bars, say`${p.times} equal bars make ${larger(p)} together, so divide.`, last]
      : [bars, say`Ask how many bars of ${p.smaller} make ${larger(p)}.`, last];
  },
  proof: (p) => ({ expression: p.asks === 'larger' ? `${p.smaller} * ${p.times}` : `${larger(p)} / ${known(p)}` }),
});
