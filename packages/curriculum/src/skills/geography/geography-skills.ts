import type { Skill } from '../../skill.ts';
import { capitalsOfAfricaAndAsia, capitalsOfAmericas, capitalsOfEurope, countryOfCapital } from './capitals.ts';
import { continentsOfCountries } from './continents.ts';
import { landlockedCountries } from './landlocked.ts';
import { largestCountry } from './largest-country.ts';
import { neighborCountries } from './neighbors.ts';
import { regionsOfWorld } from './regions.ts';

export const geographySkills: readonly Skill[] = [
  continentsOfCountries,
  largestCountry,
  neighborCountries,
  capitalsOfEurope,
  capitalsOfAmericas,
  capitalsOfAfricaAndAsia,
  countryOfCapital,
  landlockedCountries,
  regionsOfWorld,
];
