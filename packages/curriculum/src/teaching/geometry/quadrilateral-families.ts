import type { Teaching } from '../../teaching.ts';

export const quadrilateralPropertiesTeaching: Teaching = {
  warmUp: ['A dog is an animal, and so is a cat.', 'Can one thing have two names? Find more things like that.'],
  idea: [
    'A shape can belong to more than one family.',
    'Every shape with four sides is a quadrilateral, so a square is one too.',
    'A square also has four right angles, so it is a rectangle as well.',
    'And since its four sides are equal, it is a rhombus at the same time.',
  ],
  steps: [
    'Say what a shape must have to be in the family.',
    'Take one kind of shape after the other, and check each thing on your list.',
    'Keep the kinds that have all of it, even if they have another name.',
    'Add up how many shapes you kept.',
  ],
  why: [
    'A family of shapes has rules, and a shape that keeps all the rules is in.',
    'It may be even more special than the rules ask for.',
    'That is why a square never has to leave the rectangles.',
  ],
  slip: [
    'Many people think that a square cannot be a rectangle.',
    'Check the rule instead of the name: does it have four sides and four right angles?',
  ],
  world: [
    'Each door in this place lets in only one family of shapes.',
    'Check every shape by its sides and angles before you carry it there.',
  ],
  support: [
    'Cut shapes out of paper, and test each corner with the corner of a card.',
    'Fold a shape to find out if two sides are equal.',
  ],
  stretch: [
    'Draw a shape with four sides that is not a rectangle and not a rhombus.',
    'Then ask your partner to draw a different one.',
  ],
  rule: 'A shape belongs to every family whose rules it keeps.',
  vocabulary: [
    { term: 'quadrilateral', meaning: 'a shape with four straight sides' },
    { term: 'rhombus', meaning: 'a shape with four equal sides' },
    { term: 'right angle', meaning: 'a square corner' },
  ],
};

export const quadrilateralFamiliesTeaching: Teaching = {
  warmUp: [
    'Every oak is a tree, but not every tree is an oak.',
    'Can you say a sentence of the same kind about squares and rectangles?',
  ],
  idea: [
    'Shapes with four sides form a family tree, from the general kinds at the top to the special kinds below.',
    'Whatever is true of a general kind is also true of every special kind under it.',
    'A square stands at the very bottom, because it has all the properties of the others.',
  ],
  steps: [
    'Write down what a shape needs in order to belong to the family.',
    'Look for parallel sides first, then for equal sides, and finally for right angles.',
    'Keep each kind of shape that has everything on your list, and do not worry about its name.',
    'Add the numbers of the shapes that you have kept.',
  ],
  why: [
    'A rectangle has four right angles, so its opposite sides have to be parallel.',
    'That makes each rectangle a parallelogram, although hardly anybody calls it by that name.',
    'In the same way each property carries other properties with it down the family tree.',
  ],
  slip: [
    'A common mistake is to count only the shapes that carry the name of the family.',
    'Read the rule aloud and test all the shapes, because a special shape may be hiding behind a different name.',
  ],
  world: [
    'The builders here sort their stones by properties and not by names.',
    'Find every stone that fits the rule, and the wall will hold without any gaps.',
  ],
  support: [
    'Draw the family tree on a large sheet, and put cut-out shapes on its branches.',
    'Check parallel sides with two rulers and right angles with the corner of a card.',
  ],
  stretch: [
    'Decide whether each sentence is always, sometimes or never true: a rhombus is a square, and a kite is a rectangle.',
    'Explain each decision with a drawing.',
  ],
  rule: 'Every property of a kind of shape also belongs to all the more special kinds within it.',
  vocabulary: [
    { term: 'parallelogram', meaning: 'a quadrilateral with two pairs of parallel sides' },
    { term: 'parallel', meaning: 'always the same distance apart' },
    { term: 'kite', meaning: 'a quadrilateral with two pairs of equal sides that lie next to each other' },
    { term: 'property', meaning: 'something that is true of a shape' },
  ],
};
