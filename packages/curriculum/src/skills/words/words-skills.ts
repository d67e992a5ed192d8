import type { Skill } from '../../skill.ts';
import { countSyllables } from './count-syllables.ts';
import { homophones } from './homophones.ts';
import { opposites } from './opposites.ts';
import { rhymingWords } from './rhyming-words.ts';
import { greekAndLatinRoots } from './roots.ts';
import { synonyms } from './synonyms.ts';
import { prefixes, suffixes } from './word-parts.ts';

export const wordSkills: readonly Skill[] = [
  rhymingWords,
  countSyllables,
  opposites,
  homophones,
  prefixes,
  suffixes,
  synonyms,
  greekAndLatinRoots,
];
