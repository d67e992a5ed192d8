import type { Skill } from '../../skill.ts';
import { constantOfProportionality } from './constant-of-proportionality.ts';
import { convertByRatio } from './convert-by-ratio.ts';
import { equivalentRatios } from './equivalent-ratios.ts';
import { fractionUnitRates } from './fraction-unit-rates.ts';
import { whatPercent, wholeFromPercent } from './percent-and-whole.ts';
import { percentChange, percentError } from './percent-comparisons.ts';
import { percentDecrease, percentIncrease } from './percent-increase-and-decrease.ts';
import { percentOfAmount } from './percent-of-amount.ts';
import { scaleDrawings } from './scale-drawings.ts';
import { simpleInterest } from './simple-interest.ts';
import { simplestRatios } from './simplest-ratios.ts';
import { taxAndTip } from './tax-and-tip.ts';
import { rateStories, unitRates } from './unit-rates.ts';

export const ratioSkills: readonly Skill[] = [
  simplestRatios,
  equivalentRatios,
  unitRates,
  rateStories,
  convertByRatio,
  percentOfAmount,
  whatPercent,
  wholeFromPercent,
  fractionUnitRates,
  constantOfProportionality,
  percentIncrease,
  percentDecrease,
  percentChange,
  percentError,
  taxAndTip,
  simpleInterest,
  scaleDrawings,
];
