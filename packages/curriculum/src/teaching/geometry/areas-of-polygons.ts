import type { Teaching } from '../../teaching.ts';

export const triangleAreaTeaching: Teaching = {
  warmUp: [
    'Cut a rectangular sheet of paper along a line from one corner to the opposite corner.',
    'What can you say about the two pieces, and how do you know that it is true?',
  ],
  idea: [
    'Every triangle is exactly half of a parallelogram that has the same base and the same height.',
    'Any side of the triangle may be chosen as the base.',
    'The height is the distance straight up from this base to the opposite corner, even if it runs outside the triangle.',
  ],
  steps: [
    'Choose a side as the base, and find the height that is perpendicular to it.',
    'Multiply the base by the height to get the area of the parallelogram.',
    'Divide the product by two, because the triangle fills only half of it.',
    'Write the answer in square units.',
  ],
  why: [
    'If you turn a copy of the triangle halfway around, it fits against the original along one side.',
    'Together the two copies form a parallelogram, and neither a gap nor an overlap remains.',
    'Since the copies are identical, each of them covers half of the area.',
  ],
  slip: [
    'It is tempting to use a slanted side as if it were the height.',
    'Hold the corner of a card against the base, and measure only along the edge that stands straight up.',
  ],
  world: [
    'The sails and roofs in this place are triangles, and material is hard to find.',
    'Calculate every area precisely before your team begins to cut.',
  ],
  support: [
    'Draw the triangle on squared paper, enclose it in a rectangle, and compare the parts inside with the parts outside.',
    'Mark the base in one color and the height in another before you calculate.',
  ],
  stretch: [
    'Draw several different triangles that share a base and have the same height.',
    'Explain why their areas are equal although their shapes are so different.',
  ],
  rule: 'The area of a triangle is half of the product of its base and its height.',
  vocabulary: [
    { term: 'base', meaning: 'the side from which the height is measured' },
    { term: 'height', meaning: 'the distance from the base straight up to the opposite corner' },
    { term: 'perpendicular', meaning: 'meeting at a right angle' },
  ],
};

export const parallelogramAreaTeaching: Teaching = {
  warmUp: [
    'Push a stack of cards sideways until it leans, and look at it from the front.',
    'Has the area of the front changed, or is it still the same as before?',
  ],
  idea: [
    'A parallelogram can be rearranged into a rectangle without losing any of its area.',
    'For this reason its area depends on the base and the height, and not on the slanted side.',
    'When the parallelogram leans further, the slanted side grows, but the area remains the same.',
  ],
  steps: [
    'Choose one side as the base.',
    'Find the height, which is the distance between the base and the side opposite to it.',
    'Ignore the slanted side, since it does not help you to find the area.',
    'Multiply the base by the height, and write the answer in square units.',
  ],
  why: [
    'Cut a right triangle off one end of the parallelogram and attach it to the other end.',
    'The slanted sides fit together exactly, because they are parallel and of equal length.',
    'The result is a rectangle with the same base and the same height, so it has the same area as well.',
  ],
  slip: [
    'Many people multiply the two sides that they see, as they would in a rectangle.',
    'The slanted side is always longer than the height, so that answer comes out too large.',
  ],
  world: [
    'The ground in this place is divided into fields that lean to one side.',
    'Determine how much space every field offers, so that nothing is planted too close together.',
  ],
  support: [
    'Cut a parallelogram out of paper, snip off the triangle at one end, and rearrange the two pieces.',
    'Then measure the sides of the rectangle that you have made.',
  ],
  stretch: [
    'A parallelogram has sides of ten and six centimeters.',
    'Find out which areas are possible when it leans more and more, and which of them is the largest.',
  ],
  rule: 'The area of a parallelogram is the product of its base and its height.',
  vocabulary: [
    { term: 'parallelogram', meaning: 'a four-sided shape with two pairs of parallel sides' },
    { term: 'base', meaning: 'the side from which the height is measured' },
    { term: 'height', meaning: 'the distance between the base and the side opposite to it' },
  ],
};

export const trapezoidAreaTeaching: Teaching = {
  warmUp: [
    'Many tables in classrooms have the shape of a trapezoid.',
    'What shape do you get when you push two of these tables together with their slanted sides?',
  ],
  idea: [
    'A trapezoid has two parallel sides of different lengths, and its area lies between those of two rectangles.',
    'One rectangle is as wide as the longer side, and the other is as wide as the shorter side.',
    'The mean of the two parallel sides is exactly the right width.',
  ],
  steps: [
    'Find the two sides that are parallel, and add their lengths.',
    'Divide the sum by two to get the mean of the two lengths.',
    'Multiply the mean by the height, which is the distance between the parallel sides.',
    'Compare the answer with the two rectangles to see whether it makes sense.',
  ],
  why: [
    'Turn a copy of the trapezoid upside down and place it beside the original.',
    'The two pieces form a parallelogram whose base is the sum of both parallel sides.',
    'Half of that parallelogram is the trapezoid, and this explains why you divide by two.',
  ],
  slip: [
    'A frequent mistake is to multiply only one of the parallel sides by the height.',
    'Always ask yourself whether both parallel sides appear in your calculation.',
  ],
  world: [
    'The walls in this place lean inward, so they are narrower above than below.',
    'Work out the area of each wall before you collect the material to repair it.',
  ],
  support: [
    'Draw a line from corner to corner, and find the areas of the two triangles separately.',
    'Add these areas, and compare the sum with what the rule gives you.',
  ],
  stretch: [
    'What happens to the rule when the shorter side shrinks until it is only a point?',
    'What happens when both parallel sides become equal?',
  ],
  rule: 'The area of a trapezoid is the mean of its parallel sides multiplied by its height.',
  vocabulary: [
    { term: 'trapezoid', meaning: 'a four-sided shape with two parallel sides' },
    { term: 'parallel', meaning: 'always the same distance apart' },
    { term: 'mean', meaning: 'the value halfway between two numbers' },
  ],
};
