import type { Skill } from '../../skill.ts';
import { evaluateFunctions } from './evaluate-functions.ts';
import { functionRules, initialValue } from './function-rules.ts';
import { linearModels } from './linear-models.ts';
import { compareFunctions, ratesOfChange } from './rates-of-change.ts';

export const functionSkills: readonly Skill[] = [
  evaluateFunctions,
  ratesOfChange,
  initialValue,
  functionRules,
  compareFunctions,
  linearModels,
];
