import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'right triangle', meaning: 'a triangle with one angle of 90 degrees' },
  { term: 'hypotenuse', meaning: 'the longest side of a right triangle, opposite the right angle' },
  { term: 'leg', meaning: 'one of the two sides that form the right angle' },
  { term: 'square root', meaning: 'the number above zero that gives a certain number when it is multiplied by itself' },
];

export const findHypotenuseTeaching: Teaching = {
  warmUp: [
    'Imagine a rectangular sports field, and suppose that you want to get from one corner to the opposite corner.',
    'How much shorter is the path straight across the grass than the path along the two sides, and how could you find out without measuring?',
  ],
  idea: [
    'In every right triangle, the areas of the squares on the two legs together equal the area of the square on the hypotenuse.',
    'This remarkable relationship is called the Pythagorean theorem, and people used it thousands of years ago to construct right angles.',
    'It allows you to calculate the longest side whenever the two shorter sides are known.',
  ],
  steps: [
    'Identify the right angle, and notice that the hypotenuse is the side opposite to it.',
    'Multiply each of the two legs by itself, which gives you the areas of the two smaller squares.',
    'Add both areas in order to obtain the area of the square on the hypotenuse.',
    'Take the square root of the sum, and check that the result is longer than each leg but shorter than both together.',
  ],
  why: [
    'Arrange four copies of the triangle inside a large square whose side is as long as both legs together.',
    'In one arrangement the uncovered part is the square on the hypotenuse, and in another arrangement it consists of the squares on the legs.',
    'Because the large square and the four triangles are the same in both cases, the uncovered parts must have equal areas.',
  ],
  slip: [
    'A frequent mistake is to add the legs themselves, although the theorem makes a statement about their squares.',
    'Remember that the direct path is always shorter than the detour, so a sum of the legs cannot possibly be correct.',
  ],
  world: [
    'Several of the paths in this place have been blocked, and the only possibility is to go straight across.',
    'Calculate the length of each direct connection in advance, so that your team carries enough rope to secure it.',
  ],
  support: [
    'Draw a right triangle on squared paper, construct a square on each of its sides, and compare the three areas.',
    'Begin with legs of three and four units, because all the areas can then be counted exactly.',
  ],
  stretch: [
    'Determine the length of the longest straight stick that fits inside a rectangular box.',
    'Explain why the theorem has to be applied twice, and describe the two right triangles that you need.',
  ],
  rule: 'In a right triangle the square of the hypotenuse equals the sum of the squares of the legs.',
  vocabulary,
};

export const findLegTeaching: Teaching = {
  warmUp: [
    'A ladder leans against a wall, and you know both the length of the ladder and the distance of its foot from the wall.',
    'Does that information already determine how high the ladder reaches, or would you need an additional measurement?',
  ],
  idea: [
    'The Pythagorean theorem connects all three sides of a right triangle, so any two of them determine the third.',
    'If the hypotenuse is among the known sides, then the missing side is a leg, and its square is a difference.',
    'Recognizing which side is the hypotenuse is consequently the most important decision in the entire solution.',
  ],
  steps: [
    'Sketch the triangle, mark the right angle, and identify the side that lies opposite to it.',
    'Square the hypotenuse and the known leg separately.',
    'Subtract the square of the leg from the square of the hypotenuse to obtain the square of the missing leg.',
    'Take the square root, and confirm that the result is shorter than the hypotenuse.',
  ],
  why: [
    'The square on the hypotenuse is exactly as large as the squares on both legs together.',
    'If you remove the square on the known leg from this total, only the square on the unknown leg remains.',
    'In the language of algebra, you subtract the same expression from both sides of an equation.',
  ],
  slip: [
    'Many students add the two squares automatically, because addition is what they remember from the theorem.',
    'Ask yourself beforehand whether the unknown side should be the longest one, and choose the operation accordingly.',
  ],
  world: [
    'The equipment in this place is attached to inclined cables, and their lengths are written on the labels.',
    'Work out how high each cable reaches before anybody in your team starts to climb.',
  ],
  support: [
    'Write the theorem with three empty boxes, insert the known sides in the correct boxes, and solve the equation afterward.',
    'Practice with the well-known triangles whose sides are small whole numbers until the pattern becomes familiar.',
  ],
  stretch: [
    'Investigate all right triangles with whole-number sides in which one leg is twelve units long.',
    'Describe a systematic method that guarantees that you have not overlooked any of them.',
  ],
  rule: 'In a right triangle the square of a leg equals the square of the hypotenuse minus the square of the other leg.',
  vocabulary,
};
