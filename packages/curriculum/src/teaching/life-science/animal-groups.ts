import type { Teaching } from '../../teaching.ts';

export const animalGroupsTeaching: Teaching = {
  warmUp: [
    'A bat has wings and flies at night, and a penguin has wings and can not fly at all.',
    'Which of the two would you call a bird, and what makes you sure?',
  ],
  idea: [
    'Animals with a backbone are sorted into five groups: mammals, birds, reptiles, amphibians and fish.',
    'The animals of each group have special body parts in common, such as feathers, fur, dry scales or gills.',
    'These parts help the animal to stay warm, to breathe and to raise its young.',
  ],
  steps: [
    'Look carefully at what covers the body, such as hair, feathers, dry scales or moist skin.',
    'Ask how the animal breathes when it is young and when it is grown.',
    'Ask how the young get their food, and then name the group that fits all of this.',
  ],
  why: [
    'Where an animal lives can fool you, because animals of many groups share a pond or a forest.',
    'The covering of the body and the way of breathing do not change from place to place.',
    'A whale lives in the sea, but it breathes air and feeds its young with milk, so it is a mammal.',
  ],
  slip: [
    'Many people call everything that swims a fish and everything that flies a bird.',
    'Forget about the place where the animal lives, and look for feathers, fur or gills instead.',
  ],
  world: [
    'Animals of all kinds live here, and someone has mixed up their name cards.',
    'Put each of them back into its group, so that the keepers know how to care for them.',
  ],
  support: [
    'Make a table with five columns, and write one sure sign at the top of each.',
    'Then put one animal that you know well into each column.',
  ],
  stretch: [
    'A platypus is a strange animal, because it has fur and also lays eggs.',
    'Find out to which group it belongs, and which sign decides it.',
  ],
  rule: 'The outer and inner parts of an animal, such as feathers, fur or gills, help it to live and show its group.',
  vocabulary: [
    { term: 'mammal', meaning: 'an animal with hair or fur that feeds its young with milk' },
    { term: 'reptile', meaning: 'an animal with dry scales that breathes with lungs' },
    { term: 'amphibian', meaning: 'an animal that starts life with gills and later has lungs' },
  ],
};
