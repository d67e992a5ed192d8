import type { Teaching } from '../../teaching.ts';

export const cylinderVolumeTeaching: Teaching = {
  warmUp: [
    'A tall, narrow glass and a wide, shallow bowl are standing next to each other on a table.',
    'Which of them contains more water, and what would you have to measure in order to be certain?',
  ],
  idea: [
    'A cylinder is a solid with two identical circular bases that are parallel to each other.',
    'Its volume can be imagined as a stack of thin circular layers that all have the same area.',
    'The area of the base multiplied by the height therefore gives the volume, exactly as it does for a prism.',
  ],
  steps: [
    'Determine the radius of the base, and halve the diameter if the radius is not given directly.',
    'Square the radius, and multiply the result by pi to obtain the area of the base.',
    'Multiply this area by the height of the cylinder.',
    'Express the result in cubic units, and estimate whether its size is reasonable.',
  ],
  why: [
    'A layer that is exactly one unit high contains as many cubic units as the base contains square units.',
    'The height tells you how many of these layers are necessary to build the complete cylinder.',
    'The argument is identical to the argument for boxes, because the shape of the base is not important for it.',
  ],
  slip: [
    'The radius is squared, but the height is not, and these two lengths are easily confused.',
    'Calculate the area of the circular base as a separate result before you consider the height at all.',
  ],
  world: [
    'The containers in this place are cylinders, and the amount they can hold is not written on any of them.',
    'Calculate the volume of each container in order to distribute the supplies of your team sensibly.',
  ],
  support: [
    'Stack a number of coins, measure the thickness of a single coin, and compare the stack with a single layer.',
    'Write the formula with empty boxes, and insert one measurement at a time.',
  ],
  stretch: [
    'Roll a rectangular sheet of paper into a cylinder in two different ways.',
    'Investigate which of the two cylinders has the larger volume, and explain the reason in terms of the formula.',
  ],
  rule: 'The volume of a cylinder is pi times the square of its radius times its height.',
  vocabulary: [
    { term: 'cylinder', meaning: 'a solid with two identical, parallel circles as its ends' },
    { term: 'radius', meaning: 'the distance from the center of a circle to its edge' },
    { term: 'base', meaning: 'one of the two circles of a cylinder' },
  ],
};

export const coneVolumeTeaching: Teaching = {
  warmUp: [
    'Imagine a paper cone and a can with the same circular opening and the same height.',
    'How many times would you have to fill the cone with sand and empty it into the can until the can is full?',
  ],
  idea: [
    'A cone becomes narrower from its circular base to its tip, so it contains less than the cylinder around it.',
    'Surprisingly, the relationship is always the same: exactly three cones fill one cylinder of equal radius and height.',
    'For this reason the volume of a cone is one third of the volume of the corresponding cylinder.',
  ],
  steps: [
    'Determine the radius of the circular base, and halve the diameter if necessary.',
    'Square the radius and multiply it by the height, which is measured vertically from the base to the tip.',
    'Divide the product by three in order to change from the cylinder to the cone.',
    'Multiply by pi, and express your answer in cubic units.',
  ],
  why: [
    'Experiments with water or sand demonstrate that the contents of three cones fill the cylinder completely.',
    'A similar relationship is true of a cube, which can be divided into three identical pyramids.',
    'Halfway up, the width of the cone is half as large, but the area of its slice is only a quarter, and so a large part of the cylinder remains empty.',
  ],
  slip: [
    'Many students take half of the cylinder, because a triangle is half of the rectangle around it.',
    'A cone becomes narrower in two directions at the same time, and therefore it fills only a third.',
  ],
  world: [
    'The roofs and the funnels in this place are cones, and their contents have to be calculated.',
    'Compare each of them with the cylinder that encloses it, and your team will know what to expect.',
  ],
  support: [
    'Build a cone and a cylinder with equal radius and equal height from paper, and fill one with rice from the other.',
    'Calculate the volume of the cylinder first, and divide it by three afterward.',
  ],
  stretch: [
    'A conical glass is filled with water to half of its height.',
    'Determine which fraction of its volume is filled, and explain why the answer surprises most people.',
  ],
  rule: 'The volume of a cone is one third of the volume of a cylinder with the same base and the same height.',
  vocabulary: [
    { term: 'cone', meaning: 'a solid with a circular base that narrows to a point' },
    { term: 'height', meaning: 'the vertical distance from the base to the tip' },
    { term: 'cylinder', meaning: 'a solid with two identical, parallel circles as its ends' },
  ],
};

export const sphereVolumeTeaching: Teaching = {
  warmUp: [
    'A ball is packed into a cylindrical box that it touches at the top, at the bottom, and all the way around.',
    'Estimate which part of the box is filled by the ball and which part remains empty.',
  ],
  idea: [
    'A sphere consists of all the points in space that are at most one radius away from its center.',
    'It fills exactly two thirds of the cylinder that encloses it, a discovery that was made more than two thousand years ago.',
    'Because the height of this cylinder is twice the radius, the volume depends on a single measurement.',
  ],
  steps: [
    'Determine the radius of the sphere, and halve the diameter if the radius is not given.',
    'Use the radius as a factor three times, which means that you calculate its cube.',
    'Multiply the cube by four, and divide the result by three.',
    'Multiply by pi, and express your answer in cubic units.',
  ],
  why: [
    'The cylinder around the sphere has a volume of pi times the radius squared times twice the radius.',
    'Two thirds of this product simplify to four thirds of pi times the radius cubed.',
    'Since three lengths are multiplied, a sphere with twice the radius contains eight times as much.',
  ],
  slip: [
    'The radius is frequently squared instead of cubed, since the formula for a circle is so familiar.',
    'Remember that a volume is measured in cubic units, so the radius has to appear as a factor three times.',
  ],
  world: [
    'The tanks in this place are spheres, because a sphere contains the largest possible volume for its surface.',
    'Calculate how much each tank contains before your team decides which of them should be opened.',
  ],
  support: [
    'Press a ball of modeling clay into a cylinder of the same width and twice the radius in height, and observe how much space remains.',
    'Calculate the cube of the radius as a separate step, and continue with the fraction afterward.',
  ],
  stretch: [
    'A large ball of clay is divided into eight equal portions, and each portion is formed into a smaller ball.',
    'Compare the radius of a small ball with the radius of the large ball, and justify your answer.',
  ],
  rule: 'The volume of a sphere is four thirds of pi times the cube of its radius.',
  vocabulary: [
    { term: 'sphere', meaning: 'a perfectly round solid, like a ball' },
    { term: 'radius', meaning: 'the distance from the center of a sphere to its surface' },
    { term: 'cube of a number', meaning: 'the product in which the number is a factor three times' },
  ],
};
