import { listSkills, type SkillEntry } from '@toolboxai/curriculum';

const skills: ReadonlyMap<string, SkillEntry> = new Map(listSkills().map((skill) => [skill.id, skill]));

/** Undefined for a skill that a teacher or a model made up. */
export const findSkill = (id: string): SkillEntry | undefined => skills.get(id);

/** A wrong idea in words, as the curriculum has it; its id where the curriculum does not know it. */
export const nameMisconception = (skillId: string, id: string): string =>
  findSkill(skillId)?.misconceptions.find((known) => known.id === id)?.name ?? id;
