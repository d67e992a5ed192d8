import type { Skill } from '../../skill.ts';

export const dataSkills: readonly Skill[] = [];
