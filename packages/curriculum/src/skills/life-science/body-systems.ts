import { type BodySystem, organs, systemJobs } from '../../facts/science/body-systems.ts';
import { bodySystemsTeaching } from '../../teaching/life-science/body-systems.ts';
import { defineSortingSkill } from './sorting-skill.ts';

type Confused = Readonly<Record<BodySystem, BodySystem>>;

/** The system whose organs lie beside or around those of the first. */
const beside: Confused = {
  'digestive system': 'urinary system',
  'circulatory system': 'respiratory system',
  'respiratory system': 'circulatory system',
  'nervous system': 'skeletal system',
  'skeletal system': 'muscular system',
  'muscular system': 'skeletal system',
  'urinary system': 'digestive system',
};

/** The system that the first one serves or is steered by. */
const partner: Confused = {
  'digestive system': 'circulatory system',
  'circulatory system': 'digestive system',
  'respiratory system': 'nervous system',
  'nervous system': 'muscular system',
  'skeletal system': 'nervous system',
  'muscular system': 'nervous system',
  'urinary system': 'circulatory system',
};

/** A system that is like the first in one way: it too moves fluids, begins at the mouth, reaches everywhere, or removes waste. */
const similar: Confused = {
  'digestive system': 'respiratory system',
  'circulatory system': 'urinary system',
  'respiratory system': 'digestive system',
  'nervous system': 'circulatory system',
  'skeletal system': 'circulatory system',
  'muscular system': 'circulatory system',
  'urinary system': 'respiratory system',
};

const reasons: Readonly<Record<BodySystem, string>> = {
  'digestive system': 'Breaking food down and passing its nutrients into the blood is the task of the digestive organs.',
  'circulatory system': 'The heart and the blood vessels transport blood to every part of the body.',
  'respiratory system': 'The airways and the lungs exchange oxygen and carbon dioxide with the air.',
  'nervous system': 'The brain, the spinal cord and the nerves exchange messages and control the body.',
  'skeletal system': 'The bones support the body and protect its softer organs.',
  'muscular system': 'The muscles move the bones by becoming shorter and pulling on them.',
  'urinary system': 'The kidneys filter waste from the blood, and the bladder stores the urine.',
};

const isJob = (thing: string): boolean => systemJobs.some((job) => job.thing === thing);
const singular = ['the esophagus', 'the biceps', 'the triceps'];
const isMany = (thing: string): boolean => thing === 'the bronchi' || (thing.endsWith('s') && !singular.includes(thing));
const belong = (thing: string): string => (isMany(thing) ? 'belong' : 'belongs');

export const sortOrgans = defineSortingSkill<BodySystem>({
  id: 'body-systems',
  name: 'Body systems and their organs',
  grade: 7,
  grades: [6, 8],
  domain: 'life science',
  standard: 'MS-LS1-3',
  keywords: [
    'body systems',
    'organs',
    'organ systems',
    'human body',
    'digestive system',
    'circulatory system',
    'respiratory system',
    'nervous system',
    'skeleton and muscles',
  ],
  prerequisites: [],
  teaching: bodySystemsTeaching,
  topic: 'body',
  things: organs,
  signs: systemJobs,
  confusions: [
    {
      id: 'beside-it',
      name: 'Goes by what lies beside it in the body',
      hint: 'The two lie close together, but they do different work. Which task do they have?',
      puts: ({ group }) => beside[group],
    },
    {
      id: 'partner-system',
      name: 'Names the system that it works with',
      hint: 'These two systems work hand in hand. Ask which of them does this particular task itself.',
      puts: ({ group }) => partner[group],
    },
    {
      id: 'similar-task',
      name: 'Goes by one thing that two systems share',
      hint: 'The two systems are alike in one way. Compare what each of them moves, removes or carries.',
      puts: ({ group }) => similar[group],
    },
  ],
  prompts: {
    group: (organ) => `Which body system ${isMany(organ) ? 'do' : 'does'} ${organ} belong to?`,
    sign: (job) => `Which body system ${job}?`,
    fellow: (organ) => `What belongs to the same body system as ${organ}?`,
  },
  reason: ({ group }) => reasons[group],
  therefore: 'From this it follows that',
  belongs: ({ thing, group }) =>
    isJob(thing) ? `this is the task of the ${group}` : `${thing} ${belong(thing)} to the ${group}`,
});
