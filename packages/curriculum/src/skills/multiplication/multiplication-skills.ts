import type { Skill } from '../../skill.ts';
import { commonFactorsSkill, commonMultiplesSkill } from './common-factors-and-multiples.ts';
import { divideFacts } from './divide-facts.ts';
import { divideWholeNumbers } from './divide-whole-numbers.ts';
import { equalGroupsStories } from './equal-groups-stories.ts';
import { equalRows } from './equal-rows.ts';
import { factors } from './factors.ts';
import { interpretRemainders } from './interpret-remainders.ts';
import { divideByTwoDigits, longDivision } from './long-division.ts';
import { missingFactors } from './missing-factors.ts';
import { multiStepStories } from './multi-step-stories.ts';
import { multiples } from './multiples.ts';
import { multiplyByTens } from './multiply-by-tens.ts';
import { multiplyFacts } from './multiply-facts.ts';
import { multiplyInColumns } from './multiply-in-columns.ts';
import { multiplyWholeNumbers } from './multiply-whole-numbers.ts';
import { splitProducts } from './split-products.ts';
import { tablePatterns } from './table-patterns.ts';
import { timesAsMany } from './times-as-many.ts';

export const multiplicationSkills: readonly Skill[] = [
  equalRows,
  multiplyFacts,
  divideFacts,
  equalGroupsStories,
  missingFactors,
  splitProducts,
  multiplyByTens,
  tablePatterns,
  timesAsMany,
  factors,
  multiples,
  multiplyWholeNumbers,
  divideWholeNumbers,
  interpretRemainders,
  multiStepStories,
  multiplyInColumns,
  divideByTwoDigits,
  longDivision,
  commonFactorsSkill,
  commonMultiplesSkill,
];
