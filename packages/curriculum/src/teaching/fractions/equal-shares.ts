import type { Teaching } from '../../teaching.ts';

export const halvesAndFourthsTeaching: Teaching = {
  warmUp: ['You and a friend have one sandwich.', 'How do you cut it so that it is fair?'],
  idea: ['Two equal shares are called halves.', 'Four equal shares are called fourths.', 'More shares make each share smaller.'],
  steps: ['Look at the whole thing.', 'Cut it into equal shares.', 'Count the shares.', 'Say their name: halves or fourths.'],
  why: ['When all the shares are the same size, each one is a fair share.', 'Put the shares back, and you have the whole again.'],
  slip: ['A big piece and a small piece are not halves.', 'Lay one piece on top of the other to see if they match.'],
  world: ['You find food here, and all of you are hungry.', 'Cut it into equal shares, so that each of you gets the same.'],
  support: ['Fold a sheet of paper one time. Open it and count the parts.', 'Fold it two times. How many parts are there now?'],
  stretch: ['Fold a square into fourths in two ways.', 'Are the fourths the same size both times?'],
  rule: 'Two equal shares of a whole are halves, and four equal shares are fourths.',
  vocabulary: [
    { term: 'half', meaning: 'one of two equal shares' },
    { term: 'fourth', meaning: 'one of four equal shares' },
    { term: 'equal', meaning: 'the same in size' },
  ],
};

export const halvesThirdsFourthsTeaching: Teaching = {
  warmUp: ['Three friends want to share one pancake.', 'How would you cut it? Draw it in the air with your finger.'],
  idea: [
    'The name of a share tells how many equal shares there are in the whole.',
    'Two equal shares are halves, three are thirds, and four are fourths.',
    'The whole is all of its shares together.',
  ],
  steps: [
    'Look at the name of the shares.',
    'Say how many of them make one whole.',
    'Draw each whole and cut it into that many shares.',
    'Count the shares that the question asks for.',
  ],
  why: [
    'All the shares of a whole have the same size.',
    'So you can count them one by one, like any other things.',
    'Two wholes have twice as many shares as one whole.',
  ],
  slip: [
    'Some of us think that thirds must be bigger than halves, because three is more than two.',
    'But when more people share, each person gets less.',
  ],
  world: [
    'Your team has found food for the way, and nobody should get less than the others.',
    'Cut it into equal shares, and count how many there are.',
  ],
  support: [
    'Cut paper circles into halves, thirds and fourths, and use a new color for each.',
    'Lay the pieces on a whole circle to see how many fit.',
  ],
  stretch: ['Draw a rectangle and cut it into fourths in three different ways.', 'Do the fourths need to have the same shape?'],
  rule: 'Two, three or four equal shares of a whole are called halves, thirds or fourths.',
  vocabulary: [
    { term: 'third', meaning: 'one of three equal shares' },
    { term: 'share', meaning: 'one of the parts that a whole is cut into' },
    { term: 'whole', meaning: 'all the shares together' },
  ],
};
