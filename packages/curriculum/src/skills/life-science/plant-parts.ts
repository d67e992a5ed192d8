import { type PlantPart, plantJobs, plantThings } from '../../facts/science/plant-parts.ts';
import { plantPartsTeaching } from '../../teaching/life-science/plant-parts.ts';
import { defineSortingSkill } from './sorting-skill.ts';

/** What each part grew out of, and what comes after it in the life of a plant or on the way up the plant. */
const before = { root: 'seed', stem: 'seed', leaf: 'stem', flower: 'stem', fruit: 'flower', seed: 'flower' } as const;
const after = { root: 'stem', stem: 'leaf', leaf: 'flower', flower: 'fruit', fruit: 'seed', seed: 'root' } as const;

const reasons: Readonly<Record<PlantPart, string>> = {
  root: 'The root grows down into the soil, where it holds the plant firmly and takes in water.',
  stem: 'The stem holds the plant upright, and water travels through it from the roots to the leaves.',
  leaf: 'A leaf is thin and wide, so that it catches sunlight and makes food for the plant.',
  flower: 'The flower makes pollen, and its colors or its smell often bring insects that carry the pollen away.',
  fruit: 'The fruit grows from the flower, and it protects the seeds that are inside it.',
  seed: 'A seed holds a tiny new plant together with the food that it needs to sprout.',
};

const isJob = (thing: string): boolean => plantJobs.some((job) => job.thing === thing);

export const sortPlantParts = defineSortingSkill<PlantPart>({
  id: 'plant-parts',
  name: 'Parts of a plant and their jobs',
  grade: 4,
  grades: [3, 5],
  domain: 'life science',
  standard: '4-LS1-1',
  keywords: [
    'plant parts',
    'parts of a plant',
    'roots stems leaves flowers',
    'plant structures',
    'jobs of plant parts',
    'fruits and seeds',
    'plants',
  ],
  prerequisites: [],
  teaching: plantPartsTeaching,
  topic: 'plants',
  things: plantThings,
  signs: plantJobs,
  confusions: [
    {
      id: 'part-before',
      name: 'Names the part that it grew out of',
      hint: 'It grew out of that part, but it has a job of its own. What does it do for the plant?',
      puts: ({ group }) => before[group],
    },
    {
      id: 'part-after',
      name: 'Names the part that comes next',
      hint: 'That part comes a step later. Ask where on the plant this one sits and what it does there.',
      puts: ({ group }) => after[group],
    },
    {
      id: 'food-is-fruit',
      name: 'Thinks that what is grown to be eaten or seen is a fruit',
      hint: 'A fruit grows from a flower and has seeds inside. Does that fit here?',
      puts: ({ group }) => (group === 'flower' ? null : 'fruit'),
    },
    {
      id: 'green-is-leaf',
      name: 'Takes what is green or grows upward for a leaf',
      hint: 'Leaves are thin and catch light. Is that the main job of this one?',
      puts: () => 'leaf',
    },
    {
      id: 'hidden-is-root',
      name: 'Takes what is hidden or near the ground for a root',
      hint: 'Roots grow down into the soil and take in water. Where does this one grow?',
      puts: ({ group }) => (group === 'seed' || group === 'stem' || group === 'flower' ? 'root' : null),
    },
  ],
  prompts: {
    group: (thing) => `Think of the whole plant and of where it grows. Which part of the plant is ${thing}?`,
    sign: (job) => `Which one of the six parts of a plant ${job}?`,
    fellow: (thing) => `Which of these things is the same part of its plant as ${thing}?`,
  },
  reason: ({ group }) => reasons[group],
  therefore: 'From all of this we can tell that',
  belongs: ({ thing, group }) => (isJob(thing) ? `this is the job of the ${group}` : `${thing} is a ${group}`),
});
