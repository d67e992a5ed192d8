import type { Teaching } from '../../teaching.ts';

export const writeExpressionsTeaching: Teaching = {
  warmUp: [
    'Nobody remembers how many stickers are in one pack, but you own three packs and four single stickers.',
    'How could you describe the number of your stickers in a way that is always true?',
  ],
  idea: [
    'When a number is not known yet, a letter can hold its place.',
    'With that letter you can write down a whole calculation, although nobody can work it out so far.',
    'Every word that stands for an operation becomes a sign, and the letter becomes a part of the expression.',
  ],
  steps: [
    'Decide which amount is unknown, and write down which letter stands for it.',
    'Underline the words that tell you about an operation.',
    'Write the part that depends on the letter first.',
    'Add or subtract the part that always stays the same.',
    'Test your expression with an easy number, and compare it with the story.',
  ],
  why: [
    'An expression follows the story step by step, so it works for any number that the letter may stand for.',
    'The part with the letter changes when the letter changes, while the plain number never does.',
    'That is why the two parts must be kept apart and may not be melted into one.',
  ],
  slip: [
    'The words "five less than a number" are read in one order but written in the other.',
    'Imagine that the number is ten, say the result, and look at the order in which you subtracted.',
  ],
  world: [
    'The shopkeeper in this world has not decided on a price yet, but the order has to be written today.',
    'Write each order with a letter for the price, so that it will be correct on any day.',
  ],
  support: [
    'Use a closed envelope for the unknown amount, and lay single counters next to the envelopes.',
    'Make a list of words for each operation, such as more, less, twice and altogether.',
  ],
  stretch: [
    'Describe one expression by two stories that have nothing else in common.',
    'Find a sentence that can be understood in two ways, and write an expression for each of them.',
  ],
  rule: 'Words that describe a calculation with an unknown number can be written as an expression with a letter.',
  vocabulary: [
    { term: 'variable', meaning: 'a letter that stands for a number' },
    { term: 'coefficient', meaning: 'the number that a letter is multiplied by' },
    { term: 'constant', meaning: 'a number in an expression that stands without a letter' },
  ],
};
