import { conceptsOf, fitsGrade, gradeDistance, isVague, matchSkills } from './match-skills.ts';
import { nearestTopics } from './nearest-topics.ts';
import { normalize } from './read-topic.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';
import { findStandards } from './standards.ts';
import { mathematicsNames } from './topic-words.ts';

export type TopicRequest = { subject: string; gradeLevel: number; objectives: readonly string[] };

export type TopicAnswer =
  /** `skills` are ids, the first being what the lesson is about; `notice` is to be said to the teacher. */
  | { kind: 'found'; title: string; subject: string; skills: string[]; notice: string | null }
  | { kind: 'unknown'; objective: string; nearest: string[] }
  | { kind: 'ambiguous'; objective: string; choices: string[] };

type Found = { kind: 'found'; skills: Skill[]; notices: string[] };
type Answer = Found | Extract<TopicAnswer, { kind: 'unknown' | 'ambiguous' }>;

/** Skills of one lesson, at most. */
const mostSkills = 6;

const subjectName = 'Mathematics';
const isMathematics = (subject: string): boolean =>
  normalize(subject)
    .split(' ')
    .some((word) => mathematicsNames.has(word));

/** Skills of the grade's own, its domains in turn, so that a review is not all fractions. */
function reviewSkills(grade: number): Skill[] {
  const own = skills.filter((skill) => skill.grade === grade);
  const turnOf = (skill: Skill) => own.filter((other) => other.domain === skill.domain).indexOf(skill);
  return own.sort((x, y) => turnOf(x) - turnOf(y)).slice(0, mostSkills);
}

function nearestGrade(grade: number): number {
  const grades = skills.map((skill) => skill.grade);
  return Math.min(Math.max(grade, Math.min(...grades)), Math.max(...grades));
}

function reviewGrade({ subject, gradeLevel }: TopicRequest): TopicAnswer {
  const grade = nearestGrade(gradeLevel);
  const why = isMathematics(subject) ? 'No objective was named' : `"${subject}" is not built in yet`;
  const other =
    grade === gradeLevel ? '' : ` There are no skills for grade ${gradeLevel} yet, so it uses those of grade ${grade}.`;
  return {
    kind: 'found',
    title: `Mixed review, grade ${grade}`,
    subject: subjectName,
    skills: reviewSkills(grade).map((skill) => skill.id),
    notice: `${why}, so this is a mixed review of grade ${grade} mathematics.${other}`,
  };
}

const codeShape = /\b(?:CCSS[.\w]*?\.)?[1-8K]\.(?:OA|NBT|NF|NS|RP|EE|MD|G|SP|F|CC)(?:\.[A-Z])?(?:\.\d{1,2}(?:\.?[a-d]\b)?)?/i;

function findByCode(objective: string, grade: number): Answer | null {
  const code = codeShape.exec(objective)?.[0];
  const codes = code === undefined ? null : findStandards(code);
  if (!codes) return null;
  const found = skills.filter((skill) => codes.includes(skill.standard));
  if (found.length > 0) return { kind: 'found', skills: found, notices: [] };
  // The nearest are of the code's own domain and grade, such as 5.NF for 5.NF.B.9.
  const near = findStandards(code?.split('.').slice(0, 2).join('.') ?? '') ?? [];
  const names = skills.filter((skill) => near.includes(skill.standard)).map((skill) => skill.name);
  return { kind: 'unknown', objective, nearest: [...new Set([...names, ...nearestTopics(objective, grade)])].slice(0, 4) };
}

function noticesOf(match: { unused: string[]; missing: string[] }): string[] {
  return [
    ...(match.missing.length > 0 ? [`Not built in yet, and so left out: ${match.missing.join(', ')}.`] : []),
    ...(match.unused.length > 0 ? [`These words were not used to choose the skills: ${match.unused.join(', ')}.`] : []),
  ];
}

function understandObjective(objective: string, grade: number): Answer {
  const named = skills.find((skill) => normalize(skill.name) === normalize(objective));
  if (named) return { kind: 'found', skills: [named], notices: [] };
  const byCode = findByCode(objective, grade);
  if (byCode) return byCode;
  const match = matchSkills(objective, grade);
  if (!match) return { kind: 'unknown', objective, nearest: nearestTopics(objective, grade) };
  const domains = new Set(match.skills.map((skill) => skill.domain));
  if (domains.size > 1 && isVague(objective) && conceptsOf(objective).size === 1) {
    return { kind: 'ambiguous', objective, choices: match.skills.map((skill) => skill.name) };
  }
  return { kind: 'found', skills: match.skills, notices: noticesOf(match) };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function titleOf(found: readonly Skill[]): string {
  const [first, second, ...more] = found;
  if (!first) return subjectName;
  if (!second) return first.name;
  if (more.length === 0) return `${first.name} and ${lowerFirst(second.name)}`;
  const alike = found.every((skill) => skill.domain === first.domain && skill.grade === first.grade);
  return alike ? `${upperFirst(first.domain)}, grade ${first.grade}` : `${first.name} and more`;
}

function gradeNotice(found: readonly Skill[], grade: number): string[] {
  const off = found.filter((skill) => !fitsGrade(skill, grade));
  const names = off.map((skill) => `"${skill.name}" (grade ${skill.grade})`);
  if (names.length === 0) return [];
  return [`There are no grade ${grade} questions for this yet. Those of ${names.join(', ')} are used as they are.`];
}

function combine(answers: readonly Found[], { subject, gradeLevel }: TopicRequest): TopicAnswer {
  const found = [...new Set(answers.flatMap((answer) => answer.skills))]
    .sort((x, y) => (answers.length > 1 ? 0 : gradeDistance(x, gradeLevel) - gradeDistance(y, gradeLevel)))
    .slice(0, mostSkills);
  const foreign =
    isMathematics(subject) || matchSkills(subject, gradeLevel)
      ? []
      : ['Only mathematics is built in so far, so this is a mathematics lesson.'];
  const notices = [...foreign, ...answers.flatMap((answer) => answer.notices), ...gradeNotice(found, gradeLevel)];
  return {
    kind: 'found',
    title: titleOf(found),
    subject: subjectName,
    skills: found.map((skill) => skill.id),
    notice: notices.length > 0 ? [...new Set(notices)].join(' ') : null,
  };
}

/** Only says that mathematics is wanted, such as "math review". */
const namesNoTopic = (text: string): boolean =>
  normalize(text)
    .split(' ')
    .every((word) => (mathematicsNames.has(word) && word !== 'algebra') || /^(review|mixed|practice|grade|\d+)$/.test(word));

/**
 * Finds the skills that a teacher's words mean: free text, a standard's code or a skill's name. Without objectives, or when
 * they name nothing but mathematics, the answer is a mixed review of the grade and says so. A named objective that is not
 * known is never replaced by something else: it comes back as `unknown` with the nearest topics.
 */
export function understandTopic(request: TopicRequest): TopicAnswer {
  const objectives = request.objectives.filter((text) => text.trim() !== '' && !namesNoTopic(text));
  if (objectives.length === 0) {
    const bySubject = understandObjective(request.subject, request.gradeLevel);
    return bySubject.kind === 'found' ? combine([bySubject], request) : reviewGrade(request);
  }
  const answers: Found[] = [];
  for (const objective of objectives) {
    const answer = understandObjective(objective, request.gradeLevel);
    if (answer.kind !== 'found') return answer;
    answers.push(answer);
  }
  return combine(answers, request);
}
