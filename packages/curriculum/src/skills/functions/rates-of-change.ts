import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compareFunctionsTeaching, ratesOfChangeTeaching } from '../../teaching/functions/rates-of-change.ts';
import { integer, showInteger } from '../../value.ts';
import { plusNumber, quotient, term, wholeOf } from '../algebra/write-terms.ts';

/** Two readings of something that changes steadily: y1 at x1, y2 at x2; asked is how much it changes for each step of x. */
type Readings = Telling & { x1: number; y1: number; x2: number; y2: number };

const change = ({ y1, y2 }: Readings) => Math.abs(y2 - y1);
const grows = ({ y1, y2 }: Readings) => y2 > y1;

const readingStories = [
  (p: Readings) =>
    grows(p)
      ? say`A tank holds ${p.y1} liters after ${p.x1} minutes and ${p.y2} liters after ${p.x2} minutes of steady filling. How many liters does ${p.name} add each minute?`
      : say`A tank holds ${p.y1} liters after ${p.x1} minutes and ${p.y2} liters after ${p.x2} minutes of steady emptying. How many liters does ${p.name} let out each minute?`,
  (p: Readings) =>
    grows(p)
      ? say`After ${p.x1} hours of hiking ${p.name} is at a height of ${p.y1} meters, and after ${p.x2} hours at ${p.y2} meters. How many meters does ${p.name} climb each hour, if it is always the same?`
      : say`After ${p.x1} hours of hiking ${p.name} is at a height of ${p.y1} meters, and after ${p.x2} hours at ${p.y2} meters. How many meters does ${p.name} go down each hour, if it is always the same?`,
];

export const ratesOfChange = defineSkill<Readings>({
  id: 'rate-of-change-in-a-story',
  name: 'Rate of change of a linear function',
  grade: 8,
  grades: [8, 8],
  domain: 'functions',
  standard: '8.F.B.4',
  keywords: ['rate of change', 'constant rate', 'linear function', 'slope in context', 'unit rate', 'real-life linear functions'],
  prerequisites: ['slope-from-two-points'],
  teaching: ratesOfChangeTeaching,
  make: (rng, difficulty) => {
    const x1 = rng.int(2, 5);
    const x2 = x1 + rng.int(2, difficulty === 'easy' ? 4 : 8);
    const rate = { easy: rng.int(3, 15), medium: rng.int(6, 40), hard: rng.int(15, 95) }[difficulty];
    const low = rng.int(5, 60) + (difficulty === 'easy' ? 0 : 20);
    const high = low + rate * (x2 - x1);
    const down = difficulty !== 'easy' && rng.int(0, 1) === 0;
    return { ...drawTelling(rng, 2), x1, y1: down ? high : low, x2, y2: down ? low : high };
  },
  solve: (p) => integer(change(p) / (p.x2 - p.x1)),
  // Goes from the first reading to the second in steps of the answer.
  verify: (p, answer) => {
    let y = p.y1;
    for (let x = p.x1; x < p.x2; x++) y += grows(p) ? wholeOf(answer) : -wholeOf(answer);
    return y === p.y2;
  },
  misconceptions: [
    {
      id: 'change-of-y-only',
      name: 'Gives the whole change',
      wrong: (p) => integer(change(p)),
      feedback: ({ x1, x2 }) =>
        say`That is the whole change between the two readings. It took from ${x1} to ${x2}, so share it among those steps.`,
    },
    {
      id: 'gave-the-steps',
      name: 'Gives the number of steps between the readings',
      wrong: (p) => integer(p.x2 - p.x1),
      feedback: () => say`That is how many steps lie between the readings. How much of the change belongs to each?`,
    },
    {
      id: 'subtracted-the-steps',
      name: 'Subtracts the steps instead of dividing by them',
      wrong: (p) => integer(change(p) - (p.x2 - p.x1)),
      feedback: (p) => say`You took the steps away. Share the change equally among all ${p.x2 - p.x1} of them.`,
    },
    {
      id: 'neighboring-fact',
      name: 'Divides with a fact that is one too large',
      wrong: (p) => integer(change(p) / (p.x2 - p.x1) + 1),
      feedback: (p) => say`Very near! Multiply your number by ${p.x2 - p.x1}, and compare it with the change.`,
    },
    {
      id: 'divided-by-second-input',
      name: 'Divides the change by the later time',
      wrong: (p) => quotient(change(p), p.x2),
      feedback: ({ x1 }) => say`Your change is right. But it did not begin at 0: the first reading was taken at ${x1}.`,
    },
    {
      id: 'divided-the-last-reading',
      name: 'Divides the second reading by its time',
      wrong: (p) => quotient(p.y2, p.x2),
      feedback: () =>
        say`You used only the second reading. There may have been something at the start, so compare both readings.`,
    },
    {
      id: 'divided-the-first-reading',
      name: 'Divides the first reading by its time',
      wrong: (p) => quotient(p.y1, p.x1),
      feedback: () => say`You used only the first reading. A change is seen between two readings.`,
    },
    {
      id: 'time-over-change',
      name: 'Divides the time by the change',
      wrong: (p) => quotient(p.x2 - p.x1, change(p)),
      feedback: () => say`You divided the other way round. How much happens in one step, or how many steps does one unit take?`,
    },
    {
      id: 'added-the-readings',
      name: 'Adds the readings and the times',
      wrong: (p) => quotient(p.y1 + p.y2, p.x1 + p.x2),
      feedback: () => say`You added the readings. A change is found by subtracting.`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () =>
          say`A linear function has the value ${p.y1} at x = ${p.x1} and ${p.y2} at x = ${p.x2}. By how much does it ${grows(p) ? 'rise' : 'fall'} when x grows by 1?`,
        ...readingStories,
      ],
      p,
    ),
  explain: (p, answer) => {
    const [more, less] = grows(p) ? [p.y2, p.y1] : [p.y1, p.y2];
    return [
      say`The whole change is ${more} − ${less} = ${change(p)}.`,
      say`It happens over ${p.x2} − ${p.x1} = ${p.x2 - p.x1} steps.`,
      say`So for each step it is ${change(p)} ÷ ${p.x2 - p.x1} = ${answer}.`,
    ];
  },
  proof: (p) => ({
    expression: `(${grows(p) ? `${p.y2} - ${p.y1}` : `${p.y1} - ${p.y2}`}) / (${p.x2} - ${p.x1})`,
  }),
});

/** Function A is y = mx + b; function B has the value y1 at x1 and y2 at x2. Both rise. */
type Pair = Readings & { m: number; b: number; ask: 'rate' | 'start' };

const rateB = ({ x1, y1, x2, y2 }: Pair) => (y2 - y1) / (x2 - x1);
const startB = (p: Pair) => p.y1 - rateB(p) * p.x1;
const ruleA = ({ m, b }: Pair) => `y = ${term(m)} ${plusNumber(b)}`;

const pairStories = [
  (p: Pair) =>
    p.ask === 'rate'
      ? say`${p.name} compares two workshops. One asks ${p.m} dollars an hour and ${p.b} dollars at the start, the other ${p.y1} dollars for ${p.x1} hours and ${p.y2} dollars for ${p.x2} hours. By how many dollars an hour do they differ?`
      : say`${p.name} compares two workshops. One asks ${p.m} dollars an hour and ${p.b} dollars at the start, the other ${p.y1} dollars for ${p.x1} hours and ${p.y2} dollars for ${p.x2} hours. By how many dollars do they differ at the start?`,
  (p: Pair) =>
    p.ask === 'rate'
      ? say`${p.name} saves by the rule ${ruleA(p)}, with y dollars after x weeks. A friend saves steadily and has ${p.y1} dollars after ${p.x1} weeks and ${p.y2} after ${p.x2}. By how many dollars a week do they differ?`
      : say`${p.name} saves by the rule ${ruleA(p)}, with y dollars after x weeks. A friend saves steadily and has ${p.y1} dollars after ${p.x1} weeks and ${p.y2} after ${p.x2}. By how many dollars did they differ at the start?`,
];

export const compareFunctions = defineSkill<Pair>({
  id: 'compare-two-linear-functions',
  name: 'Comparing two functions shown in different ways',
  grade: 8,
  grades: [8, 8],
  domain: 'functions',
  standard: '8.F.A.2',
  keywords: [
    'compare functions',
    'two functions',
    'rate of change',
    'different representations',
    'compare linear functions',
    'table and equation',
  ],
  prerequisites: ['rate-of-change-in-a-story', 'initial-value-of-a-linear-function'],
  teaching: compareFunctionsTeaching,
  make: (rng, difficulty) => {
    const [x1, gap] = [rng.int(2, 5), rng.int(2, difficulty === 'easy' ? 3 : 6)];
    const [m, b] = [rng.int(2, difficulty === 'easy' ? 9 : 15), rng.int(2, 20)];
    const slower = m > 11 && difficulty !== 'easy';
    const other = slower ? m - rng.int(2, 9) : m + rng.int(2, difficulty === 'easy' ? 12 : 24);
    const start = b + rng.int(1, 35);
    const ask = difficulty === 'hard' ? rng.pick(['rate', 'start'] as const) : 'rate';
    return { ...drawTelling(rng, 2), m, b, ask, x1, y1: start + other * x1, x2: x1 + gap, y2: start + other * (x1 + gap) };
  },
  solve: (p) => integer(p.ask === 'rate' ? Math.abs(rateB(p) - p.m) : Math.abs(startB(p) - p.b)),
  // Gives function B the rate or the start that the answer says, above or below that of A, and asks whether both readings fit.
  verify: (p, answer) => {
    const gap = wholeOf(answer);
    const fits = (rate: number) => p.y1 + rate * (p.x2 - p.x1) === p.y2;
    if (p.ask === 'rate') return gap > 0 && (fits(p.m + gap) || fits(p.m - gap));
    // On one line, the climb from the start to the first reading is to the second as x1 is to x2.
    const starts = (start: number) => (p.y1 - start) * p.x2 === (p.y2 - start) * p.x1;
    return gap > 0 && (starts(p.b + gap) || starts(p.b - gap));
  },
  misconceptions: [
    {
      id: 'compared-the-other-feature',
      name: 'Compares the starts where the rates are asked, or the other way round',
      wrong: (p) => integer(p.ask === 'rate' ? Math.abs(startB(p) - p.b) : Math.abs(rateB(p) - p.m)),
      feedback: ({ ask }) =>
        ask === 'rate'
          ? say`You compared where the two begin. The question asks how fast they change.`
          : say`You compared how fast they change. The question asks where they begin.`,
    },
    {
      id: 'took-change-for-rate',
      name: 'Takes the whole change of the second function for its rate',
      wrong: (p) => (p.ask === 'rate' ? integer(Math.abs(p.y2 - p.y1 - p.m)) : null),
      feedback: ({ x1, x2 }) =>
        say`From ${x1} to ${x2} is more than one step. Share the change among the steps before you compare.`,
    },
    {
      id: 'divided-one-reading',
      name: 'Divides one reading by its input',
      wrong: (p) => {
        const share = p.y1 % p.x1 === 0 ? p.y1 / p.x1 : p.y2 % p.x2 === 0 ? p.y2 / p.x2 : null;
        return share !== null && p.ask === 'rate' ? integer(Math.abs(share - p.m)) : null;
      },
      feedback: () => say`You divided a single reading. It holds the starting value too, so use both readings.`,
    },
    {
      id: 'gave-one-function-only',
      name: 'Gives the number of the second function alone',
      wrong: (p) => integer(p.ask === 'rate' ? rateB(p) : startB(p)),
      feedback: () => say`That is right for the second function. Now compare it with the first one.`,
    },
    {
      id: 'gave-the-first-function',
      name: 'Gives the number of the first function alone',
      wrong: ({ m, b, ask }) => integer(ask === 'rate' ? m : b),
      feedback: () => say`That is right for the first function. Now compare it with the second one.`,
    },
    {
      id: 'counted-between',
      name: 'Counts only the numbers between the two',
      wrong: (p) => integer(Math.abs(p.ask === 'rate' ? rateB(p) - p.m : startB(p) - p.b) - 1),
      feedback: () => say`So close! Count the steps from the one number to the other, and not the numbers between.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the two numbers instead of comparing them',
      wrong: (p) => integer(p.ask === 'rate' ? rateB(p) + p.m : startB(p) + p.b),
      feedback: () => say`You added the two numbers. How far apart they are is found by subtracting.`,
    },
    {
      id: 'compared-with-first-reading',
      name: 'Compares the first reading with the starting value',
      wrong: (p) => (p.ask === 'start' ? integer(Math.abs(p.y1 - p.b)) : null),
      feedback: ({ x1 }) => say`The first reading was taken at ${x1}, not at 0. Step back to 0 first.`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () =>
          say`Function A is ${ruleA(p)}. Function B is linear, with the value ${p.y1} at x = ${p.x1} and ${p.y2} at x = ${p.x2}. By how much do their ${p.ask === 'rate' ? 'rates of change' : 'values at x = 0'} differ?`,
        ...pairStories,
      ],
      p,
    ),
  explain: (p, answer) => {
    const [own, other] = p.ask === 'rate' ? [p.m, rateB(p)] : [p.b, startB(p)];
    const [more, less] = own > other ? [own, other] : [other, own];
    return [
      say`The first function changes by ${p.m} for each step, and it starts at ${p.b}.`,
      say`The second one changes by ${p.y2} − ${p.y1} = ${p.y2 - p.y1} in ${p.x2 - p.x1} steps, which is ${rateB(p)} for each.`,
      ...(p.ask === 'start' ? [say`Back at 0 the second one is ${p.y1} − ${p.x1} × ${rateB(p)} = ${startB(p)}.`] : []),
      say`They differ by ${showInteger(more)} − ${showInteger(less)} = ${answer}.`,
    ];
  },
  proof: (p) => {
    const rate = `(${p.y2} - ${p.y1}) / (${p.x2} - ${p.x1})`;
    return { expression: p.ask === 'rate' ? `abs(${rate} - ${p.m})` : `abs(${p.y1} - ${p.x1} * ${rate} - ${p.b})` };
  },
});
