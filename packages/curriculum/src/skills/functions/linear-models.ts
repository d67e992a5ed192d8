import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { linearModelsTeaching } from '../../teaching/functions/linear-models.ts';
import { decimal, exactOf, integer, showValue } from '../../value.ts';

/** The fitted line y = mx + b, with m in tenths; asked is the y at `x`, or how much y changes when x grows by `x`. */
type Params = Telling & { tenths: number; b: number; x: number; ask: 'value' | 'change' };

const m = ({ tenths }: Params) => showValue(decimal(tenths, 1));
const ruleText = (p: Params) => `y = ${m(p)}x + ${p.b}`;
const inTenths = (n: number) => decimal(n, 1);

const asks = {
  value: (p: Params) => say`What value of y does the model predict for x = ${p.x}?`,
  change: (p: Params) => say`By how much does the predicted y grow when x grows by ${p.x}?`,
};

const stories = [
  (p: Params) =>
    p.ask === 'value'
      ? say`${p.name} fits the line ${ruleText(p)} to measured seedlings, with x days and y millimeters. What height in millimeters does it predict for day ${p.x}?`
      : say`${p.name} fits the line ${ruleText(p)} to measured seedlings, with x days and y millimeters. By how many millimeters does it predict them to grow in ${p.x} days?`,
  (p: Params) =>
    p.ask === 'value'
      ? say`For deliveries by bike, ${p.name} fits ${ruleText(p)}, with x kilometers and y minutes. How many minutes does it predict for ${p.x} kilometers?`
      : say`For deliveries by bike, ${p.name} fits ${ruleText(p)}, with x kilometers and y minutes. How many more minutes does it predict for ${p.x} more kilometers?`,
  (p: Params) =>
    p.ask === 'value'
      ? say`In a survey ${p.name} fits ${ruleText(p)}, with x hours of practice and y points. How many points does the line predict after ${p.x} hours?`
      : say`In a survey ${p.name} fits ${ruleText(p)}, with x hours of practice and y points. How many more points does the line predict for ${p.x} more hours?`,
];

export const linearModels = defineSkill<Params>({
  id: 'predict-with-a-linear-model',
  name: 'Predicting with a linear model',
  grade: 8,
  grades: [8, 8],
  domain: 'functions',
  standard: '8.SP.A.3',
  keywords: [
    'linear model',
    'line of best fit',
    'trend line',
    'prediction',
    'scatter plot line',
    'slope and intercept in context',
  ],
  prerequisites: ['evaluate-functions', 'rate-of-change-in-a-story'],
  teaching: linearModelsTeaching,
  make: (rng, difficulty) => {
    const tenths = rng.int(1, difficulty === 'easy' ? 4 : 9) * 10 + rng.pick(difficulty === 'easy' ? [5] : [2, 4, 5, 6, 8]);
    const x = difficulty === 'hard' ? rng.int(11, 36) : rng.int(2, 9) * (difficulty === 'easy' ? 2 : 5);
    const ask = difficulty === 'easy' ? 'value' : rng.pick(['value', 'value', 'change'] as const);
    return { ...drawTelling(rng, 3), tenths, b: rng.int(3, 40), x, ask };
  },
  solve: ({ tenths, b, x, ask }) => inTenths(tenths * x + (ask === 'value' ? b * 10 : 0)),
  // Walks along the line one step of x at a time and counts the tenths.
  verify: ({ tenths, b, x, ask }, answer) => {
    const exact = exactOf(answer);
    if (!exact || (answer.kind !== 'integer' && answer.kind !== 'decimal')) return false;
    let height = ask === 'value' ? 10 * b : 0;
    for (let step = 0; step < x; step++) height += tenths;
    return exact.n * 10n === BigInt(height) * exact.d;
  },
  misconceptions: [
    {
      id: 'forgot-or-kept-the-start',
      name: 'Leaves the starting value out of a prediction, or counts it in a change',
      wrong: ({ tenths, b, x, ask }) => inTenths(tenths * x + (ask === 'value' ? 0 : b * 10)),
      feedback: ({ b, ask }) =>
        ask === 'value'
          ? say`You followed the slope, which is right. The line does not start at 0 but at ${b}.`
          : say`You predicted a value. A change does not depend on where the line starts.`,
    },
    {
      id: 'swapped-slope-and-intercept',
      name: 'Swaps the slope and the starting value',
      wrong: ({ tenths, b, x, ask }) => inTenths(b * 10 * x + (ask === 'value' ? tenths : 0)),
      feedback: (p) => say`Your two numbers changed places. The ${m(p)} stands before x, so it is the one that is multiplied.`,
    },
    {
      id: 'added-everything',
      name: 'Adds the slope instead of multiplying by it',
      wrong: ({ tenths, b, x }) => inTenths(tenths + x * 10 + b * 10),
      feedback: (p) => say`You added all the numbers. ${m(p)}x means ${m(p)} times x.`,
    },
    {
      id: 'added-before-multiplying',
      name: 'Adds the starting value before multiplying',
      wrong: ({ tenths, b, x }) => inTenths(tenths * (x + b)),
      feedback: ({ b }) => say`You added ${b} too early. Only x is multiplied by the slope.`,
    },
    {
      id: 'ignored-the-decimal-point',
      name: 'Calculates with the slope as if it had no decimal point',
      wrong: ({ tenths, b, x, ask }) => integer(tenths * x + (ask === 'value' ? b : 0)),
      feedback: (p) => say`The decimal point of ${m(p)} got lost. About how large must the product be?`,
    },
    {
      id: 'one-step-short',
      name: 'Counts one step too few along the line',
      wrong: ({ tenths, b, x, ask }) => inTenths(tenths * (x - 1) + (ask === 'value' ? b * 10 : 0)),
      feedback: ({ x }) => say`That is one step too few. Count all ${x} steps.`,
    },
  ],
  prompt: (p) => tell([() => say`A line of best fit is ${ruleText(p)}. ${asks[p.ask](p)}`, ...stories], p),
  explain: (p, answer) => {
    const product = inTenths(p.tenths * p.x);
    return p.ask === 'value'
      ? [
          say`Put ${p.x} in the place of x: ${m(p)} × ${p.x} + ${p.b}.`,
          say`${m(p)} × ${p.x} = ${product}.`,
          say`${product} + ${p.b} = ${answer}, which is what the model predicts.`,
        ]
      : [
          say`The slope says that y grows by ${m(p)} when x grows by 1. The starting value does not matter.`,
          say`For ${p.x} steps that is ${m(p)} × ${p.x} = ${answer}.`,
        ];
  },
  proof: ({ tenths, b, x, ask }) => ({
    expression: ask === 'value' ? `${tenths / 10} * ${x} + ${b}` : `${tenths / 10} * ${x}`,
  }),
});
