import type { Skill } from '../../skill.ts';

export const wordSkills: readonly Skill[] = [];
