import type { Skill } from '../../skill.ts';
import { compareGroupsTo10, compareNumbersTo10 } from './compare-to-10.ts';
import { countByTens } from './count-by-tens.ts';
import { countTo10, countTo20 } from './count-shapes.ts';
import { countTo120, nextNumber } from './neighbor-numbers.ts';
import { oddAndEven } from './odd-and-even.ts';
import { skipCount } from './skip-count.ts';

export const countingSkills: readonly Skill[] = [
  countTo10,
  countTo20,
  compareGroupsTo10,
  compareNumbersTo10,
  nextNumber,
  countByTens,
  countTo120,
  skipCount,
  oddAndEven,
];
