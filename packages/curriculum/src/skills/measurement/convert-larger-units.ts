import { convertCustomaryTeaching, convertMetricTeaching } from '../../teaching/measurement/convert-larger-units.ts';
import { convertDownSkill, type UnitPair } from './convert-down.ts';

const metricPairs: readonly UnitPair[] = [
  {
    large: ['meter', 'meters'],
    small: ['centimeter', 'centimeters'],
    factor: 100,
    most: 25,
    stories: [(name, size) => `${name} has a rope of ${size}.`, (name, size) => `The garden path of ${name} is ${size} long.`],
  },
  {
    large: ['kilometer', 'kilometers'],
    small: ['meter', 'meters'],
    factor: 1000,
    most: 20,
    stories: [
      (name, size) => `${name} rides a bike for ${size}.`,
      (name, size) => `The trail that ${name} walks is ${size} long.`,
    ],
  },
  {
    large: ['kilogram', 'kilograms'],
    small: ['gram', 'grams'],
    factor: 1000,
    most: 20,
    stories: [(name, size) => `${name} buys ${size} of rice.`, (name, size) => `The dog of ${name} has a mass of ${size}.`],
  },
  {
    large: ['liter', 'liters'],
    small: ['milliliter', 'milliliters'],
    factor: 1000,
    most: 20,
    stories: [
      (name, size) => `${name} fills a tub with ${size} of water.`,
      (name, size) => `${name} makes ${size} of soup for a party.`,
    ],
  },
];

export const convertMetric = convertDownSkill(
  {
    id: 'convert-metric-units',
    name: 'Changing metric units into smaller ones',
    grade: 4,
    grades: [4, 5],
    domain: 'measurement',
    standard: '4.MD.A.1',
    keywords: [
      'metric conversion',
      'convert metric units',
      'meters to centimeters',
      'kilometers to meters',
      'kilograms to grams',
      'liters to milliliters',
    ],
    prerequisites: ['multiply-by-tens'],
    teaching: convertMetricTeaching,
  },
  metricPairs,
  [
    {
      id: 'one-zero-too-few',
      name: 'Takes a factor with one zero too few',
      factor: ({ factor }) => factor / 10,
      feedback: ({ large, small }) => `Your number is ten times too small. How many ${small[1]} are there in one ${large[0]}?`,
    },
    {
      id: 'one-zero-too-many',
      name: 'Takes a factor with one zero too many',
      factor: ({ factor }) => factor * 10,
      feedback: ({ large, small }) =>
        `Your number is ten times too large. Count the zeros: how many ${small[1]} make one ${large[0]}?`,
    },
  ],
);

const customaryPairs: readonly UnitPair[] = [
  {
    large: ['foot', 'feet'],
    small: ['inch', 'inches'],
    factor: 12,
    most: 20,
    stories: [(name, size) => `${name} cuts a board of ${size}.`, (name, size) => `The room of ${name} is ${size} long.`],
  },
  {
    large: ['yard', 'yards'],
    small: ['foot', 'feet'],
    factor: 3,
    most: 40,
    stories: [(name, size) => `${name} has a fence of ${size}.`, (name, size) => `${name} throws a ball ${size} far.`],
  },
  {
    large: ['pound', 'pounds'],
    small: ['ounce', 'ounces'],
    factor: 16,
    most: 20,
    stories: [(name, size) => `${name} picks ${size} of berries.`, (name, size) => `The backpack of ${name} weighs ${size}.`],
  },
  {
    large: ['gallon', 'gallons'],
    small: ['quart', 'quarts'],
    factor: 4,
    most: 25,
    stories: [(name, size) => `${name} makes ${size} of lemonade.`, (name, size) => `The fish tank of ${name} holds ${size}.`],
  },
  {
    large: ['pint', 'pints'],
    small: ['cup', 'cups'],
    factor: 2,
    most: 15,
    stories: [(name, size) => `${name} needs ${size} of milk.`, (name, size) => `The jug of ${name} holds ${size}.`],
  },
];

/** What belongs to another pair of units: feet in a yard for inches in a foot, and so on. */
const neighbours: Readonly<Record<number, number>> = { 12: 3, 3: 12, 16: 12, 4: 8, 2: 4 };

export const convertCustomary = convertDownSkill(
  {
    id: 'convert-customary-units',
    name: 'Changing customary units into smaller ones',
    grade: 4,
    grades: [4, 5],
    domain: 'measurement',
    standard: '4.MD.A.1',
    keywords: [
      'customary units',
      'convert customary units',
      'feet to inches',
      'yards to feet',
      'pounds to ounces',
      'gallons to quarts',
    ],
    prerequisites: ['multiply-whole-numbers'],
    teaching: convertCustomaryTeaching,
  },
  customaryPairs,
  [
    {
      id: 'ten-in-each',
      name: 'Takes ten small units for each large one',
      factor: () => 10,
      feedback: ({ large, small }) =>
        `You counted ten each time, as with metric units. How many ${small[1]} are there in one ${large[0]}?`,
    },
    {
      id: 'factor-of-another-unit',
      name: 'Takes the number that belongs to another unit',
      factor: ({ factor }) => neighbours[factor] ?? null,
      feedback: ({ large, small }) => `That number belongs to other units. Picture one ${large[0]} and the ${small[1]} in it.`,
    },
  ],
);
