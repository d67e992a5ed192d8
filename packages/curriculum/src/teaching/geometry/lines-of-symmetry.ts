import type { Teaching } from '../../teaching.ts';

export const linesOfSymmetryTeaching: Teaching = {
  warmUp: [
    'Fold a sheet of paper, cut out a shape along the fold, and then open it again.',
    'What do you notice about the left half and the right half?',
  ],
  idea: [
    'A line of symmetry divides a shape into two halves that match each other.',
    'When you fold the shape along this line, one half lies exactly on top of the other.',
    'A shape can have one line of symmetry, several of them, or none at all.',
  ],
  steps: [
    'Look for an upright fold first, and after that for a level one.',
    'Now try the folds that slant, such as those from corner to corner.',
    'Keep only the folds where the two halves match at every point.',
    'When there are several shapes of one kind, multiply by the number of shapes.',
  ],
  why: [
    'Folding moves every point to the other side of the line, just as a mirror does.',
    'If every edge falls exactly on another edge, the shape looks the same as before.',
    'The more equal sides and angles a shape has, the more folds are possible.',
  ],
  slip: [
    'A line from corner to corner divides a long rectangle in half, but it is not a line of symmetry.',
    'Try it with a sheet of paper, and you will see that two corners stick out.',
  ],
  world: [
    'The patterns on these walls are made of shapes that match when they are folded.',
    'Find each line of symmetry, because every line belongs to the plan.',
  ],
  support: [
    'Cut the shape out of thin paper, and fold it in every way that you can think of.',
    'Hold a small mirror on the line, and check whether the shape still looks whole.',
  ],
  stretch: [
    'Find all the capital letters that have two lines of symmetry.',
    'Then write a word that looks the same in a mirror.',
  ],
  rule: 'A line of symmetry folds a shape so that its two halves match exactly.',
  vocabulary: [
    { term: 'line of symmetry', meaning: 'a line along which a shape folds onto itself' },
    { term: 'rhombus', meaning: 'a shape with four equal sides' },
    { term: 'octagon', meaning: 'a shape with eight sides' },
  ],
};
