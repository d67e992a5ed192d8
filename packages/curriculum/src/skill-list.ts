import type { Skill } from './skill.ts';
import { additionSkills } from './skills/addition/addition-skills.ts';
import { algebraSkills } from './skills/algebra/algebra-skills.ts';
import { astronomySkills } from './skills/astronomy/astronomy-skills.ts';
import { chemistrySkills } from './skills/chemistry/chemistry-skills.ts';
import { countingSkills } from './skills/counting/counting-skills.ts';
import { dataSkills } from './skills/data/data-skills.ts';
import { decimalSkills } from './skills/decimals/decimals-skills.ts';
import { fractionSkills } from './skills/fractions/fractions-skills.ts';
import { functionSkills } from './skills/functions/functions-skills.ts';
import { geographySkills } from './skills/geography/geography-skills.ts';
import { geometrySkills } from './skills/geometry/geometry-skills.ts';
import { lifeScienceSkills } from './skills/life-science/life-science-skills.ts';
import { measurementSkills } from './skills/measurement/measurement-skills.ts';
import { multiplicationSkills } from './skills/multiplication/multiplication-skills.ts';
import { negativeNumberSkills } from './skills/negative-numbers/negative-numbers-skills.ts';
import { physicalScienceSkills } from './skills/physical-science/physical-science-skills.ts';
import { placeValueSkills } from './skills/place-value/place-value-skills.ts';
import { ratioSkills } from './skills/ratios/ratios-skills.ts';
import { timeAndMoneySkills } from './skills/time-and-money/time-and-money-skills.ts';
import { wordSkills } from './skills/words/words-skills.ts';

/** All skills, by grade and, within a grade, strand after strand, each in the order in which it is usually taught. */
export const skills: readonly Skill[] = [
  ...countingSkills,
  ...placeValueSkills,
  ...additionSkills,
  ...multiplicationSkills,
  ...fractionSkills,
  ...decimalSkills,
  ...ratioSkills,
  ...negativeNumberSkills,
  ...algebraSkills,
  ...functionSkills,
  ...measurementSkills,
  ...timeAndMoneySkills,
  ...geometrySkills,
  ...dataSkills,
  ...lifeScienceSkills,
  ...physicalScienceSkills,
  ...chemistrySkills,
  ...astronomySkills,
  ...geographySkills,
  ...wordSkills,
].sort((x, y) => x.grade - y.grade);

const byId = new Map(skills.map((skill) => [skill.id, skill]));

export const findSkill = (id: string): Skill | null => byId.get(id) ?? null;

/** The skills of these ids, in their order. Throws RangeError for an id that does not exist. */
export const skillsOf = (ids: readonly string[]): Skill[] =>
  ids.map((id) => {
    const skill = byId.get(id);
    if (!skill) throw new RangeError(`there is no skill "${id}"`);
    return skill;
  });
