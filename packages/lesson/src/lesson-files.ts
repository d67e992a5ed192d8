import { experienceSchema, type LessonBundle, lessonSchema, quizSchema } from '@toolboxai/contracts';
import { type GameBundle, writePlace } from '@toolboxai/experience';
import { writeMarkdown } from './write-markdown.ts';

export const lessonFileNames = ['lesson.json', 'lesson.md', 'quiz.json', 'experience.json', 'place.rbxlx'] as const;
export type LessonFileName = (typeof lessonFileNames)[number];

/**
 * The five files of a lesson. Keys stand in the schemas' order, so that a lesson that has been through a
 * database gives the same bytes as one that has not.
 */
export const lessonFiles: Record<LessonFileName, (bundle: LessonBundle, game: GameBundle) => string> = {
  'lesson.json': ({ lesson }) => print(lessonSchema.parse(lesson)),
  'lesson.md': (bundle) => writeMarkdown(bundle),
  'quiz.json': ({ quiz }) => print(quizSchema.parse(quiz)),
  'experience.json': ({ experience }) => print(experienceSchema.parse(experience)),
  'place.rbxlx': ({ experience }, game) => writePlace(experienceSchema.parse(experience), game),
};

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
