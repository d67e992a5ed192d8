import type { Teaching } from '../../teaching.ts';

export const percentChangeTeaching: Teaching = {
  warmUp: [
    'A small club grew from 20 to 30 members, and a large club grew from 200 to 220 members.',
    'Which of the clubs was more successful, and is there only one reasonable answer?',
  ],
  idea: [
    'The difference of two numbers tells how much has changed, but not whether this is a lot.',
    'The percent of change compares the difference with the number at the beginning.',
    'In this way, the changes of small and large amounts can be compared fairly.',
  ],
  steps: [
    'Subtract to find out how large the change is.',
    'Divide the change by the number at the beginning.',
    'Multiply the quotient by one hundred to get the percent.',
    'State whether it is an increase or a decrease.',
  ],
  why: [
    'The number at the beginning is the whole, because everything that happens afterward starts from it.',
    'The quotient tells which part of this whole the change is, and a hundredth of the whole is one percent.',
    'If the new number were used as the whole, the way back would be confused with the way there.',
  ],
  slip: [
    'Many students divide by the larger of the two numbers, or by the one that was mentioned last.',
    'Write the word "beginning" above the correct number, and divide by nothing else.',
  ],
  world: [
    'Some things in this world grow quickly, and others disappear almost without a sound.',
    'Measure the changes in percent, and report to your team where the greatest danger is.',
  ],
  support: [
    'Draw a bar for the number at the beginning, mark 10% steps on it, and compare the change with these steps.',
    'Ask how often the change fits into the number at the beginning: if it fits four times, it is 25%.',
  ],
  stretch: [
    'From 80 to 100 is an increase of 25%, but from 100 to 80 is a decrease of only 20%.',
    'Explain this to someone who believes that both of them have to be equal.',
  ],
  rule: 'The percent of change is the difference divided by the number at the beginning, written in hundredths.',
  vocabulary: [
    { term: 'percent of change', meaning: 'the change as a percent of the number at the beginning' },
    { term: 'increase', meaning: 'a change to a larger amount' },
    { term: 'decrease', meaning: 'a change to a smaller amount' },
  ],
};

export const percentErrorTeaching: Teaching = {
  warmUp: [
    'One person guesses the length of a pencil and is wrong by 2 centimeters, and another guesses the height of a house and is wrong by 2 centimeters.',
    'Both errors are equally large. Would you say that both guesses are equally good?',
  ],
  idea: [
    'The error of an estimate is its distance from the actual value, and it has no sign.',
    'The percent error compares this distance with the actual value, because that is what should have been found.',
    'A small percent error means that the estimate is good for its purpose.',
  ],
  steps: [
    'Find the difference between the estimate and the actual value, and ignore its sign.',
    'Divide the difference by the actual value.',
    'Multiply the quotient by one hundred, and write the percent sign.',
    'Decide whether such an error is acceptable in the situation.',
  ],
  why: [
    'An error of two centimeters is large for a pencil and tiny for a house.',
    'Dividing by the actual value makes the error independent of the size of the thing that was measured.',
    'The absolute value is used because it does not matter whether the estimate was too high or too low.',
  ],
  slip: [
    'It is common to divide by the estimate, especially when it is the first number in the text.',
    'Look for words such as "really", "actual" or "exact", and divide by the number that belongs to them.',
  ],
  world: [
    'The instruments of this world are old, and none of them shows the exact value any more.',
    'Calculate the percent error of each instrument, and trust only those that are precise enough.',
  ],
  support: [
    'Mark the estimate and the actual value on a number line, and draw the error as an arrow between them.',
    'Imagine that the actual value were one hundred, and ask how large the error would be then.',
  ],
  stretch: [
    'Estimate five lengths in your classroom, measure them, and calculate the percent error of each estimate.',
    'Do your estimates become better with practice, and which lengths are the most difficult ones?',
  ],
  rule: 'The percent error is the distance between estimate and actual value as a percent of the actual value.',
  vocabulary: [
    { term: 'percent error', meaning: 'the error as a percent of the actual value' },
    { term: 'actual value', meaning: 'the value that is really true' },
    { term: 'absolute value', meaning: 'the distance of a number from zero' },
  ],
};
