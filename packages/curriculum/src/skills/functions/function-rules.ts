import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { functionRulesTeaching, initialValueTeaching } from '../../teaching/functions/function-rules.ts';
import { integer, linear, showInteger, showValue } from '../../value.ts';
import { plusNumber, wholeOf } from '../algebra/write-terms.ts';

/** The line y = mx + b, shown at three inputs of equal distance `gap`, from `x` on. */
type Params = Telling & { m: number; b: number; x: number; gap: number };

const inputs = ({ x, gap }: Params): [number, number, number] => [x, x + gap, x + 2 * gap];
const outputs = (p: Params): [number, number, number] => {
  const [x1, x2, x3] = inputs(p);
  return [p.m * x1 + p.b, p.m * x2 + p.b, p.m * x3 + p.b];
};
const list = (values: readonly number[]) => {
  const shown = values.map(showInteger);
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
};
const ascii = (n: number) => (n < 0 ? `(${n})` : String(n));

/** `(13 - 7) / (4 - 1)`: the rate from the first two pairs. */
function rateProof(p: Params): string {
  const [[x1, x2], [y1, y2]] = [inputs(p), outputs(p)];
  return `(${y2} - ${ascii(y1)}) / (${x2} - ${ascii(x1)})`;
}

const rateSteps = (p: Params) => {
  const [[x1, x2], [y1, y2]] = [inputs(p), outputs(p)];
  return [
    say`From x = ${showInteger(x1)} to x = ${showInteger(x2)}, y changes from ${showInteger(y1)} to ${showInteger(y2)}.`,
    say`That is ${showInteger(y2 - y1)} for ${p.gap === 1 ? 'one step' : `${p.gap} steps`}, so the rate is ${showInteger(p.m)} for each step.`,
  ];
};

export const functionRules = defineSkill<Params>({
  id: 'linear-function-from-table',
  name: 'Finding the rule of a linear function from a table',
  grade: 8,
  grades: [8, 8],
  domain: 'functions',
  standard: '8.F.B.4',
  keywords: [
    'function rule',
    'linear function from a table',
    'y = mx + b',
    'slope-intercept form',
    'write a linear equation',
    'table of values',
  ],
  prerequisites: ['slope-from-two-points'],
  teaching: functionRulesTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 2);
    const down = difficulty === 'hard' && rng.int(0, 1) === 0;
    const m = rng.int(2, 9) * (down ? -1 : 1);
    const gap = difficulty === 'easy' ? rng.int(1, 2) : rng.int(2, 4);
    const x = rng.int(1, 5);
    const low = difficulty === 'easy' || telling.story > 0 ? 2 : -12;
    // What falls starts high enough to stay above zero.
    const b = down ? -m * (x + 2 * gap) + rng.int(2, 20) : rng.int(low, 15);
    return { ...telling, m, b, x, gap };
  },
  solve: ({ m, b }) => linear(m, b),
  // Puts each input of the table into the answer; three pairs fit one line at most.
  verify: (p, answer) => {
    const [x1, x2, x3] = inputs(p);
    const [y1, y2, y3] = outputs(p);
    const fits = (x: number, y: number) => answer.kind === 'linear' && answer.letter === 'x' && answer.a * x + answer.b === y;
    return p.b !== 0 && fits(x1, y1) && fits(x2, y2) && fits(x3, y3);
  },
  misconceptions: [
    {
      id: 'swapped-rate-and-start',
      name: 'Swaps the rate and the starting value',
      wrong: ({ m, b }) => linear(b, m),
      feedback: () => say`Your two numbers changed places. The rate is what is added for each step, so it stands before x.`,
    },
    {
      id: 'took-change-for-rate',
      name: 'Takes the change in the table for the rate, whatever the steps of x',
      wrong: (p) => (p.gap === 1 ? null : linear(p.m * p.gap, outputs(p)[0] - p.m * p.gap * p.x)),
      feedback: ({ gap }) => say`You took the whole change of y. In the table x grows by ${gap} each time, so share the change.`,
    },
    {
      id: 'took-first-output-for-start',
      name: 'Takes the first output for the starting value',
      wrong: (p) => linear(p.m, outputs(p)[0]),
      feedback: ({ x }) =>
        say`The rate is right. The first pair belongs to x = ${showInteger(x)}, but the starting value belongs to x = 0, so step back.`,
    },
    {
      id: 'left-out-the-start',
      name: 'Leaves the starting value out',
      wrong: ({ m }) => linear(m, 0),
      feedback: () => say`The rate is right. Put the first input into your rule, and see what is missing.`,
    },
    {
      id: 'lost-the-sign-of-the-rate',
      name: 'Gives the rate the wrong sign',
      wrong: ({ m, b }) => linear(-m, b),
      feedback: () => say`Look down the outputs. Do they rise or fall as x grows?`,
    },
    {
      id: 'lost-the-sign-of-the-start',
      name: 'Gives the starting value the wrong sign',
      wrong: ({ m, b }) => linear(m, -b),
      feedback: () => say`The rate is right. Put the first input into your rule, and compare what comes out with the table.`,
    },
    {
      id: 'fits-first-pair-only',
      name: 'Finds a rule that fits only the first pair',
      wrong: (p) => linear(1, outputs(p)[0] - p.x),
      feedback: () => say`Your rule fits the first pair. Test it with the other pairs too.`,
    },
  ],
  prompt: (p) => {
    const [xs, ys] = [list(inputs(p)), list(outputs(p))];
    return tell(
      [
        () => say`A linear function gives the outputs ${ys} for the inputs ${xs}. Which expression is its rule?`,
        () =>
          say`After ${xs} ${p.m > 0 ? 'minutes' : 'hours'}, ${p.name} reads ${ys} liters in a tank, and the change is steady. Which expression gives the liters after x ${p.m > 0 ? 'minutes' : 'hours'}?`,
        () =>
          p.m > 0
            ? say`For ${xs} guests a hall costs ${ys} dollars, and each guest adds the same. ${p.name} expects x guests. Which expression gives the cost in dollars?`
            : say`After ${xs} days ${p.name} has ${ys} cards left to write, and writes the same number each day. Which expression gives the cards left after x days?`,
      ],
      p,
    );
  },
  explain: (p, answer) => [
    ...rateSteps(p),
    say`At x = 0 it is ${showInteger(outputs(p)[0])} ${plusNumber(-p.m * p.x)} = ${showInteger(p.b)}.`,
    say`The rule is ${answer}.`,
  ],
  proof: (p) => ({ expression: `${rateProof(p)} * (x - ${p.x}) + ${ascii(outputs(p)[0])}` }),
});

export const initialValue = defineSkill<Params>({
  id: 'initial-value-of-a-linear-function',
  name: 'Initial value and y-intercept',
  grade: 8,
  grades: [8, 8],
  domain: 'functions',
  standard: '8.F.B.4',
  keywords: ['initial value', 'y-intercept', 'starting value', 'linear function', 'y = mx + b', 'intercept'],
  prerequisites: ['slope-from-two-points'],
  teaching: initialValueTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 3);
    const down = difficulty !== 'easy' && rng.int(0, 1) === 0;
    const m = rng.int(2, difficulty === 'easy' ? 8 : 12) * (down ? -1 : 1);
    const [x, gap] = [rng.int(2, 6), difficulty === 'easy' ? 1 : rng.int(2, 4)];
    const end = -m * (x + 2 * gap);
    const low = telling.story > 0 || difficulty === 'easy' ? 3 : -15;
    return { ...telling, m, b: (down ? end : 0) + rng.int(down ? 3 : low, 25), x, gap };
  },
  solve: ({ b }) => integer(b),
  // Starts at the answer for x = 0 and walks on, one step at a time, to the last pair.
  verify: (p, answer) => {
    const [, , x3] = inputs(p);
    let y = wholeOf(answer);
    for (let x = 0; x < x3; x++) y += p.m;
    return y === outputs(p)[2] && p.b !== 0;
  },
  misconceptions: [
    {
      id: 'took-first-output',
      name: 'Takes the first output that is given',
      wrong: (p) => integer(outputs(p)[0]),
      feedback: ({ x }) => say`That is the value for x = ${x}. The start lies further back, where x is 0.`,
    },
    {
      id: 'stepped-the-wrong-way',
      name: 'Steps forward instead of back',
      wrong: (p) => integer(outputs(p)[0] + p.m * p.x),
      feedback: () => say`You went on in the direction in which x grows. To get to x = 0 you have to go back.`,
    },
    {
      id: 'one-step-back-only',
      name: 'Steps back only once',
      wrong: (p) => integer(outputs(p)[0] - p.m),
      feedback: ({ x }) => say`One step back is a good start. From ${x} to 0 there are more steps than one.`,
    },
    {
      id: 'stepped-by-the-whole-change',
      name: 'Steps back by the change between two pairs, once for each 1 in x',
      wrong: (p) => (p.gap === 1 ? null : integer(outputs(p)[0] - p.m * p.gap * p.x)),
      feedback: ({ gap }) => say`Your steps are too large. That change belongs to ${gap} steps in x together.`,
    },
    {
      id: 'gave-the-rate',
      name: 'Gives the rate of change',
      wrong: ({ m }) => integer(m),
      feedback: () => say`That is how much it changes for each step. The question asks where it starts.`,
    },
    {
      id: 'subtracted-the-input',
      name: 'Subtracts the input itself',
      wrong: (p) => integer(outputs(p)[0] - p.x),
      feedback: ({ x }) => say`You took ${x} away. For each of those ${x} steps, y changes by the rate.`,
    },
  ],
  prompt: (p) => {
    const [x1, x2] = inputs(p);
    const [y1, y2] = outputs(p);
    return tell(
      [
        () =>
          say`A line passes through (${x1}, ${showInteger(y1)}) and (${x2}, ${showInteger(y2)}). At which value of y does it cross the y-axis?`,
        () =>
          p.m > 0
            ? say`A plant grows steadily. ${p.name} measures ${y1} millimeters after ${x1} days and ${y2} millimeters after ${x2} days. How many millimeters was it at the start?`
            : say`A candle burns down steadily. ${p.name} measures ${y1} millimeters after ${x1} hours and ${y2} millimeters after ${x2} hours. How many millimeters was it at the start?`,
        () =>
          p.m > 0
            ? say`A plumber asks a fixed fee and the same amount for each hour. ${p.name} hears of ${y1} dollars for ${x1} hours and ${y2} dollars for ${x2} hours. How many dollars is the fixed fee?`
            : say`A card loses the same amount for each bus ride. ${p.name} has ${y1} dollars on it after ${x1} rides and ${y2} dollars after ${x2} rides. How many dollars were on it at first?`,
        () =>
          say`A linear function has the values ${showInteger(y1)} at x = ${x1} and ${showInteger(y2)} at x = ${x2}. ${p.name} looks for its initial value at x = 0. Which number is it?`,
      ],
      p,
    );
  },
  explain: (p, answer) => [
    ...rateSteps(p),
    say`From x = ${p.x} back to 0 there are ${p.x} steps: ${showInteger(outputs(p)[0])} ${plusNumber(-p.m * p.x)} = ${answer}.`,
    say`The function is ${showValue(linear(p.m, 0))} ${plusNumber(p.b)}, and at 0 its value is ${answer}.`,
  ],
  proof: (p) => ({ expression: `${ascii(outputs(p)[0])} - ${p.x} * ${rateProof(p)}` }),
});
