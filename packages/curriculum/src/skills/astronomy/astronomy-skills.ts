import type { Skill } from '../../skill.ts';

export const astronomySkills: readonly Skill[] = [];
