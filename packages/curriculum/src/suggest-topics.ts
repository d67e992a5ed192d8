import type { StandardRef } from '@toolboxai/contracts';
import { gradeDistance } from './match-skills.ts';
import { wordLikeness } from './nearest-topics.ts';
import { normalize, readTopic, stem } from './read-topic.ts';
import type { Skill } from './skill.ts';
import { skills } from './skill-list.ts';
import { standardRef } from './standards.ts';
import { idleWords } from './topic-words.ts';

export type TopicSuggestion = { title: string; skillIds: string[]; grade: number; standard: StandardRef };

const own = new Map(
  skills.map((skill) => {
    const text = [skill.name, ...skill.keywords].join(' | ');
    return [
      skill,
      { name: normalize(skill.name).split(' '), words: normalize(text).split(' '), concepts: readTopic(text).concepts },
    ];
  }),
);

/** 0 when the word says nothing about the skill, more when it begins a word of the name itself. */
function wordScore(word: string, skill: Skill): number {
  const { name = [], words = [], concepts = new Set() } = own.get(skill) ?? {};
  if (name.some((other) => other.startsWith(word))) return 3;
  if (words.some((other) => other.startsWith(word)) || skill.standard.toLowerCase().startsWith(word)) return 2;
  if ([...readTopic(word).concepts].some((concept) => concepts.has(concept))) return 2;
  return Math.max(...words.map((other) => wordLikeness(stem(word), other))) >= 0.5 ? 1 : 0;
}

/**
 * What a teacher may be typing, best first: every word has to begin a word of the topic, to mean the same or to be nearly the
 * same. Without text, the topics of the grade come first. `title` is understood by `understandTopic` as exactly this topic.
 */
export function suggestTopics(text: string, grade: number, limit: number): TopicSuggestion[] {
  const typed = normalize(text)
    .split(' ')
    .filter((word) => word !== '');
  // The last word may be unfinished, so "the" is idle only once another word follows it.
  const words = typed.filter((word, i) => !idleWords.has(word) || (i === typed.length - 1 && word.length < 3));
  const scored = skills.map((skill, order) => {
    const scores = words.map((word) => wordScore(word, skill));
    // A name that begins with the words comes before one that only holds them.
    const begins = typed.length > 0 && ` ${normalize(skill.name)} `.startsWith(` ${typed.join(' ')} `) ? 1 : 0;
    const score = scores.reduce((sum, own) => sum + own, begins);
    return { skill, order, fits: scores.every((own) => own > 0), score };
  });
  return scored
    .filter(({ fits }) => fits)
    .sort((x, y) => y.score - x.score || gradeDistance(x.skill, grade) - gradeDistance(y.skill, grade) || x.order - y.order)
    .slice(0, limit)
    .map(({ skill }) => ({
      title: skill.name,
      skillIds: [skill.id],
      grade: skill.grade,
      standard: standardRef(skill.standard),
    }));
}
