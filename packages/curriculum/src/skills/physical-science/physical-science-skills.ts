import type { Skill } from '../../skill.ts';

export const physicalScienceSkills: readonly Skill[] = [];
