import type { Teaching } from '../../teaching.ts';

export const speedTeaching: Teaching = {
  warmUp: [
    'Two friends walk to the same park, and one of them arrives long before the other.',
    'What would you have to measure to find out how fast each of them was walking?',
  ],
  idea: [
    'The speed tells us what distance something covers in one unit of time, such as one second or one hour.',
    'At a constant speed the same distance is added in every unit of time.',
    'So distance, speed and time belong together, and two of them are enough to calculate the third.',
  ],
  steps: [
    'Write down which two amounts are given, together with their units.',
    'To calculate the speed, divide the distance by the time.',
    'To calculate the distance, multiply the speed by the time.',
    'To calculate the time, divide the distance by the speed.',
    'Check the unit of your result, and decide whether the number is reasonable.',
  ],
  why: [
    'A constant speed is a unit rate, which means that it tells the distance for exactly one unit of time.',
    'Several units of time are equal groups of that distance, so they are multiplied.',
    'Division reverses this: it shares the whole distance among the units of time.',
  ],
  slip: [
    'Many people remember the word "divide", but not which number has to be divided.',
    'Let the units decide: meters per second means that meters are divided by seconds.',
  ],
  world: [
    'The vehicles of your team travel at a constant speed, and every message has to arrive at the right moment.',
    'Calculate how far and how long they travel, and nobody has to wait for them.',
  ],
  support: [
    'Draw a number line for the distance, and mark where the vehicle is after every second.',
    'Count the jumps, and describe in your own words what a single jump means.',
  ],
  stretch: [
    'Somebody runs one half of a distance slowly and the other half quickly.',
    'Explain why the average speed is not exactly in the middle of the two speeds.',
  ],
  rule: 'To describe how a motion changes, its speed is measured as the distance divided by the time.',
  vocabulary: [
    { term: 'speed', meaning: 'the distance that is covered in one unit of time' },
    { term: 'constant', meaning: 'staying the same all the time' },
    { term: 'unit', meaning: 'a fixed amount that is used for measuring, such as a meter or a second' },
  ],
};
