import type { Teaching } from '../../teaching.ts';

export const equalRatiosTeaching: Teaching = {
  warmUp: [
    'Two cups of rice are cooked in three cups of water, and tonight twice as many guests are coming.',
    'How much rice and how much water will you need, so that it tastes the same?',
  ],
  idea: [
    'A ratio tells how much there is of one thing for a certain amount of another.',
    'Two ratios are equal when both amounts have been multiplied or divided by the same number.',
    'Equal ratios describe the same mixture, only in a larger or a smaller pot.',
  ],
  steps: [
    'Write the two known amounts next to each other, and name what each of them counts.',
    'Write the new amount below the one that counts the same thing.',
    'Find the factor that leads from the old amount to the new one.',
    'Multiply the other amount by the same factor.',
    'If the factor is not whole, make the ratio as small as possible first.',
  ],
  why: [
    'Making a recipe three times means putting everything in three times, and nothing may be left out.',
    'Both amounts grow together, so their relation remains the same.',
    'Adding the same number to both would change the taste, because it adds more of one share than of the other.',
  ],
  slip: [
    'Many people add the same number to both amounts, as if the difference had to stay.',
    'Test this with one spoon of salt and ten spoons of flour: nine more of each would taste terrible.',
  ],
  world: [
    'Every mixture in this world follows a recipe, but the pots that you discover are larger than those in the recipe.',
    'Keep the ratio, and your mixture will have exactly the right strength.',
  ],
  support: [
    'Draw a table with two rows, and double or triple both entries of a column.',
    'Use counters in two colors, and build the same small group several times.',
  ],
  stretch: [
    'Find three mixtures that are equal to six parts and nine parts, and put them in order of their size.',
    'How can you recognize quickly that two ratios are not equal?',
  ],
  rule: 'A ratio stays equal when both of its numbers are multiplied or divided by the same number other than zero.',
  vocabulary: [
    { term: 'ratio', meaning: 'a comparison of two amounts, such as 2 to 3' },
    { term: 'equivalent ratios', meaning: 'ratios that describe the same relation with other numbers' },
    { term: 'factor', meaning: 'a number by which another number is multiplied' },
  ],
};
