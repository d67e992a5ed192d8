import type { Skill } from '../../skill.ts';

export const negativeNumberSkills: readonly Skill[] = [];
