import type { Skill } from '../../skill.ts';
import { addDecimals } from './add-decimals.ts';
import { compareDecimals } from './compare-decimals.ts';
import { divideByDecimals } from './divide-by-decimals.ts';
import { divideDecimals } from './divide-decimals.ts';
import { expandedDecimals } from './expanded-decimals.ts';
import { fractionsToDecimals, repeatingDigits } from './fractions-to-decimals.ts';
import { multiDigitDecimals } from './multi-digit-decimals.ts';
import { multiplyDecimals } from './multiply-decimals.ts';
import { powersOfTen } from './powers-of-ten.ts';
import { repeatingAsFractions } from './repeating-decimals-as-fractions.ts';
import { roundDecimals } from './round-decimals.ts';
import { subtractDecimals } from './subtract-decimals.ts';
import { tenthsAsDecimals } from './tenths-as-decimals.ts';

export const decimalSkills: readonly Skill[] = [
  tenthsAsDecimals,
  compareDecimals,
  expandedDecimals,
  roundDecimals,
  powersOfTen,
  addDecimals,
  subtractDecimals,
  multiplyDecimals,
  divideDecimals,
  divideByDecimals,
  multiDigitDecimals,
  fractionsToDecimals,
  repeatingDigits,
  repeatingAsFractions,
];
