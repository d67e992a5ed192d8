import type { StandardRef } from '@toolboxai/contracts';
import type { Domain } from './domains.ts';
import { skills } from './skill-list.ts';
import { standardRef } from './standards.ts';

/** A skill as a list shows it: data only. */
export type SkillEntry = {
  id: string;
  name: string;
  grade: number;
  grades: readonly [low: number, high: number];
  domain: Domain;
  standard: StandardRef;
  prerequisites: readonly string[];
  misconceptions: readonly { id: string; name: string }[];
};

/** All skills of the built-in curriculum, by grade. */
export const listSkills = (): SkillEntry[] =>
  skills.map(({ id, name, grade, grades, domain, standard, prerequisites, misconceptions }) => ({
    id,
    name,
    grade,
    grades,
    domain,
    standard: standardRef(standard),
    prerequisites,
    misconceptions,
  }));
