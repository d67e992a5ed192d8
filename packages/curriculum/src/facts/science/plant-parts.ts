import { findSorted, sortThings } from './sorted-things.ts';

export const plantParts = ['root', 'stem', 'leaf', 'flower', 'fruit', 'seed'] as const;
export type PlantPart = (typeof plantParts)[number];

export const plantThings = sortThings(
  {
    root: 'a carrot, a beet, a radish, a turnip, a parsnip',
    stem: 'an asparagus spear, a stick of sugar cane, the trunk of an oak, the stalk of a sunflower',
    leaf: 'lettuce, spinach, cabbage, kale, a blade of grass, a pine needle',
    flower: 'cauliflower, broccoli, a rose, a tulip, a daisy',
    fruit: 'an apple, a pear, an orange, a cherry, a tomato, a cucumber, a pumpkin, an eggplant, a melon',
    seed: 'a pea, a lentil, a kidney bean, a chickpea, a peanut, an almond',
  },
  plantParts,
);

export const plantJobs = sortThings(
  {
    root: 'takes in water from the soil, holds the plant firmly in the ground',
    stem: 'carries water from the roots up to the leaves, holds the leaves up to the light',
    leaf: 'makes food for the plant with light from the sun, catches most of the sunlight',
    flower: 'draws bees and other insects to its pollen, makes the pollen of the plant',
    fruit: 'grows around the seeds and guards them, tempts animals to eat it and carry the seeds away',
    seed: 'becomes a seedling when it sprouts, rests in the soil until it is warm and wet enough to sprout',
  },
  plantParts,
);

export const findPlantPart = (path: readonly string[]): string[] | null => findSorted([...plantThings, ...plantJobs], path);
