import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { teenNumbersTeaching } from '../../teaching/place-value/teen-numbers.ts';
import { integer } from '../../value.ts';
import { counted, rowOf } from '../counting/pictures.ts';

/** 10 and `ones` more: put together, split, or seen in a picture. */
type Params = Telling & { ones: number; asks: 'all' | 'ones' | 'picture' };

const teen = ({ ones }: Params) => 10 + ones;
const result = (p: Params) => (p.asks === 'ones' ? p.ones : teen(p));

const prompts = [
  (p: Params) => {
    if (p.asks === 'picture')
      return say`Here is a full ten and some more: ${rowOf(10)} | ${rowOf(p.ones)}. How many dots are there?`;
    return p.asks === 'all' ? say`10 and ${p.ones} more make what number?` : say`${teen(p)} is 10 and how many more?`;
  },
  (p: Params) => {
    if (p.asks === 'picture')
      return say`${p.name} fills one tray and starts the next: ${rowOf(10)} | ${rowOf(p.ones)}. How many dots are there?`;
    return p.asks === 'all'
      ? say`${p.name} has a box of 10 crayons and ${counted(p.ones, 'more crayon')}. How many crayons is that?`
      : say`${p.name} has ${teen(p)} crayons. A box of 10 is full. How many crayons are not in the box?`;
  },
  (p: Params) => {
    if (p.asks === 'picture')
      return say`Look at the card: ${rowOf(10)} | ${rowOf(p.ones)}. ${p.name} counts the dots. How many are there?`;
    return p.asks === 'all'
      ? say`${p.name} picks 10 apples and then ${p.ones} more. How many apples is that?`
      : say`${p.name} picks ${teen(p)} apples. A bag holds 10 of them. How many apples do not fit in the bag?`;
  },
];

export const teenNumbers = defineSkill<Params>({
  id: 'teen-numbers-ten-and-ones',
  name: 'Teen numbers as ten and some ones',
  grade: 0,
  grades: [0, 1],
  domain: 'place value',
  standard: 'K.NBT.A.1',
  keywords: ['teen numbers', 'ten and some ones', 'tens and ones', 'numbers 11 to 19', 'ten frames', 'compose teen numbers'],
  prerequisites: ['count-to-20'],
  teaching: teenNumbersTeaching,
  make: (rng, difficulty) => {
    const asks = rng.pick(difficulty === 'easy' ? (['all', 'picture'] as const) : (['all', 'ones', 'picture'] as const));
    return { ...drawTelling(rng, 2), asks, ones: rng.int(difficulty === 'hard' ? 3 : 1, difficulty === 'easy' ? 7 : 9) };
  },
  solve: (p) => integer(result(p)),
  // Takes fingers off one by one: first a full ten, then the rest.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    let held = p.asks === 'ones' ? answer.n + 10 : answer.n;
    for (let finger = 0; finger < 10; finger++) held--;
    for (let finger = 0; finger < p.ones; finger++) held--;
    return held === 0;
  },
  misconceptions: [
    {
      id: 'wrote-ten-and-ones-side-by-side',
      name: 'Writes 10 and puts the ones behind it',
      wrong: (p) => (p.asks === 'ones' ? null : integer(100 + p.ones)),
      feedback: () => say`You wrote 10 and then the ones. The ones take the place of the 0.`,
    },
    {
      id: 'turned-the-digits',
      name: 'Writes the digit that is heard first in front',
      wrong: (p) => (p.asks === 'ones' ? null : integer(p.ones * 10 + 1)),
      feedback: () => say`Write the 1 for the ten first. The ones come after it.`,
    },
    {
      id: 'said-a-ten-for-a-teen',
      name: 'Takes a teen for a number of tens, such as thirty for thirteen',
      wrong: (p) => (p.asks === 'ones' || p.ones < 3 ? null : integer(p.ones * 10)),
      feedback: () => say`A teen number has just one ten. Listen for "teen" at the end.`,
    },
    {
      id: 'left-out-the-ten',
      name: 'Counts only what is beside the ten',
      wrong: (p) => (p.asks === 'ones' ? null : integer(p.ones)),
      feedback: () => say`Those are just the ones. The full ten counts too.`,
    },
    {
      id: 'one-too-many',
      name: 'Counts one of them twice',
      wrong: (p) => integer(result(p) + 1),
      feedback: () => say`That is one too many. Count on from 10, and touch each one just once.`,
    },
    {
      id: 'one-too-few',
      name: 'Says ten for the first of the ones',
      wrong: (p) => integer(result(p) - 1),
      feedback: () => say`One is missing. The first one after the ten is 11.`,
    },
    {
      id: 'answered-the-ten',
      name: 'Gives the ten',
      wrong: (p) => (p.asks === 'ones' ? integer(10) : null),
      feedback: () => say`10 is the full ten. How many more are there?`,
    },
    {
      id: 'answered-the-teen',
      name: 'Gives the whole number again',
      wrong: (p) => (p.asks === 'ones' ? integer(teen(p)) : null),
      feedback: () => say`That is all of them. Take out the ten, and see what is left.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) =>
    p.asks === 'ones'
      ? [say`Take a full 10 out of ${teen(p)}.`, say`Count on from 10 to ${teen(p)}: that is ${answer} more.`]
      : [say`Start at the full ten and say 10.`, say`Count on ${p.ones} more. 10 and ${p.ones} make ${answer}.`],
  proof: (p) => {
    if (p.asks === 'ones') return { equation: `10 + x = ${teen(p)}`, variable: 'x' };
    if (p.asks === 'all') return { expression: `10 + ${p.ones}` };
    return { expression: Array.from({ length: teen(p) }, () => '1').join(' + ') };
  },
});
