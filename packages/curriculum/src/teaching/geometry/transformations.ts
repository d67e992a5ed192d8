import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'transformation', meaning: 'a rule that moves every point of the plane' },
  { term: 'image', meaning: 'the place where a point or a figure is after the transformation' },
  { term: 'congruent', meaning: 'having the same shape and the same size' },
];

export const translationsTeaching: Teaching = {
  warmUp: [
    'When you drag a picture across a computer screen, every part of it travels in the same direction and equally far.',
    'What changes about the picture during this movement, and which of its properties are preserved?',
  ],
  idea: [
    'A translation shifts every point of a figure by the same distance in the same direction.',
    'A horizontal movement affects only the first coordinate, and a vertical movement affects only the second.',
    'The figure is neither turned nor resized, so the image is always congruent to the original.',
  ],
  steps: [
    'Write down the coordinates of the original point, and pay attention to negative signs.',
    'Determine which part of the movement is horizontal and which part is vertical.',
    'Add to the coordinate when the movement goes to the right or upward, and subtract when it goes to the left or downward.',
    'Plot both points, and verify that the arrow between them describes the given movement.',
  ],
  why: [
    'The coordinates of a point are its signed distances from the two axes.',
    'Moving parallel to one axis does not alter the distance from that axis, and so one of the coordinates remains unchanged.',
    'Since every corner of a figure is shifted identically, all lengths and angles are preserved.',
  ],
  slip: [
    'Negative coordinates cause most of the difficulties, especially when a point crosses one of the axes.',
    'Imagine the coordinate on a number line, and follow the movement with your finger.',
  ],
  world: [
    'The sections of this place can be shifted, but only according to precise instructions.',
    'Predict the new coordinates of every section, because a mistake would block the passage for everybody.',
  ],
  support: [
    'Draw the figure on transparent paper, and slide it over a coordinate grid without turning it.',
    'Record the coordinates of one corner before and after the movement in a table.',
  ],
  stretch: [
    'Perform two translations one after the other, and describe the single translation that has the same effect.',
    'Does the order of the two translations make any difference? Explain your reasoning.',
  ],
  rule: 'A translation adds the same number to every first coordinate and the same number to every second coordinate.',
  vocabulary,
};

export const reflectionsTeaching: Teaching = {
  warmUp: [
    'Stand in front of a mirror, raise your right hand, and take a single step backward.',
    'What does the person in the mirror do, and how far away from you does that person seem to be?',
  ],
  idea: [
    'A reflection moves every point to the opposite side of a mirror line, exactly as far behind the line as it was in front.',
    'When one of the axes is the mirror, only the coordinate that measures the distance from this axis changes its sign.',
    'The image has the same size and the same shape as the original, but its orientation is reversed.',
  ],
  steps: [
    'Identify the mirror line, and imagine it as a vertical or a horizontal line in front of you.',
    'Decide which coordinate measures the distance from the mirror, because the other coordinate remains unchanged.',
    'Replace this coordinate by its opposite, so that a positive number becomes negative and a negative number becomes positive.',
    'If another movement follows, apply it to the image and not to the original point.',
  ],
  why: [
    'The segment between a point and its image meets the mirror line at a right angle and is divided by it into two equal halves.',
    'For a mirror along an axis, the midpoint of this segment therefore has zero as one of its coordinates.',
    'Two numbers whose midpoint is zero have to be opposites of each other.',
  ],
  slip: [
    'The names are confusing, since a reflection across the horizontal axis changes the vertical coordinate.',
    'Make a quick sketch, place the mirror on the axis, and observe which distance is reversed.',
  ],
  world: [
    'The architects of this place have constructed everything twice, once on each side of a mirror line.',
    'Use the positions that are already known in order to predict where the missing objects are located.',
  ],
  support: [
    'Fold a coordinate grid along the axis that serves as the mirror, and mark where the point touches the other half.',
    'Write both pairs of coordinates beneath each other, and compare their signs.',
  ],
  stretch: [
    'Reflect a point across one axis and the image across the other axis.',
    'Which single transformation has the same effect, and does the order of the reflections matter?',
  ],
  rule: 'A reflection across an axis changes the sign of the coordinate that measures the distance from that axis.',
  vocabulary,
};
