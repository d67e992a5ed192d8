import type { Difficulty } from '@toolboxai/contracts';
import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compoundProbabilityTeaching, countOutcomesTeaching } from '../../teaching/data/compound-events.ts';
import { fraction, integer, simplest } from '../../value.ts';
import { addUp, isNumber } from '../geometry/number-checks.ts';

/** How many choices there are at each of two or three steps. */
type Steps = Telling & { choices: readonly number[] };

const total = ({ choices }: Steps) => choices.reduce((product, n) => product * n, 1);
const rest = ({ choices }: Steps, from: number) => choices.slice(from).reduce((product, n) => product * n, 1);

function drawSteps(rng: Rng, difficulty: Difficulty): Pick<Steps, 'choices'> {
  const count = difficulty === 'easy' ? 2 : 3;
  const choices = Array.from({ length: count }, () => rng.int(2, { easy: 9, medium: 6, hard: 9 }[difficulty]));
  const [a = 2, b = 2] = choices;
  return a === b || a + b === a * b ? drawSteps(rng, difficulty) : { choices };
}

const third = ({ choices }: Steps, text: (n: number) => string) => (choices[2] === undefined ? '' : text(choices[2]));

const stepPrompts = [
  (p: Steps) =>
    say`An experiment has ${p.choices.length === 2 ? 'two' : 'three'} steps. The first has ${p.choices[0] ?? 0} outcomes, and the second has ${p.choices[1] ?? 0}${third(p, (n) => `, and the third has ${n}`)}. How many outcomes does the whole experiment have?`,
  (p: Steps) =>
    say`${p.name} chooses one of ${p.choices[0] ?? 0} shirts and one of ${p.choices[1] ?? 0} pairs of pants${third(p, (n) => `, and also one of ${n} hats`)}. How many different outfits are possible?`,
  (p: Steps) =>
    say`For lunch ${p.name} picks one of ${p.choices[0] ?? 0} soups and one of ${p.choices[1] ?? 0} sandwiches${third(p, (n) => `, and also one of ${n} fruits`)}. How many different lunches are possible?`,
  (p: Steps) =>
    say`${p.name} spins a spinner with ${p.choices[0] ?? 0} equal parts and then one with ${p.choices[1] ?? 0} equal parts${third(p, (n) => `, and at last one with ${n}`)}. How many outcomes are there?`,
];

export const countOutcomes = defineSkill<Steps>({
  id: 'count-outcomes-of-compound-events',
  name: 'Counting outcomes of compound events',
  grade: 7,
  grades: [7, 8],
  domain: 'data and chance',
  standard: '7.SP.C.8b',
  keywords: [
    'compound events',
    'sample space',
    'tree diagram',
    'counting outcomes',
    'counting principle',
    'organized list',
    'combinations',
  ],
  prerequisites: ['simple-probability'],
  teaching: countOutcomesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawSteps(rng, difficulty) }),
  solve: (p) => integer(total(p)),
  // Grows the tree diagram branch by branch and counts its ends.
  verify: ({ choices }, answer) => {
    let ends = 1;
    for (const branches of choices) ends = addUp(branches, ends);
    return answer.kind === 'integer' && answer.n === ends;
  },
  misconceptions: [
    {
      id: 'added-the-choices',
      name: 'Adds the choices',
      wrong: ({ choices }) => integer(choices.reduce((sum, n) => sum + n, 0)),
      feedback: () => say`You added the choices. Each choice of one step can go with every choice of the next step.`,
    },
    {
      id: 'left-out-the-last-step',
      name: 'Leaves out the last step',
      wrong: (p) => (p.choices.length === 3 ? integer(total(p) / (p.choices[2] ?? 1)) : null),
      feedback: () => say`You combined the first two steps. Each of these pairs can go with every choice of the third step.`,
    },
    {
      id: 'multiplied-and-added',
      name: 'Multiplies the first two numbers and adds the third',
      wrong: ({ choices: [a = 0, b = 0, c] }) => (c === undefined ? null : integer(a * b + c)),
      feedback: () => say`The first two steps are right. The third step does not add to them, it multiplies them.`,
    },
    {
      id: 'left-out-the-first-step',
      name: 'Combines only the later steps',
      wrong: (p) => integer(rest(p, 1)),
      feedback: () => say`You left out the first step. Every branch of the tree starts there.`,
    },
    {
      id: 'largest-squared',
      name: 'Takes the largest number of choices at every step',
      wrong: ({ choices }) => integer(Math.max(...choices) ** choices.length),
      feedback: () => say`You used the same number of choices at each step. Look at how many each step really has.`,
    },
    {
      id: 'one-choice-used-up',
      name: 'Thinks that one choice is used up at each step',
      wrong: ({ choices: [a = 0, b = 0], choices }) => (choices.length === 2 ? integer(a * (b - 1)) : null),
      feedback: () => say`You left out one choice of the second step. All of its choices are still possible.`,
    },
  ],
  prompt: (p) => tell(stepPrompts, p),
  explain: (p, answer) => [
    say`In a tree diagram, each branch of one step splits into all the choices of the next step.`,
    say`Multiply the choices: ${p.choices.join(' × ')} = ${answer}.`,
  ],
  proof: ({ choices }) => ({ expression: choices.join(' * ') }),
});

/** Two spinners with equal parts; both have to stop at blue. */
type Both = Telling & { hits: readonly [number, number]; parts: readonly [number, number] };

function drawBoth(rng: Rng, difficulty: Difficulty): Omit<Both, keyof Telling> {
  const most = { easy: 5, medium: 8, hard: 12 }[difficulty];
  const parts = [rng.int(2, most), rng.int(3, most)] as const;
  const hits = [rng.pick(lowestTops(parts[0])), rng.pick(lowestTops(parts[1]))] as const;
  return { parts, hits };
}

const allPairs = ({ parts: [m, n] }: Both) => m * n;
const bothHit = ({ hits: [a, b] }: Both) => a * b;

const bothPrompts = [
  ({ hits: [a, b], parts: [m, n] }: Both) =>
    say`Two events do not affect each other. Their probabilities are ${fraction(a, m)} and ${fraction(b, n)}. What is the probability that both happen?`,
  ({ hits: [a, b], parts: [m, n], name }: Both) =>
    say`${name} spins two spinners with equal parts. The first has ${m} parts, ${a} of them blue. The second has ${n} parts, ${b} of them blue. What is the probability that both stop at blue?`,
  ({ hits: [a, b], parts: [m, n], name }: Both) =>
    say`Without looking, ${name} takes one card from each of two boxes. A star is on ${a} of the ${m} cards in the first box and on ${b} of the ${n} cards in the second. What is the probability of two stars?`,
];

export const compoundProbability = defineSkill<Both>({
  id: 'probability-of-compound-events',
  name: 'Probability of compound events',
  grade: 7,
  grades: [7, 9],
  domain: 'data and chance',
  standard: '7.SP.C.8a',
  keywords: [
    'compound probability',
    'probability of compound events',
    'independent events',
    'both events',
    'tree diagram',
    'two events',
  ],
  prerequisites: ['count-outcomes-of-compound-events', 'multiply-fractions'],
  teaching: compoundProbabilityTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawBoth(rng, difficulty) }),
  solve: (p) => simplest(new Fraction(bothHit(p), allPairs(p))),
  // Lists all pairs of outcomes and counts those in which both fit.
  verify: ({ hits: [a, b], parts: [m, n] }, answer) => {
    let [pairs, fitting] = [0, 0];
    for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) [pairs, fitting] = [pairs + 1, fitting + (i < a && j < b ? 1 : 0)];
    return isNumber(answer, fitting, pairs);
  },
  misconceptions: [
    {
      id: 'added-the-probabilities',
      name: 'Adds the two probabilities',
      wrong: ({ hits: [a, b], parts: [m, n] }) => simplest(new Fraction(a, m).add(b, n)),
      feedback: () => say`You added the probabilities. That both happen is rarer than either of them alone.`,
    },
    {
      id: 'added-tops-and-bottoms',
      name: 'Adds the tops and the bottoms',
      wrong: ({ hits: [a, b], parts: [m, n] }) => simplest(new Fraction(a + b, m + n)),
      feedback: () => say`You put all outcomes into one pot. Here an outcome is a pair, one from each.`,
    },
    {
      id: 'first-event-only',
      name: 'Gives the probability of the first event',
      wrong: ({ hits: [a], parts: [m] }) => simplest(new Fraction(a, m)),
      feedback: () => say`That is the probability of the first event alone. The second one has to happen as well.`,
    },
    {
      id: 'second-event-only',
      name: 'Gives the probability of the second event',
      wrong: ({ hits: [, b], parts: [, n] }) => simplest(new Fraction(b, n)),
      feedback: () => say`That is the probability of the second event alone. The first one has to happen as well.`,
    },
    {
      id: 'neither',
      name: 'Finds the probability that neither happens',
      wrong: ({ hits: [a, b], parts: [m, n] }) => simplest(new Fraction((m - a) * (n - b), m * n)),
      feedback: () => say`You counted the pairs in which neither event happens. Count those in which both do.`,
    },
    {
      id: 'one-pair-only',
      name: 'Counts a single pair',
      wrong: (p) => (bothHit(p) > 1 ? fraction(1, allPairs(p)) : null),
      feedback: () => say`The number of all pairs is right. More than one of them fits.`,
    },
  ],
  prompt: (p) => tell(bothPrompts, p),
  explain: (p, answer) => [
    say`All pairs of outcomes: ${p.parts[0]} × ${p.parts[1]} = ${allPairs(p)}.`,
    say`Pairs in which both fit: ${p.hits[0]} × ${p.hits[1]} = ${bothHit(p)}.`,
    say`So the probability is ${bothHit(p)} out of ${allPairs(p)}, in simplest form ${answer}.`,
  ],
  proof: ({ hits: [a, b], parts: [m, n] }) => ({ expression: `(${a} / ${m}) * (${b} / ${n})` }),
});
