import type { Teaching } from '../../teaching.ts';

export const netForceTeaching: Teaching = {
  warmUp: [
    'In a rope pulling contest both teams pull as hard as they can, and for a long time the rope does not move at all.',
    'What exactly has to change before the rope begins to move toward one of the teams?',
  ],
  idea: [
    'Usually several forces act on an object at the same time, and its motion depends on all of them together.',
    'The net force is the single force that would have the same effect as all the individual forces combined.',
    'Forces in the same direction support each other and are added, while forces in opposite directions cancel each other completely or partly.',
  ],
  steps: [
    'Identify every force that acts on the object, and write down its strength together with its direction.',
    'Add all the forces that point to the right, and separately add all the forces that point to the left.',
    'Subtract the smaller total from the larger total to determine the strength of the net force.',
    'Give the net force the direction of the larger total, or describe the forces as balanced if both totals are equal.',
  ],
  why: [
    'A force to the left undoes exactly as much of the motion as an equally strong force to the right would produce.',
    'Only the part of the stronger side that has no opponent remains, and this remaining part is the difference between the two totals.',
    'If the net force is zero, an object at rest remains at rest, and a moving object continues with the same speed in the same direction.',
  ],
  slip: [
    'A common mistake is to add all the numbers in a problem without considering the directions of the forces.',
    'Draw an arrow for every force before you calculate, and subtract whenever two arrows point in opposite directions.',
  ],
  world: [
    'Heavy machines in this place are pulled in several directions at once, and some of them have begun to move unexpectedly.',
    'Determine the net force on each of them, and decide which additional force would bring it back into balance.',
  ],
  support: [
    'Use paper arrows whose lengths represent the forces, and place them one after another along a number line.',
    'The distance between the beginning of the first arrow and the tip of the last arrow represents the net force.',
  ],
  stretch: [
    'Investigate how the same net force changes the motion of an empty cart and of a cart that is heavily loaded.',
    'Describe which measurements would convince a critical observer that the mass makes the difference.',
  ],
  rule: 'The change of the motion of an object depends on the sum of the forces that act on it and on its mass.',
  vocabulary: [
    { term: 'net force', meaning: 'the single force that has the same effect as all forces on an object together' },
    { term: 'newton', meaning: 'the unit in which forces are measured' },
    { term: 'balanced forces', meaning: 'forces that cancel each other, so that the net force is zero' },
  ],
};
