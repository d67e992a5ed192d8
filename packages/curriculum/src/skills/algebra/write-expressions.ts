import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { writeExpressionsTeaching } from '../../teaching/algebra/write-expressions.ts';
import { linear, showValue } from '../../value.ts';
import { agreesWith } from './write-terms.ts';

/** b more than, or b less than, a times x. */
type Params = Telling & { more: boolean; a: number; b: number };

const ranges = { easy: [2, 5, 2, 9], medium: [2, 9, 3, 15], hard: [3, 12, 6, 30] } as const;

const timesWord = (a: number) => (a === 2 ? 'twice' : `${a} times`);
const wordsFor = ({ more, a, b }: Params) => `${b} ${more ? 'more' : 'less'} than ${timesWord(a)} x`;
const signed = ({ more, b }: Params) => (more ? b : -b);

const stories = {
  more: [
    ({ a, b, name }: Params) =>
      say`A ticket costs x dollars. ${name} buys ${a} tickets and pays ${b} dollars for parking. Which expression gives the whole price in dollars?`,
    ({ a, b, name }: Params) =>
      say`One bag holds x nuts. ${name} has ${a} full bags and ${b} loose nuts. Which expression gives the number of nuts?`,
    ({ a, b, name }: Params) =>
      say`${name} runs x miles in a month. A coach runs ${b} miles more than ${timesWord(a)} that. Which expression gives the coach's miles?`,
  ],
  less: [
    ({ a, b, name }: Params) =>
      say`A ticket costs x dollars. ${name} buys ${a} tickets and has a coupon for ${b} dollars off the whole price. Which expression gives the price in dollars?`,
    ({ a, b, name }: Params) =>
      say`${name} picks ${a} baskets of x apples each and gives ${b} apples away. Which expression gives the number of apples that are left?`,
    ({ a, b, name }: Params) =>
      say`${name} has x points. A teammate has ${b} points less than ${timesWord(a)} that. Which expression gives the teammate's points?`,
  ],
};

export const writeExpressions = defineSkill<Params>({
  id: 'write-expressions-with-letters',
  name: 'Writing expressions with letters',
  grade: 6,
  grades: [6, 7],
  domain: 'algebra',
  standard: '6.EE.A.2a',
  keywords: [
    'write expressions',
    'algebraic expressions',
    'translate words',
    'variables',
    'more than',
    'less than',
    'word phrases',
  ],
  prerequisites: ['words-to-expressions'],
  teaching: writeExpressionsTeaching,
  make: (rng, difficulty) => {
    const [lowA, highA, lowB, highB] = ranges[difficulty];
    return { ...drawTelling(rng, 3), more: rng.int(0, 1) === 0, a: rng.int(lowA, highA), b: rng.int(lowB, highB) };
  },
  solve: (p) => linear(p.a, signed(p)),
  // Acts the words out with several numbers: counts x up a times, then steps b up or down.
  verify: ({ more, a, b }, answer) =>
    agreesWith(answer, 'x', (at) => {
      let total = 0;
      for (let i = 0; i < a; i++) total += at;
      for (let i = 0; i < b; i++) total += more ? 1 : -1;
      return total;
    }),
  misconceptions: [
    {
      id: 'wrong-sign',
      name: 'Adds where something is taken away, or the other way round',
      wrong: (p) => linear(p.a, -signed(p)),
      feedback: ({ b }) => say`Try it with a number for x. Should the ${b} make the result larger or smaller?`,
    },
    {
      id: 'swapped-numbers',
      name: 'Swaps the factor and the number that is added',
      wrong: ({ more, a, b }) => linear(b, more ? a : -a),
      feedback: ({ a }) => say`Your two numbers changed places. Which of them says how many times x is taken? It is ${a}.`,
    },
    {
      id: 'reversed-the-subtraction',
      name: 'Writes "less than" in the order in which it is read',
      wrong: ({ more, a, b }) => (more ? null : linear(-a, b)),
      feedback: ({ b }) =>
        say`"Less than" is read in one order and written in the other. You start with the larger part and take ${b} from it.`,
    },
    {
      id: 'joined-unlike-parts',
      name: 'Joins the two numbers into one factor',
      wrong: ({ more, a, b }) => linear(more ? a + b : a - b, 0),
      feedback: ({ a, b }) => say`Only ${a} belongs to x. The ${b} does not depend on x, so it stays a number of its own.`,
    },
    {
      id: 'put-brackets-in',
      name: 'Multiplies the second number as well',
      wrong: (p) => linear(p.a, p.a * signed(p)),
      feedback: ({ a, b }) => say`Here the ${b} was multiplied by ${a} too. The words use the ${b} only once, at the end.`,
    },
    {
      id: 'left-the-factor-out',
      name: 'Overlooks how many times the letter is taken',
      wrong: (p) => linear(1, signed(p)),
      feedback: ({ a }) => say`You took x only once. How often is it there? Look for the ${timesWord(a)} in the words.`,
    },
  ],
  prompt: (p) => tell([() => say`Which expression means "${wordsFor(p)}"?`, ...stories[p.more ? 'more' : 'less']], p),
  explain: (p, answer) => [
    say`${p.a} times x is written ${showValue(linear(p.a, 0))}.`,
    say`Then ${p.b} is ${p.more ? 'added' : 'taken away'}, so it goes on with ${p.more ? '+' : '−'} ${p.b}.`,
    say`The expression is ${answer}.`,
  ],
  proof: ({ more, a, b }) => ({ expression: `x * ${a} ${more ? '+' : '-'} ${b}` }),
});
