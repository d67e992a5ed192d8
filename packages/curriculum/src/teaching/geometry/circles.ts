import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'radius', meaning: 'the distance from the center of a circle to its edge' },
  { term: 'diameter', meaning: 'the distance across a circle through its center' },
  { term: 'pi', meaning: 'the number of times that a diameter fits around its circle, about 3.14' },
];

export const circumferenceTeaching: Teaching = {
  warmUp: [
    'Imagine that you roll a bicycle wheel along a straight line until it has turned exactly once.',
    'How would you compare the distance it covers with the distance across the wheel?',
  ],
  idea: [
    'In every circle, no matter how small or how large, the distance around is the same multiple of the distance across.',
    'This multiple is called pi, and it is a little more than three.',
    'In most calculations it is good enough to use it with two decimal places.',
  ],
  steps: [
    'Decide whether the question gives the radius or the diameter of the circle.',
    'If only the radius is given, double it in order to obtain the diameter.',
    'Multiply the diameter by pi, and use the rounded value that the question mentions.',
    'Compare your answer with three times the diameter to make sure that it is reasonable.',
  ],
  why: [
    'All circles have the same shape, so a larger circle is simply an enlarged copy of a smaller one.',
    'When a figure is enlarged, all of its lengths are multiplied by the same factor.',
    'That is why the diameter fits around each circle the same number of times.',
  ],
  slip: [
    'The most common mistake is to multiply the radius by pi and forget to double it first.',
    'Draw the circle, mark the length that is given, and ask whether it reaches across the entire circle.',
  ],
  world: [
    'Many of the objects in this place are round, and some of them need a new border.',
    'Find out how much material each border needs before your team cuts anything.',
  ],
  support: [
    'Wrap a string around several round objects, and then measure the string and the diameter of each object.',
    'Divide one length by the other, record the results in a table, and discuss what they have in common.',
  ],
  stretch: [
    'Imagine a rope around the whole earth that is made only one meter longer and is lifted evenly all around.',
    'How far above the ground would it float, and why does the result surprise most people?',
  ],
  rule: 'The circumference of a circle is pi times its diameter.',
  vocabulary: [...vocabulary, { term: 'circumference', meaning: 'the distance around a circle' }],
};

export const circleAreaTeaching: Teaching = {
  warmUp: [
    'One pizza is twice as wide as another, and it costs exactly twice as much.',
    'Would you rather buy one large pizza or two small ones, and how could you justify your decision?',
  ],
  idea: [
    'The area of a circle can be compared with the square that is built on its radius.',
    'A little more than three of these squares are necessary to cover the circle, and the exact number is again pi.',
    'Since the radius is used twice, a circle that is twice as wide has four times the area.',
  ],
  steps: [
    'Find the radius of the circle, and halve the diameter if that is the length you know.',
    'Multiply the radius by itself before you do anything else.',
    'Multiply the result by pi, using the rounded value that the question mentions.',
    'Write your answer in square units, because it describes an area.',
  ],
  why: [
    'Cut a circle into many narrow slices, like those of a cake, and arrange them alternately up and down.',
    'The slices form a figure that resembles a parallelogram, and its height is the radius of the circle.',
    'Its base is half of the circumference, so the area is half of the circumference multiplied by the radius.',
  ],
  slip: [
    'Many students double the radius when they are supposed to square it.',
    'Remember that an area is a product of two lengths, so the radius has to appear as a factor twice.',
  ],
  world: [
    'The round platforms in this place must be covered before anybody can use them safely.',
    'Calculate the area of each platform, and decide how much material your team needs to transport.',
  ],
  support: [
    'Draw a circle on squared paper with a radius of ten squares, and count the squares inside one quarter of it.',
    'Multiply by four, and compare the result with what the rule predicts.',
  ],
  stretch: [
    'A circle fits exactly inside a square, so that it touches all four sides.',
    'Determine which part of the square the circle covers, and explain why the size does not matter.',
  ],
  rule: 'The area of a circle is pi times the square of its radius.',
  vocabulary,
};
