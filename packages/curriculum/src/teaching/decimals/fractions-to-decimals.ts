import type { Teaching } from '../../teaching.ts';

export const fractionsToDecimalsTeaching: Teaching = {
  warmUp: [
    'A carpenter reads three eighths of an inch from a ruler, but the machine accepts only decimal numbers.',
    'Is this length larger or smaller than four tenths of an inch, and how could you decide without a calculator?',
  ],
  idea: [
    'The bar of a fraction is a division sign, so you can turn every fraction into a decimal by dividing its top by its bottom.',
    'The division ends as soon as the remainder is zero, and then the decimal ends as well.',
    'In simplest form, this happens exactly when the bottom has no other prime factors than two and five.',
  ],
  steps: [
    'Write the division of the top by the bottom, and estimate the result with a familiar fraction.',
    'Put a zero and a decimal point at the beginning if the top is smaller than the bottom.',
    'Attach a zero to the remainder, divide again, and write the next digit into the quotient.',
    'Continue in the same way until no remainder is left.',
  ],
  why: [
    'Attaching a zero to a remainder changes it into ten times as many parts of the next smaller place.',
    'So each step of the division shares out tenths, then hundredths, and so on.',
    'A bottom that divides a power of ten leaves nothing over at that place, so the decimal is finished there.',
  ],
  slip: [
    'Many students copy the digits of the fraction behind the point, although these digits mean something else.',
    'Compare the result with one half before you accept it, because this shows most of the mistakes.',
  ],
  world: [
    'The control panels in this world understand only decimals, but the notes of your team are full of fractions.',
    'Change every fraction exactly, since the machine will not accept a rounded number.',
  ],
  support: [
    'Extend the fraction until its bottom is ten, a hundred or a thousand, and read the decimal from its top.',
    'Use a table for the long division, with one column for the remainders and one for the digits.',
  ],
  stretch: [
    'Predict for each unit fraction down to one twentieth whether its decimal ends, and check it by division.',
    'How does the number of decimal places depend on the factors two and five in the bottom?',
  ],
  rule: 'A fraction is turned into a decimal by dividing its top by its bottom, and this decimal either ends or repeats.',
  vocabulary: [
    { term: 'terminating decimal', meaning: 'a decimal that has an end' },
    { term: 'remainder', meaning: 'what is left over in a step of a division' },
    { term: 'rational number', meaning: 'a number that can be written as a fraction of integers' },
  ],
};

export const repeatingDigitsTeaching: Teaching = {
  warmUp: [
    'A string of lights has the colors red, green and blue, and this pattern is repeated from the beginning to the end.',
    'Which color does the fiftieth light have, and how can you find out without counting all of them?',
  ],
  idea: [
    'If a long division never reaches the remainder zero, its digits must repeat sooner or later.',
    'The digits between two equal remainders form a block, and this block returns again and again without an end.',
    'Whoever knows the block can name every digit of the decimal, however far it is from the point.',
  ],
  steps: [
    'Carry out the long division until a remainder appears that you have already seen.',
    'Write down the block of digits between these two equal remainders, and count how many digits it contains.',
    'Divide the number of the place by the length of the block, and look at what remains.',
    'Read the digit at this position of the block, or the last digit if nothing remains.',
  ],
  why: [
    'Every remainder is smaller than the divisor, so there are only so many different ones.',
    'After enough steps one of them has to come back, and from there everything happens as before.',
    'That is why the decimal of a fraction either ends or repeats, and nothing else is possible.',
  ],
  slip: [
    'It is common to be wrong by one position, because people begin to count with the zero in front of the point.',
    'Number the first few digits carefully with small numbers above them before you apply any rule.',
  ],
  world: [
    'The passwords of this world are digits from endless decimals, and nobody has enough paper to write them all down.',
    'Discover the block, calculate the position, and the correct digit will open the door for your team.',
  ],
  support: [
    'Write the block several times in a row on squared paper, and number the squares from one to the place that you need.',
    'Practice with a pattern of colors or letters first, and replace the letters by digits afterward.',
  ],
  stretch: [
    'Compare the decimals of one seventh and two sevenths, and describe what their blocks have in common.',
    'How long can the block of a fraction be at most when you know the denominator?',
  ],
  rule: 'The decimal of a fraction ends or repeats, since a long division has only a limited number of remainders.',
  vocabulary: [
    { term: 'repeating decimal', meaning: 'a decimal in which a block of digits returns without an end' },
    { term: 'block', meaning: 'the digits that are repeated' },
    { term: 'remainder', meaning: 'what is left over in a step of a division' },
  ],
};
