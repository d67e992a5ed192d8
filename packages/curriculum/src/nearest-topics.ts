import { gradeDistance } from './match-skills.ts';
import { normalize, readTopic } from './read-topic.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';

const nearestCount = 4;

const trigrams = (word: string): Set<string> => {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
};

/** 0 to 1: how many three-letter pieces two words share (Dice's coefficient), so that typing errors still match. */
export function wordLikeness(x: string, y: string): number {
  const [a, b] = [trigrams(x), trigrams(y)];
  const shared = [...a].filter((piece) => b.has(piece)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

const wordsOf = (skill: Skill): string[] => normalize([skill.name, ...skill.keywords].join(' ')).split(' ');

function likeness(text: string, skill: Skill): number {
  const [asked, own] = [readTopic(text), readTopic([skill.name, ...skill.keywords].join(' | '))];
  const shared = [...asked.concepts].filter((concept) => own.concepts.has(concept)).length;
  const best = asked.words.map((word) => Math.max(...wordsOf(skill).map((other) => wordLikeness(word, other))));
  return shared + best.filter((score) => score >= 0.4).reduce((sum, score) => sum + score, 0);
}

/** Names of four topics: the most alike in words, then those of the nearest grade. */
export function nearestTopics(text: string, grade: number): string[] {
  const scored = skills.map((skill, order) => ({ skill, order, score: likeness(text, skill) }));
  scored.sort((x, y) => y.score - x.score || gradeDistance(x.skill, grade) - gradeDistance(y.skill, grade) || x.order - y.order);
  return scored.slice(0, nearestCount).map(({ skill }) => skill.name);
}
