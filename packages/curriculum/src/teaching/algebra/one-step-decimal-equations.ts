import type { Teaching } from '../../teaching.ts';

export const oneStepDecimalEquationsTeaching: Teaching = {
  warmUp: [
    'A parcel weighs 2.4 kilograms, and after you have packed one more book it weighs 3.1 kilograms.',
    'How heavy was the book, and how could you make sure that you are right?',
  ],
  idea: [
    'An equation with decimals is solved exactly like an equation with whole numbers.',
    'You find out what was done to the letter, and then you undo it on both sides.',
    'Only the calculation needs more care, because every digit has to stay in its own place.',
  ],
  steps: [
    'Say what happens to the letter in the equation.',
    'Choose the operation that undoes it.',
    'Write the numbers with their decimal points exactly below each other when you add or subtract.',
    'Estimate with whole numbers to see whether the result is reasonable.',
    'Put the result into the equation, and check both sides.',
  ],
  why: [
    'Opposite operations undo each other, no matter whether the numbers are whole or not.',
    'Lining up the decimal points keeps tenths with tenths and hundredths with hundredths.',
    'A quick estimate shows at once if the point has moved to the wrong place.',
  ],
  slip: [
    'When two decimals have different lengths, people tend to line up their last digits.',
    'Fill the empty places at the end with zeros until both numbers are equally long.',
  ],
  world: [
    'The scales and rulers of this world show decimals, and one reading is always missing.',
    'Work out the missing reading from the others, because the machine accepts nothing but the exact value.',
  ],
  support: [
    'Change the decimals into cents or centimeters, solve the equation with whole numbers, and change back.',
    'Use paper with squares, and write exactly one digit or point into each square.',
  ],
  stretch: [
    'Invent an equation whose solution is smaller than one tenth, and write a story that belongs to it.',
    'Which number gives the same result when it is multiplied by 1.5 as when 1.5 is added to it?',
  ],
  rule: 'An equation with decimals stays true when the same operation is applied to both of its sides.',
  vocabulary: [
    { term: 'equation', meaning: 'a statement that two amounts are equal' },
    { term: 'solution', meaning: 'the number that makes an equation true' },
    { term: 'decimal', meaning: 'a number with a point that shows tenths, hundredths and so on' },
  ],
};
