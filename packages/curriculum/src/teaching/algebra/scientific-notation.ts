import type { Teaching } from '../../teaching.ts';

export const scientificNotationTeaching: Teaching = {
  warmUp: [
    'Imagine that you have to copy the distance between two stars, which has seventeen digits, several times without a mistake.',
    'What makes such long numbers difficult to read, and how could they be written more conveniently?',
  ],
  idea: [
    'Scientific notation writes a number as a product of a front number from one to ten and a power of ten.',
    'The front number shows the important digits, while the exponent shows how large or how small the number is.',
    'Positive exponents belong to large numbers, and negative exponents belong to those between zero and one.',
  ],
  steps: [
    'Look at the sign of the exponent to decide whether the number becomes larger or smaller.',
    'Move the decimal point one place for each power of ten, to the right for a positive exponent and to the left for a negative one.',
    'Fill the places that have become empty with zeros.',
    'Compare the result with the exponent once more, and separate long numbers into groups of three digits.',
  ],
  why: [
    'Multiplying by ten gives every digit a place that is worth ten times as much, so the decimal point appears to move.',
    'A negative exponent stands for dividing by ten again and again, and so the point moves the other way.',
    'The digits themselves never change, because only their places are affected.',
  ],
  slip: [
    'Many students simply add as many zeros as the exponent says, although some places are already taken by digits.',
    'Count the movements of the decimal point instead of the zeros, and draw a small arc for every movement.',
  ],
  world: [
    'The instruments of this world report everything in scientific notation, from enormous distances to the smallest grains of dust.',
    'Translate the reports into ordinary numbers, because the others on your team cannot read them.',
  ],
  support: [
    'Write the digits into a table of place values, and shift all of them by one column for each power of ten.',
    'Begin with front numbers that have only one digit, and compare what several different exponents do to them.',
  ],
  stretch: [
    'Search for the population of your country, round it to two digits, and express it in scientific notation.',
    'Find out which everyday objects have a thickness of about one ten-thousandth of a meter.',
  ],
  rule: 'In scientific notation, the exponent of ten tells how many places the decimal point of the front number moves.',
  vocabulary: [
    { term: 'scientific notation', meaning: 'a number from one to ten, multiplied by a power of ten' },
    { term: 'power of ten', meaning: 'ten used as a factor several times, or divided by repeatedly' },
    { term: 'decimal point', meaning: 'the point behind the ones of a number' },
  ],
};

export const timesAsLargeTeaching: Teaching = {
  warmUp: [
    'One city has about three hundred thousand inhabitants, and a country has about sixty million.',
    'How many of these cities would be necessary to reach the population of the country, and how did you estimate it?',
  ],
  idea: [
    'Numbers in scientific notation can be compared without writing down all of their zeros.',
    'The question "how many times as large" always leads to a division.',
    'The front numbers are divided by each other, the exponents are subtracted, and both results are multiplied at the end.',
  ],
  steps: [
    'Write the division with the number that is described first above the fraction line.',
    'Divide the front numbers, even if the result is smaller than one.',
    'Subtract the exponent of the second number from the exponent of the first.',
    'Multiply both results, and write the answer as an ordinary number.',
    'Ask yourself whether the answer agrees with the difference between the exponents.',
  ],
  why: [
    'When a product is divided by another product, the front numbers and the powers of ten can be handled separately.',
    'Every factor of ten below the fraction line cancels one above it, and that is what subtracting the exponents means.',
    'The difference of the exponents alone already shows roughly how large the answer is.',
  ],
  slip: [
    'Many students compare only the exponents and forget to divide the front numbers.',
    'Multiply the smaller number by your answer, and examine whether the larger number appears.',
  ],
  world: [
    'Two laboratories have reported their measurements, and the commander needs to know how far apart they are.',
    'Calculate how many times as large the first measurement is, without writing out a single row of zeros.',
  ],
  support: [
    'Write both numbers as ordinary numbers first, cancel the common zeros, and divide what remains.',
    'Compare the powers of ten and the front numbers on two separate lines before you combine them.',
  ],
  stretch: [
    'Choose two distances in the solar system, round them to one digit, and compare them in scientific notation.',
    'Explain how you can recognize immediately that one number is at least a thousand times as large as another.',
  ],
  rule: 'Two numbers in scientific notation are compared by dividing their front numbers and subtracting their exponents.',
  vocabulary: [
    { term: 'scientific notation', meaning: 'a number from one to ten, multiplied by a power of ten' },
    { term: 'quotient', meaning: 'the result of a division' },
    { term: 'order of magnitude', meaning: 'the rough size of a number, given by its power of ten' },
  ],
};
