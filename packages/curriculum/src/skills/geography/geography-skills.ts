import type { Skill } from '../../skill.ts';

export const geographySkills: readonly Skill[] = [];
