import { type Subject, subjectOf } from './domains.ts';
import { splitForeign } from './find-foreign.ts';
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
  /**
   * `skills` are ids, the first being what the lesson is about; `notice` is to be said to the teacher. `objectives` are those of the
   * request, without what the curriculum does not know, which is `leftOut`.
   */
  | {
      kind: 'found';
      title: string;
      subject: Subject;
      skills: string[];
      notice: string | null;
      objectives: string[];
      leftOut: string[];
    }
  | { kind: 'unknown'; objective: string; nearest: string[] }
  | { kind: 'ambiguous'; objective: string; choices: string[] };

type Found = { kind: 'found'; skills: Skill[]; notices: string[] };
/** An objective as it is taught, and what had to be left out of it. */
type Read = { objective: string; answer: Answer; leftOut: string[] };
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

function findCalled(objective: string): Answer | null {
  const named = skills.find((skill) => normalize(skill.name) === normalize(objective));
  return named ? { kind: 'found', skills: [named], notices: [] } : null;
}

function findByWords(objective: string, grade: number, subject: Subject | undefined): Answer {
  const match = matchIn(subject, objective, grade);
  if (!match) return { kind: 'unknown', objective, nearest: nearestTopics(objective, grade) };
  const domains = new Set(match.skills.map((skill) => skill.domain));
  if (domains.size > 1 && isVague(objective) && conceptsOf(objective).size === 1)
    return { kind: 'ambiguous', objective, choices: match.skills.map((skill) => skill.name).slice(0, mostSkills) };
  return { kind: 'found', skills: match.skills, notices: noticesOf(match) };
}

/** Looks for what is known in an objective; where that is nothing, the whole of it is unknown. */
function readObjective(objective: string, grade: number, subject: Subject | undefined): Read {
  const named = findCalled(objective) ?? findByCode(objective, grade);
  if (named) return { objective, answer: named, leftOut: [] };
  const { kept, foreign } = splitForeign(objective);
  const answer = kept === null ? null : findByWords(kept, grade, subject);
  // What is left of an objective has to be fit for the class, or it was not what the teacher meant.
  const fits = answer?.kind === 'found' && answer.skills.some((skill) => fitsGrade(skill, grade));
  if (kept === null || answer === null || (foreign.length > 0 && !fits))
    return { objective, answer: { kind: 'unknown', objective, nearest: nearestTopics(objective, grade) }, leftOut: [] };
  return { objective: kept, answer, leftOut: foreign };
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

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ');
const leftOutNotice = (leftOut: readonly string[]): string[] =>
  leftOut.length > 0 ? [`Not in the curriculum yet, and so left out: ${quoted(leftOut)}.`] : [];

function combine(
  answers: readonly Found[],
  { subject, gradeLevel, objectives }: TopicRequest,
  leftOut: readonly string[] = [],
): TopicAnswer {
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
  const notices = [
    ...leftOutNotice(leftOut),
    ...foreign,
    ...answers.flatMap((answer) => answer.notices),
    ...gradeNotice(found, gradeLevel),
  ];
  return {
    kind: 'found',
    title: titleOf(found),
    subject: own,
    skills: found.map((skill) => skill.id),
    notice: notices.length > 0 ? [...new Set(notices)].join(' ') : null,
    objectives: [...objectives],
    leftOut: [...leftOut],
  };
}

/**
 * Finds the skills that a teacher's words mean: free text, a standard's code or a skill's name. Without objectives, or when
 * they name nothing but a subject, the answer is a mixed review of the grade and says so. What is not known is never replaced by
 * something else: where it is what the lesson is about, the first objective, the answer is `unknown` with the nearest topics; where
 * it stands beside that, it is left out, and the notice says so.
 */
export function understandTopic(request: TopicRequest): TopicAnswer {
  const subject = findSubject(request.subject);
  const told = request.objectives.filter((text) => text.trim() !== '' && !namesOnlySubject(text));
  if (told.length === 0) {
    const bySubject = namesOnlySubject(request.subject)
      ? null
      : readObjective(request.subject, request.gradeLevel, subject).answer;
    if (bySubject?.kind === 'found') return combine([bySubject], request);
    return { ...reviewTopic(request), objectives: [...request.objectives], leftOut: [] };
  }
  const read = told.map((objective) => readObjective(objective, request.gradeLevel, subject));
  const [main] = read;
  if (main && main.answer.kind !== 'found') return main.answer;
  const unclear = read.find(({ answer }) => answer.kind === 'ambiguous');
  if (unclear?.answer.kind === 'ambiguous') return unclear.answer;
  const known = read.flatMap(({ objective, answer }) => (answer.kind === 'found' ? [{ objective, answer }] : []));
  const leftOut = read.flatMap((own) => (own.answer.kind === 'unknown' ? [own.objective] : own.leftOut));
  const objectives = leftOut.length > 0 ? known.map(({ objective }) => objective) : request.objectives;
  return combine(
    known.map(({ answer }) => answer),
    { ...request, objectives },
    leftOut,
  );
}
