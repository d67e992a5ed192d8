import type { Skill } from '../../skill.ts';

export const lifeScienceSkills: readonly Skill[] = [];
