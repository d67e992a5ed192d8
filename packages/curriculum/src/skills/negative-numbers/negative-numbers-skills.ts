import type { Skill } from '../../skill.ts';
import { addIntegers, subtractIntegers } from './add-and-subtract-integers.ts';
import { divideIntegers, multiplyIntegers } from './multiply-and-divide-integers.ts';
import { compareIntegers, oppositesAndAbsoluteValue } from './opposites-and-absolute-value.ts';

export const negativeNumberSkills: readonly Skill[] = [
  compareIntegers,
  oppositesAndAbsoluteValue,
  addIntegers,
  subtractIntegers,
  multiplyIntegers,
  divideIntegers,
];
