import type { Teaching } from '../../teaching.ts';

export const whatPercentTeaching: Teaching = {
  warmUp: [
    'One player hit 12 of 20 shots, and another one hit 14 of 25.',
    'Who did better, and why is it difficult to see that from the numbers of hits alone?',
  ],
  idea: [
    'To say what percent a part is, you compare it with the whole amount.',
    'The percent answers the question: how many would it be if the whole amount were a hundred?',
    'That is why percents make it possible to compare parts of different amounts.',
  ],
  steps: [
    'Find out which number is the part and which one is the whole.',
    'Write the part over the whole as a fraction, which compares these two amounts.',
    'Change it to an equal fraction with a hundred at the bottom, or divide and multiply by a hundred.',
    'Read the numerator of the hundredths as the percent, and compare it with an estimate.',
  ],
  why: [
    'An equivalent fraction describes exactly the same part of the amount, although its pieces are smaller or larger than before.',
    'With a hundred at the bottom, the pieces are hundredths, and hundredths are called percent.',
    'Nothing about the part itself has changed, because we have only given it a different name.',
  ],
  slip: [
    'Some people give the part itself as the percent, as if there were a hundred in all.',
    'Always ask how large the whole is, and compare with half of it to see whether you are near fifty percent.',
  ],
  world: [
    'Each of the tanks in this world has a different size, and you only know how many liters are left.',
    'Calculate what percent is left in each of them, and your team will immediately recognize which tank is in danger.',
  ],
  support: [
    'Draw a bar with the whole amount above it and a hundred percent below it, and mark half and a tenth.',
    'Start with the percent that belongs to one, and multiply it by the part.',
  ],
  stretch: [
    'Can a part be more than a hundred percent? Find a story in which this makes sense.',
    'Explain what this means for the relation between the two numbers.',
  ],
  rule: 'The percent that a part is of a whole is the part divided by the whole, counted in hundredths.',
  vocabulary: [
    { term: 'percent', meaning: 'of every hundred' },
    { term: 'part', meaning: 'the amount that is compared with the whole' },
    { term: 'whole', meaning: 'the amount that counts as a hundred percent' },
  ],
};
