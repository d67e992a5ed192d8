import { type LessonRequest, type ReadingLevel, type Theme, themes } from '@toolboxai/contracts';
import { planLesson } from './plan-lesson.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';
import { writeLesson } from './write-lesson.ts';

/** Up to this grade the teacher reads out, and no formula measures such short texts. */
const readFromGrade = 2;

export type ReadingReport = { ok: boolean; lessons: number; within: number; lines: string[] };

/** How far, in grades, the built-in lesson on one skill measures from the grade that it is for. */
export function measureLesson(skill: Skill, theme: Theme): ReadingLevel {
  const request: LessonRequest & { seed: string } = {
    subject: 'any',
    grade_level: skill.grade,
    objectives: [],
    questions: 10,
    seed: theme,
    duration_minutes: 45,
    language: 'en',
  };
  const topic = { title: skill.name, subject: 'any', skills: [skill.id], theme, notice: null };
  return writeLesson({ request, topic, outline: planLesson({ request, topic }) }).reading_level;
}

/** Measures a lesson on each skill from grade 2 on, each in another world; at least 95 % have to lie within one grade. The rest is listed. */
export function checkReading(): ReadingReport {
  const read = skills.filter((skill) => skill.grade >= readFromGrade);
  const measured = read.map((skill, i) => ({ skill, level: measureLesson(skill, themes[i % themes.length] ?? 'island') }));
  const off = measured.filter(({ skill, level }) => Math.abs(level.measured_grade - skill.grade) > 1);
  const within = measured.length - off.length;
  const lines = off.map(
    ({ skill, level }) => `off  ${skill.id.padEnd(44)} grade ${skill.grade}, measured ${level.measured_grade}`,
  );
  return {
    ok: within >= 0.95 * measured.length,
    lessons: measured.length,
    within,
    lines: [...lines, `${within} of ${measured.length} lessons measure within one grade of their own.`],
  };
}
