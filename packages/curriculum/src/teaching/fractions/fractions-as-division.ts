import type { Teaching } from '../../teaching.ts';

export const fractionsAsDivisionTeaching: Teaching = {
  warmUp: [
    'Four friends want to share three granola bars, and everybody should get the same amount.',
    'How would you cut the bars, and how much does each friend get?',
  ],
  idea: [
    'A fraction is more than a part of one whole, because it is also a division.',
    'Three divided by four is three fourths.',
    'So every division of whole numbers has an exact answer, even when it does not come out even.',
  ],
  steps: [
    'Decide which amount is shared, and write it at the top.',
    'Write the number of equal shares at the bottom.',
    'If the top is larger than the bottom, find the full wholes and write a mixed number.',
    'Multiply your answer by the number of shares to check that you get the whole amount.',
  ],
  why: [
    'Cut every bar into four equal parts, and give each friend one part of every bar.',
    'With three bars, each friend receives three parts, and each part is one fourth of a bar.',
    'That is three fourths, although nobody has received a piece from a single bar.',
  ],
  slip: [
    'Many people put the larger number at the top, whatever the story says.',
    'Ask first what is being shared, because that number always goes to the top.',
  ],
  world: [
    'Your team has found fewer supplies than there are people, and everybody needs a fair share.',
    'Say exactly how much each person receives, with nothing left over and nothing thrown away.',
  ],
  support: [
    'Draw the wholes as rectangles, cut each into as many parts as there are shares, and color one share.',
    'Begin with one whole and several people, and then add a second whole.',
  ],
  stretch: [
    'Five pizzas are shared by some people, and everybody gets between one half and three fourths of a pizza.',
    'How many people could there be? Find every possibility.',
  ],
  rule: 'A fraction is its top divided by its bottom, so sharing gives a fraction when it does not come out even.',
  vocabulary: [
    { term: 'dividend', meaning: 'the amount that is divided' },
    { term: 'divisor', meaning: 'the number that you divide by' },
    { term: 'mixed number', meaning: 'a whole number together with a fraction' },
  ],
};
