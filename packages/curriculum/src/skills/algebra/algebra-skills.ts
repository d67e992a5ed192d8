import type { Skill } from '../../skill.ts';
import { dependentAmounts } from './dependent-amounts.ts';
import { distributiveProperty } from './distributive-property.ts';
import { evaluateExpressions } from './evaluate-expressions.ts';
import { expandAndCollect } from './expand-and-collect.ts';
import { factorExpressions } from './factor-expressions.ts';
import { lawsOfExponents } from './laws-of-exponents.ts';
import { letterOnBothSides } from './letter-on-both-sides.ts';
import { likeTerms } from './like-terms.ts';
import { negativeExponents } from './negative-exponents.ts';
import { numberPatterns } from './number-patterns.ts';
import { oneStepDecimalEquations } from './one-step-decimal-equations.ts';
import { oneStepEquations } from './one-step-equations.ts';
import { oneStepFractionEquations } from './one-step-fraction-equations.ts';
import { oneStepInequalities } from './one-step-inequalities.ts';
import { orderOfOperations } from './order-of-operations.ts';
import { powers } from './powers.ts';
import { rationalStories } from './rational-stories.ts';
import { readExpressions } from './read-expressions.ts';
import { scientificNotation, timesAsLarge } from './scientific-notation.ts';
import { scientificOperations } from './scientific-notation-operations.ts';
import { slopeFromPoints } from './slope-from-points.ts';
import { squareAndCubeRoots } from './square-and-cube-roots.ts';
import { systemsOfEquations } from './systems-of-equations.ts';
import { twoPatterns } from './two-patterns.ts';
import { bracketEquations, twoStepEquations } from './two-step-equations.ts';
import { twoStepInequalities } from './two-step-inequalities.ts';
import { unknownInEquation } from './unknown-in-equation.ts';
import { wordsToExpressions } from './words-to-expressions.ts';
import { writeExpressions } from './write-expressions.ts';

export const algebraSkills: readonly Skill[] = [
  unknownInEquation,
  numberPatterns,
  orderOfOperations,
  wordsToExpressions,
  readExpressions,
  twoPatterns,
  powers,
  evaluateExpressions,
  writeExpressions,
  distributiveProperty,
  likeTerms,
  oneStepEquations,
  oneStepDecimalEquations,
  oneStepFractionEquations,
  oneStepInequalities,
  dependentAmounts,
  expandAndCollect,
  factorExpressions,
  twoStepEquations,
  bracketEquations,
  twoStepInequalities,
  rationalStories,
  lawsOfExponents,
  negativeExponents,
  squareAndCubeRoots,
  scientificNotation,
  timesAsLarge,
  scientificOperations,
  letterOnBothSides,
  systemsOfEquations,
  slopeFromPoints,
];
