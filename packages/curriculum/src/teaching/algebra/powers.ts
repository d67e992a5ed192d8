import type { Teaching } from '../../teaching.ts';

export const powersTeaching: Teaching = {
  warmUp: [
    'You fold a sheet of paper in half, and then again, and then once more.',
    'How many layers are there each time, and why does the number grow so quickly?',
  ],
  idea: [
    'A power is a short way to write a product in which every factor is the same.',
    'The large number, called the base, is the factor that is repeated.',
    'The small raised number, called the exponent, only counts how many of those factors there are.',
  ],
  steps: [
    'Name the base and the exponent of each power.',
    'Write the power out as a row of equal factors.',
    'Multiply the factors one after another, and keep each result.',
    'Work out brackets first, then powers, and only afterwards the other operations.',
  ],
  why: [
    'Just as multiplying is a short form of repeated adding, a power is a short form of repeated multiplying.',
    'An exponent never becomes a factor itself, because it does nothing but count.',
    'Powers come before multiplying, since a power already stands for a whole product.',
  ],
  slip: [
    'Many people multiply the base by the exponent, which is far too little.',
    'Write out the row of factors before you calculate, and count them with your finger.',
  ],
  world: [
    'In this world everything that is copied gets copied again, so small numbers become enormous within a few rounds.',
    'Find out how many there will be, because your storage room has to be large enough for all of them.',
  ],
  support: [
    'Build squares from tiles and cubes from blocks, and connect their sizes with the small numbers two and three.',
    'Draw a tree in which each branch divides into the same number of branches, and count the tips on every level.',
  ],
  stretch: [
    'Compare 2 to the power of 5 with 5 to the power of 2. Which is larger, and by how much?',
    'Search for two different numbers that can exchange their places without changing the result.',
  ],
  rule: 'The exponent of a power counts how many times the base is used as a factor.',
  vocabulary: [
    { term: 'power', meaning: 'a product of equal factors, written with a base and an exponent' },
    { term: 'base', meaning: 'the factor that is repeated in a power' },
    { term: 'exponent', meaning: 'the raised number that counts the equal factors' },
    { term: 'squared', meaning: 'used as a factor twice, as for the area of a square' },
  ],
};
