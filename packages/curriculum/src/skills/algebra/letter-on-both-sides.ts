import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { letterOnBothSidesTeaching } from '../../teaching/algebra/letter-on-both-sides.ts';
import { integer, showInteger } from '../../value.ts';
import { asProof, plusNumber, quotient, term, wholeOf } from './write-terms.ts';

/** a(x + q) + b = cx + d, where the brackets stand there only if q is not 0, and b only if q is 0. */
type Params = Telling & { a: number; q: number; b: number; c: number; d: number };

const leftText = ({ a, q, b }: Params) => (q === 0 ? `${term(a)} ${plusNumber(b)}` : `${a}(x ${plusNumber(q)})`);
const rightText = ({ c, d }: Params) => `${term(c)} ${plusNumber(d)}`;
const textOf = (p: Params) => `${leftText(p)} = ${rightText(p)}`;

/** The plain number of the left side once its brackets are expanded. */
const leftNumber = ({ a, q, b }: Params) => a * q + b;

const stories = [
  (p: Params) =>
    say`One bike shop asks ${p.b} dollars and ${p.a} dollars an hour, another ${p.d} dollars and ${p.c} dollars an hour. For how many hours does ${p.name} pay the same in both shops?`,
  (p: Params) =>
    say`A tank with ${p.b} liters gets ${p.a} liters a minute, and a tank with ${p.d} liters gets ${p.c} liters a minute. After how many minutes does ${p.name} find the same amount in both?`,
];

export const letterOnBothSides = defineSkill<Params>({
  id: 'equations-with-letter-on-both-sides',
  name: 'Solving equations with the letter on both sides',
  grade: 8,
  grades: [7, 8],
  domain: 'algebra',
  standard: '8.EE.C.7b',
  keywords: [
    'variables on both sides',
    'linear equations',
    'multi-step equations',
    'solve for x',
    'collect like terms',
    'equations with brackets',
  ],
  prerequisites: ['expand-and-collect-terms', 'two-step-equations'],
  teaching: letterOnBothSidesTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const { name, story } = drawTelling(rng, 2);
    const size = rng.int(2, difficulty === 'easy' ? 9 : 12);
    const gap = rng.int(2, difficulty === 'easy' ? 5 : 7);
    const c = rng.int(2, difficulty === 'easy' ? 5 : 8);
    if (story > 0) {
      // Whoever starts lower catches up.
      const b = rng.int(2, 30);
      return { name, story, a: c + gap, q: 0, b, c, d: b + gap * size };
    }
    const x = difficulty !== 'easy' && rng.int(0, 1) === 0 ? -size : size;
    const [a, own] = difficulty === 'hard' && rng.int(0, 1) === 0 ? [c, c + gap] : [c + gap, c];
    if (difficulty === 'hard' && rng.int(0, 2) > 0) {
      const q = rng.int(2, 8) * (rng.int(0, 1) === 0 ? -1 : 1);
      const d = a * (x + q) - own * x;
      return { name, story, a, q, b: 0, c: own, d };
    }
    const b = rng.int(3, 20) * (difficulty !== 'easy' && rng.int(0, 1) === 0 ? -1 : 1);
    return { name, story, a, q: 0, b, c: own, d: a * x + b - own * x };
  },
  solve: (p) => integer((p.d - leftNumber(p)) / (p.a - p.c)),
  // Puts the number in, works out each side as it is written, and compares.
  verify: ({ a, q, b, c, d }, answer) => {
    const x = wholeOf(answer);
    let [left, right] = [b, d];
    for (let i = 0; i < a; i++) left += x + q;
    for (let i = 0; i < c; i++) right += x;
    return left === right && d !== 0;
  },
  misconceptions: [
    {
      id: 'added-terms-across-the-sign',
      name: 'Adds the terms with the letter from both sides',
      wrong: (p) => quotient(p.d - leftNumber(p), p.a + p.c),
      feedback: ({ c }) => say`You added ${term(c)} to the left side. It stands on the right, so take it away from both sides.`,
    },
    {
      id: 'moved-number-without-change',
      name: 'Moves the plain number over with its sign unchanged',
      wrong: (p) => quotient(p.d + leftNumber(p), p.a - p.c),
      feedback: () =>
        say`The terms with x are handled well. The plain number on the left has to be undone on both sides, and that turns its sign.`,
    },
    {
      id: 'ignored-the-letter-on-the-right',
      name: 'Overlooks the letter on the right side',
      wrong: (p) => quotient(p.d - leftNumber(p), p.a),
      feedback: ({ c }) => say`The ${term(c)} on the right got lost. Bring all terms with x to one side first.`,
    },
    {
      id: 'stopped-before-dividing',
      name: 'Collects the numbers and stops before dividing',
      wrong: (p) => integer(p.d - leftNumber(p)),
      feedback: () => say`The plain numbers are collected. One step is left: divide by the number before x.`,
    },
    {
      id: 'gave-the-number-before-x',
      name: 'Collects the letters and gives the number before x',
      wrong: (p) => integer(p.a - p.c),
      feedback: () => say`That is how many x are left on one side. What is one x?`,
    },
    {
      id: 'neighboring-fact',
      name: 'Divides with a fact that is one too large',
      wrong: (p) => integer((p.d - leftNumber(p)) / (p.a - p.c) + 1),
      feedback: () => say`Very near! Put your number in on both sides. They have to come out equal.`,
    },
    {
      id: 'multiplied-first-term-only',
      name: 'Multiplies only the letter in the brackets',
      wrong: (p) => (p.q === 0 ? null : quotient(p.d - p.q, p.a - p.c)),
      feedback: ({ a, q }) => say`The ${a} before the brackets is for the ${Math.abs(q)} as well. Expand the brackets again.`,
    },
    {
      id: 'lost-the-sign',
      name: 'Gives the answer the wrong sign',
      wrong: (p) => integer((leftNumber(p) - p.d) / (p.a - p.c)),
      feedback: () => say`The size is right. Put your number into both sides, and watch the signs.`,
    },
  ],
  prompt: (p) => tell([() => say`Solve ${textOf(p)}. What is x?`, ...stories], p),
  explain: (p, answer) => {
    const { a, q, c, d } = p;
    const number = leftNumber(p);
    const [rest, gap] = [d - number, a - c];
    return [
      say`The equation is ${textOf(p)}.`,
      ...(q === 0 ? [] : [say`Expand the brackets: ${term(a)} ${plusNumber(number)} = ${rightText(p)}.`]),
      say`Take ${term(c)} from both sides: ${term(gap)} ${plusNumber(number)} = ${showInteger(d)}.`,
      say`Undo the ${plusNumber(number)} on both sides: ${term(gap)} = ${showInteger(rest)}.`,
      say`${gap === 1 || gap === -1 ? 'This gives' : `Divide both sides by ${showInteger(gap)}:`} x = ${answer}.`,
    ];
  },
  proof: (p) => ({ equation: asProof(textOf(p)), variable: 'x' }),
});
