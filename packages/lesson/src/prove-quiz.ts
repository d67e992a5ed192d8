import { AppError, type Quiz } from '@toolboxai/contracts';
import { makeQuestions, proveQuestion } from '@toolboxai/curriculum';
import type { SeededRequest } from './make-lesson.ts';
import type { Topic } from './understand.ts';

/** Makes the questions and proves each key anew from the question alone. One that fails stops the lesson. */
export function proveQuiz(request: SeededRequest, topic: Topic): Quiz {
  const questions = makeQuestions({
    skills: topic.skills,
    count: request.questions,
    seed: request.seed,
    ...(request.difficulty && { difficulty: request.difficulty }),
  });
  for (const question of questions) {
    const proven = proveQuestion(question);
    if (!proven.ok)
      throw new AppError('LESSON_UNPROVEN', {
        publicMessage: `The key of "${question.prompt}" could not be proven (${proven.reason}), so the quiz was not made.`,
        context: { skill: question.skill, seed: request.seed },
      });
  }
  return {
    schema: 'toolboxai.quiz/1',
    title: topic.title,
    subject: topic.subject,
    grade_level: request.grade_level,
    seed: request.seed,
    generated_by: { provider: 'built-in', model: 'curriculum' },
    questions,
  };
}
