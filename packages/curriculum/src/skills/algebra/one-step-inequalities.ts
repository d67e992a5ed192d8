import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { oneStepInequalitiesTeaching } from '../../teaching/algebra/one-step-inequalities.ts';
import { integer } from '../../value.ts';
import { wholeOf } from './write-terms.ts';

type Relation = '>' | '≥' | '<' | '≤';
/** x + k, or k times x, compared with the limit. Asked is the whole number at the edge of all that fit. */
type Params = Telling & { kind: 'sum' | 'product'; relation: Relation; k: number; limit: number };

const ranges = { easy: [3, 15, 12, 30], medium: [4, 25, 15, 60], hard: [6, 40, 30, 120] } as const;
const relations = ['>', '≥', '<', '≤'] as const;

const asksSmallest = (relation: Relation) => relation === '>' || relation === '≥';
const isStrict = (relation: Relation) => relation === '>' || relation === '<';
const edgeWord = (relation: Relation) => (asksSmallest(relation) ? 'smallest' : 'largest');
const textOf = ({ kind, relation, k, limit }: Params) => `${kind === 'sum' ? `x + ${k}` : `${k}x`} ${relation} ${limit}`;

/** Where both sides are equal. */
const bound = ({ kind, k, limit }: Params) => (kind === 'sum' ? limit - k : limit / k);

/** The edge of the whole numbers on the relation's side of a bound. */
function edgeOf(relation: Relation, at: number): number {
  if (relation === '>') return Math.floor(at) + 1;
  if (relation === '<') return Math.ceil(at) - 1;
  return relation === '≥' ? Math.ceil(at) : Math.floor(at);
}

const holds = {
  '>': (a: number, b: number) => a > b,
  '≥': (a: number, b: number) => a >= b,
  '<': (a: number, b: number) => a < b,
  '≤': (a: number, b: number) => a <= b,
};

const stories = {
  sum: {
    '>': ({ k, limit, name }: Params) =>
      say`${name} has ${k} points and wants more than ${limit}. What is the smallest number of points that is still needed?`,
    '≥': ({ k, limit, name }: Params) =>
      say`${name} has saved ${k} dollars for a tent that costs ${limit} dollars. What is the smallest whole number of dollars that is still needed?`,
    '<': ({ k, limit, name }: Params) =>
      say`A bag must weigh less than ${limit} kilograms. It weighs ${k} kilograms already. What is the largest whole number of kilograms that ${name} can add?`,
    '≤': ({ k, limit, name }: Params) =>
      say`A hall holds at most ${limit} people, and ${k} are inside. What is the largest number of people that ${name} can still let in?`,
  },
  product: {
    '>': ({ k, limit, name }: Params) =>
      say`${name} gets ${k} stickers in each pack and wants more than ${limit} stickers. What is the smallest number of packs to buy?`,
    '≥': ({ k, limit, name }: Params) =>
      say`Each van takes ${k} people. ${name} plans a trip for ${limit} people. What is the smallest number of vans that is enough?`,
    '<': ({ k, limit, name }: Params) =>
      say`Each game takes ${k} minutes, and ${name} has to finish in less than ${limit} minutes. What is the largest number of games that fits?`,
    '≤': ({ k, limit, name }: Params) =>
      say`A ticket costs ${k} dollars. ${name} can spend at most ${limit} dollars. What is the largest number of tickets to buy?`,
  },
};

export const oneStepInequalities = defineSkill<Params>({
  id: 'one-step-inequalities',
  name: 'Solving one-step inequalities',
  grade: 6,
  grades: [6, 7],
  domain: 'algebra',
  standard: '6.EE.B.5',
  keywords: ['inequalities', 'one-step inequalities', 'at least', 'at most', 'solution of an inequality', 'true values'],
  prerequisites: ['one-step-equations'],
  teaching: oneStepInequalitiesTeaching,
  make: (rng, difficulty) => {
    const [lowK, highK, lowGap, highGap] = ranges[difficulty];
    const [kind, relation] = [rng.pick(['sum', 'product'] as const), rng.pick<Relation>(relations)];
    if (kind === 'product') {
      const k = rng.int(3, difficulty === 'easy' ? 9 : 12);
      return { ...drawTelling(rng, 2), kind, relation, k, limit: k * rng.int(4, 12) + rng.int(0, k - 1) };
    }
    const k = rng.int(lowK, highK);
    return { ...drawTelling(rng, 2), kind, relation, k, limit: k + rng.int(lowGap, highGap) };
  },
  solve: (p) => integer(edgeOf(p.relation, bound(p))),
  // Tries whole numbers: the answer makes the inequality true, and the next one beyond the edge does not.
  verify: ({ kind, relation, k, limit }, answer) => {
    const isTrue = (x: number) => {
      let left = kind === 'sum' ? x : 0;
      for (let i = 0; i < k; i++) left += kind === 'sum' ? 1 : x;
      return holds[relation](left, limit);
    };
    const x = wholeOf(answer);
    return isTrue(x) && !isTrue(asksSmallest(relation) ? x - 1 : x + 1);
  },
  misconceptions: [
    {
      id: 'took-the-equal-case',
      name: 'Takes the number at which both sides are equal',
      wrong: (p) => (isStrict(p.relation) && Number.isInteger(bound(p)) ? integer(bound(p)) : null),
      feedback: ({ relation, limit }) =>
        say`Try your number: it makes exactly ${limit}. It has to be ${relation === '>' ? 'more' : 'less'} than that.`,
    },
    {
      id: 'left-out-the-equal-case',
      name: 'Leaves out the number at which both sides are equal',
      wrong: (p) =>
        isStrict(p.relation) || !Number.isInteger(bound(p)) ? null : integer(bound(p) + (asksSmallest(p.relation) ? 1 : -1)),
      feedback: ({ relation, limit }) =>
        say`Exactly ${limit} is fine too. Try the number right ${asksSmallest(relation) ? 'before' : 'after'} yours.`,
    },
    {
      id: 'rounded-the-wrong-way',
      name: 'Rounds to a whole number on the wrong side',
      wrong: (p) =>
        Number.isInteger(bound(p)) ? null : integer(asksSmallest(p.relation) ? Math.floor(bound(p)) : Math.ceil(bound(p))),
      feedback: ({ k, limit }) => say`Multiply ${k} by your number. On which side of ${limit} does it fall?`,
    },
    {
      id: 'one-past-the-edge',
      name: 'Goes one further than needed',
      wrong: (p) => integer(edgeOf(p.relation, bound(p)) + (asksSmallest(p.relation) ? 1 : -1)),
      feedback: ({ relation }) => say`Your number fits. But is it the ${edgeWord(relation)} one? Try its neighbor.`,
    },
    {
      id: 'repeated-the-operation',
      name: 'Does the same operation again and does not undo it',
      wrong: ({ kind, k, limit }) => integer(kind === 'sum' ? limit + k : limit * k),
      feedback: ({ kind, k }) =>
        kind === 'sum'
          ? say`You added ${k} once more. Undo it by taking ${k} away.`
          : say`You multiplied once more. Undo it by dividing by ${k}.`,
    },
    {
      id: 'subtracted-the-factor',
      name: 'Subtracts the factor instead of dividing by it',
      wrong: ({ kind, k, limit }) => (kind === 'product' ? integer(limit - k) : null),
      feedback: ({ k }) => say`You took ${k} away once, but it is there again and again. Undo that by dividing.`,
    },
    {
      id: 'gave-the-limit',
      name: 'Gives the number on the other side',
      wrong: ({ limit }) => integer(limit),
      feedback: ({ kind, k, limit }) =>
        kind === 'sum'
          ? say`${limit} is the limit for everything. How much of it is used by the ${k}?`
          : say`${limit} is the limit for everything. How many times does ${k} fit in?`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () => say`What is the ${edgeWord(p.relation)} whole number x that makes ${textOf(p)} true?`,
        stories[p.kind][p.relation],
        () =>
          say`${p.name} puts whole numbers for x into ${textOf(p)}. What is the ${edgeWord(p.relation)} one that makes it true?`,
      ],
      p,
    ),
  explain: (p, answer) => {
    const { kind, k, limit, relation } = p;
    const at = bound(p);
    const whole = Math.floor(at);
    const undo = kind === 'sum' ? `${limit} − ${k} = ${at}` : `${limit} ÷ ${k}`;
    return [
      say`As an inequality: ${textOf(p)}.`,
      Number.isInteger(at)
        ? say`Both sides are equal when x is ${kind === 'sum' ? undo : `${undo} = ${at}`}.`
        : say`Both sides would be equal at ${undo}, which lies between ${whole} and ${whole + 1}.`,
      say`The sign ${relation} means that x ${asksSmallest(relation) ? 'lies above that' : 'lies below that'}${isStrict(relation) ? '' : ' or is equal to it'}.`,
      say`So the ${edgeWord(relation)} whole number is ${answer}.`,
    ];
  },
  proof: ({ kind, relation, k, limit }) => {
    const at = kind === 'sum' ? `${limit} - ${k}` : `${limit} / ${k}`;
    const expression = { '>': `floor(${at}) + 1`, '≥': `-floor(-(${at}))`, '<': `-floor(-(${at})) - 1`, '≤': `floor(${at})` };
    return { expression: expression[relation] };
  },
});
