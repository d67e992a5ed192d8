import type { Teaching } from '../../teaching.ts';

export const linePlotsTeaching: Teaching = {
  warmUp: [
    'Measure five pencils on your table with a ruler.',
    'Are their lengths whole inches, or do they end between the numbers?',
  ],
  idea: [
    'A line plot shows measurements above a number line, with one mark for each thing that was measured.',
    'The number line can be divided into halves, fourths or eighths of an inch.',
    'The ends of the plot show you the smallest and the largest measurement at once.',
  ],
  steps: [
    'Put all the measurements in order, or mark them on a number line.',
    'Find the smallest and the largest of them.',
    'Give both of them the same bottom number, such as eighths.',
    'Subtract to find the difference, or add to find both together.',
  ],
  why: [
    'On a number line, a number that is farther to the right is always larger.',
    'The difference of two measurements is the distance between their marks.',
    'When both are counted in parts of the same size, you only have to count the parts.',
  ],
  slip: [
    'The first number of a list does not have to be the smallest one.',
    'Read the list twice, and underline the smallest and the largest number before you calculate.',
  ],
  world: [
    'The planks in this place were all cut to different lengths.',
    'Compare them with care, because the longest and the shortest must still fit together.',
  ],
  support: [
    'Draw a number line with eighths, and put a mark above it for each measurement.',
    'Then count the steps from the first mark to the last.',
  ],
  stretch: [
    'Measure ten leaves to the nearest eighth of an inch, and draw a line plot.',
    'What does the plot tell you that the list does not show?',
  ],
  rule: 'Measurements in fractions of a unit can be shown above a number line and then added and subtracted.',
  vocabulary: [
    { term: 'line plot', meaning: 'marks above a number line, one for each measurement' },
    { term: 'difference', meaning: 'how far two numbers are apart' },
    { term: 'eighth', meaning: 'one of eight equal parts of a whole' },
  ],
};

export const equalSharesTeaching: Teaching = {
  warmUp: [
    'Three friends have different amounts of juice in their glasses, and they want to make it fair.',
    'What could they do, and how would they know how much each of them gets?',
  ],
  idea: [
    'To share data equally means that the whole amount stays the same, but everybody has the same part of it.',
    'First you collect everything in one place, and then you divide it by the number of shares.',
    'A line plot helps, because it shows how often each amount appears.',
  ],
  steps: [
    'Read how many marks there are above each amount.',
    'Multiply each amount by its number of marks, or add it that many times.',
    'Add the results to find the whole amount.',
    'Divide the whole amount by the number of all marks.',
  ],
  why: [
    'Pouring from one cup into another does not make the amount larger or smaller.',
    'When all the cups are level, each of them holds one equal share of the whole.',
    'The fuller cups give away exactly as much as the other cups receive.',
  ],
  slip: [
    'A common mistake is to use each amount only once, even if several cups hold it.',
    'Write down one number for every mark before you start to add.',
  ],
  world: [
    'The water bottles of your team are filled to different levels.',
    'Find the fair share, so that nobody has to carry more than the others.',
  ],
  support: [
    'Draw the cups as bars on squared paper, and move squares from the tall bars to the short ones.',
    'Begin with halves and fourths, and change them all to fourths.',
  ],
  stretch: [
    'Five cups hold half a liter each when they are level.',
    'Find different amounts that the cups could have held at the beginning.',
  ],
  rule: 'The equal share is the whole amount divided by the number of shares.',
  vocabulary: [
    { term: 'equal share', meaning: 'what each part gets when everything is divided fairly' },
    { term: 'line plot', meaning: 'marks above a number line, one for each measurement' },
    { term: 'data', meaning: 'numbers or facts that have been collected' },
  ],
};
