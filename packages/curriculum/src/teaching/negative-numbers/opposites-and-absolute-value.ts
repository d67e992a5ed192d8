import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'negative number', meaning: 'a number below zero, written with a minus sign' },
  { term: 'opposite', meaning: 'the number at the same distance on the other side of zero' },
  { term: 'absolute value', meaning: 'the distance of a number from zero' },
];

export const oppositesTeaching: Teaching = {
  warmUp: [
    'A diver is eight meters below the surface of the sea, and a bird is eight meters above it.',
    'What is the same about their positions, and what is different?',
  ],
  idea: [
    'Every number has a position on the number line and a distance from zero.',
    'The sign tells you the direction, and the absolute value tells you how far you have to go.',
    'A number and its opposite have the same distance, because zero is exactly in the middle between them.',
  ],
  steps: [
    'Draw a number line and mark zero and both of the numbers.',
    'Find how far each number is from zero.',
    'If the numbers are on different sides of zero, the path between them passes through zero.',
    'If they are on the same side, a part of the longer path has to be taken away.',
  ],
  why: [
    'A distance is counted in steps, and nobody can take fewer than zero steps.',
    'That is why an absolute value is never negative, although the number itself may be.',
  ],
  slip: [
    'Many people leave the sign out and then forget on which side the number was.',
    'Mark the numbers on the line first, and count afterward.',
  ],
  world: [
    'The tunnels of this world lead below the ground, and the towers lead high above it.',
    'Find out how far it is from one guide to the next, because the rope has to be long enough.',
  ],
  support: [
    'Put a number line on the floor and walk from one number to the other while a partner counts.',
    'Fold the line at zero, and see which numbers meet each other.',
  ],
  stretch: [
    'Two numbers are ten steps apart, and one of them is twice as far from zero as the other.',
    'Find every pair that fits, and explain how you know that there are no more.',
  ],
  rule: 'The absolute value of a number is its distance from zero on the number line, and it is never negative.',
  vocabulary,
};

export const compareIntegersTeaching: Teaching = {
  warmUp: [
    'On Monday it was two degrees below zero, and on Tuesday it was seven degrees below zero.',
    'Which day was colder, and how would you show it on a thermometer?',
  ],
  idea: [
    'Numbers always grow from left to right on the number line, and this is true on both sides of zero.',
    'Of two negative numbers, the one that is nearer to zero is therefore the greater one.',
  ],
  steps: [
    'Mark the position of both numbers on a number line.',
    'Look for the number that lies farther to the right than the other one.',
    'Let the open side of the comparison sign point to that number.',
  ],
  why: [
    'A step to the right always adds one to a number, wherever it is on the line.',
    'So the number farther to the right has received more, even when both of the numbers are below zero.',
  ],
  slip: [
    'Some people compare only the digits and forget about the signs.',
    'Think of temperatures, because nine degrees below zero is much colder than two degrees below zero.',
  ],
  world: [
    'Each guide shows you two different levels, and at least one of them is deep under the ground.',
    'The path always continues on the higher level, so compare the two numbers carefully.',
  ],
  support: [
    'Turn the number line so that it stands upright like a thermometer.',
    'Compare each of the numbers with zero before you compare them with each other.',
  ],
  stretch: [
    'Choose three negative numbers and put them in order, and afterward put their opposites in order as well.',
    'What do you notice about the two lists, and will it be the same for every choice of numbers?',
  ],
  rule: 'Of two numbers the greater one lies farther to the right on the number line.',
  vocabulary,
};
