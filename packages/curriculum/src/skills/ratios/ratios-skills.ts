import type { Skill } from '../../skill.ts';
import { equivalentRatios } from './equivalent-ratios.ts';
import { percentOfAmount } from './percent-of-amount.ts';
import { unitRate } from './unit-rate.ts';
import { unitRateStories } from './unit-rate-stories.ts';

export const ratioSkills: readonly Skill[] = [equivalentRatios, unitRate, unitRateStories, percentOfAmount];
