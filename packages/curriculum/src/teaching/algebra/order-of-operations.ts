import type { Teaching } from '../../teaching.ts';

export const orderOfOperationsTeaching: Teaching = {
  warmUp: [
    'Two friends work out 2 + 3 × 4. One of them says 20, and the other says 14.',
    'How did each of them get there? Who should change their mind?',
  ],
  idea: [
    'A line of numbers and signs must mean the same to everyone who reads it.',
    'So all people agree on what is done first.',
    'Brackets come first, then multiplying and dividing, and last adding and subtracting.',
  ],
  steps: [
    'Look for brackets first, and work out what is inside them.',
    'Multiply and divide next, in the order in which you read them from left to right.',
    'Add and subtract last, and go from left to right again.',
    'Copy the whole line after each step, with only that one thing changed.',
  ],
  why: [
    'Three bags with four apples each are a bundle of twelve, and two loose apples are not in the bags.',
    'That is why 2 + 3 × 4 keeps the 3 and the 4 together.',
    'Brackets are the way to tell the reader that you mean something else.',
  ],
  slip: [
    'We read words from left to right, and so we want to do the same with numbers.',
    'Before you start, underline the part that has to be done first.',
  ],
  world: [
    'An old machine obeys every order exactly as it is written, and it never asks what you meant.',
    'Work out its code by the rules that everyone has agreed on, and the machine will let you pass.',
  ],
  support: [
    'Use one color for brackets and another for multiplying, and work through the colors in turn.',
    'Tell a story for each line, with bags for the groups and loose things for the rest.',
  ],
  stretch: [
    'Use 2, 3, 4 and 5 once each, with any signs and brackets, to make 24.',
    'How many other whole numbers below 30 can you make?',
  ],
  rule: 'Brackets are worked out first, then products and quotients, and then sums and differences.',
  vocabulary: [
    { term: 'expression', meaning: 'numbers and signs that together have one value' },
    { term: 'brackets', meaning: 'signs that hold together what has to be worked out first' },
    { term: 'operation', meaning: 'something you do with numbers, such as adding' },
  ],
};
