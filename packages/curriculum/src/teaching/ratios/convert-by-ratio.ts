import type { Teaching } from '../../teaching.ts';

export const convertByRatioTeaching: Teaching = {
  warmUp: [
    'A traveler sees a sign that says that the next town is 40 kilometers away, but at home distances are given in miles.',
    'Is the number of miles larger or smaller than 40? How can you be certain without any calculation?',
  ],
  idea: [
    'Two units for the same kind of thing are always in the same ratio.',
    'If 5 miles are about 8 kilometers, then 10 miles are about 16 kilometers, and so on.',
    'A conversion is therefore nothing else than finding an equivalent ratio.',
  ],
  steps: [
    'Write the ratio of the two units with their names.',
    'Put the amount that you know under its own unit.',
    'Find out how often the ratio fits by dividing.',
    'Multiply the other side of the ratio by this number.',
    'Check the size: the smaller unit needs the larger number.',
  ],
  why: [
    'The length of a path does not change when you measure it with another unit.',
    'If every 5 miles are replaced by 8 kilometers, the path is still the same.',
    'So the number of these pieces is the same in both units, and it connects the two amounts.',
  ],
  slip: [
    'It is easy to multiply where you should divide, because both results look like reasonable numbers.',
    'Decide before you calculate whether the new number has to be larger or smaller than the old one.',
  ],
  world: [
    'Explorers from different countries have drawn the maps of this world, and each of them used other units.',
    'Convert their numbers before you plan the next day, or the supplies will run out too early.',
  ],
  support: [
    'Draw a double number line with miles above and kilometers below, and mark equal jumps on it.',
    'Begin with exactly one ratio, then double it, and see how near you are to the amount.',
  ],
  stretch: [
    'Which speed in kilometers per hour is the same as 10 meters per second?',
    'Explain how you can convert two units in the same calculation.',
  ],
  rule: 'Units of the same kind are in a fixed ratio, so a measurement is converted by an equivalent ratio.',
  vocabulary: [
    { term: 'convert', meaning: 'to write the same amount in another unit' },
    { term: 'conversion ratio', meaning: 'how many of one unit are as much as how many of another' },
    { term: 'unit', meaning: 'what is counted in a measurement, such as meters' },
  ],
};
