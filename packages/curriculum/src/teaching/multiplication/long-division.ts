import type { Teaching } from '../../teaching.ts';

export const divideByTwoDigitsTeaching: Teaching = {
  warmUp: [
    'A school orders 288 juice boxes, and they arrive in cartons of 24.',
    'Are there more than ten cartons or fewer? How do you know?',
  ],
  idea: [
    'Dividing by a number with two digits works like dividing by a number with one digit.',
    'The only new part is that you have to estimate how often the divisor fits.',
    'An estimate may be wrong, because multiplying shows you at once whether you need more or less.',
  ],
  steps: [
    'Round the divisor, and estimate how many times it fits into the first digits.',
    'Multiply the real divisor by your estimate, and subtract.',
    'If you cannot subtract, the estimate was too large. If more than the divisor is left, it was too small.',
    'Bring down the next digit, and repeat until every digit has been used.',
  ],
  why: [
    'You are taking away groups, the largest bundles first and the single groups last.',
    'It does not matter in how many bundles the groups are taken, as long as they are all counted.',
    'In the end the number of groups times their size gives the number you started with.',
  ],
  slip: [
    'Many people round the divisor and then forget to come back to the real one.',
    'The rounded number is only there for guessing, so multiply and subtract with the real divisor.',
  ],
  world: [
    'A large delivery has arrived, and it has to be packed into containers that all hold the same number.',
    'Find out how many containers you need before the loading begins.',
  ],
  support: [
    'Write the first nine multiples of the divisor in a list, and choose from that list.',
    'Take away ten groups at a time first, and count how often you did it.',
  ],
  stretch: [
    'Find a number of four digits that can be divided by 12, by 15 and by 16 with nothing left.',
    'Explain how you searched, and whether there is a smaller one.',
  ],
  rule: 'To divide by two digits, estimate each digit of the quotient, and check it by multiplying with the real divisor.',
  vocabulary: [
    { term: 'dividend', meaning: 'the number that is divided' },
    { term: 'divisor', meaning: 'the number that you divide by' },
    { term: 'quotient', meaning: 'the result of a division' },
  ],
};

export const longDivisionTeaching: Teaching = {
  warmUp: [
    'A print shop has made 18,720 posters and sends them out in equal packages of 36.',
    'About how many packages will leave the shop? Give an estimate and explain how you found it.',
  ],
  idea: [
    'Long division works in the same way for numbers of every size: divide, multiply, subtract and bring down.',
    'Each round of these steps gives you exactly one digit of the quotient, and that digit belongs to exactly one place.',
    'A zero is a digit as well, and without it all the digits after it would slide to the wrong place.',
  ],
  steps: [
    'Decide how many digits of the dividend you need before the divisor fits for the first time.',
    'Estimate the digit of the quotient, multiply it by the divisor, and subtract the product.',
    'Make sure that the remainder is smaller than the divisor, and then bring down the following digit.',
    'Write a zero whenever the divisor does not fit, and continue until all the digits have been used.',
    'Multiply the quotient by the divisor to confirm the result.',
  ],
  why: [
    'The quotient is built from its largest place downward: thousands of groups, then hundreds, then tens and finally ones.',
    'Whatever cannot be divided in one place is traded for ten times as many units of the next place.',
    'Since nothing is lost in these trades, the groups that you counted make up the whole dividend.',
  ],
  slip: [
    'The most common mistake is to bring down two digits in a row without writing a zero for the first one.',
    'Compare the number of digits in your quotient with your estimate, because a missing zero makes the result about ten times too small.',
  ],
  world: [
    'The storage halls are filled with thousands of parts, and each of the teams must get exactly the same number.',
    'A mistake in a single place would leave some of the teams without any parts at all.',
  ],
  support: [
    'Write a small table with the products of the divisor and the numbers from 1 to 9 before you begin.',
    'Use grid paper, and keep every digit of the quotient directly above the digit that you brought down.',
  ],
  stretch: [
    'Divide 111,111 by 37, by 13 and by 11, and describe what is remarkable about the results.',
    'Use your results to write 111,111 as a product of prime numbers.',
  ],
  rule: 'Long division finds the quotient place by place, and every digit that is brought down produces one digit of the quotient.',
  vocabulary: [
    { term: 'dividend', meaning: 'the number that is divided' },
    { term: 'remainder', meaning: 'what is left when the divisor does not fit once more' },
    { term: 'algorithm', meaning: 'a fixed sequence of steps that always leads to the result' },
  ],
};
