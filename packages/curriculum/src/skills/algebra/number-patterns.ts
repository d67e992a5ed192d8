import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { numberPatternsTeaching } from '../../teaching/algebra/number-patterns.ts';
import { integer } from '../../value.ts';
import { wholeOf } from './write-terms.ts';

/** Each number is the one before, `by` more, `by` less, `by` times as much, or doubled and `by` more. */
type Rule = 'add' | 'subtract' | 'times' | 'double-add';
type Params = Telling & { rule: Rule; start: number; by: number; place: number };

const rules = { easy: ['add'], medium: ['add', 'subtract', 'times'], hard: ['subtract', 'times', 'double-add'] } as const;

function drawPattern(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const rule = rng.pick<Rule>(rules[difficulty]);
  if (rule === 'times') return { rule, start: rng.int(2, 6), by: rng.pick([2, 2, 3]), place: rng.int(4, 6) };
  if (rule === 'double-add') return { rule, start: rng.int(2, 9), by: rng.int(1, 5), place: rng.int(4, 5) };
  const [by, place] = [rng.int(3, difficulty === 'easy' ? 9 : 15), rng.int(5, difficulty === 'hard' ? 9 : 7)];
  return { rule, start: rule === 'add' ? rng.int(2, 20) : by * place + rng.int(2, 40), by, place };
}

const next = { add: (x: number, by: number) => x + by, subtract: (x: number, by: number) => x - by } as const;

function step({ rule, by }: Params, x: number): number {
  if (rule === 'times') return x * by;
  return rule === 'double-add' ? 2 * x + by : next[rule](x, by);
}

/** The number that stands where the rule has been used so many times. */
function afterSteps(p: Params, steps: number): number {
  let at = p.start;
  for (let i = 0; i < steps; i++) at = step(p, at);
  return at;
}

const ruleText = ({ rule, by }: Params) =>
  ({ add: `add ${by}`, subtract: `subtract ${by}`, times: `multiply by ${by}`, 'double-add': `double it, then add ${by}` })[rule];

const place = (n: number) => `${n}th`;

const stories = {
  add: [
    ({ start, by, place: week, name }: Params) =>
      say`In week 1 ${name} has ${start} stamps. Each week ${by} more come in. How many stamps are there in week ${week}?`,
    ({ start, by, place: row, name }: Params) =>
      say`${name} counts seats. Row 1 has ${start} seats, and each row has ${by} seats more than the row before. How many seats are in row ${row}?`,
  ],
  subtract: [
    ({ start, by, place: day, name }: Params) =>
      say`A tank holds ${start} liters on day 1. Each day ${name} uses ${by} liters. How many liters are in it on day ${day}?`,
    ({ start, by, place: week, name }: Params) =>
      say`In week 1 ${name} still has ${start} pages to read. Each week it is ${by} pages less. How many pages is it in week ${week}?`,
  ],
  times: [
    ({ start, by, place: day, name }: Params) =>
      say`On day 1 ${name} sees ${start} flowers open. Each day there are ${by} times as many as the day before. How many flowers are open on day ${day}?`,
    ({ start, by, place: round, name }: Params) =>
      say`${name} scores ${start} points in round 1 of a game. Each round scores ${by} times as many as the round before. How many points does round ${round} score?`,
  ],
  'double-add': [
    ({ start, by, place: round, name }: Params) =>
      say`${name} has ${start} coins in round 1 of a game. Each round doubles the coins and then adds ${by}. How many coins are there in round ${round}?`,
    ({ start, by, place: week, name }: Params) =>
      say`${name} starts a club with ${start} members in week 1. Each week the number doubles, and then ${by} more join. How many members are there in week ${week}?`,
  ],
};

export const numberPatterns = defineSkill<Params>({
  id: 'number-pattern-from-rule',
  name: 'Number patterns that follow a rule',
  grade: 4,
  grades: [3, 5],
  domain: 'algebra',
  standard: '4.OA.C.5',
  keywords: ['number patterns', 'pattern rule', 'growing patterns', 'sequence', 'next number', 'skip counting pattern'],
  prerequisites: ['add-within-1000', 'multiply-facts'],
  teaching: numberPatternsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPattern(rng, difficulty) }),
  solve: (p) => integer(afterSteps(p, p.place - 1)),
  // Walks back from the answer by undoing the rule, and has to arrive at the start.
  verify: ({ rule, start, by, place: steps }, answer) => {
    let at = wholeOf(answer);
    for (let i = 1; i < steps; i++) {
      if (rule === 'add') at -= by;
      else if (rule === 'subtract') at += by;
      else at = rule === 'times' ? at / by : (at - by) / 2;
    }
    return at === start;
  },
  misconceptions: [
    {
      id: 'one-step-too-many',
      name: 'Uses the rule for the first number as well',
      wrong: (p) => integer(afterSteps(p, p.place)),
      feedback: ({ start }) =>
        say`You took one step too many. The first number is ${start} itself, before the rule is used at all.`,
    },
    {
      id: 'one-step-too-few',
      name: 'Stops one number early',
      wrong: (p) => integer(afterSteps(p, p.place - 2)),
      feedback: ({ place: n }) => say`So close! Write the numbers in a row and count them. You need number ${n}.`,
    },
    {
      id: 'used-rule-once',
      name: 'Uses the rule only once',
      wrong: (p) => integer(step(p, p.start)),
      feedback: () => say`That is the second number. Use the rule again and again, each time on the newest number.`,
    },
    {
      id: 'multiplied-rule-by-place',
      name: 'Multiplies the number in the rule by the place and forgets the start',
      wrong: ({ rule, by, place: n }) => (rule === 'add' || rule === 'subtract' ? integer(by * n) : null),
      feedback: ({ start, by }) => say`You counted only steps of ${by}. Where does the pattern begin? Begin at ${start}.`,
    },
    {
      id: 'added-where-it-multiplies',
      name: 'Makes every step as large as the first one',
      wrong: (p) =>
        p.rule === 'times' || p.rule === 'double-add' ? integer(p.start + (step(p, p.start) - p.start) * (p.place - 1)) : null,
      feedback: () => say`Your steps all have the same size. With this rule the steps grow, so use it on each new number.`,
    },
    {
      id: 'opposite-rule',
      name: 'Subtracts where the rule adds, or adds where it subtracts',
      wrong: ({ rule, start, by, place: n }) => {
        if (rule === 'add') return integer(start - by * (n - 1));
        return rule === 'subtract' ? integer(start + by * (n - 1)) : null;
      },
      feedback: (p) => say`You went the other way. The rule says "${ruleText(p)}". Do the numbers get larger or smaller?`,
    },
    {
      id: 'left-out-second-part',
      name: 'Doubles each time and forgets to add',
      wrong: (p) => (p.rule === 'double-add' ? integer(p.start * 2 ** (p.place - 1)) : null),
      feedback: ({ by }) => say`You doubled each time. The rule has two parts, so add ${by} after each doubling.`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () =>
          say`A pattern starts with ${p.start}. The rule is "${ruleText(p)}". What is the ${place(p.place)} number of the pattern?`,
        ...stories[p.rule],
      ],
      p,
    ),
  explain: (p, answer) => {
    const row = Array.from({ length: p.place }, (_, i) => afterSteps(p, i));
    return [
      say`The first number is ${p.start}. The rule is "${ruleText(p)}".`,
      say`From the first number to the ${place(p.place)} the rule is used ${p.place - 1} times.`,
      say`The pattern is ${row.join(', ')}.`,
      say`The ${place(p.place)} number is ${answer}.`,
    ];
  },
  proof: ({ rule, start, by, place: n }) => {
    if (rule === 'times') return { expression: `${start} * ${by} ^ (${n} - 1)` };
    if (rule !== 'double-add') return { expression: `${start} ${rule === 'add' ? '+' : '-'} ${by} * (${n} - 1)` };
    return { expression: Array.from({ length: n - 1 }).reduce<string>((inner) => `(${inner} * 2 + ${by})`, String(start)) };
  },
});
