import type { Teaching } from '../../teaching.ts';

export const countOutcomesTeaching: Teaching = {
  warmUp: [
    'Your closet contains three shirts and two pairs of pants that all look good together.',
    'For how many days could you wear a different outfit, and how can you be sure that you have found them all?',
  ],
  idea: [
    'A compound event consists of several steps, and its outcomes are combinations of what happens at each step.',
    'A tree diagram shows all these combinations, because every branch splits again at the next step.',
    'You do not have to draw the entire tree, since the number of its ends can be calculated by multiplying.',
  ],
  steps: [
    'Identify the steps, and count the possibilities at each of them.',
    'Draw the first branches of a tree diagram to see how the outcomes develop.',
    'Multiply the numbers of possibilities of all the steps.',
    'Check a small part of the result by writing an organized list.',
  ],
  why: [
    'Every possibility of the first step can be combined with every possibility of the second step.',
    'So the first branches all receive the same number of new branches, and equal groups can be multiplied.',
    'Each additional step multiplies the number of outcomes once more.',
  ],
  slip: [
    'The most frequent mistake is to add the numbers, as though you had to choose only one thing altogether.',
    'Write down the first few outcomes completely, and you will notice that each of them contains one choice from every step.',
  ],
  world: [
    'The locks in this place have several wheels, and every wheel offers a different number of symbols.',
    'Calculate how many combinations are possible before your team decides to try them one by one.',
  ],
  support: [
    'Lay out cards for the possibilities, and build every combination with your hands.',
    'Arrange the combinations in a table with rows for the first step and columns for the second.',
  ],
  stretch: [
    'A code consists of three letters, and no letter may be repeated.',
    'How does the number of possibilities change from one step to the next, and why?',
  ],
  rule: 'The number of outcomes of a compound event is the product of the numbers of possibilities at each step.',
  vocabulary: [
    { term: 'compound event', meaning: 'an event that is made of several steps' },
    { term: 'tree diagram', meaning: 'a drawing whose branches show all outcomes of several steps' },
    { term: 'sample space', meaning: 'the list of all possible outcomes' },
  ],
};

export const compoundProbabilityTeaching: Teaching = {
  warmUp: [
    'You toss a coin and roll a number cube at the same time.',
    'Is it more likely to get heads, or to get heads together with a six? Explain how you know.',
  ],
  idea: [
    'When two events do not affect each other, every outcome of the first can occur together with every outcome of the second.',
    'The probability that both events happen is the fraction of these pairs that fit.',
    'It is never larger than the probability of either event alone, because more conditions have to be met.',
  ],
  steps: [
    'Find the probability of each event separately, and write both as fractions.',
    'Multiply the denominators to count all the possible pairs.',
    'Multiply the numerators to count the pairs in which both events happen.',
    'Simplify the fraction, and compare it with the two probabilities you started from.',
  ],
  why: [
    'Draw a rectangle with a column for each outcome of the first event and a row for each outcome of the second.',
    'Every cell of the rectangle stands for one pair, and all the cells are equally likely.',
    'The cells in which both events happen form a smaller rectangle, and its area is a product.',
  ],
  slip: [
    'Many students add the two probabilities, and sometimes their result is even larger than one.',
    'Remember that two conditions are harder to satisfy than one, so the probability must become smaller.',
  ],
  world: [
    'Two machines have to give the right signal at the same time before the gate in this place opens.',
    'Calculate the probability that both of them do, and decide whether waiting is a good idea.',
  ],
  support: [
    'Draw the table of all pairs on squared paper, and color the cells in which both events happen.',
    'Count the colored cells, and then compare your count with the product.',
  ],
  stretch: [
    'A game is fair when both players have the same probability of winning.',
    'Use two spinners to design a fair game, and prove its fairness with a table.',
  ],
  rule: 'The probability that two independent events both happen is the product of their probabilities.',
  vocabulary: [
    { term: 'compound event', meaning: 'an event that is made of two or more simple events' },
    { term: 'independent', meaning: 'not affecting each other' },
    { term: 'outcome', meaning: 'one of the things that can happen' },
  ],
};
