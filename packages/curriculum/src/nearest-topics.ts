import { gradeDistance } from './match-skills.ts';
import { normalize, readTopic } from './read-topic.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';
import type { Concept } from './topic-words.ts';

const nearestCount = 4;

const trigrams = (word: string): Set<string> => {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
};

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** 0 to 1: how many three-letter pieces two words share (Dice's coefficient), so that typing errors still match. */
export const wordLikeness = (x: string, y: string): number => shareOf(trigrams(x), trigrams(y));

/** What is compared of each skill, cut up once. */
const own = new Map(
  skills.map((skill) => {
    const names = [skill.name, ...skill.keywords];
    const words = [...new Set(normalize(names.join(' ')).split(' '))];
    return [skill, { concepts: readTopic(names.join(' | ')).concepts, pieces: words.map(trigrams) }];
  }),
);

type Asked = { concepts: ReadonlySet<Concept>; pieces: ReadonlySet<string>[] };

function likeness(asked: Asked, skill: Skill): number {
  const { concepts = new Set(), pieces = [] } = own.get(skill) ?? {};
  const shared = [...asked.concepts].filter((concept) => concepts.has(concept)).length;
  const best = asked.pieces.map((word) => Math.max(...pieces.map((other) => shareOf(word, other))));
  return shared + best.filter((score) => score >= 0.4).reduce((sum, score) => sum + score, 0);
}

/** Names of four topics: the most alike in words, then those of the nearest grade. */
export function nearestTopics(text: string, grade: number): string[] {
  const { concepts, words } = readTopic(text);
  const asked = { concepts, pieces: words.map(trigrams) };
  const scored = skills.map((skill, order) => ({ skill, order, score: likeness(asked, skill) }));
  scored.sort((x, y) => y.score - x.score || gradeDistance(x.skill, grade) - gradeDistance(y.skill, grade) || x.order - y.order);
  return scored.slice(0, nearestCount).map(({ skill }) => skill.name);
}
