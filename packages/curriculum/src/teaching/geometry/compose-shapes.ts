import type { Teaching } from '../../teaching.ts';

export const composeShapesTeaching: Teaching = {
  warmUp: ['Fold a paper square from corner to corner.', 'What two shapes do you see now?'],
  idea: [
    'Small shapes can be put together to make a big shape.',
    'The small shapes must touch and must not lie on top of each other.',
    'The big shape can be used again to build something new.',
  ],
  steps: [
    'Look at how many small shapes make one big shape.',
    'Write that number for each big shape.',
    'Add the numbers.',
    'Build it or draw it to check.',
  ],
  why: ['Each big shape is full of small shapes.', 'When you add them all, you have counted each small shape one time.'],
  slip: ['It is easy to count the big shapes and stop.', 'Draw lines in each big shape, and count the small shapes in it.'],
  world: ['The floor here is made of small pieces.', 'Find out how many you need before you build.'],
  support: ['Lay small paper shapes on top of the big one until it is full.', 'Then take them off and count them.'],
  stretch: ['Make a hexagon in three ways with triangles, diamonds and trapezoids.', 'Which way takes the most pieces?'],
  rule: 'Shapes can be joined to make a new shape, and that shape can be used to build again.',
  vocabulary: [
    { term: 'diamond', meaning: 'here, a shape with four sides made of two triangles' },
    { term: 'trapezoid', meaning: 'here, a shape with four sides made of three triangles' },
    { term: 'hexagon', meaning: 'a shape with six sides' },
  ],
};
