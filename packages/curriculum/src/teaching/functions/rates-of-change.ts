import type { Teaching } from '../../teaching.ts';

export const ratesOfChangeTeaching: Teaching = {
  warmUp: [
    'You look at the odometer of a car at two different times during a journey.',
    'What can you calculate from both readings, and which additional information would you need for it?',
  ],
  idea: [
    'The rate of change tells you how much one quantity changes when another quantity grows by one.',
    'It is calculated from two readings, since a single reading cannot show any change.',
    'For a linear function the rate is constant, and in a graph it appears as the slope of the line.',
  ],
  steps: [
    'Identify the two quantities, and decide which of them depends on the other.',
    'Subtract the earlier reading from the later one for both quantities.',
    'Divide the change of the dependent quantity by the change of the other.',
    'Add the unit to your result, such as liters per minute.',
    'Examine whether the result is reasonable by continuing from the first reading to the second.',
  ],
  why: [
    'A constant change is distributed equally over all the steps, so dividing gives the share of a single step.',
    'Everything that was present at the beginning is contained in both readings, and it disappears when they are subtracted.',
    'For this reason the starting value has no influence on the rate.',
  ],
  slip: [
    'Many students divide one reading by its time, which is correct only if everything started at zero.',
    'Write both readings below each other, and subtract them before you divide.',
  ],
  world: [
    'Tanks are filled and batteries are emptied everywhere in this world, but nobody has noted how quickly.',
    'Determine the rates from the recorded measurements, and warn your team before the supplies are exhausted.',
  ],
  support: [
    'Draw a number line for each quantity, mark both readings, and write the distances between them.',
    'Complete a table in which the time increases by one from row to row, and observe the constant difference.',
  ],
  stretch: [
    'Find a quantity in your surroundings that does not change at a constant rate, and describe how you can recognize this.',
    'Express the same rate in different units, for example in meters per second and in kilometers per hour.',
  ],
  rule: 'The rate of change of a linear function is the change of its output divided by the change of its input.',
  vocabulary: [
    { term: 'rate of change', meaning: 'how much the output changes when the input grows by one' },
    { term: 'constant', meaning: 'always the same' },
    { term: 'dependent quantity', meaning: 'the amount that follows from the other one' },
  ],
};

export const compareFunctionsTeaching: Teaching = {
  warmUp: [
    'One telephone company advertises its prices with a formula, and another company with a table of examples.',
    'What makes it difficult to compare these offers, and how would you proceed?',
  ],
  idea: [
    'The same function can be shown by an equation, a table, a graph or a description in words.',
    'Two functions that are shown in different ways can be compared as soon as the same feature has been found in both of them.',
    'The most important features of a linear function are its rate of change and its initial value.',
  ],
  steps: [
    'Decide which feature the question is asking about.',
    'Read this feature from the equation, where the rate stands before the letter and the initial value stands alone.',
    'Calculate the same feature from the table by comparing two of its rows.',
    'Subtract the two numbers to describe how much the functions differ.',
    'Explain in a sentence what this difference means in the situation.',
  ],
  why: [
    'Every representation describes the same connection between inputs and outputs, only in another language.',
    'The rate and the initial value determine a linear function completely, so nothing is lost by comparing these two numbers.',
    'A comparison is fair only if both functions are described by the same feature in the same units.',
  ],
  slip: [
    'It is tempting to compare the numbers that are visible at first, such as an initial value with a later reading.',
    'Write the features of both functions into a small table with equal headings before you compare them.',
  ],
  world: [
    'Two suppliers of this world describe their offers in different ways, and each of them claims to be better.',
    'Translate both offers into the same language, and advise your team which of them is really preferable.',
  ],
  support: [
    'Transform the equation into a table with the same inputs as the other one, and compare the tables row by row.',
    'Draw both functions in one coordinate system, and describe which line begins higher and which one is steeper.',
  ],
  stretch: [
    'Determine for which input both functions have the same output, and interpret this result.',
    'Invent two functions of which one begins lower but is larger after five steps, and show them in different ways.',
  ],
  rule: 'Two functions that are shown in different ways are compared by finding the same feature in both.',
  vocabulary: [
    { term: 'representation', meaning: 'a way of showing a function, such as a table or an equation' },
    { term: 'rate of change', meaning: 'how much the output changes when the input grows by one' },
    { term: 'initial value', meaning: 'the output of a function for the input zero' },
  ],
};
