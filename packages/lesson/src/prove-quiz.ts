import { AppError, type Question, type Quiz } from '@toolboxai/contracts';
import { makeQuestions, proveQuestion, type QuestionsRequest } from '@toolboxai/curriculum';
import type { SeededRequest } from './make-lesson.ts';
import { askQuestions } from './model/ask-questions.ts';
import { briefOf } from './model/brief.ts';
import type { ModelHelp } from './model/lesson-model.ts';
import { isOpen, type Topic } from './understand.ts';

/**
 * Makes the questions and proves each key anew from the question alone; one that fails stops the lesson. The model asks them only
 * where the curriculum does not know the topic, and what cannot be proven of them is marked for the teacher.
 */
export async function proveQuiz(request: SeededRequest, topic: Topic, help: ModelHelp | undefined): Promise<Quiz> {
  const questions = isOpen(topic)
    ? await askOpenQuestions(request, topic, help)
    : makeQuestions(questionsRequest(request, topic));
  for (const question of questions) refuseUnproven(question, request.seed);
  return {
    schema: 'toolboxai.quiz/1',
    title: topic.title,
    subject: topic.subject,
    grade_level: request.grade_level,
    seed: request.seed,
    generated_by: isOpen(topic) && help ? help.model.by : { provider: 'built-in', model: 'curriculum' },
    questions,
  };
}

const questionsRequest = (request: SeededRequest, topic: Topic): QuestionsRequest => ({
  skills: topic.skills,
  count: request.questions,
  seed: request.seed,
  ...(request.difficulty && { difficulty: request.difficulty }),
});

async function askOpenQuestions(request: SeededRequest, topic: Topic, help: ModelHelp | undefined): Promise<Question[]> {
  if (!help)
    throw new AppError('MODEL_FAILED', { publicMessage: 'No model is set, and the curriculum does not know this topic.' });
  const brief = briefOf(request, topic, request.objectives, []);
  return askQuestions({ brief, count: request.questions, seed: request.seed, help });
}

function refuseUnproven(question: Question, seed: string): void {
  const proven = proveQuestion(question);
  if (proven.ok || question.proof.kind === 'teacher') return;
  throw new AppError('LESSON_UNPROVEN', {
    publicMessage: `The key of "${question.prompt}" could not be proven (${proven.reason}), so the quiz was not made.`,
    context: { skill: question.skill, seed },
  });
}
