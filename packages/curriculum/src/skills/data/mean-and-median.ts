import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { tell } from '../../story-people.ts';
import { meanTeaching, medianTeaching } from '../../teaching/data/mean-and-median.ts';
import { decimal, integer } from '../../value.ts';
import { isNumber, sum } from '../geometry/number-checks.ts';
import {
  askFor,
  type Data,
  drawData,
  inOrder,
  meanOf,
  medianOf,
  middleAsListed,
  midrangeOf,
  plain,
} from './centers-and-spreads.ts';

const lengths = { easy: [4, 5], medium: [5, 6, 8], hard: [5, 8, 10] } as const;
const meanPrompts = askFor('mean');
const medianPrompts = askFor('median');

export const mean = defineSkill<Data>({
  id: 'mean-of-data',
  name: 'Mean of a data set',
  grade: 6,
  grades: [6, 7],
  domain: 'data and chance',
  standard: '6.SP.B.5c',
  keywords: ['mean', 'average', 'find the mean', 'measures of center', 'data set', 'statistics'],
  prerequisites: [],
  teaching: meanTeaching,
  make: (rng, difficulty) =>
    drawData(rng, lengths[difficulty], difficulty, (data) =>
      difficulty === 'hard' ? (sum(data) * 10) % data.length === 0 : sum(data) % data.length === 0,
    ),
  solve: ({ data }) => decimal(Math.round(meanOf(data) * 10), 1),
  // The data above the answer have to balance the data below it.
  verify: ({ data }, answer) => {
    if (answer.kind !== 'integer' && answer.kind !== 'decimal') return false;
    const [n, d] = answer.kind === 'integer' ? [answer.n, 1] : [answer.units, 10 ** answer.places];
    let balance = 0;
    for (const number of data) balance += number * d - n;
    return balance === 0;
  },
  misconceptions: [
    {
      id: 'sum-only',
      name: 'Adds the data and does not divide',
      wrong: ({ data }) => integer(sum(data)),
      feedback: ({ data }) => say`That is the sum. Share it equally among all ${data.length} numbers.`,
    },
    {
      id: 'median-instead',
      name: 'Gives the median',
      wrong: ({ data }) => plain(medianOf(data)),
      feedback: () =>
        say`You found the median, which stands in the middle. For the mean, add all the data and share the sum equally.`,
    },
    {
      id: 'middle-of-the-ends',
      name: 'Takes the middle between the smallest and the largest number',
      wrong: ({ data }) => plain(midrangeOf(data)),
      feedback: () => say`You used only the smallest and the largest number. Every number of the list counts.`,
    },
    {
      id: 'divided-by-one-less',
      name: 'Divides by one less than the number of data',
      wrong: ({ data }) => plain(sum(data) / (data.length - 1)),
      feedback: () => say`The sum is right. Count the numbers once more before you divide.`,
    },
    {
      id: 'left-one-out',
      name: 'Leaves the last number out of the sum',
      wrong: ({ data }) => plain(sum(data.slice(0, -1)) / data.length),
      feedback: () => say`One number is missing in your sum. Mark each number as you add it.`,
    },
    {
      id: 'middle-as-listed',
      name: 'Takes the number in the middle of the list as it stands',
      wrong: ({ data }) => plain(middleAsListed(data)),
      feedback: () => say`You took what stands in the middle of the list. The mean uses all the data.`,
    },
  ],
  prompt: (p) => tell(meanPrompts, p),
  explain: ({ data }, answer) => [
    say`Add the numbers: ${data.join(' + ')} = ${sum(data)}.`,
    say`There are ${data.length} numbers, so divide by ${data.length}.`,
    say`${sum(data)} ÷ ${data.length} = ${answer}.`,
  ],
  proof: ({ data }) => ({ expression: `(${data.join(' + ')}) / ${data.length}` }),
});

const medianLengths = { easy: [5, 7], medium: [6, 7, 8], hard: [8, 9, 10] } as const;

export const median = defineSkill<Data>({
  id: 'median-of-data',
  name: 'Median of a data set',
  grade: 6,
  grades: [6, 7],
  domain: 'data and chance',
  standard: '6.SP.B.5c',
  keywords: ['median', 'find the median', 'middle number', 'measures of center', 'data set', 'statistics'],
  prerequisites: [],
  teaching: medianTeaching,
  make: (rng, difficulty) =>
    drawData(rng, medianLengths[difficulty], difficulty, (data) => medianOf(data) !== middleAsListed(data)),
  solve: ({ data }) => decimal(Math.round(medianOf(data) * 10), 1),
  // Crosses out the smallest and the largest number in turn, until one or two are left.
  verify: ({ data }, answer) => {
    const left = [...data];
    while (left.length > 2) {
      left.splice(left.indexOf(Math.min(...left)), 1);
      left.splice(left.indexOf(Math.max(...left)), 1);
    }
    return isNumber(
      answer,
      left.reduce((total, n) => total + n, 0),
      left.length,
    );
  },
  misconceptions: [
    {
      id: 'did-not-sort',
      name: 'Takes the middle of the list without putting it in order',
      wrong: ({ data }) => plain(middleAsListed(data)),
      feedback: () => say`You took the middle of the list as it stands. Put the numbers in order first.`,
    },
    {
      id: 'mean-instead',
      name: 'Gives the mean',
      wrong: ({ data }) => plain(meanOf(data)),
      feedback: () => say`You found the mean. The median is the number in the middle when all are in order.`,
    },
    {
      id: 'middle-of-the-ends',
      name: 'Takes the middle between the smallest and the largest number',
      wrong: ({ data }) => plain(midrangeOf(data)),
      feedback: () => say`You took the middle of the two ends. Look at how many numbers lie on each side of it.`,
    },
    {
      id: 'one-place-too-low',
      name: 'Stops one place before the middle',
      wrong: ({ data }) => integer(inOrder(data)[Math.ceil(data.length / 2) - (data.length % 2 === 0 ? 1 : 2)] ?? 0),
      feedback: ({ data }) =>
        data.length % 2 === 0
          ? say`Two numbers share the middle, and you took the smaller one. What lies halfway between them?`
          : say`So close! You stopped one place before the middle. As many numbers should lie above as below.`,
    },
    {
      id: 'one-place-too-high',
      name: 'Goes one place beyond the middle',
      wrong: ({ data }) => integer(inOrder(data)[Math.floor(data.length / 2) + (data.length % 2 === 0 ? 0 : 1)] ?? 0),
      feedback: ({ data }) =>
        data.length % 2 === 0
          ? say`Two numbers share the middle, and you took the larger one. What lies halfway between them?`
          : say`So close! You went one place beyond the middle. As many numbers should lie above as below.`,
    },
  ],
  prompt: (p) => tell(medianPrompts, p),
  explain: ({ data }, answer) => {
    const sorted = inOrder(data);
    const [low, high] = [sorted[Math.floor((data.length - 1) / 2)] ?? 0, sorted[Math.floor(data.length / 2)] ?? 0];
    return [
      say`Put the numbers in order: ${sorted.join(', ')}.`,
      data.length % 2 === 1
        ? say`There are ${data.length} numbers, so number ${(data.length + 1) / 2} is in the middle.`
        : say`There are ${data.length} numbers, so ${low} and ${high} are in the middle. Halfway: (${low} + ${high}) ÷ 2.`,
      say`The median is ${answer}.`,
    ];
  },
  proof: ({ data }) => ({ expression: `median(${data.join(', ')})` }),
});
