import type { Teaching } from '../../teaching.ts';

export const rationalStoriesTeaching: Teaching = {
  warmUp: [
    'You want to hang a picture exactly in the middle of a wall, but you have only a measuring tape.',
    'Which lengths do you need to know, and what do you calculate first?',
  ],
  idea: [
    'Problems from everyday life rarely consist of a single calculation with convenient whole numbers.',
    'They combine several steps, and their numbers may be fractions, decimals or amounts of money.',
    'A plan in words helps you to decide which step comes first, and an estimate protects you from impossible answers.',
  ],
  steps: [
    'Describe the situation in your own words, or draw a simple picture of it.',
    'Write down what you know, what you are looking for, and which result you need in between.',
    'Estimate the answer with rounded numbers.',
    'Carry out one step after another, and note what each result means.',
    'Compare your answer with the estimate and with the original question.',
  ],
  why: [
    'Each intermediate result answers a smaller question, and together those answers lead to the final one.',
    'Fractions and decimals follow the same rules as whole numbers, so the plan does not depend on the kind of number.',
    'An estimate is independent of the exact calculation, and that is why it can reveal a mistake.',
  ],
  slip: [
    'It is common to stop after the first calculation, although its result is only an intermediate one.',
    'Read the question again at the end, and complete the sentence "My result tells me ...".',
  ],
  world: [
    'Your team has to purchase material and install it exactly in the center, and nothing may be wasted.',
    'Plan all the steps in advance, because every measurement can be made only once.',
  ],
  support: [
    'Replace the fractions and decimals by easy whole numbers, solve the problem, and repeat your steps with the original numbers.',
    'Underline what is asked, and write a short name beside each number of the story.',
  ],
  stretch: [
    'Invent a problem that needs three steps and contains a fraction as well as an amount of money.',
    'Solve it in two different ways, and discuss which of them is more convenient.',
  ],
  rule: 'Problems of several steps can be solved with numbers in any form, and an estimate shows whether the answer is reasonable.',
  vocabulary: [
    { term: 'rational number', meaning: 'a number that can be written as a fraction of whole numbers' },
    { term: 'estimate', meaning: 'a reasonable guess that is found with easy numbers' },
    { term: 'intermediate result', meaning: 'a result that is needed on the way to the answer' },
  ],
};
