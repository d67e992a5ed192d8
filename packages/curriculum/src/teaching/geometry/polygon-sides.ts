import type { Teaching } from '../../teaching.ts';

export const polygonSidesTeaching: Teaching = {
  warmUp: ['Look at a stop sign, a kite and the front of a house.', 'How many straight sides can you find on each of them?'],
  idea: [
    'A shape with straight sides gets its name from the number of its sides.',
    'At every corner, where two of the sides meet, there is an angle.',
    'So a shape always has just as many angles as it has sides.',
  ],
  steps: [
    'Say the name of the shape, and think how many sides it stands for.',
    'Write down that number once for every shape of this kind.',
    'Do the same for the other shapes.',
    'Then add all of your numbers together.',
  ],
  why: [
    'Go around the shape with your finger.',
    'After each side your finger has to turn at a corner, and that turn shows the angle.',
    'When you are back at the start, you have passed every side and every angle one time.',
  ],
  slip: ['Some of us mix up the names pentagon and hexagon.', 'Draw the shape first, and count its sides before you add.'],
  world: [
    'All the signs around here are shapes with straight sides.',
    'Count the sides carefully to find out which sign is yours.',
  ],
  support: ['Make every shape with sticks on the table, and then count the sticks.', 'Say the name of the shape each time.'],
  stretch: ['You have twelve sticks on your table.', 'Which shapes can you make so that not even one stick is left over?'],
  rule: 'A closed shape with straight sides has the same number of sides and angles.',
  vocabulary: [
    { term: 'triangle', meaning: 'a shape with three sides' },
    { term: 'quadrilateral', meaning: 'a shape with four sides' },
    { term: 'pentagon', meaning: 'a shape with five sides' },
    { term: 'hexagon', meaning: 'a shape with six sides' },
  ],
};
