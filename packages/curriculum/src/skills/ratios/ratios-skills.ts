import type { Skill } from '../../skill.ts';
import { percentOfAmount } from './percent-of-amount.ts';

export const ratioSkills: readonly Skill[] = [percentOfAmount];
