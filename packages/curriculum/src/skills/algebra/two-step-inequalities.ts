import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { twoStepInequalitiesTeaching } from '../../teaching/algebra/two-step-inequalities.ts';
import { integer, showInteger } from '../../value.ts';
import { plusNumber, term, wholeOf } from './write-terms.ts';

type Relation = '>' | '≥' | '<' | '≤';
/** px + q compared with r; p below zero turns the sign round. Asked is the integer at the edge of all that fit. */
type Params = Telling & { relation: Relation; p: number; q: number; r: number };

const relations = ['>', '≥', '<', '≤'] as const;
const turned = { '>': '<', '≥': '≤', '<': '>', '≤': '≥' } as const;
const isStrict = (relation: Relation) => relation === '>' || relation === '<';

/** The relation of x alone to its bound. */
const ofLetter = ({ relation, p }: Params): Relation => (p < 0 ? turned[relation] : relation);
const asksSmallest = (params: Params) => ofLetter(params) === '>' || ofLetter(params) === '≥';
const edgeWord = (params: Params) => (asksSmallest(params) ? 'smallest' : 'largest');
const boundOf = ({ p, q, r }: Params) => (r - q) / p;

/** The integer at the edge of those that have this relation to a bound. */
function edgeOf(relation: Relation, at: number): number {
  if (relation === '>') return Math.floor(at) + 1;
  if (relation === '<') return Math.ceil(at) - 1;
  return relation === '≥' ? Math.ceil(at) : Math.floor(at);
}

const textOf = ({ relation, p, q, r }: Params) => `${term(p)} ${plusNumber(q)} ${relation} ${showInteger(r)}`;

/** With p and q above zero: a start and so much for each. */
const rising = {
  '>': ({ p, q, r, name }: Params) =>
    say`${name} has ${q} points and gets ${p} points for each task. What is the smallest number of tasks that gives more than ${r} points?`,
  '≥': ({ p, q, r, name }: Params) =>
    say`${name} has saved ${q} dollars and saves ${p} dollars each week. After how many weeks, at the least, are there ${r} dollars or more?`,
  '<': ({ p, q, r, name }: Params) =>
    say`A cart weighs ${q} kilograms and must stay under ${r} kilograms. ${name} loads bags of ${p} kilograms. What is the largest number of bags that fits?`,
  '≤': ({ p, q, r, name }: Params) =>
    say`A visit costs ${q} dollars, and each ride ${p} dollars more. ${name} can spend at most ${r} dollars. What is the largest number of rides?`,
};

/** With p below zero: something that runs out. */
const falling = {
  '>': ({ p, q, r, name }: Params) =>
    say`A tank holds ${q} liters and loses ${-p} liters an hour. ${name} wants more than ${r} liters to remain. What is the largest whole number of hours?`,
  '≥': ({ p, q, r, name }: Params) =>
    say`${name} has ${q} dollars and spends ${-p} dollars a day. At least ${r} dollars are to be left. What is the largest number of days?`,
  '<': ({ p, q, r, name }: Params) =>
    say`${name} has ${q} pages to read and reads ${-p} pages a day. After how many days, at the least, are fewer than ${r} pages left?`,
  '≤': ({ p, q, r, name }: Params) =>
    say`A room is at ${q} degrees and cools by ${-p} degrees an hour. ${name} waits until it is ${r} degrees or less. What is the smallest whole number of hours?`,
};

export const twoStepInequalities = defineSkill<Params>({
  id: 'two-step-inequalities',
  name: 'Solving two-step inequalities',
  grade: 7,
  grades: [7, 8],
  domain: 'algebra',
  standard: '7.EE.B.4b',
  keywords: [
    'inequalities',
    'two-step inequalities',
    'solve inequalities',
    'at least',
    'at most',
    'flip the sign',
    'solution set',
  ],
  prerequisites: ['one-step-inequalities', 'two-step-equations'],
  teaching: twoStepInequalitiesTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const { name, story } = drawTelling(rng, 2);
    const relation = rng.pick<Relation>(relations);
    const size = rng.int(2, difficulty === 'easy' ? 6 : 9);
    const falls = difficulty === 'hard' && rng.int(0, 2) > 0;
    const gap = size * rng.int(3, 12) + rng.int(0, size - 1);
    const q = falls ? gap + rng.int(5, 30) : rng.int(3, 40);
    // Bare questions of medium and hard reach below zero as well.
    const below = difficulty !== 'easy' && story === 0 ? rng.int(0, 1) * (q + rng.int(1, 15)) : 0;
    return { name, story, relation, p: falls ? -size : size, q: q - below, r: (falls ? q - gap : q + gap) - below };
  },
  solve: (params) => integer(edgeOf(ofLetter(params), boundOf(params))),
  // Tries integers: the answer makes the inequality true, and its neighbor beyond the edge does not.
  verify: (params, answer) => {
    const { relation, p, q, r } = params;
    const isTrue = (x: number) => {
      const gap = q + p * x - r;
      return (
        (gap === 0 && !isStrict(relation)) ||
        (gap > 0 && (relation === '>' || relation === '≥')) ||
        (gap < 0 && (relation === '<' || relation === '≤'))
      );
    };
    const x = wholeOf(answer);
    const [below, above] = [isTrue(x - 1), isTrue(x + 1)];
    return isTrue(x) && below !== above && above === asksSmallest(params);
  },
  misconceptions: [
    {
      id: 'took-the-equal-case',
      name: 'Takes the number at which both sides are equal',
      wrong: (params) => (isStrict(params.relation) && Number.isInteger(boundOf(params)) ? integer(boundOf(params)) : null),
      feedback: ({ relation, r }) =>
        say`Try your number: it makes exactly ${r}. It has to be ${relation === '>' ? 'more' : 'less'} than that.`,
    },
    {
      id: 'left-out-the-equal-case',
      name: 'Leaves out the number at which both sides are equal',
      wrong: (params) =>
        isStrict(params.relation) || !Number.isInteger(boundOf(params))
          ? null
          : integer(boundOf(params) + (asksSmallest(params) ? 1 : -1)),
      feedback: ({ r }) => say`Exactly ${r} is allowed as well. Try the number next to yours.`,
    },
    {
      id: 'rounded-the-wrong-way',
      name: 'Rounds to the whole number on the wrong side',
      wrong: (params) => {
        const at = boundOf(params);
        return Number.isInteger(at) ? null : integer(asksSmallest(params) ? Math.floor(at) : Math.ceil(at));
      },
      feedback: () => say`Work it out with your number. You will see that it lies just beyond the bound.`,
    },
    {
      id: 'did-not-turn-the-sign',
      name: 'Forgets to turn the sign when dividing by a number below zero',
      wrong: (params) => (params.p < 0 ? integer(edgeOf(params.relation, boundOf(params))) : null),
      feedback: ({ p }) =>
        say`You divided by ${showInteger(p)}, and then the sign turns round. Put in two numbers to see on which side it is true.`,
    },
    {
      id: 'left-the-constant-out',
      name: 'Divides and forgets the number that is added',
      wrong: (params) => integer(edgeOf(ofLetter(params), params.r / params.p)),
      feedback: ({ q }) => say`You divided at once. Undo the ${plusNumber(q)} on both sides first.`,
    },
    {
      id: 'did-not-undo-the-addition',
      name: 'Moves the number over with its sign unchanged',
      wrong: (params) => integer(edgeOf(ofLetter(params), (params.r + params.q) / params.p)),
      feedback: ({ q }) => say`To undo the ${plusNumber(q)}, do the opposite on both sides.`,
    },
    {
      id: 'stopped-after-first-step',
      name: 'Undoes the addition and stops',
      wrong: ({ q, r }) => integer(r - q),
      feedback: ({ p }) => say`The first step is done, and it is right. Now divide by ${p}.`,
    },
  ],
  prompt: (params) =>
    tell(
      [
        () => say`What is the ${edgeWord(params)} integer x that makes ${textOf(params)} true?`,
        (params.p < 0 ? falling : rising)[params.relation],
        () => say`${params.name} tests integers in ${textOf(params)}. What is the ${edgeWord(params)} one that makes it true?`,
      ],
      params,
    ),
  explain: (params, answer) => {
    const { p, q, r, relation } = params;
    const at = boundOf(params);
    const [own, step] = [ofLetter(params), showInteger(r - q)];
    const low = Math.floor(at);
    return [
      say`As an inequality: ${textOf(params)}.`,
      say`Undo the ${plusNumber(q)} on both sides: ${term(p)} ${relation} ${step}.`,
      p < 0
        ? say`Divide by ${showInteger(p)}, which turns the sign round: x ${own} ${step} ÷ (${showInteger(p)}).`
        : say`Divide both sides by ${p}: x ${own} ${step} ÷ ${p}.`,
      Number.isInteger(at)
        ? say`That is x ${own} ${showInteger(at)}.`
        : say`That bound lies between ${showInteger(low)} and ${showInteger(low + 1)}.`,
      say`So the ${edgeWord(params)} integer is ${answer}.`,
    ];
  },
  proof: (params) => {
    const at = `(${params.r} - ${params.q < 0 ? `(${params.q})` : params.q}) / ${params.p < 0 ? `(${params.p})` : params.p}`;
    const expression = { '>': `floor(${at}) + 1`, '≥': `-floor(-(${at}))`, '<': `-floor(-(${at})) - 1`, '≤': `floor(${at})` };
    return { expression: expression[ofLetter(params)] };
  },
});
