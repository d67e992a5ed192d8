import { convertTimeTeaching } from '../../teaching/time-and-money/convert-time.ts';
import { convertDownSkill, type UnitPair } from '../measurement/convert-down.ts';

const pairs: readonly UnitPair[] = [
  {
    large: ['hour', 'hours'],
    small: ['minute', 'minutes'],
    factor: 60,
    most: 12,
    stories: [
      (name, size) => `${name} helps at the market for ${size}.`,
      (name, size) => `The trip that ${name} makes takes ${size}.`,
    ],
  },
  {
    large: ['minute', 'minutes'],
    small: ['second', 'seconds'],
    factor: 60,
    most: 20,
    stories: [(name, size) => `${name} stirs the soup for ${size}.`, (name, size) => `The puppet show of ${name} lasts ${size}.`],
  },
  {
    large: ['day', 'days'],
    small: ['hour', 'hours'],
    factor: 24,
    most: 10,
    stories: [
      (name, size) => `The ship of ${name} sails for ${size}.`,
      (name, size) => `${name} waits ${size} for a seed to sprout.`,
    ],
  },
  {
    large: ['week', 'weeks'],
    small: ['day', 'days'],
    factor: 7,
    most: 20,
    stories: [
      (name, size) => `${name} takes care of a garden for ${size}.`,
      (name, size) => `It is ${size} until the party of ${name}.`,
    ],
  },
];

/** The number that belongs to other units of time; five for a week that has only its school days. */
const neighbours: Readonly<Record<number, number>> = { 60: 24, 24: 60, 7: 5 };

export const convertTime = convertDownSkill(
  {
    id: 'convert-time-units',
    name: 'Changing hours, minutes and seconds',
    grade: 4,
    grades: [4, 5],
    domain: 'time and money',
    standard: '4.MD.A.1',
    keywords: [
      'convert time',
      'hours to minutes',
      'minutes to seconds',
      'days to hours',
      'weeks to days',
      'units of time',
      'time conversion',
    ],
    prerequisites: ['multiply-whole-numbers'],
    teaching: convertTimeTeaching,
  },
  pairs,
  [
    {
      id: 'time-in-hundreds',
      name: 'Takes 100 small units for each large one',
      factor: ({ factor }) => (factor === 60 ? 100 : null),
      feedback: ({ large, small }) =>
        `You counted a hundred each time, as with money. How many ${small[1]} are there in one ${large[0]}?`,
    },
    {
      id: 'time-in-tens',
      name: 'Takes ten small units for each large one',
      factor: () => 10,
      feedback: ({ large, small }) =>
        `You counted ten each time. Time does not come in tens: think of the ${small[1]} in one ${large[0]}.`,
    },
    {
      id: 'factor-of-another-unit',
      name: 'Takes the number that belongs to another unit of time',
      factor: ({ factor }) => neighbours[factor] ?? null,
      feedback: ({ large, small }) =>
        `That number belongs to something else. Count all the ${small[1]} of one whole ${large[0]}.`,
    },
  ],
);
