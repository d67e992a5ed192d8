import { expect, test } from 'vitest';
import { checkSkills } from './check-skills.ts';
import { listSkills } from './list-skills.ts';

test('a check reports every skill with its figures, and refuses every spoiling', () => {
  const report = checkSkills({ samplesPerSkill: 12, mutate: true });
  expect(report.skills.map((skill) => skill.id)).toEqual(listSkills().map((skill) => skill.id));
  expect(report.ok).toBe(true);
  for (const { samples, wrongKeys, doubleKeys, sameChoices, unknownStandards, failures, spoiled } of report.skills) {
    expect([samples, wrongKeys + doubleKeys + sameChoices + unknownStandards, failures]).toEqual([12, 0, 0]);
    expect(spoiled.every(({ tried, refused }) => tried === refused)).toBe(true);
    expect(spoiled.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(20);
  }
  expect(report.lines.at(-1)).toBe(`${report.skills.length} of ${report.skills.length} skills are sound.`);
});

test('a check without mutation spoils nothing', () => {
  expect(checkSkills({ samplesPerSkill: 1 }).skills.every((skill) => skill.spoiled.length === 0)).toBe(true);
});

test('a check of a hundred samples also asks whether a key is given away', () => {
  const [report] = checkSkills({ samplesPerSkill: 100, only: 'add-unlike-fractions' }).skills;
  expect(report).toMatchObject({ samples: 100, giveaways: [] });
});
