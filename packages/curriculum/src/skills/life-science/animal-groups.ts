import { type AnimalGroup, animalSigns, animals } from '../../facts/science/animals.ts';
import type { Sorted } from '../../facts/science/sorted-things.ts';
import { animalGroupsTeaching } from '../../teaching/life-science/animal-groups.ts';
import { defineSortingSkill } from './sorting-skill.ts';

const water = ['seal', 'dolphin', 'whale', 'duck', 'swan', 'penguin', 'turtle', 'crocodile', 'alligator'];
const waterAndLand = ['snake', 'tortoise', 'lizard', 'gecko', 'iguana'];

/** The group that one thinks of first where the animal lives. */
function groupOfPlace({ thing, group }: Sorted<AnimalGroup>): AnimalGroup | null {
  if (thing === 'bat') return 'bird';
  if (water.includes(thing)) return 'fish';
  if (waterAndLand.includes(thing)) return 'amphibian';
  return thing === 'ostrich' || group === 'reptile' ? 'mammal' : null;
}

/** What each group is taken for by those who look at one sign alone. */
const byWarmth = { mammal: 'bird', bird: 'mammal', reptile: 'fish', amphibian: 'reptile', fish: 'reptile' } as const;
const byYoung = { mammal: null, bird: 'reptile', reptile: 'bird', amphibian: 'fish', fish: 'bird' } as const;
const byBreath = { mammal: 'amphibian', bird: 'amphibian', reptile: 'mammal', amphibian: 'mammal', fish: 'amphibian' } as const;
const bySkin = { mammal: null, bird: null, reptile: 'amphibian', amphibian: 'reptile', fish: 'mammal' } as const;
const byLimbs = { mammal: 'reptile', bird: null, reptile: 'mammal', amphibian: 'mammal', fish: null } as const;

const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
const isSign = ({ thing }: Sorted<AnimalGroup>): boolean => animalSigns.some((sign) => sign.thing === thing);

const reasons: Readonly<Record<AnimalGroup, string>> = {
  mammal: 'All mammals have hair or fur, and the mothers feed their young with milk.',
  bird: 'All birds are covered with feathers, and no other living animals have them.',
  reptile: 'All reptiles have a skin with dry scales, and they breathe with lungs all their lives.',
  amphibian: 'Amphibians begin their lives in the water with gills, and later they grow lungs and legs.',
  fish: 'All fish have fins to swim with, and they breathe under water with gills all their lives.',
};

export const sortAnimalGroups = defineSortingSkill<AnimalGroup>({
  id: 'animal-groups',
  name: 'Groups of animals with a backbone',
  grade: 4,
  grades: [3, 5],
  domain: 'life science',
  standard: '4-LS1-1',
  keywords: [
    'animal groups',
    'vertebrates',
    'classify animals',
    'mammals birds reptiles amphibians fish',
    'mammals',
    'reptiles',
    'amphibians',
    'animal classification',
  ],
  prerequisites: [],
  teaching: animalGroupsTeaching,
  topic: 'animals',
  things: animals,
  signs: animalSigns,
  confusions: [
    {
      id: 'goes-by-place',
      name: 'Sorts the animal by the place where it lives',
      hint: 'You thought of where it lives. Animals of many groups share a place, so look at skin, breath and young.',
      puts: groupOfPlace,
    },
    {
      id: 'goes-by-warmth',
      name: 'Looks only at whether the body keeps itself warm',
      hint: 'The body heat is alike in these groups. What covers the body?',
      puts: ({ group }) => byWarmth[group],
    },
    {
      id: 'goes-by-young',
      name: 'Looks only at whether there are eggs',
      hint: 'More than one group begins life in this way. Look at the skin and at how the animal breathes.',
      puts: ({ group }) => byYoung[group],
    },
    {
      id: 'goes-by-breath',
      name: 'Looks only at how the grown animal breathes',
      hint: 'Breathing is one sign, but one sign is not enough. How does the animal start its life, and what is on its skin?',
      puts: ({ group }) => byBreath[group],
    },
    {
      id: 'goes-by-limbs',
      name: 'Goes by the number of its limbs',
      hint: 'Four limbs are found in more than one group. Look at what covers the body and at how the young grow up.',
      puts: ({ group }) => byLimbs[group],
    },
    {
      id: 'mixes-up-skins',
      name: 'Takes scales, moist skin and bare skin for the same',
      hint: 'Look at the skin again. Is it dry with scales, moist and smooth, or covered with something else?',
      puts: ({ group }) => bySkin[group],
    },
  ],
  prompts: {
    group: (animal) => `To which group of animals with a backbone does ${withArticle(animal)} belong?`,
    sign: (sign) => `An animal with a backbone ${sign}. To which group of animals does it belong?`,
    fellow: (animal) => `Which of these animals is in the same group as ${withArticle(animal)}?`,
  },
  reason: ({ group }) => reasons[group],
  therefore: 'These signs taken together show that',
  belongs: (row) => `${isSign(row) ? 'this animal' : withArticle(row.thing)} is ${withArticle(row.group)}`,
});
