import type { Teaching } from '../../teaching.ts';

export const divideFractionsTeaching: Teaching = {
  warmUp: [
    'You have three fourths of a gallon of juice, and every small bottle holds one eighth of a gallon.',
    'How many bottles can you fill? Make a sketch before you reach for a rule.',
  ],
  idea: [
    'Dividing by a fraction asks how many times that fraction fits into an amount.',
    'Because a small serving fits many times, the answer can be larger than the number you started with.',
    'Dividing by a number and multiplying by its reciprocal always give the same result.',
  ],
  steps: [
    'Decide which number is the amount and which one is the size of a serving.',
    'Keep the amount as it is, and turn the serving over to get its reciprocal.',
    'Multiply top by top and bottom by bottom.',
    'Simplify, and multiply the answer by the serving to check that you return to the amount.',
  ],
  why: [
    'One whole holds exactly four servings of one fourth, so dividing by one fourth multiplies by four.',
    'A serving of three fourths is three times as large, so it fits only a third as often.',
    'Multiplying by four and dividing by three is the same as multiplying by four thirds, which is the reciprocal.',
  ],
  slip: [
    'When people remember the rule without the reason, they often turn over the wrong fraction.',
    'Remember that the amount is given and stays as it is, while the serving is what you count with, so the serving is turned over.',
  ],
  world: [
    'Your supplies have to be handed out in equal portions, and each portion is only a fraction of what you carry.',
    'Calculate how many portions you have, because the last one has to bring you home.',
  ],
  support: [
    'Draw a bar for the amount, mark off one serving after another, and count how many fit.',
    'Rewrite both fractions with a common bottom, and then simply divide the tops.',
  ],
  stretch: [
    'Find two fractions with a quotient of exactly two, and two others with a quotient of exactly one half.',
    'Describe in one sentence when dividing makes a number larger, and prove it with an example.',
  ],
  rule: 'Dividing by a fraction gives the same result as multiplying by its reciprocal.',
  vocabulary: [
    { term: 'reciprocal', meaning: 'the number you get by turning a fraction over; the two have a product of 1' },
    { term: 'quotient', meaning: 'the answer when you divide' },
    { term: 'divisor', meaning: 'the number that you divide by' },
  ],
};
