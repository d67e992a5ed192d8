import type { Content, LessonBundle } from '@toolboxai/contracts';

/** A lesson that nobody has stored, in the shape of one that a server has. `key` tells it from the page's other lessons. */
export function toContent(key: string, { lesson, quiz, experience }: LessonBundle): Content {
  const now = new Date().toISOString();
  return {
    id: key,
    title: lesson.title,
    subject: quiz.subject,
    grade_level: quiz.grade_level,
    quality_score: lesson.quality.score,
    theme: experience.theme,
    seed: quiz.seed,
    questions: quiz.questions.length,
    version: 1,
    created_at: now,
    updated_at: now,
    lesson,
    quiz,
    experience,
  };
}
