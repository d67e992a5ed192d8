import type { Teaching } from '../../teaching.ts';

export const timesAsManyTeaching: Teaching = {
  warmUp: [
    'A young kitten weighs two pounds, and its mother weighs ten pounds.',
    'There are two different ways to compare their weights. Can you describe both of them?',
  ],
  idea: [
    'You can compare two amounts by asking how much more there is, or how many times as much there is.',
    'The word "times" tells you to think of copies, so four times as many means four copies of the smaller amount.',
  ],
  steps: [
    'Decide which of the two amounts is the smaller one, and draw it as a bar.',
    'Draw the larger amount as a row of such bars.',
    'Write what you know at the bars, and mark what is missing.',
    'Multiply to find the larger amount, and divide to find the smaller one or the number of copies.',
  ],
  why: [
    'The larger amount is built from equal copies, just like equal groups.',
    'So the three numbers belong to one times fact, and if two are known, the third one follows.',
  ],
  slip: [
    'Many people add when they read the word "more" or "as many".',
    'Three times as many is not three more, so draw the bars before you choose.',
  ],
  world: [
    'Two teams have been gathering things, and one of them has been much faster.',
    'Find out how many times as much they have, and then share the work in a better way.',
  ],
  support: [
    'Build the smaller amount from cubes of one color, and then copy it several times in other colors.',
    'Read the story again with the names swapped, and ask whether it still makes sense.',
  ],
  stretch: [
    'Ana has six times as many stickers as Ben, and together they have 84.',
    'How many does each of them have? Show it with bars.',
  ],
  rule: '"Times as many" compares by multiplying: the larger amount is so many copies of the smaller one.',
  vocabulary: [
    { term: 'times as many', meaning: 'so many copies of an amount' },
    { term: 'compare', meaning: 'to look at two amounts side by side' },
    { term: 'factor', meaning: 'a number that you multiply' },
  ],
};
