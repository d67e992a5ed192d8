import type { Teaching } from '../../teaching.ts';

export const simpleProbabilityTeaching: Teaching = {
  warmUp: [
    'A weather report says that the chance of rain tomorrow is eighty percent.',
    'What does this number promise, and could it still stay dry all day long?',
  ],
  idea: [
    'The probability of an event is a number from zero to one that describes how likely the event is.',
    'When all the outcomes have the same chance, it is the fraction of the outcomes that fit the event.',
    'An event that cannot happen has a probability of zero, and an event that is certain has a probability of one.',
  ],
  steps: [
    'Count all the possible outcomes, and make sure that each of them is equally likely.',
    'Count the outcomes that belong to the event in the question.',
    'Write the second number above the first number as a fraction.',
    'Simplify the fraction, and ask yourself whether its size seems reasonable.',
  ],
  why: [
    'If every outcome has the same chance, then each of them receives an equal share of the whole.',
    'The event collects the shares of all the outcomes that belong to it.',
    'Because all the shares together make one whole, the probability of the opposite is whatever remains.',
  ],
  slip: [
    'Many students compare the outcomes that fit with the outcomes that do not fit.',
    'The denominator must count every outcome, including those that belong to the event.',
  ],
  world: [
    'Several of the doors in this place are opened by chance, and you may decide which one to try.',
    'Compare the probabilities first, and choose the door that gives your team the better chance.',
  ],
  support: [
    'Put colored cubes in a bag, and lay them in one long row before you count anything.',
    'Point to the whole row for the denominator and to the matching cubes for the numerator.',
  ],
  stretch: [
    'Design a spinner on which red is twice as likely as blue, and blue is twice as likely as green.',
    'What is the smallest number of equal parts that it needs?',
  ],
  rule: 'When all outcomes are equally likely, a probability is the number of outcomes that fit divided by the number of all outcomes.',
  vocabulary: [
    { term: 'probability', meaning: 'a number from 0 to 1 that tells how likely something is' },
    { term: 'outcome', meaning: 'one of the things that can happen' },
    { term: 'event', meaning: 'one or more outcomes that we are interested in' },
  ],
};

export const expectedTimesTeaching: Teaching = {
  warmUp: [
    'Suppose that you toss a fair coin one hundred times and write down every result.',
    'About how often do you expect heads, and would you be surprised by exactly that number?',
  ],
  idea: [
    'A probability cannot tell you what happens next, but it tells you roughly what happens in the long run.',
    'The share of the trials in which an event occurs is called its relative frequency.',
    'With many trials, the relative frequency usually comes close to the probability.',
  ],
  steps: [
    'Determine the probability of the event as a fraction.',
    'Divide the number of trials by the denominator to find the share of a single outcome.',
    'Multiply this share by the numerator.',
    'Describe the answer with the word "about", because chance will not follow it exactly.',
  ],
  why: [
    'Equally likely outcomes should appear about equally often when something is repeated many times.',
    'So the trials can be divided into as many equal shares as there are outcomes.',
    'The event receives one share for every outcome that belongs to it.',
  ],
  slip: [
    'Some students expect one half of the trials for every event, because it either happens or does not happen.',
    'Look at the given probability before you calculate, and decide whether you expect more or less than half.',
  ],
  world: [
    'The machines in this place choose at random what they hand out, and your team will use them many times.',
    'Predict how often you will get what you need, and plan your supplies according to this prediction.',
  ],
  support: [
    'Draw a bar for all the trials, divide it into equal parts, and color the parts that fit.',
    'Then read off how many trials belong to the colored parts.',
  ],
  stretch: [
    'Roll a number cube sixty times, and compare the results with your prediction.',
    'Discuss how large a difference would make you doubt that the cube is fair.',
  ],
  rule: 'The expected number of times is the number of trials multiplied by the probability of the event.',
  vocabulary: [
    { term: 'trial', meaning: 'one run of a chance experiment' },
    { term: 'relative frequency', meaning: 'the share of the trials in which an event happens' },
    { term: 'predict', meaning: 'to say what will probably happen' },
  ],
};
