import type { Teaching } from '../../teaching.ts';

export const lawsOfExponentsTeaching: Teaching = {
  warmUp: [
    'A short video is shared by two people, each of them shares it with two others, and this continues for seven rounds.',
    'Then it goes on for three more rounds. How could you describe the number without working it out?',
  ],
  idea: [
    'Powers with the same base can be multiplied, divided and raised again without working out their enormous values.',
    'An exponent counts equal factors, and therefore each law of exponents is nothing but a clever way of counting.',
    'The same laws hold for negative exponents, because a negative exponent counts the factors below the fraction line.',
  ],
  steps: [
    'Make sure that all the powers have the same base.',
    'Add the exponents if the powers are multiplied, and subtract them if the powers are divided.',
    'Multiply the exponents if a power is raised to another power.',
    'Treat negative exponents carefully, and keep their signs in brackets.',
    'Write a short example as a row of factors whenever you are uncertain about the correct law.',
  ],
  why: [
    'Multiplying two powers places both rows of factors behind each other, so their numbers of factors are added.',
    'In a division, equal factors above and below the fraction line cancel, which explains why the exponents are subtracted.',
    'Raising a power to another power repeats the whole row several times, and that is why the exponents are multiplied.',
  ],
  slip: [
    'The three laws resemble each other, and many students multiply exponents when they should be added.',
    'Write out a small example such as two squared times two cubed, count its factors, and apply what you observe.',
  ],
  world: [
    'The database of this world stores quantities only as powers, and their complete values would not fit on any screen.',
    'Combine the powers by working with their exponents, because the system accepts a single power as the answer.',
  ],
  support: [
    'Represent every factor by a counter above or below a line, and remove pairs of counters that cancel each other.',
    'Collect one example for each law on a card, and compare new exercises with your examples.',
  ],
  stretch: [
    'Use the law for division to explain why a number to the power of zero should have the value one.',
    'Investigate whether there is a similar law for the sum of two powers, and justify your conclusion.',
  ],
  rule: 'Powers with the same base are multiplied by adding their exponents, divided by subtracting them, and raised by multiplying them.',
  vocabulary: [
    { term: 'base', meaning: 'the factor that is repeated in a power' },
    { term: 'exponent', meaning: 'the raised number that counts the equal factors' },
    { term: 'cancel', meaning: 'to remove equal factors above and below a fraction line' },
  ],
};
