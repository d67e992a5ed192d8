import type { Skill } from '../../skill.ts';
import { addMixedLike, addMixedUnlike } from './add-mixed-numbers.ts';
import { addUnlikeFractions } from './add-unlike-fractions.ts';
import { compareFractions } from './compare-fractions.ts';
import { compareSamePart } from './compare-same-part.ts';
import { divideFractions } from './divide-fractions.ts';
import { divideMixedNumbers } from './divide-mixed-numbers.ts';
import { halvesAndFourths, halvesThirdsFourths } from './equal-shares.ts';
import { equivalentFractions } from './equivalent-fractions.ts';
import { estimateFractions } from './estimate-fractions.ts';
import { fractionOfWhole, fractionTimesWhole } from './fraction-times-whole.ts';
import { fractionsAsDivision } from './fractions-as-division.ts';
import { addLikeFractions, subtractLikeFractions } from './like-fractions.ts';
import { mixedAndImproper } from './mixed-and-improper.ts';
import { multiplyFractions } from './multiply-fractions.ts';
import { multiplyMixedNumbers } from './multiply-mixed-numbers.ts';
import { multiplyingAsScaling } from './multiplying-as-scaling.ts';
import { nameFractions } from './name-fractions.ts';
import { numberLineFractions } from './number-line-fractions.ts';
import { simpleEqualFractions } from './simple-equal-fractions.ts';
import { subtractMixedLike, subtractMixedUnlike } from './subtract-mixed-numbers.ts';
import { subtractUnlikeFractions } from './subtract-unlike-fractions.ts';
import { tenthsAndHundredths } from './tenths-and-hundredths.ts';
import { unitFractionDivision } from './unit-fraction-division.ts';
import { wholeNumbersAsFractions } from './whole-numbers-as-fractions.ts';

export const fractionSkills: readonly Skill[] = [
  halvesAndFourths,
  halvesThirdsFourths,
  nameFractions,
  numberLineFractions,
  wholeNumbersAsFractions,
  simpleEqualFractions,
  compareSamePart,
  equivalentFractions,
  compareFractions,
  addLikeFractions,
  subtractLikeFractions,
  mixedAndImproper,
  addMixedLike,
  subtractMixedLike,
  fractionTimesWhole,
  tenthsAndHundredths,
  addUnlikeFractions,
  subtractUnlikeFractions,
  addMixedUnlike,
  subtractMixedUnlike,
  estimateFractions,
  fractionsAsDivision,
  fractionOfWhole,
  multiplyFractions,
  multiplyingAsScaling,
  multiplyMixedNumbers,
  unitFractionDivision,
  divideFractions,
  divideMixedNumbers,
];
