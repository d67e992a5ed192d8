import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'original amount', meaning: 'the amount before the change, which always counts as one hundred percent' },
  { term: 'percent increase', meaning: 'the growth, written in hundredths of the original amount' },
  { term: 'percent decrease', meaning: 'the reduction, written in hundredths of the original amount' },
];

export const percentChangeTeaching: Teaching = {
  warmUp: [
    'A village of 200 people grows by ten percent, and a city of 200,000 people grows by ten percent as well.',
    'Which place has gained more people, and in which sense have both of them grown equally?',
  ],
  idea: [
    'A percent increase or decrease describes a change in comparison with the original amount, which counts as one hundred percent.',
    'After an increase of fifteen percent there is one hundred and fifteen percent of the original amount.',
    'After a decrease of fifteen percent only eighty-five percent of the original amount remains.',
  ],
  steps: [
    'Identify the original amount, because the percent always refers to it.',
    'Calculate the change by finding the percent of the original amount.',
    'Add the change for an increase, or subtract it for a decrease.',
    'Compare the result with the original amount, and decide whether it is reasonable.',
  ],
  why: [
    'The percent alone is not an amount, and it becomes one only when it is taken of the original amount.',
    'The original amount and its change have the same unit, and therefore they can be added or subtracted.',
    'Both steps together are the same as multiplying by one hundred percent plus or minus the change.',
  ],
  slip: [
    'Many people work out the change correctly and then give it as the new amount.',
    'Read the question again, and decide whether it asks how much has changed or how much there is afterwards.',
  ],
  world: [
    'The supplies in this world increase or decrease every night, and the messages report only the percent.',
    'Work out the new amounts each morning, because your team can only use what is really there.',
  ],
  support: [
    'Draw a bar for the original amount, divide it into ten equal sections, and attach or remove the change.',
    'Begin with ten percent, which is a tenth of the amount, and build the other percents from it.',
  ],
  stretch: [
    'An amount increases by twenty percent and afterwards decreases by twenty percent. Is it the original amount again?',
    'Explain what you found by comparing the two amounts that the percents belong to.',
  ],
  rule: 'A percent increase or decrease is a percent of the original amount, which is added to it or subtracted from it.',
  vocabulary,
};
