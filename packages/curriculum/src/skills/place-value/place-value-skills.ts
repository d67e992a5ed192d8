import type { Skill } from '../../skill.ts';
import { changeTenOrHundred, tenMoreTenLess } from './change-one-place.ts';
import { compareLarge, compareThreeDigit, compareTwoDigit } from './compare-whole-numbers.ts';
import { placeValue } from './place-value.ts';
import { roundToAnyPlace } from './round-to-any-place.ts';
import { roundWholeNumbers } from './round-whole-numbers.ts';
import { teenNumbers } from './teen-numbers.ts';
import { tenTimesAPlace } from './ten-times-a-place.ts';
import { hundredsTensOnes, tensAndOnes } from './tens-and-ones.ts';
import { expandedForm, writeLargeNumbers } from './write-numbers.ts';

export const placeValueSkills: readonly Skill[] = [
  teenNumbers,
  tensAndOnes,
  compareTwoDigit,
  tenMoreTenLess,
  hundredsTensOnes,
  expandedForm,
  compareThreeDigit,
  changeTenOrHundred,
  roundWholeNumbers,
  placeValue,
  tenTimesAPlace,
  writeLargeNumbers,
  compareLarge,
  roundToAnyPlace,
];
