import type { Teaching } from '../../teaching.ts';

export const triangleAnglesTeaching: Teaching = {
  warmUp: [
    'Draw an arbitrary triangle, tear off its three corners, and arrange them side by side around a single point.',
    'Compare your result with the results of your neighbors, whose triangles have completely different shapes.',
  ],
  idea: [
    'The three interior angles of a triangle always form a straight angle when they are placed next to each other.',
    'Whenever two of them are known, the third angle is therefore determined as well.',
    'An exterior angle appears when one side is extended, and it equals the sum of the two interior angles that are not adjacent to it.',
  ],
  steps: [
    'Sketch the triangle, enter the known angles, and mark the angle that the question asks about.',
    'Decide whether this angle lies inside the triangle or outside, next to one of its corners.',
    'For an interior angle, subtract the sum of the known angles from a straight angle.',
    'For an exterior angle, add the two interior angles at the other corners.',
  ],
  why: [
    'Draw a line through one corner that is parallel to the opposite side of the triangle.',
    'The angles on both sides of this corner are alternate interior angles, and so they equal the other two angles of the triangle.',
    'Together with the angle at the corner itself they fill one side of a straight line completely.',
  ],
  slip: [
    'Some students remember the sum of the angles of a quadrilateral, which is twice as large as necessary.',
    'A convincing reminder is a square that has been divided along its diagonal into two identical triangles.',
  ],
  world: [
    'The framework of this place consists of triangles, since no other shape keeps its form so reliably.',
    'Determine the missing angles precisely, because otherwise the prefabricated parts cannot be connected.',
  ],
  support: [
    'Measure the angles of several triangles with a protractor, record them in a table, and examine the sums.',
    'Cover one of the measurements, and predict it by using the remaining two.',
  ],
  stretch: [
    'Divide a polygon with many corners into triangles by drawing all the diagonals from a single corner.',
    'Derive a general formula for the sum of its interior angles, and justify why it is always correct.',
  ],
  rule: 'The interior angles of a triangle have a sum of one hundred eighty degrees.',
  vocabulary: [
    { term: 'interior angle', meaning: 'an angle inside a polygon' },
    { term: 'exterior angle', meaning: 'the angle between one side and the extension of the next' },
    { term: 'adjacent', meaning: 'sharing a corner and a side' },
  ],
};

export const parallelLinesTeaching: Teaching = {
  warmUp: [
    'Look at a road that crosses two parallel railroad tracks, and imagine the crossing from above.',
    'How many angles can you discover there, and how many different sizes do they have?',
  ],
  idea: [
    'When a transversal crosses two parallel lines, it forms the same pattern of angles at both crossings.',
    'Corresponding angles are equal, and so are the alternate interior angles.',
    'Interior angles on the same side of the transversal complete each other to a straight angle.',
  ],
  steps: [
    'Sketch the two parallel lines with the transversal, and mark the positions of both angles.',
    'Decide whether the two angles are equal or whether they are supplementary.',
    'Write an equation that says so, with the given expression in place of the unknown angle.',
    'Solve the equation, and put the solution back into the expression to check that the angles fit together.',
  ],
  why: [
    'A translation along the transversal moves one of the parallel lines exactly onto the other.',
    'Since sliding does not change the size of any angle, the corresponding angles at the two crossings must be equal.',
    'Everything else follows from vertical angles and from pairs of angles that form a straight line.',
  ],
  slip: [
    'Many students take it for granted that all of the marked angles are equal.',
    'Observe whether one angle is acute while the other is obtuse, because in this case they can only be supplementary.',
  ],
  world: [
    'The tunnels in this place run parallel to each other, and they are connected by a straight passage.',
    'Find the unknown angles at every crossing before your team decides which way to go on.',
  ],
  support: [
    'Trace one crossing on thin paper, slide the paper along the transversal, and compare the angles at the other crossing.',
    'Color equal angles in the same color before you write down an equation.',
  ],
  stretch: [
    'Suppose that a pair of alternate interior angles is equal, but nobody has told you that the lines are parallel.',
    'Can you conclude that they are, and how would you convince somebody who doubts it?',
  ],
  rule: 'At parallel lines, corresponding and alternate interior angles are equal, and same-side interior angles are supplementary.',
  vocabulary: [
    { term: 'transversal', meaning: 'a line that crosses two or more other lines' },
    { term: 'corresponding angles', meaning: 'angles at the same place of two crossings' },
    { term: 'alternate interior angles', meaning: 'angles between two lines on opposite sides of a transversal' },
    { term: 'supplementary', meaning: 'having a sum of 180 degrees' },
  ],
};
