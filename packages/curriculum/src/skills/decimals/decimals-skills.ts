import type { Skill } from '../../skill.ts';
import { addDecimals } from './add-decimals.ts';
import { compareDecimals } from './compare-decimals.ts';
import { multiplyDecimals } from './multiply-decimals.ts';
import { subtractDecimals } from './subtract-decimals.ts';

export const decimalSkills: readonly Skill[] = [compareDecimals, addDecimals, subtractDecimals, multiplyDecimals];
