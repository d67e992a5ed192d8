import type { Skill } from '../../skill.ts';
import { sortAnimalGroups } from './animal-groups.ts';
import { sortOrgans } from './body-systems.ts';
import { readFoodChains } from './food-chains.ts';
import { orderLifeCycles } from './life-cycles.ts';
import { sortPlantParts } from './plant-parts.ts';

export const lifeScienceSkills: readonly Skill[] = [
  orderLifeCycles,
  sortAnimalGroups,
  sortPlantParts,
  readFoodChains,
  sortOrgans,
];
