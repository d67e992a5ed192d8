import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { tell } from '../../story-people.ts';
import { deviationTeaching, quartilesTeaching, rangeTeaching } from '../../teaching/data/spreads-of-data.ts';
import { decimal, integer } from '../../value.ts';
import { isNumber, sum } from '../geometry/number-checks.ts';
import { askFor, type Data, drawData, inOrder, meanOf, medianOf, plain, rangeOf } from './centers-and-spreads.ts';

const first = (data: readonly number[]) => data[0] ?? 0;
const last = (data: readonly number[]) => data.at(-1) ?? 0;
const least = (data: readonly number[]) => Math.min(...data);
const most = (data: readonly number[]) => Math.max(...data);
const rangePrompts = askFor('range');

export const range = defineSkill<Data>({
  id: 'range-of-data',
  name: 'Range of a data set',
  grade: 6,
  grades: [5, 7],
  domain: 'data and chance',
  standard: '6.SP.A.3',
  keywords: ['range', 'find the range', 'range of data', 'measures of variation', 'spread', 'statistics'],
  prerequisites: [],
  teaching: rangeTeaching,
  make: (rng, difficulty) =>
    drawData(rng, { easy: [5, 6], medium: [6, 7, 8], hard: [8, 9, 10] }[difficulty], difficulty, (data) =>
      [first(data), last(data)].every((end) => end !== least(data) && end !== most(data)),
    ),
  solve: ({ data }) => integer(rangeOf(data)),
  // Walks up from the smallest number as far as there is still a number above.
  verify: ({ data }, answer) => {
    const start = inOrder(data)[0] ?? 0;
    let steps = 0;
    while (data.some((number) => number > start + steps)) steps++;
    return answer.kind === 'integer' && answer.n === steps;
  },
  misconceptions: [
    {
      id: 'first-and-last',
      name: 'Subtracts the first and the last number of the list',
      wrong: ({ data }) => integer(Math.abs(last(data) - first(data))),
      feedback: () =>
        say`You used the first and the last number. The list is not in order, so look for the smallest and the largest.`,
    },
    {
      id: 'gave-the-largest',
      name: 'Gives the largest number',
      wrong: ({ data }) => integer(most(data)),
      feedback: () => say`That is the largest number. How far above the smallest one does it lie?`,
    },
    {
      id: 'added-the-ends',
      name: 'Adds the smallest and the largest number',
      wrong: ({ data }) => integer(most(data) + least(data)),
      feedback: () => say`You added the two ends. The range tells how far apart they are.`,
    },
    {
      id: 'from-the-middle',
      name: 'Measures from the median to the largest number',
      wrong: ({ data }) => plain(most(data) - medianOf(data)),
      feedback: () => say`You measured from the middle. The range goes from the one end of the data to the other.`,
    },
    {
      id: 'counted-both-ends',
      name: 'Counts the numbers from end to end',
      wrong: ({ data }) => integer(rangeOf(data) + 1),
      feedback: () => say`So close! You counted the numbers themselves. Count the steps between them.`,
    },
  ],
  prompt: (p) => tell(rangePrompts, p),
  explain: ({ data }, answer) => [
    say`The largest number is ${most(data)}, and the smallest is ${least(data)}.`,
    say`${most(data)} − ${least(data)} = ${answer}.`,
  ],
  proof: ({ data }) => ({ expression: `max(${data.join(', ')}) - min(${data.join(', ')})` }),
});

const distances = (data: readonly number[]) => data.map((number) => Math.abs(number - meanOf(data)));
const deviationOf = (data: readonly number[]) => meanOf(distances(data));
const deviationPrompts = askFor('mean absolute deviation');

export const meanAbsoluteDeviation = defineSkill<Data>({
  id: 'mean-absolute-deviation',
  name: 'Mean absolute deviation',
  grade: 6,
  grades: [6, 7],
  domain: 'data and chance',
  standard: '6.SP.B.5c',
  keywords: ['mean absolute deviation', 'mad', 'absolute deviation', 'measures of variation', 'variability', 'spread of data'],
  prerequisites: ['mean-of-data'],
  teaching: deviationTeaching,
  make: (rng, difficulty) =>
    drawData(rng, { easy: [4], medium: [4, 5], hard: [5, 6] }[difficulty], difficulty, (data) => {
      const tenths = deviationOf(data) * 10;
      return sum(data) % data.length === 0 && Math.abs(tenths - Math.round(tenths)) < 1e-9;
    }),
  solve: ({ data }) => decimal(Math.round(deviationOf(data) * 10), 1),
  // What lies above the mean, taken twice, is all the distances together, since both sides balance.
  verify: ({ data }, answer) => {
    const [count, total] = [data.length, sum(data)];
    let above = 0;
    for (const number of data) if (number * count > total) above += number * count - total;
    return isNumber(answer, above + above, count * count);
  },
  misconceptions: [
    {
      id: 'mean-instead',
      name: 'Stops at the mean',
      wrong: ({ data }) => plain(meanOf(data)),
      feedback: () => say`You found the mean. Now find how far each number is from it, and take the mean of those distances.`,
    },
    {
      id: 'did-not-divide',
      name: 'Adds the distances and does not divide',
      wrong: ({ data }) => plain(sum(distances(data))),
      feedback: ({ data }) => say`You added all the distances. Share the sum among the ${data.length} numbers.`,
    },
    {
      id: 'kept-the-minus-signs',
      name: 'Keeps the minus signs, so that the distances cancel out',
      wrong: () => integer(0),
      feedback: () => say`With minus signs, the distances cancel each other out. A distance is never below zero.`,
    },
    {
      id: 'range-instead',
      name: 'Gives the range',
      wrong: ({ data }) => integer(rangeOf(data)),
      feedback: () =>
        say`You found the range, which uses the two ends only. Here the distance of each number from the mean counts.`,
    },
    {
      id: 'one-side-only',
      name: 'Counts only the distances above the mean',
      wrong: ({ data }) => plain(sum(distances(data)) / 2 / data.length),
      feedback: () => say`You used the numbers on one side of the mean only. Those on the other side have distances too.`,
    },
    {
      id: 'largest-distance',
      name: 'Takes the largest distance',
      wrong: ({ data }) => plain(most(distances(data))),
      feedback: () => say`That is the largest distance from the mean. Take the mean of all the distances.`,
    },
    {
      id: 'median-of-the-distances',
      name: 'Takes the middle one of the distances',
      wrong: ({ data }) => plain(medianOf(distances(data))),
      feedback: () => say`You took the middle one of the distances. For the mean, add all of them and divide.`,
    },
    {
      id: 'half-of-the-range',
      name: 'Takes half of the range',
      wrong: ({ data }) => plain(rangeOf(data) / 2),
      feedback: () => say`Half of the range looks at the two ends only. Find how far each number is from the mean.`,
    },
  ],
  prompt: (p) => tell(deviationPrompts, p),
  explain: ({ data }, answer) => [
    say`Mean: ${sum(data)} ÷ ${data.length} = ${meanOf(data)}.`,
    say`Distances from ${meanOf(data)}: ${distances(data).join(', ')}.`,
    say`Mean of the distances: ${sum(distances(data))} ÷ ${data.length} = ${answer}.`,
  ],
  proof: ({ data }) => {
    const mean = `(${data.join(' + ')}) / ${data.length}`;
    return { expression: `(${data.map((number) => `abs(${number} - ${mean})`).join(' + ')}) / ${data.length}` };
  },
});

const lower = (data: readonly number[]) => inOrder(data).slice(0, data.length / 2);
const upper = (data: readonly number[]) => inOrder(data).slice(data.length / 2);
const quartilesApart = (data: readonly number[]) => medianOf(upper(data)) - medianOf(lower(data));
const quartilePrompts = askFor('interquartile range');

export const interquartileRange = defineSkill<Data>({
  id: 'interquartile-range',
  name: 'Interquartile range',
  grade: 6,
  grades: [6, 7],
  domain: 'data and chance',
  standard: '6.SP.B.5c',
  keywords: ['interquartile range', 'iqr', 'quartiles', 'box plot', 'box plots', 'measures of variation', 'spread of data'],
  prerequisites: ['median-of-data', 'range-of-data'],
  teaching: quartilesTeaching,
  make: (rng, difficulty) => {
    const drawn = drawData(
      rng,
      { easy: [6], medium: [6, 8], hard: [8, 10] }[difficulty],
      difficulty,
      (data) => quartilesApart(data) > 1,
    );
    return { ...drawn, data: inOrder(drawn.data) };
  },
  solve: ({ data }) => decimal(Math.round(quartilesApart(data) * 10), 1),
  // Crosses out the ends of each half in turn until its middle is left.
  verify: ({ data }, answer) => {
    const middle = (half: readonly number[]) => {
      let left = half;
      while (left.length > 2) left = left.slice(1, -1);
      return left.length === 1 ? 2 * (left[0] ?? 0) : (left[0] ?? 0) + (left[1] ?? 0);
    };
    const half = data.length / 2;
    return isNumber(answer, middle(data.slice(-half)) - middle(data.slice(0, half)), 2);
  },
  misconceptions: [
    {
      id: 'range-instead',
      name: 'Gives the range',
      wrong: ({ data }) => integer(rangeOf(data)),
      feedback: () => say`You found the range of all the data. The interquartile range covers only the middle half of them.`,
    },
    {
      id: 'upper-quartile-only',
      name: 'Gives the upper quartile',
      wrong: ({ data }) => plain(medianOf(upper(data))),
      feedback: () => say`That is the upper quartile. Subtract the lower quartile from it.`,
    },
    {
      id: 'median-instead',
      name: 'Gives the median',
      wrong: ({ data }) => plain(medianOf(data)),
      feedback: () => say`You found the median, which divides the data in half. Now find the middle of each half.`,
    },
    {
      id: 'half-of-the-range',
      name: 'Takes half of the range',
      wrong: ({ data }) => plain(rangeOf(data) / 2),
      feedback: () => say`Half of the data need not take up half of the range. Find the quartiles first.`,
    },
    {
      id: 'one-half-only',
      name: 'Measures from the lower quartile to the median',
      wrong: ({ data }) => plain(medianOf(data) - medianOf(lower(data))),
      feedback: () => say`You stopped at the median. Go on to the upper quartile.`,
    },
  ],
  prompt: (p) => tell(quartilePrompts, p),
  explain: ({ data }, answer) => [
    say`Lower half: ${lower(data).join(', ')}. Its median is ${String(medianOf(lower(data)))}.`,
    say`Upper half: ${upper(data).join(', ')}. Its median is ${String(medianOf(upper(data)))}.`,
    say`${String(medianOf(upper(data)))} − ${String(medianOf(lower(data)))} = ${answer}.`,
  ],
  proof: ({ data }) => ({ expression: `median(${upper(data).join(', ')}) - median(${lower(data).join(', ')})` }),
});
