import { findSorted, sortThings } from './sorted-things.ts';

export const bodySystems = [
  'digestive system',
  'circulatory system',
  'respiratory system',
  'nervous system',
  'skeletal system',
  'muscular system',
  'urinary system',
] as const;
export type BodySystem = (typeof bodySystems)[number];

export const organs = sortThings(
  {
    'digestive system': 'the stomach, the esophagus, the small intestine, the large intestine, the liver',
    'circulatory system': 'the heart, the arteries, the veins, the capillaries',
    'respiratory system': 'the lungs, the windpipe, the bronchi',
    'nervous system': 'the brain, the spinal cord, the nerves',
    'skeletal system': 'the skull, the ribs, the backbone, the thigh bone, the kneecap',
    'muscular system': 'the biceps, the triceps, the calf muscles',
    'urinary system': 'the kidneys, the bladder, the ureters',
  },
  bodySystems,
);

export const systemJobs = sortThings(
  {
    'digestive system': 'breaks food down into nutrients, passes nutrients from the gut into the blood',
    'circulatory system': 'pumps blood to all parts of the body, brings blood with oxygen to the cells',
    'respiratory system': 'takes in oxygen from the air, breathes out carbon dioxide',
    'nervous system': 'sends messages from the senses to the brain, decides what the body does next',
    'skeletal system': 'gives the body a firm frame of bones, guards soft organs with hard bones',
    'muscular system': 'moves the bones by pulling on them, shortens to bend an arm or a leg',
    'urinary system': 'filters waste out of the blood, stores urine until it leaves the body',
  },
  bodySystems,
);

export const findBodySystem = (path: readonly string[]): string[] | null => findSorted([...organs, ...systemJobs], path);
