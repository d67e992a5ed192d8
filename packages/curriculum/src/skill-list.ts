import type { Skill } from './skill.ts';
import { addDecimals } from './skills/add-decimals.ts';
import { addUnlikeFractions } from './skills/add-unlike-fractions.ts';
import { addWithin1000 } from './skills/add-within-1000.ts';
import { compareDecimals } from './skills/compare-decimals.ts';
import { compareFractions } from './skills/compare-fractions.ts';
import { divideFacts } from './skills/divide-facts.ts';
import { divideFractions } from './skills/divide-fractions.ts';
import { divideWholeNumbers } from './skills/divide-whole-numbers.ts';
import { equivalentFractions } from './skills/equivalent-fractions.ts';
import { interpretRemainders } from './skills/interpret-remainders.ts';
import { addLikeFractions, subtractLikeFractions } from './skills/like-fractions.ts';
import { multiplyDecimals } from './skills/multiply-decimals.ts';
import { multiplyFacts } from './skills/multiply-facts.ts';
import { multiplyFractions } from './skills/multiply-fractions.ts';
import { multiplyWholeNumbers } from './skills/multiply-whole-numbers.ts';
import { nameFractions } from './skills/name-fractions.ts';
import { oneStepEquations } from './skills/one-step-equations.ts';
import { orderOfOperations } from './skills/order-of-operations.ts';
import { percentOfAmount } from './skills/percent-of-amount.ts';
import { placeValue } from './skills/place-value.ts';
import { roundWholeNumbers } from './skills/round-whole-numbers.ts';
import { subtractDecimals } from './skills/subtract-decimals.ts';
import { subtractUnlikeFractions } from './skills/subtract-unlike-fractions.ts';
import { subtractWithin1000 } from './skills/subtract-within-1000.ts';

/** All skills, by grade and, within a grade, in the order in which they are usually taught. */
export const skills: readonly Skill[] = [
  addWithin1000,
  subtractWithin1000,
  multiplyFacts,
  divideFacts,
  roundWholeNumbers,
  nameFractions,
  placeValue,
  multiplyWholeNumbers,
  divideWholeNumbers,
  interpretRemainders,
  equivalentFractions,
  compareFractions,
  addLikeFractions,
  subtractLikeFractions,
  compareDecimals,
  addUnlikeFractions,
  subtractUnlikeFractions,
  multiplyFractions,
  addDecimals,
  subtractDecimals,
  multiplyDecimals,
  orderOfOperations,
  divideFractions,
  percentOfAmount,
  oneStepEquations,
];

const byId = new Map(skills.map((skill) => [skill.id, skill]));

export const findSkill = (id: string): Skill | null => byId.get(id) ?? null;

/** The skills of these ids, in their order. Throws RangeError for an id that does not exist. */
export const skillsOf = (ids: readonly string[]): Skill[] =>
  ids.map((id) => {
    const skill = byId.get(id);
    if (!skill) throw new RangeError(`there is no skill "${id}"`);
    return skill;
  });
