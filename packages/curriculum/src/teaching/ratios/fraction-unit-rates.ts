import type { Teaching } from '../../teaching.ts';

export const fractionUnitRatesTeaching: Teaching = {
  warmUp: [
    'A runner needs a quarter of an hour for half of the distance around a lake.',
    'How many times could she run around the lake in a full hour, and how can you see this without a formula?',
  ],
  idea: [
    'A unit rate tells how much belongs to exactly one unit, even if the known amounts are fractions.',
    'The rate is always the quotient of the two amounts, so here you have to divide one fraction by another.',
    'The word after "per" tells you which of the fractions is the divisor.',
  ],
  steps: [
    'Identify the two amounts, and write each of them with its unit.',
    'Find the unit that should become one, and use its fraction as the divisor.',
    'Multiply the first fraction by the reciprocal of the divisor.',
    'Simplify the result, and change it into a mixed number if it is larger than one.',
    'Compare the unit rate with the original amounts to see whether its size is reasonable.',
  ],
  why: [
    'If three quarters of an hour belong to a distance, then one quarter belongs to a third of that distance.',
    'A whole hour has four quarters, so it belongs to four times as much.',
    'Dividing by three and multiplying by four is exactly what the reciprocal of three quarters does.',
  ],
  slip: [
    'Many students multiply the two fractions, because both of them are smaller than one and look like parts of parts.',
    'Remember that a whole hour contains more than a part of it, so the rate must be larger than the known amount.',
  ],
  world: [
    'The workers of this world always stop before a full hour is over, and they report only fractions of their work.',
    'Calculate what each of them would finish in a complete hour, and then choose the best helpers for your team.',
  ],
  support: [
    'Draw a double number line, mark the two fractions below each other, and continue in equal steps until you reach one.',
    'Replace the fractions by whole numbers first, solve the easier problem, and then repeat the same operation.',
  ],
  stretch: [
    'A pump fills two thirds of a tank in three quarters of an hour, while another pump needs only half an hour for two fifths.',
    'Which of the pumps is faster, and how long do they need for the whole tank if they work together?',
  ],
  rule: 'A unit rate is the quotient of the two amounts, and this is also true when both of them are fractions.',
  vocabulary: [
    { term: 'unit rate', meaning: 'how much belongs to one unit' },
    { term: 'reciprocal', meaning: 'a fraction turned over, so that their product is one' },
    { term: 'complex fraction', meaning: 'a fraction whose top or bottom contains a fraction' },
  ],
};
