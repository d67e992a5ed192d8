import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, tell } from '../../story-people.ts';
import { addWithin20Teaching, subtractWithin20Teaching } from '../../teaching/addition/sums-to-20.ts';
import { integer } from '../../value.ts';
import {
  bareSum,
  minusSlips,
  minusStories,
  plusSlips,
  plusStories,
  proofOfSum,
  resultOf,
  type SmallSum,
  showsOnFingers,
} from './small-sums.ts';

/** Of what b is made when a is filled up to 10, or emptied down to 10. */
const toTen = ({ a, sign }: SmallSum) => (sign === '+' ? 10 - a : a - 10);
const rest = (sum: SmallSum) => sum.b - toTen(sum);
const crossesTen = (sum: SmallSum) => toTen(sum) > 0 && rest(sum) > 0;

const addPrompts = [(sum: SmallSum) => say`What is ${bareSum(sum)}?`, ...plusStories];
const subtractPrompts = [(sum: SmallSum) => say`What is ${bareSum(sum)}?`, ...minusStories];

export const addWithin20 = defineSkill<SmallSum>({
  id: 'add-within-20',
  name: 'Adding within 20 by making ten',
  grade: 1,
  grades: [1, 2],
  domain: 'add and subtract',
  standard: '1.OA.C.6',
  keywords: ['add within 20', 'make ten', 'making ten to add', 'addition facts', 'addition to 20', 'bridging ten'],
  prerequisites: ['partners-of-ten', 'teen-numbers-ten-and-ones'],
  teaching: addWithin20Teaching,
  make: (rng, difficulty) => {
    const a = difficulty === 'easy' ? rng.int(6, 9) : rng.int(5, difficulty === 'hard' ? 12 : 9);
    const low = difficulty === 'easy' ? 2 : Math.max(2, 11 - a);
    return { ...drawTelling(rng, 3), sign: '+', a, b: rng.int(low, Math.min(9, 20 - a)) };
  },
  solve: (sum) => integer(resultOf(sum)),
  verify: showsOnFingers,
  misconceptions: [
    {
      id: 'used-the-whole-number-after-ten',
      name: 'Makes ten and then adds the whole second number',
      wrong: (sum) => (crossesTen(sum) ? integer(10 + sum.b) : null),
      feedback: ({ a, b }) =>
        say`You made ten. But ${10 - a} of the ${b} ${a === 9 ? 'is' : 'are'} used up by then, so fewer are left.`,
    },
    {
      id: 'lost-the-ten',
      name: 'Gives only what goes past ten',
      wrong: (sum) => (resultOf(sum) > 10 ? integer(resultOf(sum) - 10) : null),
      feedback: () => say`That is what goes past ten. The ten itself counts too.`,
    },
    ...plusSlips.filter(({ id }) => id !== 'said-one-number-only'),
  ],
  prompt: (sum) => tell(addPrompts, sum),
  explain: (sum, answer) => {
    const { a, b } = sum;
    if (!crossesTen(sum)) return [say`Start at ${a} and count on ${b}.`, say`So ${a} + ${b} = ${answer}.`];
    return [
      say`${a} needs ${toTen(sum)} more to make 10.`,
      say`Take ${toTen(sum)} from ${b}. Then ${rest(sum)} ${rest(sum) === 1 ? 'is' : 'are'} left.`,
      say`10 + ${rest(sum)} = ${answer}. So ${a} + ${b} = ${answer}.`,
    ];
  },
  proof: proofOfSum,
});

export const subtractWithin20 = defineSkill<SmallSum>({
  id: 'subtract-within-20',
  name: 'Subtracting within 20',
  grade: 1,
  grades: [1, 2],
  domain: 'add and subtract',
  standard: '1.OA.C.6',
  keywords: [
    'subtract within 20',
    'take away within 20',
    'subtraction facts',
    'subtraction to 20',
    'back to ten',
    'take from ten',
  ],
  prerequisites: ['take-away-within-10', 'teen-numbers-ten-and-ones'],
  teaching: subtractWithin20Teaching,
  make: (rng, difficulty) => {
    const [low, high] = ({ easy: [11, 14], medium: [11, 17], hard: [12, 19] } as const)[difficulty];
    const a = rng.int(low, high);
    return { ...drawTelling(rng, 3), sign: '−', a, b: rng.int(difficulty === 'easy' ? 2 : Math.max(3, a - 10), 9) };
  },
  solve: (sum) => integer(resultOf(sum)),
  verify: showsOnFingers,
  misconceptions: [
    {
      id: 'smaller-from-larger',
      name: 'Takes the smaller digit from the larger one',
      wrong: ({ a, b }) => (b > a - 10 ? integer(10 + (b - (a - 10))) : null),
      feedback: () => say`You turned the ones around. There are too few ones, so go back past ten.`,
    },
    {
      id: 'took-all-from-ten',
      name: 'Takes everything from ten and forgets the ones',
      wrong: ({ b }) => integer(10 - b),
      feedback: ({ a }) => say`You took from 10. But we start with ${a}, so there are more ones to put back.`,
    },
    {
      id: 'stopped-at-ten',
      name: 'Stops at ten',
      wrong: (sum) => (crossesTen(sum) ? integer(10) : null),
      feedback: (sum) => say`Ten is a good stop. You still have ${rest(sum)} to take away.`,
    },
    ...minusSlips.filter(({ id }) => id !== 'took-nothing-away'),
  ],
  prompt: (sum) => tell(subtractPrompts, sum),
  explain: (sum, answer) => {
    const { a, b } = sum;
    if (!crossesTen(sum)) return [say`Start at ${a} and count back ${b}.`, say`So ${a} − ${b} = ${answer}.`];
    return [
      say`Go back to ten first: ${a} − ${toTen(sum)} = 10.`,
      say`Then take away ${rest(sum)} more: 10 − ${rest(sum)} = ${answer}.`,
      say`So ${a} − ${b} = ${answer}.`,
    ];
  },
  proof: proofOfSum,
});
