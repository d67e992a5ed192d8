import type { Teaching } from '../../teaching.ts';

export const sidesAndCornersTeaching: Teaching = {
  warmUp: ['Look at the door.', 'How many corners can you find on it?'],
  idea: [
    'A side is a straight line of a shape.',
    'A corner is where two sides meet.',
    'The number of sides and corners tells you what shape it is.',
  ],
  steps: [
    'Put a dot on one side.',
    'Go around the shape and count each side.',
    'Stop when you are back at the dot.',
    'Say how many.',
  ],
  why: ['You go around just one time.', 'The dot shows where you began, so no side is counted two times.'],
  slip: ['It is easy to count the first side again.', 'Mark it with a dot, and stop there.'],
  world: ['You will see shapes all over this place.', 'Count the sides and corners to find the way.'],
  support: ['Make the shape with sticks and balls of clay.', 'Take the sticks away one by one and count them.'],
  stretch: ['Use six sticks.', 'How many triangles can you make? Can two of them share a stick?'],
  rule: 'A shape with straight sides has as many corners as it has sides.',
  vocabulary: [
    { term: 'side', meaning: 'a straight line of a shape' },
    { term: 'corner', meaning: 'the point where two sides meet' },
    { term: 'hexagon', meaning: 'a shape with six sides' },
  ],
};

export const facesAndCornersTeaching: Teaching = {
  warmUp: ['Hold a box in your hands.', 'Where is it flat, and where is it sharp?'],
  idea: [
    'A solid shape is one that you can hold.',
    'A flat part of it is called a face.',
    'The point where its edges meet is a corner.',
    'A ball is round all over, so it has no flat face and no corner.',
  ],
  steps: [
    'Put the solid on the table.',
    'Count the face that touches the table first.',
    'Then count the faces around it, and at last the one on top.',
    'Count the corners in the same way, first below and then on top.',
  ],
  why: ['You go from the bottom to the top.', 'So you see each face one time, and you do not miss the one you cannot see.'],
  slip: ['It is easy to miss the face at the bottom.', 'Pick the solid up and look under it.'],
  world: ['This place is full of boxes and balls.', 'Count the faces to find out what you can stack.'],
  support: ['Stick one dot of paper on each face of a real box.', 'Then take the dots off and count them.'],
  stretch: ['Which solids can roll, which can slide, and which can do both?', 'Look at the faces to tell why.'],
  rule: 'A solid shape is known by its faces and corners, whatever its size or color.',
  vocabulary: [
    { term: 'face', meaning: 'a flat part of a solid shape' },
    { term: 'cube', meaning: 'a box with six square faces' },
    { term: 'square pyramid', meaning: 'a solid with one square face and four triangles that meet at the top' },
    { term: 'cylinder', meaning: 'a solid like a can, with two round flat faces' },
    { term: 'cone', meaning: 'a solid like a party hat, with one round flat face' },
  ],
};
