import type { Skill } from '../../skill.ts';
import { capitalsOfAmericas, capitalsOfEurope, capitalsOfWorld } from './capitals.ts';
import { continentsOfCountries } from './continents.ts';
import { countryOfCapital } from './country-of-capital.ts';
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
  capitalsOfWorld,
  countryOfCapital,
  landlockedCountries,
  regionsOfWorld,
];
