import { findSorted, sortThings } from './sorted-things.ts';

export const animalGroups = ['mammal', 'bird', 'reptile', 'amphibian', 'fish'] as const;
export type AnimalGroup = (typeof animalGroups)[number];

export const animals = sortThings(
  {
    mammal: 'dog, horse, cow, elephant, mouse, monkey, lion, kangaroo, giraffe, seal, dolphin, whale, bat',
    bird: 'robin, eagle, parrot, owl, duck, swan, flamingo, hummingbird, ostrich, penguin',
    reptile: 'snake, lizard, crocodile, alligator, gecko, chameleon, iguana, tortoise, turtle',
    amphibian: 'frog, toad, bullfrog, newt, salamander',
    fish: 'goldfish, trout, salmon, tuna, cod, shark, carp, eel, seahorse',
  },
  animalGroups,
);

/** What every animal of one of these groups, and of no other, has or does. */
export const animalSigns = sortThings(
  {
    mammal: 'feeds its young with milk, has hair or fur',
    bird: 'has feathers, has a beak and wings with feathers',
    reptile: 'has a body with dry scales and breathes with lungs all its life',
    amphibian: 'starts life with gills and later grows lungs and legs',
    fish: 'has fins and breathes with gills all its life',
  },
  animalGroups,
);

export const findAnimal = (path: readonly string[]): string[] | null => findSorted([...animals, ...animalSigns], path);
