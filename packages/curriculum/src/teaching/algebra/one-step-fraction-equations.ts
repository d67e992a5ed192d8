import type { Teaching } from '../../teaching.ts';

export const oneStepFractionEquationsTeaching: Teaching = {
  warmUp: [
    'Two thirds of the people on a bus are children, and somebody counts twelve children.',
    'How many people are on the bus, and how did you find the missing ones?',
  ],
  idea: [
    'A fraction in an equation tells you either how much was added or which part of the letter was taken.',
    'If a fraction was added, then you undo it by subtracting the same fraction.',
    'If a fraction of the letter was taken, you find one part first and build the whole from it.',
  ],
  steps: [
    'Decide whether the fraction is added to the letter or multiplies it.',
    'For an added fraction, change both fractions into parts of equal size and subtract.',
    'For a part of the letter, divide by the top to find one part.',
    'Multiply that one part by the bottom to get the whole.',
    'Put the result back into the equation to check it.',
  ],
  why: [
    'The bottom of a fraction says into how many equal parts the whole has been cut.',
    'The top says how many of those parts are present, so dividing by the top leaves a single part.',
    'All the parts together make the whole again, and that is the number that the letter stands for.',
  ],
  slip: [
    'Some people multiply by the fraction once more, although the equation has already done that.',
    'Ask yourself whether the letter must be larger or smaller than the number on the other side.',
  ],
  world: [
    'Part of every message in this world has been washed away, and only a fraction remains.',
    'Recover the whole amount from the part that you can still read, and share it with your team.',
  ],
  support: [
    'Draw a bar, cut it into as many parts as the bottom says, and shade as many as the top says.',
    'Write the known amount under the shaded parts, and share it equally among them.',
  ],
  stretch: [
    'A number becomes smaller by a third, and then it is eight. What was it before?',
    'Write an equation for this riddle, and invent a similar riddle with fourths.',
  ],
  rule: 'An equation with fractions is solved by undoing what was done to the letter on both sides.',
  vocabulary: [
    { term: 'numerator', meaning: 'the top of a fraction, which counts the parts' },
    { term: 'denominator', meaning: 'the bottom of a fraction, which names the size of the parts' },
    { term: 'solution', meaning: 'the number that makes an equation true' },
  ],
};
