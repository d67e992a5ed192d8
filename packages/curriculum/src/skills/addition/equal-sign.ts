import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { equalSignTeaching } from '../../teaching/addition/equal-sign.ts';
import { integer } from '../../value.ts';

/** a and b on one side, c and the box on the other; `left` says on which side of its partner the box stands. */
type Params = Telling & { a: number; b: number; c: number; sign: '+' | '−'; isFirst: boolean; isTurned: boolean };

const full = ({ a, b, sign }: Params) => (sign === '+' ? a + b : a - b);
const box = (p: Params) => full(p) - p.c;
const known = ({ a, b, sign }: Params) => `${a} ${sign} ${b}`;
const open = ({ c, isFirst }: Params, sign = '☐') => (isFirst ? `${sign} + ${c}` : `${c} + ${sign}`);
const sentence = (p: Params, sign = '☐') => (p.isTurned ? `${open(p, sign)} = ${known(p)}` : `${known(p)} = ${open(p, sign)}`);

const prompts = [
  (p: Params) => say`What number makes both sides the same? ${sentence(p)}`,
  (p: Params) => say`${p.name} has a scale. Both sides weigh the same: ${sentence(p)}. What number goes in the box?`,
  (p: Params) => say`${p.name} writes ${sentence(p)}. What number in the box makes that true?`,
];

export const equalSign = defineSkill<Params>({
  id: 'equal-sign-both-sides',
  name: 'The equal sign: both sides are the same',
  grade: 1,
  grades: [1, 2],
  domain: 'add and subtract',
  standard: '1.OA.D.7',
  keywords: [
    'equal sign',
    'both sides equal',
    'meaning of the equal sign',
    'true or false equations',
    'balance',
    'equal equations',
  ],
  prerequisites: ['missing-number-within-20'],
  teaching: equalSignTeaching,
  make: (rng, difficulty) => {
    const sign = difficulty === 'hard' ? rng.pick(['+', '−'] as const) : '+';
    const a = sign === '+' ? rng.int(2, difficulty === 'easy' ? 6 : 9) : rng.int(10, 17);
    const b = rng.int(2, sign === '−' ? a - 5 : difficulty === 'easy' ? 5 : 9);
    const sum = sign === '+' ? a + b : a - b;
    const isTurned = difficulty !== 'easy' && rng.int(0, 2) === 0;
    return { ...drawTelling(rng, 2), a, b, sign, c: rng.int(1, sum - 1), isFirst: rng.int(0, 1) === 0, isTurned };
  },
  solve: (p) => integer(box(p)),
  // Lays out both sides as counters and takes them off in pairs, one from each side.
  verify: (p, answer) => {
    if (answer.kind !== 'integer' || answer.n < 0) return false;
    const left = p.sign === '+' ? '●'.repeat(p.a) + '●'.repeat(p.b) : '●'.repeat(p.a).slice(p.b);
    return left === '●'.repeat(answer.n) + '●'.repeat(p.c);
  },
  misconceptions: [
    {
      id: 'answer-comes-next',
      name: 'Takes the equal sign for "the answer comes now"',
      wrong: (p) => integer(full(p)),
      feedback: ({ c }) => say`You worked out one side. The other side has ${c} on it too, so look at both.`,
    },
    {
      id: 'added-all-numbers',
      name: 'Adds all the numbers that can be seen',
      wrong: ({ a, b, c }) => integer(a + b + c),
      feedback: () => say`You added all the numbers. Each side has to make the same number.`,
    },
    {
      id: 'repeated-a-number',
      name: 'Repeats a number from the other side',
      wrong: ({ a }) => integer(a),
      feedback: ({ a }) => say`${a} is on the other side. Put it in the box and see if both sides are the same.`,
    },
    {
      id: 'added-the-neighbor',
      name: 'Adds only the numbers next to the equal sign',
      wrong: ({ b, c }) => integer(b + c),
      feedback: () => say`You used just two of the numbers. First find out what the full side makes.`,
    },
    {
      id: 'one-too-many',
      name: 'Counts on one step too far',
      wrong: (p) => integer(box(p) + 1),
      feedback: () => say`So close! One side is one more than the other. Check both sides.`,
    },
    {
      id: 'one-too-few',
      name: 'Counts on one step too few',
      wrong: (p) => integer(box(p) - 1),
      feedback: () => say`So close! One side is one less than the other. Check both sides.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`The full side makes ${full(p)}: ${known(p)} = ${full(p)}.`,
    say`The other side has to make ${full(p)} too: ${p.c} + ${answer} = ${full(p)}.`,
    say`The box holds ${answer}.`,
  ],
  proof: (p) => ({ equation: sentence(p, 'x').replace('−', '-'), variable: 'x' }),
});
