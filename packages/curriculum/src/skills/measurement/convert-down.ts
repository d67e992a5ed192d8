import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { integer } from '../../value.ts';
import { amount, type Unit } from './amount.ts';

/** One large unit is `factor` small ones; `most` of the large ones are still an everyday amount. */
export type UnitPair = {
  large: Unit;
  small: Unit;
  factor: number;
  most: number;
  /** Sentences about an amount of the larger unit. */
  stories: readonly [one: (name: string, size: string) => string, other: (name: string, size: string) => string];
};

/** `n` large units and `rest` small ones. */
type Params = Telling & { pair: UnitPair; n: number; rest: number };

/** A number that children take for the factor; null where they would not. */
export type WrongFactor = { id: string; name: string; factor(pair: UnitPair): number | null; feedback(pair: UnitPair): string };

function drawRest(rng: Rng, factor: number, difficulty: Difficulty): number {
  if (difficulty === 'easy' || (difficulty === 'medium' && rng.int(0, 1) === 0)) return 0;
  return factor === 1000 ? rng.pick([rng.int(1, 19) * 50, rng.int(5, 99)]) : rng.int(1, factor - 1);
}

const right = ({ pair, n, rest }: Params) => n * pair.factor + rest;
const size = ({ pair, n, rest }: Params) =>
  rest === 0 ? amount(n, pair.large) : `${amount(n, pair.large)} and ${amount(rest, pair.small)}`;

function prompt(p: Params) {
  const story = p.story === 0 ? null : p.pair.stories[p.story === 1 ? 0 : 1];
  if (!story) return say`How many ${p.pair.small[1]} are in ${size(p)}?`;
  return say`${story(p.name, size(p))} How many ${p.pair.small[1]} is that?`;
}

/**
 * A skill that changes larger units into smaller ones. How many small units make a large one is part of what is asked, and so it
 * does not stand in the question.
 */
export const convertDownSkill = (facts: SkillFacts, pairs: readonly UnitPair[], wrongFactors: readonly WrongFactor[]): Skill =>
  defineSkill<Params>({
    ...facts,
    make: (rng, difficulty) => {
      const pair = rng.pick(pairs);
      const most = difficulty === 'easy' ? Math.min(pair.most, 9) : pair.most;
      return { ...drawTelling(rng, 2), pair, n: rng.int(2, most), rest: drawRest(rng, pair.factor, difficulty) };
    },
    solve: (p) => integer(right(p)),
    // Counts the small units of each large one, and then the rest.
    verify: ({ pair, n, rest }, answer) => {
      let small = 0;
      for (let i = 0; i < n; i++) for (let j = 0; j < pair.factor; j++) small++;
      for (let i = 0; i < rest; i++) small++;
      return answer.kind === 'integer' && answer.n === small;
    },
    misconceptions: [
      ...wrongFactors.map(({ id, name, factor, feedback }) => ({
        id,
        name,
        wrong: ({ pair, n, rest }: Params) => {
          const other = factor(pair);
          return other === null ? null : integer(n * other + rest);
        },
        feedback: ({ pair }: Params) => say`${feedback(pair)}`,
      })),
      {
        id: 'forgot-the-rest',
        name: 'Leaves out the smaller units that were there already',
        wrong: ({ pair, n, rest }) => (rest === 0 ? null : integer(n * pair.factor)),
        feedback: ({ pair, n }) =>
          say`You changed the ${amount(n, pair.large)} well. Some ${pair.small[1]} are still to be added.`,
      },
      {
        id: 'did-not-convert',
        name: 'Keeps the number and changes only the word',
        wrong: ({ n, rest }) => integer(n + rest),
        feedback: ({ pair }) => say`One ${pair.large[0]} is made of several ${pair.small[1]}. So the number has to grow.`,
      },
      {
        id: 'added-the-factor',
        name: 'Adds the number of small units in place of multiplying',
        wrong: ({ pair, n, rest }) => integer(n + pair.factor + rest),
        feedback: ({ pair, n }) => say`You added. Each of the ${n} ${pair.large[1]} has its own ${pair.small[1]}, so multiply.`,
      },
      {
        id: 'one-large-unit-short',
        name: 'Changes one large unit too few',
        wrong: ({ pair, n, rest }) => integer((n - 1) * pair.factor + rest),
        feedback: ({ pair, n }) => say`So close! Check that you changed all ${n} ${pair.large[1]}.`,
      },
    ],
    prompt,
    explain: (p, answer) => {
      const { pair, n, rest } = p;
      const product = n * pair.factor;
      return [
        say`1 ${pair.large[0]} is ${pair.factor} ${pair.small[1]}.`,
        say`${n} × ${pair.factor} = ${product}.`,
        ...(rest === 0 ? [] : [say`Add what was there already: ${product} + ${rest} = ${answer}.`]),
        say`So ${size(p)} ${rest === 0 ? 'are' : 'make'} ${answer} ${pair.small[1]}.`,
      ];
    },
    proof: ({ pair, n, rest }) => ({ expression: `${n} * ${pair.factor}${rest === 0 ? '' : ` + ${rest}`}` }),
  });
