import type { Teaching } from '../../teaching.ts';

export const magnetsTeaching: Teaching = {
  warmUp: ['A magnet holds a picture on the door of a fridge.', 'Would it also stay on a window or on a wooden door?'],
  idea: [
    'A magnet can pull some things without touching them.',
    'It pulls things that are made of iron, and most things that are made of steel.',
    'It does not pull wood, glass, paper, rubber or plastic, and it does not pull most other metals.',
  ],
  steps: [
    'Look at each thing and ask what it is made of.',
    'Cross out all the things that are not made of metal.',
    'Look at the metals that are left, and choose the one with iron or steel.',
  ],
  why: [
    'Iron has tiny parts inside that act like small magnets.',
    'When a magnet comes near, they all turn the same way, and the iron is pulled.',
    'Copper, gold and silver do not have parts like that, so the magnet lets them lie.',
  ],
  slip: [
    'Many children think that a magnet pulls every metal.',
    'Test it with some foil from the kitchen, and you will see that it does not move.',
  ],
  world: [
    'Some useful things have fallen into a deep hole, and you only have a magnet on a string.',
    'Find out which of them you can pull up.',
  ],
  support: ['Take a magnet, and test ten things in the room.', 'Make two heaps, one for what is pulled and one for the rest.'],
  stretch: [
    'Hold a sheet of paper between a magnet and a paper clip.',
    'Does the magnet still pull it, and how many sheets does it take to stop it?',
  ],
  rule: 'A magnet pulls things made of iron or steel, even when it does not touch them.',
  vocabulary: [
    { term: 'magnet', meaning: 'a thing that pulls iron and steel toward itself' },
    { term: 'iron', meaning: 'a strong gray metal that a magnet pulls' },
    { term: 'steel', meaning: 'a hard metal that is made mostly of iron' },
  ],
};
