import type { Teaching } from '../../teaching.ts';

export const oneStepEquationsTeaching: Teaching = {
  warmUp: [
    'I am thinking of a number. When I add 8 to it, I get 21.',
    'What is my number, and how did you work backward to find it?',
  ],
  idea: [
    'An equation is like a balance: both sides weigh exactly the same.',
    'A letter stands for the number that nobody has told us yet.',
    'Whatever you do to one side, you also do to the other side, and the balance stays level.',
  ],
  steps: [
    'Find out what was done to the letter.',
    'Choose the opposite operation, which is the one that undoes it.',
    'Apply that operation to both sides of the equation, so that the letter stands alone.',
    'Put the result in place of the letter to check that the equation is true.',
  ],
  why: [
    'Adding and subtracting undo each other, and multiplying and dividing do so too.',
    'If both sides are equal and you change them in the same way, then they remain equal.',
    'When the letter finally stands alone, the other side shows its value.',
  ],
  slip: [
    'Some people repeat the operation that they see, instead of undoing it.',
    'Describe the equation aloud, as in "something plus eight is twenty-one", and then ask how to get back to the something.',
  ],
  world: [
    'Several of the labels have faded, so the supply list shows a letter where a number used to be.',
    'Recover the missing numbers, and everybody on your team will know what to expect.',
  ],
  support: [
    'Draw a balance with a closed bag on one side, and remove the same weights from both sides.',
    'Try a few numbers in place of the letter, and notice whether the result is too high or too low.',
  ],
  stretch: [
    'Invent a number story for an equation that has both a multiplication and an addition.',
    'Exchange it with a partner, and discuss in which order the operations have to be undone.',
  ],
  rule: 'An equation stays true when the same operation is applied to both of its sides.',
  vocabulary: [
    { term: 'equation', meaning: 'a statement that two amounts are equal' },
    { term: 'variable', meaning: 'a letter that stands for a number' },
    { term: 'solution', meaning: 'the number that makes an equation true' },
  ],
};
