import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { missingAddendTeaching } from '../../teaching/addition/missing-addend.ts';
import { integer } from '../../value.ts';
import { counted } from '../counting/pictures.ts';

/** part + other = whole, with one of the three left out: the second part, the first part, what goes, or what was there. */
type Params = Telling & { part: number; whole: number; form: 'more' | 'start' | 'gone' | 'before' };

/** The number in the box. With `before`, `whole` is what was there, and it is not shown. */
const other = ({ part, whole }: Params) => whole - part;
const result = (p: Params) => (p.form === 'before' ? p.whole : other(p));

const sentence = (p: Params) =>
  ({
    more: `${p.part} + ☐ = ${p.whole}`,
    start: `☐ + ${p.part} = ${p.whole}`,
    gone: `${p.whole} − ☐ = ${p.part}`,
    before: `☐ − ${p.part} = ${other(p)}`,
  })[p.form];

const stories: Readonly<Record<Params['form'], readonly ((p: Params) => string)[]>> = {
  more: [
    (p) =>
      `${p.name} has ${counted(p.part, 'shell')} and finds some more. Now there are ${p.whole}. How many shells did ${p.name} find?`,
    (p) => `${p.part} children play. Some more come, and ${p.name} counts ${p.whole} now. How many children came?`,
  ],
  start: [
    (p) =>
      `${p.name} had some stickers. Then ${p.name} got ${p.part} more and had ${p.whole}. How many stickers were there at first?`,
    (p) =>
      `Some birds sit in a tree. Then ${p.part} more come, and ${p.name} counts ${p.whole}. How many birds were there at first?`,
  ],
  gone: [
    (p) => `${p.name} had ${p.whole} crackers and ate some. Now there are ${p.part}. How many crackers did ${p.name} eat?`,
    (p) => `There were ${p.whole} bikes. Some are gone now, and ${p.name} counts ${p.part}. How many bikes are gone?`,
  ],
  before: [
    (p) => `${p.name} gave away ${counted(p.part, 'card')} and has ${other(p)} left. How many cards were there at first?`,
    (p) =>
      `A bus lets ${p.part} people out. ${p.name} counts ${other(p)} that are still on it. How many people were on the bus at first?`,
  ],
};

export const missingAddend = defineSkill<Params>({
  id: 'missing-number-within-20',
  name: 'Finding the missing number in a number sentence',
  grade: 1,
  grades: [1, 2],
  domain: 'add and subtract',
  standard: '1.OA.D.8',
  keywords: [
    'missing addend',
    'missing number',
    'unknown addend',
    'fill in the blank',
    'number sentences',
    'find the unknown number',
  ],
  prerequisites: ['add-within-20', 'subtract-within-20'],
  teaching: missingAddendTeaching,
  make: (rng, difficulty) => {
    const forms = { easy: ['more', 'start'], medium: ['more', 'start', 'gone'], hard: ['start', 'gone', 'before'] } as const;
    const [low, high] = ({ easy: [6, 12], medium: [9, 18], hard: [11, 20] } as const)[difficulty];
    const whole = rng.int(low, high);
    return { ...drawTelling(rng, 2), form: rng.pick(forms[difficulty]), whole, part: rng.int(2, Math.min(whole - 2, 11)) };
  },
  solve: (p) => integer(result(p)),
  // Puts the answer into the box and walks along the number line to see whether the sentence is true.
  verify: (p, answer) => {
    if (answer.kind !== 'integer' || answer.n < 0) return false;
    let at = p.form === 'more' || p.form === 'start' ? 0 : p.form === 'gone' ? p.whole : answer.n;
    const goal = p.form === 'gone' ? p.part : p.form === 'before' ? other(p) : p.whole;
    const step = p.form === 'more' || p.form === 'start' ? 1 : -1;
    const walks = step === 1 ? [p.part, answer.n] : [p.form === 'gone' ? answer.n : p.part];
    for (const walk of walks) for (let i = 0; i < walk; i++) at += step;
    return at === goal;
  },
  misconceptions: [
    {
      id: 'added-what-is-there',
      name: 'Adds the two numbers that can be seen',
      wrong: (p) => (p.form === 'before' ? null : integer(p.part + p.whole)),
      feedback: ({ whole }) =>
        say`You added the numbers you see. Put your number in the box. Is the sentence true with ${whole}?`,
    },
    {
      id: 'took-away-what-is-there',
      name: 'Takes one from the other because of the minus sign',
      wrong: (p) => (p.form === 'before' ? integer(Math.abs(other(p) - p.part)) : null),
      feedback: () => say`You took away. But the box is the start, so it holds all of them.`,
    },
    {
      id: 'repeated-the-part',
      name: 'Repeats a number of the sentence',
      wrong: ({ part }) => integer(part),
      feedback: () => say`That number is there already. The box is for the other part.`,
    },
    {
      id: 'repeated-the-end',
      name: 'Writes the last number into the box',
      wrong: (p) => (p.form === 'before' ? integer(other(p)) : integer(p.whole)),
      feedback: () => say`That is a number you can see. What has to go in the box to make it true?`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the first number as a step',
      wrong: (p) => integer(result(p) + 1),
      feedback: () => say`So close! Do not count the number where you start. The first step is the next number.`,
    },
    {
      id: 'one-step-short',
      name: 'Stops one step too early',
      wrong: (p) => integer(result(p) - 1),
      feedback: () => say`So close! Put your number in the box and check. You need one more.`,
    },
  ],
  prompt: (p) =>
    p.story === 0 ? say`What number goes in the box? ${sentence(p)}` : say`${stories[p.form][p.story - 1]?.(p) ?? ''}`,
  explain: (p, answer) => {
    const written = say`Write it as ${sentence(p)}.`;
    if (p.form === 'before') return [written, say`Put the two parts back together: ${other(p)} + ${p.part} = ${answer}.`];
    return [written, say`Take the part you know from all: ${p.whole} − ${p.part} = ${answer}.`, say`The box holds ${answer}.`];
  },
  proof: (p) => ({ equation: sentence(p).replace('☐', 'x').replace('−', '-'), variable: 'x' }),
});
