import { everydayWords } from './foreign-terms.ts';
import { readTopic, splitList, stem, type TopicWords } from './read-topic.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';
import { type Concept, kinds, operations } from './topic-words.ts';

export const gradeDistance = (skill: Skill, grade: number): number => Math.abs(skill.grade - grade);

export const fitsGrade = ({ grades: [low, high] }: Skill, grade: number): boolean => low <= grade && grade <= high;

/** A domain's own name belongs to each of its skills, unless it names two things, of which a skill is only one. */
const namesOf = ({ name, domain, keywords }: Skill): string =>
  [name, ...(domain.includes(' ') ? [] : [domain]), ...keywords].join(' | ');

const read = new Map(skills.map((skill) => [skill, readTopic(namesOf(skill))]));
const wordsOf = (skill: Skill): TopicWords => read.get(skill) ?? readTopic(skill.name);
const hasWord = (skill: Skill, word: string): boolean => wordsOf(skill).words.includes(word);

/** What takes nothing from a topic that it stands beside; a word that some skill has in its names may mean that skill. */
const everydayStems: ReadonlySet<string> = new Set(
  [...everydayWords].map(stem).filter((word) => !skills.some((skill) => hasWord(skill, word))),
);

const nameOf = (concept: Concept): string => (concept === 'fraction' || concept === 'decimal' ? `${concept}s` : concept);

export type Match = {
  skills: Skill[];
  /** Words of the text that the skills say nothing of. */
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

type Wanted = { concepts: readonly Concept[]; words: readonly string[]; grade: number };

/** Of the pool's skills that have every concept, those with the most of the other words, then those nearest to the grade. */
function findNearest(pool: readonly Skill[], { concepts, words, grade }: Wanted): Skill[] {
  const having = pool.filter((skill) => concepts.every((concept) => wordsOf(skill).concepts.has(concept)));
  const countWords = (skill: Skill) => words.filter((word) => hasWord(skill, word)).length;
  const most = Math.max(0, ...having.map(countWords));
  // Too little of what was said would be left: a topic is not named by the one word of it that happens to be known.
  if (2 * concepts.length + most <= words.length - most) return [];
  const fullest = having.filter((skill) => countWords(skill) === most);
  const best = preferCalled(words.length > 0 ? fullest : preferOwnDomain(fullest, concepts, grade), { concepts, words, grade });
  const near = leastBy(best, (skill) => gradeDistance(skill, grade));
  // "Add fractions" is first of all what is called just so, and not adding mixed numbers.
  return concepts.some((concept) => operations.includes(concept)) ? near.filter((skill) => isPlainest(skill, near)) : near;
}

const countOwnConcepts = (skill: Skill): number => readTopic(skill.name).concepts.size;
const isPlainest = (skill: Skill, found: readonly Skill[]): boolean =>
  found.every((other) => other.domain !== skill.domain || countOwnConcepts(other) >= countOwnConcepts(skill));

function leastBy(found: readonly Skill[], measure: (skill: Skill) => number): Skill[] {
  const least = Math.min(...found.map(measure));
  return found.filter((skill) => measure(skill) === least);
}

/** What is called so by its name comes before what only has to do with it, where the grade has such a skill. */
function preferCalled(found: readonly Skill[], { concepts, words, grade }: Wanted): Skill[] {
  const missing = (skill: Skill): number => {
    const name = readTopic(skill.name);
    return concepts.filter((c) => !name.concepts.has(c)).length + words.filter((word) => !name.words.includes(word)).length;
  };
  const fitting = found.filter((skill) => fitsGrade(skill, grade));
  return leastBy(fitting.length > 0 ? fitting : found, missing);
}

const conceptsOfDomain = new Map(skills.map(({ domain }) => [domain, readTopic(domain).concepts]));

/** A bare "multiplication" means whole numbers, and "fractions" what is all about them, as long as the grade still has that. */
function preferOwnDomain(found: Skill[], wanted: readonly Concept[], grade: number): Skill[] {
  const isOwn = ({ domain }: Skill): boolean => wanted.every((concept) => conceptsOfDomain.get(domain)?.has(concept));
  const own = found.filter((skill) => isOwn(skill) && fitsGrade(skill, grade));
  return own.length > 0 ? own : found;
}

/** The skills of the pool that a text asks for; null when it names none, or more that is unknown than known. */
export function matchSkills(text: string, grade: number, pool: readonly Skill[] = skills): Match | null {
  const whole = matchWhole(text, grade, pool);
  if (whole?.skills.some((skill) => fitsGrade(skill, grade))) return whole;
  return matchParts(text, grade, pool) ?? whole;
}

function matchWhole(text: string, grade: number, pool: readonly Skill[]): Match | null {
  const asked = readTopic(text);
  const known = asked.words.filter((word) => pool.some((skill) => hasWord(skill, word)));
  const words = asked.words.filter((word) => known.includes(word) || !everydayStems.has(word));
  if (words.length - known.length > asked.concepts.size + known.length) return null;
  const requests = splitRequests(asked.concepts).map((wanted) => ({
    wanted,
    found: findNearest(pool, { concepts: wanted, words, grade }),
  }));
  const found = [...new Set(requests.flatMap((request) => request.found))];
  const missing = requests.filter((request) => request.found.length === 0).map((request) => request.wanted.map(nameOf).join(' '));
  const unused = asked.words.filter((word) => !found.some((skill) => hasWord(skill, word)));
  return found.length > 0 ? { skills: found, unused, missing } : null;
}

/** "Area and perimeter", "mean, median, mode": several topics in one line, each of which the grade has; one of them may be unknown. */
function matchParts(text: string, grade: number, pool: readonly Skill[]): Match | null {
  const listed = splitList(text);
  const { concepts, words } = readTopic(text);
  const parts = listed.length > 1 ? listed : concepts.size === 0 ? words : [];
  const matches = parts.map((part) => ({ part, match: matchWhole(part, grade, pool) }));
  const isThere = (match: Match | null): match is Match => match?.skills.every((skill) => fitsGrade(skill, grade)) ?? false;
  const found = matches.map(({ match }) => match).filter(isThere);
  if (found.length < 2 || found.length < parts.length - 1) return null;
  return {
    skills: [...new Set(found.flatMap((match) => match.skills))],
    unused: [
      ...matches.filter(({ match }) => !isThere(match)).map(({ part }) => part),
      ...found.flatMap((match) => match.unused),
    ],
    missing: found.flatMap((match) => match.missing),
  };
}

/** True when the text names neither a kind of number nor a special topic, so that skills of several domains fit alike. */
export const isVague = (text: string): boolean => {
  const { concepts, words } = readTopic(text);
  return words.length === 0 && [...concepts].every((c) => operations.includes(c) || c === 'compare');
};

export const conceptsOf = (text: string): ReadonlySet<Concept> => readTopic(text).concepts;
