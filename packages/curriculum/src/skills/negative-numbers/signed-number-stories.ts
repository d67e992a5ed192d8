import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { signedNumberStoriesTeaching } from '../../teaching/negative-numbers/signed-number-stories.ts';
import { decimal, ratioOf, showValue, type Value } from '../../value.ts';

/** `start` + times × each + last, in halves; `each` is below zero, and the other two may be. */
type Params = Telling & { start: number; times: number; each: number; last: number };

const halves = (n: number): Value => decimal(n * 5, 1);
const shown = (n: number): string => showValue(halves(n));
const bracketed = (n: number): string => (n < 0 ? `(${shown(n)})` : shown(n));
const plain = (text: string): string => text.replaceAll(',', '').replaceAll('−', '-');
const size = (n: number): string => shown(Math.abs(n));

const ranges = { easy: [9, 5, 6], medium: [24, 8, 12], hard: [40, 9, 9] } as const;

const prompts = [
  (p: Params) => say`What is ${shown(p.start)} + ${p.times} × ${bracketed(p.each)} + ${bracketed(p.last)}?`,
  (p: Params) =>
    say`At noon it is ${shown(p.start)} degrees. For ${p.times} hours it gets ${size(p.each)} degrees colder every hour. Then the temperature ${p.last < 0 ? 'falls' : 'rises'} by ${size(p.last)} degrees, and ${p.name} reads it. How many degrees is it?`,
  (p: Params) =>
    say`The account of a school shop shows ${shown(p.start)} dollars. ${p.name} pays ${p.times} bills of ${size(p.each)} dollars each, and after that ${p.last < 0 ? `a fee of ${size(p.last)} dollars` : `${size(p.last)} dollars come in`}${p.last < 0 ? ' is taken' : ''}. How many dollars does the account show?`,
  (p: Params) =>
    say`${p.name} steers a robot on a cliff. It is at ${shown(p.start)} meters, where 0 is a mark on the rock. For ${p.times} minutes it goes down ${size(p.each)} meters every minute, and then it goes ${p.last < 0 ? 'down' : 'up'} ${size(p.last)} meters. At how many meters is it at the end?`,
];

const total = ({ start, times, each, last }: Params): number => start + times * each + last;

export const signedNumberStories = defineSkill<Params>({
  id: 'multi-step-stories-with-signed-numbers',
  name: 'Multi-step problems with positive and negative numbers',
  grade: 7,
  grades: [7, 8],
  domain: 'negative numbers',
  standard: '7.NS.A.3',
  belowZero: true,
  keywords: [
    'negative number word problems',
    'integer word problems',
    'multi-step problems with negative numbers',
    'four operations with rational numbers',
    'signed numbers in real life',
    'positive and negative numbers',
  ],
  prerequisites: ['add-integers', 'multiply-integers'],
  teaching: signedNumberStoriesTeaching,
  make: (rng, difficulty) => {
    const [far, most, largest] = ranges[difficulty];
    // Halves appear in hard stories only.
    const unit = difficulty === 'hard' ? 1 : 2;
    const sign = () => (rng.int(0, 1) === 0 ? -1 : 1);
    const start = sign() * unit * rng.int(2, far);
    const each = -unit * rng.int(2, largest);
    const [told, times] = [drawTelling(rng, 3), rng.int(2, most)];
    // No day gets colder than that.
    const story = told.story === 1 && times * -each > 48 ? 2 : told.story;
    return { ...told, story, start, times, each, last: sign() * unit * rng.int(2, far) };
  },
  solve: (p) => halves(total(p)),
  // Lives the story through, one hour, bill or minute after the other.
  verify: (p, answer) => {
    let at = p.start;
    for (let i = 0; i < p.times; i++) at += p.each;
    at += p.last;
    const ratio = answer.kind === 'integer' || answer.kind === 'decimal' ? ratioOf(answer) : null;
    return ratio !== null && ratio.n * 2 === at * ratio.d;
  },
  misconceptions: [
    {
      id: 'product-above-zero',
      name: 'Counts the repeated change upward',
      wrong: (p) => halves(p.start - p.times * p.each + p.last),
      feedback: () => say`You counted the repeated change upward. A number above zero times one below zero is below zero.`,
    },
    {
      id: 'repeated-change-once',
      name: 'Counts the repeated change only once',
      wrong: (p) => halves(p.start + p.each + p.last),
      feedback: ({ times }) => say`You counted the repeated change once. It happens ${times} times.`,
    },
    {
      id: 'left-the-last-change-out',
      name: 'Leaves the last change out',
      wrong: (p) => halves(p.start + p.times * p.each),
      feedback: () => say`So far, so good! One more change is still to come.`,
    },
    {
      id: 'last-change-the-wrong-way',
      name: 'Takes the last change in the wrong direction',
      wrong: (p) => halves(p.start + p.times * p.each - p.last),
      feedback: ({ last }) =>
        last < 0
          ? say`The last change leads down, but you went up. Check the direction of each change.`
          : say`The last change leads up, but you went down. Check the direction of each change.`,
    },
    {
      id: 'lost-the-sign-of-the-start',
      name: 'Begins on the wrong side of zero',
      wrong: (p) => (p.start < 0 ? halves(total(p) - 2 * p.start) : null),
      feedback: ({ start }) => say`You began on the wrong side of zero. Mark ${shown(start)} on a number line first.`,
    },
    {
      id: 'left-to-right',
      name: 'Adds before it multiplies',
      wrong: (p) => (p.story === 0 ? decimal((p.start + 2 * p.times) * p.each * 25 + p.last * 50, 2) : null),
      feedback: () => say`You worked from left to right. Multiplication comes before addition.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`The repeated change: ${p.times} × ${bracketed(p.each)} = ${shown(p.times * p.each)}.`,
    say`Add it to the beginning: ${shown(p.start)} + ${bracketed(p.times * p.each)} = ${shown(p.start + p.times * p.each)}.`,
    say`Then the last change: ${shown(p.start + p.times * p.each)} + ${bracketed(p.last)} = ${answer}.`,
  ],
  proof: (p) => ({
    expression: `${plain(shown(p.start))} + ${p.times} * ${plain(bracketed(p.each))} + ${plain(bracketed(p.last))}`,
  }),
});
