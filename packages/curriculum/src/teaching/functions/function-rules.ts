import type { Teaching } from '../../teaching.ts';

export const functionRulesTeaching: Teaching = {
  warmUp: [
    'A scientist has lost the formula of an experiment, but a table with three measurements has survived.',
    'How could the formula be reconstructed, and how would you convince somebody that it is correct?',
  ],
  idea: [
    'The rule of a linear function contains two numbers, which are the rate of change and the starting value.',
    'The rate of change can be found by comparing two pairs of the table, and the starting value belongs to the input zero.',
    'When both numbers are known, the rule predicts every other pair of the table.',
  ],
  steps: [
    'Determine how much the input and the output change between two pairs.',
    'Divide the change of the output by the change of the input to obtain the rate.',
    'Continue the table backward until the input is zero, and read the starting value.',
    'Write the rate before the letter, and add the starting value behind it.',
    'Verify the rule with a pair that you have not used yet.',
  ],
  why: [
    'A linear function changes by the same amount in every step, so each pair of points gives the same rate.',
    'The product of the rate and the input describes the change since the beginning, and the starting value is added to it.',
    'Only one straight line passes through two given points, and therefore only one rule is possible.',
  ],
  slip: [
    'Students often use the difference between two outputs as the rate, although the inputs differ by more than one.',
    'Write the changes of both columns beside the table, and divide before you continue.',
  ],
  world: [
    'The instruments of this world have recorded several values, but the rule that controls them is unknown.',
    'Reconstruct the rule from the table, because the system will ask for a value that has never been measured.',
  ],
  support: [
    'Insert the missing rows between the given inputs, so that the input increases by one in every row.',
    'Draw the pairs in a coordinate system, connect them, and read where the line crosses the vertical axis.',
  ],
  stretch: [
    'Change a single number of the table so that the function is no longer linear, and explain how this can be recognized.',
    'Find the rule of a linear function if the inputs of the table are not arranged in order.',
  ],
  rule: 'The rule of a linear function is its rate of change times the input, plus its value at the input zero.',
  vocabulary: [
    { term: 'linear function', meaning: 'a function whose output changes by the same amount in every step' },
    { term: 'rate of change', meaning: 'how much the output changes when the input grows by one' },
    { term: 'starting value', meaning: 'the output for the input zero' },
  ],
};

export const initialValueTeaching: Teaching = {
  warmUp: [
    'After two hours a candle is eighteen centimeters long, and after four hours it is twelve centimeters long.',
    'How long was the candle before it was lighted, and how can you know this without having seen it?',
  ],
  idea: [
    'The initial value of a linear function is its output for the input zero, which often describes the beginning of a process.',
    'In a graph it appears as the point at which the line crosses the vertical axis, and it is called the intercept there.',
    'If the rate of change is known, the initial value can be found by going back from any known point.',
  ],
  steps: [
    'Calculate the rate of change from two known pairs.',
    'Choose one of the pairs, and count how many steps lead back to the input zero.',
    'Multiply the number of steps by the rate to find the entire change.',
    'Subtract this change from the output, and be careful if the rate is negative.',
    'Begin with your result, and go forward again to the other pair in order to check it.',
  ],
  why: [
    'A linear function changes by the same amount in each step, also in the part that nobody has observed.',
    'Going back one step reverses the change of that step, so several steps reverse the change several times.',
    'At the input zero no change has happened yet, and only the initial value remains.',
  ],
  slip: [
    'The first value of a table is frequently mistaken for the initial value, even though its input is not zero.',
    'Look at the input before you decide, and continue the table backward until you really arrive at zero.',
  ],
  world: [
    'The records of this world begin too late, and nobody remembers how much there was at the beginning.',
    'Reconstruct the initial values from the later measurements, so that your team can restore the original supplies.',
  ],
  support: [
    'Write the table in a column with a row for every input, and complete it from the bottom to the top.',
    'Draw both points in a coordinate system, and extend the line with a ruler to the vertical axis.',
  ],
  stretch: [
    'Invent a story in which the initial value is negative, and explain what it means in that situation.',
    'Discuss in which situations it makes no sense to continue a line back to zero.',
  ],
  rule: 'The initial value of a linear function is its output for the input zero, where its graph crosses the vertical axis.',
  vocabulary: [
    { term: 'initial value', meaning: 'the output of a function for the input zero' },
    { term: 'y-intercept', meaning: 'the height at which a line crosses the y-axis' },
    { term: 'rate of change', meaning: 'how much the output changes when the input grows by one' },
  ],
};
