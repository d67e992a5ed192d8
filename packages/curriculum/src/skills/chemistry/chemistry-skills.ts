import type { Skill } from '../../skill.ts';

export const chemistrySkills: readonly Skill[] = [];
