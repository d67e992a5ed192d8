import type { Teaching } from '../../teaching.ts';

export const evaluateExpressionsTeaching: Teaching = {
  warmUp: [
    'A boat costs 8 dollars to take out and 5 dollars more for every hour.',
    'How do you find the price for two hours, for three hours, and for any number of hours?',
  ],
  idea: [
    'A letter in an expression keeps a place free for a number.',
    'As soon as somebody tells you the number, you can put it into that place and calculate.',
    'The same expression can therefore answer many questions, one for each value of the letter.',
  ],
  steps: [
    'Copy the expression, and leave an empty pair of brackets wherever the letter stands.',
    'Write the given number into each pair of brackets.',
    'Put in the multiplication signs that were hidden in front of letters and brackets.',
    'Calculate in the usual order, beginning with brackets and powers.',
  ],
  why: [
    'Writing a number directly before a letter is an agreement that saves us a multiplication sign.',
    'When the letter is replaced by a number, that hidden sign has to appear again.',
    'Otherwise the two numbers would look like the digits of a single large number.',
  ],
  slip: [
    'Some people push the number behind the other one, as if three times four were thirty-four.',
    'Say the word "times" aloud whenever a number touches a letter.',
  ],
  world: [
    'A panel in this world shows a rule with an empty place, and it accepts a different number at every door.',
    'Put the number of the door into the rule, and the result is the code that you need.',
  ],
  support: [
    'Let a closed bag stand for the letter, and fill the bag with the number of counters that is given.',
    'Write each value on a small card that you can lay on top of the letter.',
  ],
  stretch: [
    'For which numbers do twice the number and the number squared have the same value?',
    'Invent two expressions that agree for one number but for no other, and test them with a table.',
  ],
  rule: 'An expression gets its value when each letter is replaced by a number and the operations are done in the usual order.',
  vocabulary: [
    { term: 'variable', meaning: 'a letter that stands for a number' },
    { term: 'evaluate', meaning: 'to work out the value of an expression' },
    { term: 'substitute', meaning: 'to put a number in the place of a letter' },
  ],
};
