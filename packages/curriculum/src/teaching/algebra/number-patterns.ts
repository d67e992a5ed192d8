import type { Teaching } from '../../teaching.ts';

export const numberPatternsTeaching: Teaching = {
  warmUp: [
    'Someone plants 3 trees in the first year, and each year 5 more are planted than the year before.',
    'How many are planted in the second year, and how many in the third?',
  ],
  idea: [
    'A pattern of numbers has a start and a rule.',
    'The rule tells you how to get from each number to the next one.',
    'When you know these two things, you can go on with the pattern for as long as you like.',
  ],
  steps: [
    'Write down the number that the pattern starts with.',
    'Say the rule in your own words before you use it.',
    'Use the rule on the newest number, and write the result behind it.',
    'Number the places below, so that you can see how far you have come.',
    'Stop when you have reached the place that the question asks for.',
  ],
  why: [
    'Each number in the pattern depends only on the one that stands before it.',
    'The first number is given, so the rule is needed one time less than there are numbers.',
    'It is the same with a fence, where five posts have only four gaps between them.',
  ],
  slip: [
    'Many children use the rule as often as the place says, and so they end one number too far.',
    'Write the place under each number, beginning with 1 for the start.',
  ],
  world: [
    'The stones on this path are numbered, and the numbers follow a rule that someone has carved into a post.',
    'Work out which number comes later, so that you know on which stone it is safe to stand.',
  ],
  support: [
    'Jump along a number line, and say the rule aloud each time you jump.',
    'Draw the pattern with dots, and look at what is new in each picture.',
  ],
  stretch: [
    'Start with 1 and add 2 each time. What do all of the numbers have in common?',
    'Now find a rule and a start that give only even numbers, and explain why it works.',
  ],
  rule: 'In a pattern with a rule, each number comes from the one before it by that rule.',
  vocabulary: [
    { term: 'pattern', meaning: 'numbers or shapes that follow one after the other by a rule' },
    { term: 'rule', meaning: 'what you do to each number to get the next one' },
    { term: 'term', meaning: 'one of the numbers in a pattern' },
  ],
};
