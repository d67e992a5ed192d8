import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { multiplyByTensTeaching } from '../../teaching/multiplication/multiply-by-tens.ts';
import { integer } from '../../value.ts';

/** a × (tens × 10). */
type Params = Telling & { a: number; tens: number };

const ranges = { easy: [2, 5, 2, 5], medium: [3, 9, 2, 6], hard: [4, 9, 4, 9] } as const;
const second = ({ tens }: Params) => tens * 10;

const prompts = [
  (p: Params) => say`What is ${p.a} × ${second(p)}?`,
  (p: Params) => say`${p.name} buys ${p.a} boxes of nails. Each box holds ${second(p)} nails. How many nails is that?`,
  (p: Params) => say`A bus seats ${second(p)} people. ${p.name} sees ${p.a} full buses. How many people are in them?`,
  (p: Params) => say`${p.name} reads for ${second(p)} minutes on each of ${p.a} days. How many minutes is that in all?`,
];

export const multiplyByTens = defineSkill<Params>({
  id: 'multiply-by-tens',
  name: 'Multiplying by tens',
  grade: 3,
  grades: [3, 4],
  domain: 'multiply and divide',
  standard: '3.NBT.A.3',
  keywords: [
    'multiply by multiples of ten',
    'multiply by tens',
    'multiples of 10',
    'times 10',
    'times 20',
    'one digit times tens',
  ],
  prerequisites: ['multiply-facts'],
  teaching: multiplyByTensTeaching,
  make: (rng, difficulty) => {
    const [lowA, highA, lowTens, highTens] = ranges[difficulty];
    return { ...drawTelling(rng, 3), a: rng.int(lowA, highA), tens: rng.int(lowTens, highTens) };
  },
  solve: (p) => integer(p.a * second(p)),
  // Counts on by ten, as often as there are tens in all the groups.
  verify: ({ a, tens }, answer) => {
    let counted = 0;
    for (let group = 0; group < a; group++) for (let ten = 0; ten < tens; ten++) counted += 10;
    return answer.kind === 'integer' && answer.n === counted;
  },
  misconceptions: [
    {
      id: 'lost-the-zero',
      name: 'Multiplies the digits and forgets that they are tens',
      wrong: ({ a, tens }) => integer(a * tens),
      feedback: () => say`You found how many tens there are. Now say what that many tens are worth.`,
    },
    {
      id: 'one-zero-too-many',
      name: 'Writes one zero too many',
      wrong: ({ a, tens }) => integer(a * tens * 100),
      feedback: (p) => say`You counted hundreds. The ${p.tens} in ${second(p)} stands for tens, so look at your zeros again.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the two numbers',
      wrong: (p) => integer(p.a + second(p)),
      feedback: (p) => say`You added. The sign × means ${p.a} groups with ${second(p)} in each.`,
    },
    {
      id: 'kept-the-factor-for-zero',
      name: 'Thinks that a number times zero is the number',
      wrong: ({ a, tens }) => integer(a * tens * 10 + a),
      feedback: ({ a }) => say`Look at the ones: ${a} groups of nothing are nothing. The ones digit has to show that.`,
    },
    {
      id: 'one-group-short',
      name: 'Counts one group too few',
      wrong: (p) => integer((p.a - 1) * second(p)),
      feedback: (p) => say`So close! That is ${p.a - 1} groups of ${second(p)}. One group is still missing.`,
    },
    {
      id: 'added-the-digits',
      name: 'Adds the digits and writes a zero',
      wrong: ({ a, tens }) => integer((a + tens) * 10),
      feedback: ({ a, tens }) =>
        say`The zero is fine. But ${a} groups of ${tens} tens is a times fact, so multiply ${a} and ${tens}.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`${second(p)} is ${p.tens} tens.`,
    say`${p.a} × ${p.tens} tens = ${p.a * p.tens} tens.`,
    say`${p.a * p.tens} tens are ${answer}, so ${p.a} × ${second(p)} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `${p.a} * ${second(p)}` }),
});
