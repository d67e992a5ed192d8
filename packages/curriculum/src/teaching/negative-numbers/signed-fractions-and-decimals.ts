import type { Teaching } from '../../teaching.ts';

export const signedDecimalsTeaching: Teaching = {
  warmUp: [
    'The account of a club shows −12.50 dollars, and then a member pays a fee of 20 dollars.',
    'Is the account above or below zero now, and by how much? Explain how you found the answer.',
  ],
  idea: [
    'Decimals below zero follow exactly the same rules as integers below zero.',
    'The sign belongs to the complete number, including all the digits behind the decimal point.',
    'Every subtraction can be replaced by the addition of the opposite, and so only one kind of calculation remains.',
  ],
  steps: [
    'Replace a subtraction by the addition of the opposite number.',
    'Compare the signs of the two numbers.',
    'If they are equal, add the sizes with the points in a line, and keep the sign.',
    'If they are different, subtract the smaller size from the larger one, and take the sign of the larger one.',
    'Check the sign and the size with a rough number line.',
  ],
  why: [
    'The number line has a place for every decimal, and adding is still a walk to the right or to the left.',
    'Walks in opposite directions cancel each other as far as possible, and the rest belongs to the longer walk.',
    'That is why sizes are added for equal signs and subtracted for different signs.',
  ],
  slip: [
    'Some students treat only the part before the point as negative and count the digits behind it upward.',
    'Remember that −3.4 lies to the left of −3, because it is even farther below zero.',
  ],
  world: [
    'The gauges of this world show pressure, temperature and depth with decimals on both sides of zero.',
    'Combine their changes correctly, because the gates react to the smallest difference in the result.',
  ],
  support: [
    'Draw a number line with a mark at every half, and sketch both numbers as arrows on it.',
    'Solve the problem with rounded integers first, and then repeat the same steps with the decimals.',
  ],
  stretch: [
    'Find a sum of four decimals, two of them negative, that is exactly zero without using opposite numbers.',
    'In which order would you add several positive and negative decimals to save as much work as possible?',
  ],
  rule: 'Positive and negative decimals are added and subtracted by the same rules as integers.',
  vocabulary: [
    { term: 'opposite', meaning: 'the number at the same distance on the other side of zero' },
    { term: 'rational number', meaning: 'a number that can be written as a fraction of integers' },
    { term: 'absolute value', meaning: 'the distance of a number from zero' },
  ],
};

export const signedFractionsTeaching: Teaching = {
  warmUp: [
    'A snail climbs three quarters of a meter up a wall during the day and slides down half a meter during the night.',
    'Where is it in the morning, and which numbers with signs would describe its two movements?',
  ],
  idea: [
    'Fractions below zero have their own places on the number line, exactly as far from zero as their opposites.',
    'To add or subtract them, you need two things that you already know: a common denominator and the rules for signs.',
    'As soon as both denominators are the same, only the tops with their signs have to be combined.',
  ],
  steps: [
    'Write both fractions with a common denominator.',
    'Replace a subtraction by the addition of the opposite fraction.',
    'Combine the tops like integers, and pay attention to their signs.',
    'Keep the denominator, and simplify the result if it is possible.',
  ],
  why: [
    'With a common denominator, both fractions count parts of the same size.',
    'These parts are marks on the number line, and the top tells how many marks to walk and in which direction.',
    'Walking along these marks is the same as adding integers, so no additional rule is necessary.',
  ],
  slip: [
    'Many students are so busy with the common denominator that they lose a minus sign on the way.',
    'Write the sign in front of the top of each fraction, and copy it in every single line.',
  ],
  world: [
    'The water in the locks of this world rises and falls by fractions of a meter, and nobody calculates for you.',
    'Predict the final level before you open a lock, because a wrong sign would flood the next room.',
  ],
  support: [
    'Draw a number line from negative one to one, divide it into parts of the common denominator, and walk along the marks.',
    'Calculate with the tops as if they were integers first, and write the denominator below the result afterward.',
  ],
  stretch: [
    'Find two negative fractions with different denominators whose difference is exactly one half.',
    'Can the sum of a positive and a negative fraction be larger than both of them? Justify your answer.',
  ],
  rule: 'Positive and negative fractions with a common denominator are added by adding their tops with their signs.',
  vocabulary: [
    { term: 'common denominator', meaning: 'a bottom number that both fractions can have' },
    { term: 'opposite', meaning: 'the number at the same distance on the other side of zero' },
    { term: 'rational number', meaning: 'a number that can be written as a fraction of integers' },
  ],
};
