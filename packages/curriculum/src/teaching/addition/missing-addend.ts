import type { Teaching } from '../../teaching.ts';

export const missingAddendTeaching: Teaching = {
  warmUp: ['I have 10 cubes, and 6 are in my left hand.', 'How many do I hide in my right hand?'],
  idea: ['A number sentence has two parts and a whole.', 'If you know the whole and one part, you can find the other part.'],
  steps: [
    'Read the sentence, and say "what number" for the box.',
    'Find the whole. It is all of them together.',
    'Take the part you know from the whole.',
    'Put your number in the box and check.',
  ],
  why: ['The two parts make the whole.', 'So when you take one part out, the other part is left.'],
  slip: ['Some of us see a plus sign and just add.', 'First ask if the box is a part or the whole.'],
  world: ['A number has been lost at each gate.', 'Find it so that the gate can open.'],
  support: ['Draw a bar for the whole, and cut it in two parts.', 'Write in what you know.'],
  stretch: ['Write a sentence with a box for a friend.', 'Can you put the box first?'],
  rule: 'When the whole and one part are known, subtracting the part from the whole gives the other part.',
  vocabulary: [
    { term: 'part', meaning: 'some of the whole' },
    { term: 'whole', meaning: 'all of them put together' },
    { term: 'number sentence', meaning: 'numbers and signs that tell something true' },
  ],
};
