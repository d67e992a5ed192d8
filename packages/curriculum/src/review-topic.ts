import { type Subject, subjectOf } from './domains.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';
import { mostSkills } from './topic-limits.ts';
import { findSubject } from './topic-subject.ts';

/** Skills of the grade's own, its domains in turn, so that a review is not all fractions. */
function reviewSkills(pool: readonly Skill[], grade: number): Skill[] {
  const own = pool.filter((skill) => skill.grade === grade);
  const turnOf = (skill: Skill) => own.filter((other) => other.domain === skill.domain).indexOf(skill);
  return own.sort((x, y) => turnOf(x) - turnOf(y)).slice(0, mostSkills);
}

/** The grade of the pool that lies nearest, the lower one of two. */
const nearestGrade = (pool: readonly Skill[], grade: number): number =>
  pool.map((skill) => skill.grade).reduce((best, own) => (Math.abs(own - grade) < Math.abs(best - grade) ? own : best));

const nameOf = (subject: Subject): string => (subject === 'English' ? 'English' : subject.toLowerCase());

/** A mixed review of the grade: of the subject that is named, else of mathematics. Says what it is, and why. */
export function reviewTopic({ subject, gradeLevel }: { subject: string; gradeLevel: number }): {
  kind: 'found';
  title: string;
  subject: Subject;
  skills: string[];
  notice: string;
} {
  const named = findSubject(subject);
  const own = named ?? 'Mathematics';
  const pool = skills.filter((skill) => subjectOf(skill.domain) === own);
  const grade = nearestGrade(pool, gradeLevel);
  const why = named ? 'No objective was named' : `"${subject}" is not built in yet`;
  const other =
    grade === gradeLevel ? '' : ` There are no skills for grade ${gradeLevel} yet, so it uses those of grade ${grade}.`;
  return {
    kind: 'found',
    title: `Mixed review, grade ${grade}`,
    subject: own,
    skills: reviewSkills(pool, grade).map((skill) => skill.id),
    notice: `${why}, so this is a mixed review of grade ${grade} ${nameOf(own)}.${other}`,
  };
}
