import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'percent', meaning: 'of every hundred, written with the sign %' },
  { term: 'whole', meaning: 'the full amount, which is 100%' },
  { term: 'part', meaning: 'the amount that is compared with the whole' },
];

export const whatPercentTeaching: Teaching = {
  warmUp: [
    'You answered 18 of 20 questions correctly, and a friend answered 40 of 50 questions in another quiz.',
    'Whose result is better, and why is it not enough to count the mistakes?',
  ],
  idea: [
    'A percent tells you how large a part would be if the whole amount were exactly one hundred.',
    'To find it, you compare the part with the whole by dividing, and then you express the result in hundredths.',
    'In this way it becomes possible to compare parts that belong to different wholes.',
  ],
  steps: [
    'Decide which number is the part and which is the whole.',
    'Divide the part by the whole.',
    'Multiply the result by a hundred, and write the percent sign.',
    'Compare the result with a familiar percent, such as a half or a quarter.',
  ],
  why: [
    'The quotient of part and whole tells which share of one whole the part is.',
    'A hundredth of the whole is one percent, so the number of hundredths is the number of percents.',
    'Therefore multiplying by a hundred changes a share of one into a share of a hundred.',
  ],
  slip: [
    'Some people take the part itself for the percent, as if every whole were a hundred.',
    'Ask yourself whether the part is more or less than half of the whole, and compare your answer with 50%.',
  ],
  world: [
    'In this world every tank and every store shows how much is left, but in very different units.',
    'Change all of these numbers into percents, and then you can decide where your help is needed most urgently.',
  ],
  support: [
    'Draw a bar for the whole, write 0% and 100% at its ends, and mark the part on it.',
    'Change the fraction until its bottom is a hundred, and read the percent from its top.',
  ],
  stretch: [
    'Ten of twenty-five is as many percent as twenty-five of another number.',
    'Which number is it, and how many other pairs of this kind can you discover?',
  ],
  rule: 'A part is as many percent of a whole as it would be of one hundred in the same ratio.',
  vocabulary,
};

export const wholeFromPercentTeaching: Teaching = {
  warmUp: [
    'A bar on a screen shows that 30% of a film has been loaded, and that these are 600 megabytes.',
    'How large is the complete film? What would you calculate first?',
  ],
  idea: [
    'Sometimes you know a part of something and its percent, while the whole amount is missing.',
    'The whole is always one hundred percent, so this is the amount that you are looking for.',
    'From the part you can calculate one percent, and from there you continue to the whole amount.',
  ],
  steps: [
    'Write down which percent belongs to the part that you know.',
    'Divide the part by this number in order to find one percent.',
    'Multiply by a hundred to find the whole.',
    'Calculate the given percent of your result, and compare it with the part at the beginning.',
  ],
  why: [
    'Thirty percent, for example, are thirty equal shares, and together they make up the part that you know.',
    'Dividing the part by thirty therefore gives the size of a single share.',
    'The whole always consists of a hundred such shares, whatever their size happens to be.',
  ],
  slip: [
    'It is common to take the percent of the part, because that is what most percent problems ask for.',
    'A part is never larger than its whole, so your answer must be larger than the number you know.',
  ],
  world: [
    'The signs in this world tell you how much has been completed already, and how many percent of the work that is.',
    'Find out how much there is altogether, and your team will know how long the work is going to take.',
  ],
  support: [
    'Draw a bar with ten equal pieces of 10%, and write the part under the pieces that belong to it.',
    'Find an easy percent first: if 20% are 8, then 10% are 4.',
  ],
  stretch: [
    'After a discount of 20% a game costs 36 dollars.',
    'Which price did it have before the discount, and why is it wrong to add 20% of 36 dollars?',
  ],
  rule: 'The whole is one hundred times as much as one percent of it, which is the part divided by its percent.',
  vocabulary,
};
