import type { Skill } from '../../skill.ts';
import { addWithin1000 } from './add-within-1000.ts';
import { subtractWithin1000 } from './subtract-within-1000.ts';

export const additionSkills: readonly Skill[] = [addWithin1000, subtractWithin1000];
