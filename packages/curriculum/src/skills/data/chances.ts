import type { Difficulty } from '@toolboxai/contracts';
import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { expectedTimesTeaching, simpleProbabilityTeaching } from '../../teaching/data/chances.ts';
import { fraction, integer, simplest } from '../../value.ts';
import { isNumber, sum } from '../geometry/number-checks.ts';

/** Things of three colors; the chance of the first color, or of not getting it. */
type Bag = Telling & {
  colors: readonly [string, string, string];
  counts: readonly [number, number, number];
  asks: 'is' | 'is not';
};

const palette = ['red', 'blue', 'green', 'yellow', 'white', 'orange'] as const;
const mostOfAColor = { easy: 6, medium: 9, hard: 15 } as const;

function drawBag(rng: Rng, difficulty: Difficulty): Omit<Bag, keyof Telling> {
  const most = mostOfAColor[difficulty];
  const [a = 'red', b = 'blue', c = 'green'] = rng.shuffle(palette);
  const counts = [rng.int(1, most), rng.int(1, most), rng.int(1, most)] as const;
  const asks = difficulty === 'easy' ? 'is' : rng.pick(['is', 'is not'] as const);
  const alike = counts[0] === counts[1] || counts[0] === counts[2] || counts[0] === counts[1] + counts[2];
  return alike ? drawBag(rng, difficulty) : { colors: [a, b, c], counts, asks };
}

const allIn = ({ counts }: Bag) => sum(counts);
const wanted = (p: Bag) => (p.asks === 'is' ? p.counts[0] : p.counts[1] + p.counts[2]);
const share = (n: number, d: number) => simplest(new Fraction(n, d));
const contents = ({ colors: [a, b, c], counts: [x, y, z] }: Bag) => `${x} ${a}, ${y} ${b} and ${z} ${c}`;

const bagPrompts = [
  (p: Bag) =>
    say`A bag holds ${contents(p)} marbles. You take one without looking. What is the probability that it ${p.asks} ${p.colors[0]}?`,
  (p: Bag) =>
    say`A spinner has equal parts: ${contents(p)} ones. ${p.name} spins once. What is the probability that the part it stops at ${p.asks} ${p.colors[0]}?`,
  (p: Bag) =>
    say`${p.name} shuffles a pile of ${contents(p)} cards. One card is drawn at random. What is the probability that it ${p.asks} ${p.colors[0]}?`,
];

export const simpleProbability = defineSkill<Bag>({
  id: 'simple-probability',
  name: 'Probability of simple events',
  grade: 7,
  grades: [6, 8],
  domain: 'data and chance',
  standard: '7.SP.C.7a',
  keywords: ['probability', 'chance', 'simple probability', 'probability of an event', 'likelihood', 'favorable outcomes'],
  prerequisites: [],
  teaching: simpleProbabilityTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawBag(rng, difficulty) }),
  solve: (p) => share(wanted(p), allIn(p)),
  // Takes each thing out in turn and counts how many of these outcomes fit.
  verify: ({ counts, asks }, answer) => {
    let [outcomes, fitting] = [0, 0];
    for (const [color, count] of counts.entries()) {
      for (let thing = 0; thing < count; thing++)
        [outcomes, fitting] = [outcomes + 1, fitting + ((color === 0) === (asks === 'is') ? 1 : 0)];
    }
    return isNumber(answer, fitting, outcomes);
  },
  misconceptions: [
    {
      id: 'part-to-part',
      name: 'Compares the wanted outcomes with the others',
      wrong: (p) => (wanted(p) < allIn(p) - wanted(p) ? share(wanted(p), allIn(p) - wanted(p)) : null),
      feedback: () => say`You compared what fits with what does not fit. The bottom of the fraction counts all the outcomes.`,
    },
    {
      id: 'the-opposite',
      name: 'Gives the probability of the opposite',
      wrong: (p) => share(allIn(p) - wanted(p), allIn(p)),
      feedback: () => say`That is the probability of the opposite. Read once more which outcomes the question asks for.`,
    },
    {
      id: 'one-of-the-colors',
      name: 'Thinks that every color has the same chance',
      wrong: ({ asks }) => fraction(asks === 'is' ? 1 : 2, 3),
      feedback: () => say`There are three colors, but not equally many of each. Count every single outcome.`,
    },
    {
      id: 'one-of-all',
      name: 'Counts only one outcome that fits',
      wrong: (p) => fraction(1, allIn(p)),
      feedback: () => say`The bottom is right. More than one outcome fits, so count them all for the top.`,
    },
    {
      id: 'fifty-fifty',
      name: 'Thinks that it happens or it does not, so that the chance is one half',
      wrong: () => fraction(1, 2),
      feedback: () => say`It happens or it does not, but the two are not equally likely. Count the outcomes for each.`,
    },
  ],
  prompt: (p) => tell(bagPrompts, p),
  explain: (p, answer) => [
    say`Count all outcomes: ${p.counts.join(' + ')} = ${allIn(p)}.`,
    p.asks === 'is'
      ? say`Of these, ${wanted(p)} ${wanted(p) === 1 ? 'fits' : 'fit'}.`
      : say`Those that are not ${p.colors[0]} fit: ${p.counts[1]} + ${p.counts[2]} = ${wanted(p)}.`,
    say`The probability is ${wanted(p)} out of ${allIn(p)}, in simplest form ${answer}.`,
  ],
  proof: (p) => ({
    expression: `${p.asks === 'is' ? p.counts[0] : `(${p.counts[1]} + ${p.counts[2]})`} / (${p.counts.join(' + ')})`,
  }),
});

/** So many trials of an event that `hits` of `parts` equally likely outcomes bring about. */
type Trials = Telling & { hits: number; parts: number; trials: number };

function drawTrials(rng: Rng, difficulty: Difficulty): Omit<Trials, keyof Telling> {
  const parts = rng.pick(({ easy: [4, 5, 6, 10], medium: [5, 6, 8, 10], hard: [8, 9, 12, 15, 20] } as const)[difficulty]);
  const hits = rng.pick(lowestTops(parts).filter((top) => top > 1));
  const trials = parts * rng.int(5, { easy: 20, medium: 40, hard: 60 }[difficulty]);
  return { hits, parts, trials };
}

const expected = ({ hits, parts, trials }: Trials) => (trials / parts) * hits;

const trialPrompts = [
  ({ hits, parts, trials }: Trials) =>
    say`The probability of an event is ${fraction(hits, parts)}. About how many times do you expect it in ${trials} trials?`,
  ({ hits, parts, trials, name }: Trials) =>
    say`A spinner has ${parts} equal parts, and ${hits} of them are blue. ${name} spins it ${trials} times. About how many times do you expect blue?`,
  ({ hits, parts, trials, name }: Trials) =>
    say`${hits} of the ${parts} cards in a box show a star. ${name} draws a card, puts it back, and does so ${trials} times. About how many stars do you expect?`,
];

export const expectedTimes = defineSkill<Trials>({
  id: 'expected-number-of-times',
  name: 'Predicting how often an event happens',
  grade: 7,
  grades: [7, 8],
  domain: 'data and chance',
  standard: '7.SP.C.6',
  keywords: [
    'relative frequency',
    'predict with probability',
    'expected number',
    'experimental probability',
    'trials',
    'long run',
  ],
  prerequisites: ['simple-probability'],
  teaching: expectedTimesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawTrials(rng, difficulty) }),
  solve: (p) => integer(expected(p)),
  // Lets every outcome come once in each round of as many trials as there are outcomes.
  verify: ({ hits, parts, trials }, answer) => {
    let [done, times] = [0, 0];
    while (done < trials) [done, times] = [done + parts, times + hits];
    return answer.kind === 'integer' && answer.n === times;
  },
  misconceptions: [
    {
      id: 'one-part-only',
      name: 'Divides the trials by the outcomes and forgets how many fit',
      wrong: ({ parts, trials }) => integer(trials / parts),
      feedback: ({ hits }) => say`That is the share of one outcome. Of all outcomes, ${hits} fit.`,
    },
    {
      id: 'the-opposite',
      name: 'Predicts how often it does not happen',
      wrong: (p) => integer(p.trials - expected(p)),
      feedback: () => say`That is how often you expect it not to happen. Look at the other part of the trials.`,
    },
    {
      id: 'divided-by-the-hits',
      name: 'Divides the trials by the outcomes that fit',
      wrong: ({ hits, trials }) => (trials % hits === 0 ? integer(trials / hits) : null),
      feedback: () =>
        say`You divided by the number of outcomes that fit. Divide by the number of all outcomes, and multiply by those that fit.`,
    },
    {
      id: 'half-of-the-trials',
      name: 'Expects half of the trials',
      wrong: ({ trials }) => (trials % 2 === 0 ? integer(trials / 2) : null),
      feedback: () => say`Half of the trials would fit a probability of one half. Use the probability that is given.`,
    },
    {
      id: 'part-to-part',
      name: 'Compares what fits with what does not fit',
      wrong: ({ hits, parts, trials }) =>
        (trials * hits) % (parts - hits) === 0 && hits < parts - hits ? integer((trials * hits) / (parts - hits)) : null,
      feedback: () => say`You compared what fits with the rest. A probability compares it with all the outcomes.`,
    },
    {
      id: 'gave-the-outcomes',
      name: 'Gives the number of outcomes that fit',
      wrong: ({ hits }) => integer(hits),
      feedback: ({ parts }) => say`You expect that many in ${parts} trials. How many rounds of ${parts} trials are there?`,
    },
    {
      id: 'every-trial',
      name: 'Expects it in every trial',
      wrong: ({ trials }) => integer(trials),
      feedback: ({ hits, parts }) => say`It would happen every time only if all outcomes fit. Here ${hits} of ${parts} fit.`,
    },
    {
      id: 'turned-the-fraction-around',
      name: 'Multiplies by all outcomes and divides by those that fit',
      wrong: ({ hits, parts, trials }) => ((trials * parts) % hits === 0 ? integer((trials * parts) / hits) : null),
      feedback: ({ trials }) => say`You turned the fraction around. Can it happen more often than the ${trials} trials?`,
    },
  ],
  prompt: (p) => tell(trialPrompts, p),
  explain: ({ hits, parts, trials }, answer) => [
    say`The probability is ${fraction(hits, parts)}.`,
    say`One of ${parts} equal shares of the trials is ${trials} ÷ ${parts} = ${trials / parts}.`,
    say`${hits} such shares: ${hits} × ${trials / parts} = ${answer}.`,
  ],
  proof: ({ hits, parts, trials }) => ({ expression: `${trials} * ${hits} / ${parts}` }),
});
