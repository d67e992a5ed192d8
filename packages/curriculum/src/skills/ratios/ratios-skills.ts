import type { Skill } from '../../skill.ts';
import { equivalentRatios } from './equivalent-ratios.ts';
import { percentChange } from './percent-change.ts';
import { percentOfAmount } from './percent-of-amount.ts';
import { unitRate } from './unit-rate.ts';
import { unitRateStories } from './unit-rate-stories.ts';
import { whatPercent } from './what-percent.ts';

export const ratioSkills: readonly Skill[] = [
  equivalentRatios,
  unitRate,
  unitRateStories,
  percentOfAmount,
  whatPercent,
  percentChange,
];
