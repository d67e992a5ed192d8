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
    'A percent tells how large a part would be if the whole were exactly one hundred.',
    'To find it, compare the part with the whole by dividing, and then look at hundredths.',
    'Percents make parts of different wholes comparable.',
  ],
  steps: [
    'Decide which number is the part and which is the whole.',
    'Divide the part by the whole.',
    'Multiply the result by a hundred, and write the percent sign.',
    'Compare it with an easy percent such as a half or a quarter.',
  ],
  why: [
    'The quotient of part and whole tells which share of one whole the part is.',
    'A hundredth of the whole is one percent, so the number of hundredths is the number of percents.',
    'Therefore multiplying by a hundred changes a share of one into a share of a hundred.',
  ],
  slip: [
    'Some people take the part itself for the percent, as if every whole were a hundred.',
    'Ask yourself whether the part is more or less than half of the whole, and compare that with 50%.',
  ],
  world: [
    'In this world every tank and every store shows how much is left, but in very different units.',
    'Change all of them into percents, and then you can decide where your help is needed first.',
  ],
  support: [
    'Draw a bar for the whole, write 0% and 100% at its ends, and mark the part on it.',
    'Change the fraction until its bottom is a hundred, and read the percent from its top.',
  ],
  stretch: [
    'Ten of twenty-five is as many percent as twenty-five of another number.',
    'Which number is it, and how many such pairs can you find?',
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
    'Sometimes you know a part and its percent, and the whole is missing.',
    'The whole is always one hundred percent, so you are looking for the amount that belongs to 100%.',
    'From the part you can go down to one percent, and from there up to the whole.',
  ],
  steps: [
    'Write down which percent belongs to the part.',
    'Divide the part by this number to find one percent.',
    'Multiply by a hundred to find the whole.',
    'Take the percent of your whole, and see whether the part comes back.',
  ],
  why: [
    'Thirty percent are thirty equal shares, and together they make up the part.',
    'Dividing the part by thirty gives the size of a single share.',
    'The whole has a hundred of these shares, whatever their size may be.',
  ],
  slip: [
    'It is common to take the percent of the part, because that is what most percent problems ask for.',
    'A part is never larger than its whole, so your answer must be larger than the number you know.',
  ],
  world: [
    'The signs in this world tell you how much has been done already, and how many percent that is.',
    'Find out how much there is in all, and your team will know how long the work takes.',
  ],
  support: [
    'Draw a bar with ten equal pieces of 10%, and write the part under the pieces that belong to it.',
    'Find an easy percent first: if 20% are 8, then 10% are 4.',
  ],
  stretch: [
    'After a discount of 20% a game costs 36 dollars.',
    'Which price did it have before? Explain why adding 20% of 36 dollars does not give the answer.',
  ],
  rule: 'The whole is one hundred times as much as one percent of it, which is the part divided by its percent.',
  vocabulary,
};
