import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'integer', meaning: 'a whole number, its opposite, or zero' },
  { term: 'product', meaning: 'the result of a multiplication' },
  { term: 'quotient', meaning: 'the result of a division' },
];

export const multiplyIntegersTeaching: Teaching = {
  warmUp: [
    'The water in a tank falls by three centimeters every hour, and someone has been watching it for a while.',
    'How did the level change during the last four hours, and how much higher was it four hours ago?',
  ],
  idea: [
    'The size of a product depends only on the absolute values of its factors.',
    'The sign of the product is negative if exactly one of the two factors is negative.',
    'If both factors are negative, the product is positive, because the direction is reversed twice.',
  ],
  steps: [
    'Multiply the absolute values of both factors.',
    'Count how many of the factors have a negative sign.',
    'Give the product a negative sign if this number is odd, and a positive sign if it is even.',
  ],
  why: [
    'Three groups of a debt of five dollars are a debt of fifteen dollars, so the product is negative.',
    'Continue the pattern downward: whenever the first factor decreases by one, the product increases by five.',
    'After the product has reached zero it has to become positive, and this is the product of two negative numbers.',
  ],
  slip: [
    'It is easy to mix up the rules for addition with those for multiplication.',
    'Ask yourself which operation is written there before you think about the signs at all.',
  ],
  world: [
    'The machines of this world change a level by the same amount in every hour, upward or downward.',
    'Calculate the complete change before you open the next gate, since the water follows your numbers.',
  ],
  support: [
    'Write the multiplication table of a negative number by continuing a pattern, one line after another.',
    'Use an addition of equal negative numbers in order to check products with one positive factor.',
  ],
  stretch: [
    'What is the sign of a product with five negative factors, and what is it with a hundred negative factors?',
    'Formulate a general rule, and convince a partner who does not believe it.',
  ],
  rule: 'A product of two numbers is positive when their signs are equal, and negative when their signs are different.',
  vocabulary,
};

export const divideIntegersTeaching: Teaching = {
  warmUp: [
    'During six hours the temperature has fallen by eighteen degrees, and it fell by the same amount in every hour.',
    'Which number describes the change of a single hour, and what does its sign tell you?',
  ],
  idea: [
    'A division asks for the missing factor of a multiplication.',
    'Therefore the rules for the signs are exactly the same as those for products.',
    'The quotient is negative if exactly one of the two numbers is negative, and otherwise it is positive.',
  ],
  steps: [
    'Divide the absolute values of the two numbers.',
    'Compare the signs of the two numbers.',
    'Give the quotient a positive sign if they are equal, and a negative sign if they are different.',
    'Multiply the quotient by the divisor, and check whether you get back the number that was divided.',
  ],
  why: [
    'If a quotient had the wrong sign, then multiplying it by the divisor would lead to the opposite number.',
    'The multiplication that reverses the division leaves only one possibility for the sign.',
  ],
  slip: [
    'Students often forget the sign as soon as they are satisfied with the size of the quotient.',
    'The multiplication at the end takes only a moment and uncovers this mistake immediately.',
  ],
  world: [
    'Supplies and debts in this world are distributed equally among all the members of a team.',
    'Find out what a single member receives or owes before you continue along the path.',
  ],
  support: [
    'Write the related multiplication with an empty box, and ask which number belongs in the box.',
    'Cover the signs with your fingers, divide, and uncover them again when you decide about the sign.',
  ],
  stretch: [
    'Why does nobody divide by zero, and does a negative sign change anything about that?',
    'Find integers whose quotient equals their product, and describe all of them.',
  ],
  rule: 'A quotient of two numbers is positive when their signs are equal, and negative when their signs are different.',
  vocabulary,
};
