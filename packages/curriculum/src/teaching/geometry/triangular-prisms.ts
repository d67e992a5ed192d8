import type { Teaching } from '../../teaching.ts';

export const prismVolumeTeaching: Teaching = {
  warmUp: [
    'Think of a tent, a wedge of cheese, or the roof of a garden shed.',
    'What do these objects have in common when you look at them from the front and then from the side?',
  ],
  idea: [
    'A prism is a solid whose two ends are identical, parallel shapes, which are called its bases.',
    'Wherever you slice it parallel to a base, the slice has the same shape and the same size.',
    'The volume is therefore the area of the base multiplied by the length of the prism.',
  ],
  steps: [
    'Identify the base, which is the triangle at both of the ends.',
    'Find the two sides that meet at the right angle, because the longest side is always opposite to it.',
    'Calculate the area of the triangle as half of the product of these two sides.',
    'Multiply the area by the length of the prism, and write the answer in cubic units.',
  ],
  why: [
    'Imagine that the prism is built from layers that are one unit thick and have the shape of the base.',
    'Every layer contains as many cubic units as the base contains square units.',
    'Since the length tells how many layers there are, multiplying by it counts all of the cubic units.',
  ],
  slip: [
    'Many students multiply all the lengths they see, although one of them is not needed.',
    'Calculate the area of the base separately, and check that you have taken half of the rectangle.',
  ],
  world: [
    'The shelters in this place are prisms, and each of them offers a different amount of space.',
    'Compare their volumes before you decide where your team is going to store the equipment.',
  ],
  support: [
    'Put two equal triangular prisms together so that they form a box, and find the volume of the box.',
    'Half of it belongs to each of the two prisms.',
  ],
  stretch: [
    'A triangular prism and a box have the same length and the same volume.',
    'What must be true of their bases? Describe three different possibilities.',
  ],
  rule: 'The volume of a prism is the area of its base multiplied by its length.',
  vocabulary: [
    { term: 'prism', meaning: 'a solid with two identical, parallel ends' },
    { term: 'base', meaning: 'one of the two identical ends of a prism' },
    { term: 'volume', meaning: 'the amount of space that a solid fills' },
  ],
};

export const prismSurfaceTeaching: Teaching = {
  warmUp: [
    'Suppose that you want to wrap a gift that has the shape of a tent.',
    'Which shapes of paper would you cut out if you were not allowed to fold or to overlap anything?',
  ],
  idea: [
    'The surface of a triangular prism consists of two identical triangles and three rectangles.',
    'Each of the rectangles is as long as the prism, and its width is one of the sides of the triangle.',
    'When the rectangles are unfolded, they form one large rectangle that reaches around the triangle.',
  ],
  steps: [
    'Sketch the net of the prism, and label every side with its length.',
    'Calculate the area of the triangle, and double it because there are two of them.',
    'Add the three sides of the triangle, and multiply the sum by the length of the prism.',
    'Add both results, and express the answer in square units.',
  ],
  why: [
    'Folding a net into a solid changes neither the shape nor the area of any face.',
    'The three rectangles have equal lengths, so their widths can be combined before multiplying.',
    'This is an application of the distributive property, and it replaces three multiplications by a single one.',
  ],
  slip: [
    'It is easy to forget one of the triangles, or the sloping rectangle on the longest side.',
    'Number the five faces of the net, and check that each number appears in your calculation.',
  ],
  world: [
    'Every structure in this place needs a protective covering on all of its faces.',
    'Calculate the surface of each structure precisely, because your team has only a limited supply.',
  ],
  support: [
    'Build the prism from paper, cut it open along its edges, and spread it out on the table.',
    'Write the area on every face before you add anything.',
  ],
  stretch: [
    'Two triangular prisms are glued together to form a box.',
    'By how much does the total surface decrease, and which faces are responsible for it?',
  ],
  rule: 'The surface area of a prism is the sum of the areas of its two bases and of the rectangles around them.',
  vocabulary: [
    { term: 'prism', meaning: 'a solid with two identical, parallel ends' },
    { term: 'net', meaning: 'a flat pattern that folds up to a solid' },
    { term: 'surface area', meaning: 'the area of all faces of a solid together' },
  ],
};
