import type { Teaching } from '../../teaching.ts';

const data = { term: 'data', meaning: 'numbers or facts that have been collected' };

export const rangeTeaching: Teaching = {
  warmUp: [
    'In one town the temperature is nearly the same all day, while in another town it changes a great deal.',
    'Which two measurements would you need in order to describe this change with one number?',
  ],
  idea: [
    'Two sets of data can have the same center, although one of them is spread out much more widely.',
    'The range measures this spread as the distance between the smallest and the largest number.',
    'A small range means that all the data lie close together.',
  ],
  steps: [
    'Look through the entire list for the largest number.',
    'Look through it a second time for the smallest number.',
    'Subtract the smallest number from the largest number.',
    'Check the result by stepping from one end to the other on a number line.',
  ],
  why: [
    'On a number line all the data fit between the smallest and the largest number.',
    'The difference of these two numbers is the length of the piece that contains everything.',
    'The numbers between the ends do not change this length, so they are not needed.',
  ],
  slip: [
    'Many people subtract the first and the last number, although the list is not in order.',
    'Underline the largest number and circle the smallest one before you calculate anything.',
  ],
  world: [
    'The instruments in this place report different values from hour to hour.',
    'Calculate the range of each list, and you will discover which instrument is steady.',
  ],
  support: [
    'Mark all the numbers on a number line, and draw an arrow from the first mark to the last.',
    'The length of the arrow is what you are looking for.',
  ],
  stretch: [
    'Invent two sets of six numbers with the same mean and very different ranges.',
    'Describe a situation in which the smaller range would be better.',
  ],
  rule: 'The range is the largest of the data minus the smallest.',
  vocabulary: [
    { term: 'range', meaning: 'the distance between the smallest and the largest number' },
    { term: 'spread', meaning: 'how far apart data lie' },
    data,
  ],
};

export const deviationTeaching: Teaching = {
  warmUp: [
    'Two players have the same mean score, but one of them plays equally well in every game.',
    'How could you describe with a number how steady a player is?',
  ],
  idea: [
    'The mean absolute deviation tells how far the data are from their mean, on average.',
    'Each distance is counted without a sign, whether the number lies above or below the mean.',
    'A small result means that the data are close to the mean and do not vary much.',
  ],
  steps: [
    'Calculate the mean of all the data as the first step.',
    'Find the distance of every number from this mean.',
    'Add all of these distances together.',
    'Divide the sum by the number of data in the list.',
  ],
  why: [
    'Distances above and below the mean would cancel out if they kept their signs.',
    'Counting them as absolute values lets every number add to the result.',
    'Dividing by the count makes it fair to compare sets of different sizes.',
  ],
  slip: [
    'Some people stop after finding the mean, although this is only the first step.',
    'Make a table with two columns, one for the data and one for the distances.',
  ],
  world: [
    'Your team has tested several machines, and all of them produce the same mean.',
    'Find out which machine is the most reliable, because you can take only one with you.',
  ],
  support: [
    'Draw the mean as a vertical line on a number line, and draw an arrow from each number to this line.',
    'Measure all of the arrows, and calculate the mean of their lengths.',
  ],
  stretch: [
    'Invent four numbers with a mean of twenty and a mean absolute deviation of exactly five.',
    'How many different sets can you and your partner discover?',
  ],
  rule: 'The mean absolute deviation is the mean of the distances of all data from their mean.',
  vocabulary: [
    { term: 'deviation', meaning: 'how far a number is from the mean' },
    { term: 'absolute value', meaning: 'the size of a number without its sign' },
    { term: 'mean', meaning: 'the equal share of a set of numbers' },
  ],
};

export const quartilesTeaching: Teaching = {
  warmUp: [
    'Most of the children in a group are about the same age, but one visitor is ninety years old.',
    'Would the range give a good description of this group? Explain your opinion to a partner.',
  ],
  idea: [
    'The quartiles divide data that are in order into four parts of equal size.',
    'The interquartile range is the distance between the lower and the upper quartile.',
    'It shows how widely the middle half of the data is spread, and it ignores extreme numbers at both ends.',
  ],
  steps: [
    'Put the data in order, and divide them into a lower half and an upper half.',
    'Determine the median of the lower half, which is called the lower quartile.',
    'Determine the median of the upper half, which is called the upper quartile.',
    'Subtract the lower quartile from the upper quartile.',
  ],
  why: [
    'The median divides the data into two halves, and the quartiles divide each half again.',
    'A quarter of the data lies below the lower quartile, and a quarter lies above the upper one.',
    'So the numbers between the quartiles are the middle half of the whole set.',
  ],
  slip: [
    'It is easy to subtract the ends of the list, but that gives the range.',
    'Draw a line through the middle of the list, and work on each side separately.',
  ],
  world: [
    'Some of the values that were measured in this place are much too large.',
    'Calculate the interquartile range, because it describes what is normal here much better.',
  ],
  support: [
    'Write the data on a strip of paper, fold the strip in half, and then fold it in half again.',
    'The two outer folds show you the position of the quartiles.',
  ],
  stretch: [
    'Change only the largest number of a list, and make it ten times as large.',
    'Which measures of the list change, and which of them stay the same?',
  ],
  rule: 'The interquartile range is the upper quartile minus the lower quartile.',
  vocabulary: [
    { term: 'quartile', meaning: 'one of three numbers that divide data in order into four equal parts' },
    { term: 'interquartile range', meaning: 'the distance between the lower and the upper quartile' },
    { term: 'median', meaning: 'the number in the middle of data in order' },
    data,
  ],
};
