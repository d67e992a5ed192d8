import type { Teaching } from '../../teaching.ts';

export const letterOnBothSidesTeaching: Teaching = {
  warmUp: [
    'Two sports clubs demand different admission fees and different monthly contributions.',
    'For how many months are they equally expensive, and which club is cheaper after that?',
  ],
  idea: [
    'If the unknown appears on both sides of an equation, it has to be collected on one side first.',
    'A term with the letter may be subtracted from both sides like any ordinary number, since both sides represent the same value.',
    'Afterwards the equation has the familiar form of two steps, and it can be solved as usual.',
  ],
  steps: [
    'Expand the brackets if there are any, and collect like terms on each side.',
    'Remove the letter from one side by adding or subtracting the same term on both sides.',
    'Undo the plain number that stands beside the letter.',
    'Divide both sides by the number before the letter.',
    'Substitute the solution on both sides of the original equation, and compare the two values.',
  ],
  why: [
    'Imagine a balance with identical closed bags and some weights on both of its sides.',
    'If the same number of bags is removed from both sides, the balance remains level, although nobody knows what they weigh.',
    'In the end all remaining bags are on one side, and the weights on the other side reveal their value.',
  ],
  slip: [
    'A frequent mistake is adding the terms with the letter from both sides, as if they were on the same side.',
    'Write the operation that you are carrying out below both sides, and perform it twice, once on the left and once on the right.',
  ],
  world: [
    'Two machines of this world work at different speeds and have started with different supplies.',
    'Find the moment at which both have produced the same amount, because only then can they be connected.',
  ],
  support: [
    'Draw both sides of the equation as a balance with bags and weights, and remove equal things from both sides.',
    'Complete a table with the values of both sides for several numbers, and observe where they meet.',
  ],
  stretch: [
    'Construct an equation with the letter on both sides that has no solution, and another one that is true for every number.',
    'Describe how you can recognize these special cases before you have finished solving the equation.',
  ],
  rule: 'An equation with the letter on both sides is solved by collecting the terms with the letter on one side and the numbers on the other.',
  vocabulary: [
    { term: 'linear equation', meaning: 'an equation in which the letter is not multiplied by itself' },
    { term: 'collect terms', meaning: 'to join terms of the same kind' },
    { term: 'solution', meaning: 'the number that makes an equation true' },
  ],
};
