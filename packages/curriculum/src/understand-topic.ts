import { type Subject, subjectOf } from './domains.ts';
import { conceptsOf, fitsGrade, gradeDistance, isVague, matchSkills } from './match-skills.ts';
import { nearestTopics } from './nearest-topics.ts';
import { normalize } from './read-topic.ts';
import { reviewTopic } from './review-topic.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';
import { findStandards, type StandardCode } from './standards.ts';
import { mostSkills } from './topic-limits.ts';
import { findSubject, namesOnlySubject } from './topic-subject.ts';

export type TopicRequest = { subject: string; gradeLevel: number; objectives: readonly string[] };

export type TopicAnswer =
  /** `skills` are ids, the first being what the lesson is about; `notice` is to be said to the teacher. */
  | { kind: 'found'; title: string; subject: Subject; skills: string[]; notice: string | null }
  | { kind: 'unknown'; objective: string; nearest: string[] }
  | { kind: 'ambiguous'; objective: string; choices: string[] };

type Found = { kind: 'found'; skills: Skill[]; notices: string[] };
type Answer = Found | Extract<TopicAnswer, { kind: 'unknown' | 'ambiguous' }>;

/** The codes that any word of the text names; null when none looks like a code. */
function codesIn(text: string): { named: StandardCode[]; near: StandardCode[] } | null {
  const found = text
    .split(/[\s,;:()]+/)
    .map((word) => word.replace(/[.]+$/, ''))
    .map((word) => ({ word, codes: findStandards(word) }))
    .filter(({ codes }) => codes !== null);
  if (found.length === 0) return null;
  // The nearest are of the code's own domain and grade, such as 5.NF for 5.NF.B.9.
  const near = found.flatMap(({ word }) => findStandards(word.split('.').slice(0, 2).join('.')) ?? []);
  return { named: found.flatMap(({ codes }) => codes ?? []), near };
}

function findByCode(objective: string, grade: number): Answer | null {
  const codes = codesIn(objective);
  if (!codes) return null;
  const found = skills.filter((skill) => codes.named.includes(skill.standard));
  if (found.length > 0) return { kind: 'found', skills: found, notices: [] };
  const names = skills.filter((skill) => codes.near.includes(skill.standard)).map((skill) => skill.name);
  return { kind: 'unknown', objective, nearest: [...new Set([...names, ...nearestTopics(objective, grade)])].slice(0, 4) };
}

function noticesOf(match: { unused: string[]; missing: string[] }): string[] {
  return [
    ...(match.missing.length > 0 ? [`Not built in yet, and so left out: ${match.missing.join(', ')}.`] : []),
    ...(match.unused.length > 0 ? [`These words were not used to choose the skills: ${match.unused.join(', ')}.`] : []),
  ];
}

/** In the subject that was named first; only where that has nothing, in all of them. */
function matchIn(subject: Subject | undefined, objective: string, grade: number) {
  const own = subject && skills.filter((skill) => subjectOf(skill.domain) === subject);
  return (own && matchSkills(objective, grade, own)) ?? matchSkills(objective, grade);
}

function understandObjective(objective: string, grade: number, subject: Subject | undefined): Answer {
  const named = skills.find((skill) => normalize(skill.name) === normalize(objective));
  if (named) return { kind: 'found', skills: [named], notices: [] };
  const byCode = findByCode(objective, grade);
  if (byCode) return byCode;
  const match = matchIn(subject, objective, grade);
  if (!match) return { kind: 'unknown', objective, nearest: nearestTopics(objective, grade) };
  const domains = new Set(match.skills.map((skill) => skill.domain));
  if (domains.size > 1 && isVague(objective) && conceptsOf(objective).size === 1)
    return { kind: 'ambiguous', objective, choices: match.skills.map((skill) => skill.name).slice(0, mostSkills) };
  return { kind: 'found', skills: match.skills, notices: noticesOf(match) };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function titleOf([first, second, ...more]: readonly [Skill, ...Skill[]]): string {
  if (!second) return first.name;
  const alike = [second, ...more].every((skill) => skill.domain === first.domain && skill.grade === first.grade);
  if (more.length === 0) return `${first.name} and ${lowerFirst(second.name)}`;
  return alike ? `${upperFirst(first.domain)}, grade ${first.grade}` : `${first.name} and more`;
}

function gradeNotice(found: readonly Skill[], grade: number): string[] {
  const off = found.filter((skill) => !fitsGrade(skill, grade));
  const names = off.map((skill) => `"${skill.name}" (grade ${skill.grade})`);
  if (names.length === 0) return [];
  return [`There are no grade ${grade} questions for this yet. Those of ${names.join(', ')} are used as they are.`];
}

function combine(answers: readonly Found[], { subject, gradeLevel }: TopicRequest): TopicAnswer {
  const all = [...new Set(answers.flatMap((answer) => answer.skills))];
  const [first, ...others] = all
    .sort((x, y) => (answers.length > 1 ? 0 : gradeDistance(x, gradeLevel) - gradeDistance(y, gradeLevel)))
    .slice(0, mostSkills);
  if (!first) throw new RangeError('a topic needs at least one skill');
  const found: [Skill, ...Skill[]] = [first, ...others];
  const own = subjectOf(first.domain);
  const named = findSubject(subject) ?? (matchSkills(subject, gradeLevel) ? own : undefined);
  const foreign =
    named === own ? [] : [`This is ${own === 'English' ? 'an' : 'a'} ${own} lesson: the curriculum knows the topic there.`];
  const notices = [...foreign, ...answers.flatMap((answer) => answer.notices), ...gradeNotice(found, gradeLevel)];
  return {
    kind: 'found',
    title: titleOf(found),
    subject: own,
    skills: found.map((skill) => skill.id),
    notice: notices.length > 0 ? [...new Set(notices)].join(' ') : null,
  };
}

/**
 * Finds the skills that a teacher's words mean: free text, a standard's code or a skill's name. Without objectives, or when
 * they name nothing but a subject, the answer is a mixed review of the grade and says so. A named objective that is not
 * known is never replaced by something else: it comes back as `unknown` with the nearest topics.
 */
export function understandTopic(request: TopicRequest): TopicAnswer {
  const subject = findSubject(request.subject);
  const objectives = request.objectives.filter((text) => text.trim() !== '' && !namesOnlySubject(text));
  if (objectives.length === 0) {
    const bySubject = namesOnlySubject(request.subject)
      ? null
      : understandObjective(request.subject, request.gradeLevel, subject);
    return bySubject?.kind === 'found' ? combine([bySubject], request) : reviewTopic(request);
  }
  const answers: Found[] = [];
  for (const objective of objectives) {
    const answer = understandObjective(objective, request.gradeLevel, subject);
    if (answer.kind !== 'found') return answer;
    answers.push(answer);
  }
  return combine(answers, request);
}
