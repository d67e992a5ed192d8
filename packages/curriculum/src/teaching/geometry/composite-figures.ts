import type { Teaching } from '../../teaching.ts';

export const compositeFiguresTeaching: Teaching = {
  warmUp: [
    'Look at the front of a house, including the roof, the door and the windows.',
    'Which simple shapes can you recognize, and which of them would a painter leave out?',
  ],
  idea: [
    'A complicated figure can usually be divided into shapes whose areas you already know.',
    'The areas of parts that belong to the figure are added, and the areas of missing parts are subtracted.',
    'Several ways of dividing the figure are possible, and all of them lead to the same area.',
  ],
  steps: [
    'Sketch the figure, and write all the given lengths beside the corresponding sides.',
    'Divide it into rectangles and triangles, or complete it to a larger rectangle.',
    'Calculate the area of every part separately, and label each result.',
    'Add the parts that belong to the figure, and subtract the parts that are cut out.',
  ],
  why: [
    'Area measures how much of the plane is covered, no matter how the covering pieces are arranged.',
    'If the pieces neither overlap nor leave a gap, then their areas together equal the area of the entire figure.',
    'For the same reason, removing a piece reduces the area by exactly the area of that piece.',
  ],
  slip: [
    'A common mistake is to subtract the lengths of the sides before any area has been calculated.',
    'Determine the area of each shape first, and only afterward combine the areas.',
  ],
  world: [
    'The surfaces in this place consist of several shapes, and some of them contain openings.',
    'Plan carefully how to divide each surface, so that your team neither wastes material nor runs out of it.',
  ],
  support: [
    'Cut the figure out of squared paper, separate it into simple shapes, and count the squares in each of them.',
    'Use a different color for parts that are added and for parts that are subtracted.',
  ],
  stretch: [
    'Design a figure with an area of exactly one hundred square units that contains at least one opening.',
    'Let your partner verify the area by dividing the figure in a different way.',
  ],
  rule: 'The area of a composite figure is the sum of the areas of its parts, without those that are cut out.',
  vocabulary: [
    { term: 'composite figure', meaning: 'a figure that is made of simpler shapes' },
    { term: 'area', meaning: 'the amount of the plane that a figure covers' },
    { term: 'overlap', meaning: 'to cover the same place more than once' },
  ],
};
