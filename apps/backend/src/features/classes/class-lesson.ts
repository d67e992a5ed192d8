import {
  AppError,
  type ClassSettings,
  type Content,
  experienceSchema,
  type Question,
  questionSchema,
} from '@toolboxai/contracts';
import type { GameDefinition } from '@toolboxai/game';
import { z } from 'zod';

/** A lesson as a class plays it, with its keys: a copy, so that a later edit of the lesson changes nothing under way. */
export const classLessonSchema = z.object({
  subject: z.string(),
  grade_level: z.int(),
  experience: experienceSchema,
  /** Those that have a station in the world, in its order. */
  questions: z.array(questionSchema).min(1),
});
export type ClassLesson = z.infer<typeof classLessonSchema>;

/** The copy, under the class's own rules. Throws LESSON_UNPROVEN where a key is still the teacher's to confirm. */
export function takeLesson({ quiz, experience, lesson }: Content, settings: ClassSettings): ClassLesson {
  const questions = experience.questions.flatMap(({ id }) => quiz.questions.filter((question) => question.id === id));
  const open = questions.filter(isUnconfirmed);
  if (open.length > 0)
    throw new AppError('LESSON_UNPROVEN', {
      publicMessage: `The right answers of these questions are not confirmed yet: ${open.map(({ prompt }) => `“${prompt}”`).join(', ')}. Confirm them in the lesson, then start the class.`,
    });
  const points = experience.rules.points_per_correct;
  const rules = {
    points_per_correct: points,
    attempts: settings.attempts,
    seconds_per_question: settings.seconds_per_question,
    points_for_speed: settings.points_for_speed && settings.seconds_per_question > 0 ? Math.ceil(points / 2) : 0,
    teams: settings.teams,
  };
  return { subject: lesson.subject, grade_level: lesson.grade_level, experience: { ...experience, rules }, questions };
}

const isUnconfirmed = ({ proof }: Question): boolean => proof.kind === 'teacher' && proof.confirmed_at === undefined;

/** What the game's core needs to know of it. */
export const definitionOf = ({ experience }: ClassLesson): GameDefinition => ({
  questions: experience.questions.map(({ id, choices, answer }) => ({ id, choices: choices.map((choice) => choice.id), answer })),
  rules: experience.rules,
});
