import type { Teaching } from '../../teaching.ts';

export const factorExpressionsTeaching: Teaching = {
  warmUp: [
    'A gardener has a rectangular area of twelve square meters and wants to arrange it in equal strips.',
    'Which widths are possible, and what does each of them tell you about the length?',
  ],
  idea: [
    'Factoring is the way back from expanding, because a sum is written as a product again.',
    'A number that divides every term of the expression can be taken out and placed in front of brackets.',
    'If the greatest common factor is taken out, the numbers that remain inside have no common factor any more.',
  ],
  steps: [
    'List the factors of the number before the letter and of the plain number.',
    'Choose the greatest factor that appears in both lists.',
    'Divide each term by this factor, and keep the sign between the terms.',
    'Write the factor in front and the results inside the brackets.',
    'Expand your product again in order to check it.',
  ],
  why: [
    'Each term contains the common factor, so it can be understood as that factor times something else.',
    'So we can write the shared factor once in front, and collect what is left of each term in brackets.',
    'Expanding always leads back to where you began, so every result is easy to check.',
  ],
  slip: [
    'Some people divide only the first term and copy the second one without any change.',
    'Expand your result at once, since the second term then shows if you forgot to divide.',
  ],
  world: [
    'The engineers have described the area of every hall, but the workers can only build with widths and lengths.',
    'Separate each area into its factors, so that the construction of the next section can begin.',
  ],
  support: [
    'Draw a rectangle with two compartments, write the terms inside, and search for their common height.',
    'Begin with any common factor, and continue taking out factors until nothing is left in common.',
  ],
  stretch: [
    'Find as many expressions as you can with the greatest common factor eight and no number above fifty.',
    'Discuss whether a negative number can be taken out as well, and what happens to the signs inside.',
  ],
  rule: 'A common factor of all terms can be taken out in front of brackets without changing the value of the expression.',
  vocabulary: [
    { term: 'factor', meaning: 'a number or expression that is multiplied; also: to write as a product' },
    { term: 'greatest common factor', meaning: 'the largest number that divides all of the given numbers' },
    { term: 'term', meaning: 'a part of an expression that is added or subtracted' },
  ],
};
