import type { Teaching } from '../../teaching.ts';

export const twoStepInequalitiesTeaching: Teaching = {
  warmUp: [
    'You have saved some money, and you earn a fixed amount for each hour of work.',
    'After how many hours can you afford the bicycle, and is an additional hour also acceptable?',
  ],
  idea: [
    'An inequality is solved with the same steps as an equation, and the solutions are all numbers on one side of a border.',
    'There is only one exception, and it has to do with multiplying and dividing by negative numbers.',
    'In that case larger and smaller exchange their places, so the sign has to be turned around.',
  ],
  steps: [
    'Undo the addition or subtraction on both sides.',
    'Divide both sides by the number before the letter.',
    'Turn the sign around if this number is negative.',
    'Decide whether the border itself belongs to the solutions.',
    'Test one number on each side of the border in the original inequality.',
  ],
  why: [
    'Adding the same number to both sides moves them along the number line without changing their order.',
    'Dividing by a negative number reflects both sides at zero, and a reflection reverses the order.',
    'Therefore three is smaller than five, but negative three is larger than negative five.',
  ],
  slip: [
    'Most mistakes happen because the sign is not turned around, or because it is turned for no reason.',
    'Testing a single number takes a few seconds and shows immediately on which side the solutions are.',
  ],
  world: [
    'The energy in this world is limited, and each activity of your team consumes a part of it.',
    'Work out how often a task can be repeated before a dangerous limit is reached.',
  ],
  support: [
    'Solve the equation first, mark the solution on a number line, and test one number to the left and one to the right.',
    'Write the situation in words with "at least" or "at most" before you choose a sign.',
  ],
  stretch: [
    'Invent a situation in which the exact border is not a possible answer, for example because people cannot be divided.',
    'Explain to a partner, with the help of a number line, why the sign turns around.',
  ],
  rule: 'An inequality is solved like an equation, but its sign turns around when both sides are divided by a negative number.',
  vocabulary: [
    { term: 'inequality', meaning: 'a statement that one amount is larger or smaller than another' },
    { term: 'integer', meaning: 'a whole number, its opposite, or zero' },
    { term: 'solution set', meaning: 'all the numbers that make an inequality true' },
  ],
};
