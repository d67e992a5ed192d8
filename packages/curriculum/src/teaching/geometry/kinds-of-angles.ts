import type { Teaching } from '../../teaching.ts';

export const kindsOfAnglesTeaching: Teaching = {
  warmUp: ['Open a book a little, then half way, and then almost flat.', 'How does the corner between the covers change?'],
  idea: [
    'The corner of a sheet of paper is a right angle, and it has exactly ninety degrees.',
    'An angle that is smaller is called acute, which means sharp.',
    'An angle that is larger, but not yet a straight line, is called obtuse, which means blunt.',
  ],
  steps: [
    'Take one angle after the other.',
    'Compare it with ninety degrees.',
    'Write A for acute, R for right, or O for obtuse under it.',
    'Count the letters that the question asks for.',
  ],
  why: [
    'Ninety degrees is a quarter of a full turn, and four such corners fit around one point.',
    'Each angle is below, at, or above this mark, so it has just one of the three names.',
    'With these names you can sort shapes by their corners, however large the shapes are.',
  ],
  slip: [
    'An angle that looks like a right angle may be a little off.',
    'Trust the number, and call it a right angle only when it has exactly ninety degrees.',
  ],
  world: [
    'The beams in this place meet at angles of every kind.',
    'Sort the angles well, since only right corners can carry a heavy load.',
  ],
  support: [
    'Use the corner of a card, and lay it into each angle.',
    'If you can see past the card, the angle is obtuse, and if the card covers it, the angle is acute.',
  ],
  stretch: [
    'Try to draw a triangle with two right angles.',
    'Why does it not work, and how many obtuse angles can a triangle have?',
  ],
  rule: 'Angles below ninety degrees are acute, and those between ninety and one hundred eighty degrees are obtuse.',
  vocabulary: [
    { term: 'right angle', meaning: 'an angle of exactly 90 degrees' },
    { term: 'acute', meaning: 'smaller than a right angle' },
    { term: 'obtuse', meaning: 'larger than a right angle and smaller than a straight line' },
    { term: 'degree', meaning: 'the unit in which angles are measured' },
  ],
};
