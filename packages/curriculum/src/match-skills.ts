import { readTopic, type TopicWords } from './read-topic.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';
import { type Concept, kinds, operations } from './topic-words.ts';

export const gradeDistance = (skill: Skill, grade: number): number => Math.abs(skill.grade - grade);

export const fitsGrade = ({ grades: [low, high] }: Skill, grade: number): boolean => low <= grade && grade <= high;

const read = new Map(skills.map((skill) => [skill, readTopic([skill.name, ...skill.keywords].join(' | '))]));
const wordsOf = (skill: Skill): TopicWords => read.get(skill) ?? readTopic(skill.name);

const nameOf = (concept: Concept): string => (concept === 'fraction' || concept === 'decimal' ? `${concept}s` : concept);

export type Match = {
  skills: Skill[];
  /** Words of the text that no skill knows. */
  unused: string[];
  /** Combinations that were asked for and are not there, such as `divide decimal`. */
  missing: string[];
};

/** "Add and subtract fractions and decimals" asks for four things: each operation with each kind of number. */
function splitRequests(asked: ReadonlySet<Concept>): Concept[][] {
  const [ops, sorts] = [operations.filter((c) => asked.has(c)), kinds.filter((c) => asked.has(c))];
  const others = [...asked].filter((c) => !operations.includes(c) && !kinds.includes(c));
  const eachOp = ops.length > 0 ? ops.map((op) => [op]) : [[]];
  return eachOp.flatMap((op) => (sorts.length > 0 ? sorts.map((sort) => [...op, sort, ...others]) : [[...op, ...others]]));
}

/** Of the skills that have every concept, those with the most of the other words, then those nearest to the grade. */
function findNearest(wanted: readonly Concept[], words: readonly string[], grade: number): Skill[] {
  const having = skills.filter((skill) => wanted.every((concept) => wordsOf(skill).concepts.has(concept)));
  const countWords = (skill: Skill) => words.filter((word) => wordsOf(skill).words.includes(word)).length;
  const most = Math.max(0, ...having.map(countWords));
  if (wanted.length === 0 && most === 0) return [];
  const best = preferWhole(
    having.filter((skill) => countWords(skill) === most),
    wanted,
    grade,
  );
  const nearest = Math.min(...best.map((skill) => gradeDistance(skill, grade)));
  return best.filter((skill) => gradeDistance(skill, grade) === nearest);
}

/** A bare "multiplication" means whole numbers, as long as the grade still has them. */
function preferWhole(found: Skill[], wanted: readonly Concept[], grade: number): Skill[] {
  if (!wanted.some((c) => operations.includes(c)) || wanted.some((c) => !operations.includes(c))) return found;
  const whole = found.filter((skill) => wordsOf(skill).concepts.has('whole') && fitsGrade(skill, grade));
  return whole.length > 0 ? whole : found;
}

/** The skills that a text asks for; null when it names none, or more that is unknown than known. */
export function matchSkills(text: string, grade: number): Match | null {
  const asked = readTopic(text);
  const known = asked.words.filter((word) => skills.some((skill) => wordsOf(skill).words.includes(word)));
  const unused = asked.words.filter((word) => !known.includes(word));
  if (unused.length > asked.concepts.size + known.length) return null;
  const requests = splitRequests(asked.concepts).map((wanted) => ({ wanted, found: findNearest(wanted, known, grade) }));
  const found = [...new Set(requests.flatMap((request) => request.found))];
  const missing = requests.filter((request) => request.found.length === 0).map((request) => request.wanted.map(nameOf).join(' '));
  return found.length > 0 ? { skills: found, unused, missing } : null;
}

/** True when the text names neither a kind of number nor a special topic, so that skills of several domains fit alike. */
export const isVague = (text: string): boolean =>
  [...readTopic(text).concepts].every((c) => operations.includes(c) || c === 'compare');

export const conceptsOf = (text: string): ReadonlySet<Concept> => readTopic(text).concepts;
