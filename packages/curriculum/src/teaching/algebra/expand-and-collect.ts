import type { Teaching } from '../../teaching.ts';

export const expandAndCollectTeaching: Teaching = {
  warmUp: [
    'Four friends buy the same lunch, and later one of them buys two more sandwiches for the way home.',
    'How would you describe everything that was bought in the shortest possible sentence?',
  ],
  idea: [
    'Many expressions mix brackets with single terms, and most of them can be written in a shorter way.',
    'First you expand the brackets, and then you collect the terms that are of the same kind.',
    'The short form has the same value for every number, so it can stand in place of the long one.',
  ],
  steps: [
    'Multiply every term inside the brackets by the number in front, including its sign.',
    'Write the whole expression again without any brackets.',
    'Mark the terms that contain the letter, each together with the sign before it.',
    'Collect the marked terms, and then collect the plain numbers.',
    'Put a small number into both forms, and compare what you get.',
  ],
  why: [
    'A number before brackets takes all that is inside that many times, so no term may be left out.',
    'Taking brackets away means taking every part of them away, and to take away a part below zero is to add it.',
    'Terms of the same kind may be collected because they count the same unknown thing.',
  ],
  slip: [
    'The usual slip is a minus before the brackets that changes the first term but not the second.',
    'Imagine that the minus belongs to the number, and multiply each term by that negative number.',
  ],
  world: [
    'The control panel reads each line only in its shortest form, and long lines block the whole system.',
    'Shorten every line without a change in its value, and the next part of the building will open.',
  ],
  support: [
    'Use a strip of paper for the letter, build one bracket from strips and counters, and repeat it as often as you need.',
    'Write each minus as adding a number below zero before you begin to expand.',
  ],
  stretch: [
    'Find two expressions with brackets that look different but lead to the same short form.',
    'Choose the numbers so that the letter is gone at the end, and explain what this means.',
  ],
  rule: 'Linear expressions can be expanded and collected without changing their value for any number.',
  vocabulary: [
    { term: 'expand', meaning: 'to write a product with brackets as a sum without them' },
    { term: 'like terms', meaning: 'terms with the same letter, or terms without any letter' },
    { term: 'simplify', meaning: 'to write an expression in a shorter form of equal value' },
  ],
};
