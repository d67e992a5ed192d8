import type { Skill } from '../../skill.ts';
import { addIntegers, subtractIntegers } from './add-and-subtract-integers.ts';
import { divideIntegers, multiplyIntegers } from './multiply-and-divide-integers.ts';
import { numbersBelowZero } from './numbers-below-zero.ts';
import { compareIntegers, oppositesAndAbsoluteValue } from './opposites-and-absolute-value.ts';
import { signedDecimals, signedFractions } from './signed-fractions-and-decimals.ts';
import { signedNumberStories } from './signed-number-stories.ts';

export const negativeNumberSkills: readonly Skill[] = [
  numbersBelowZero,
  compareIntegers,
  oppositesAndAbsoluteValue,
  addIntegers,
  subtractIntegers,
  multiplyIntegers,
  divideIntegers,
  signedDecimals,
  signedFractions,
  signedNumberStories,
];
