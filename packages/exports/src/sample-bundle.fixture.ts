import type { Lesson, LessonBundle, Question } from '@toolboxai/contracts';
import { makeQuestions } from '@toolboxai/curriculum';

const lesson: Lesson = {
  schema: 'toolboxai.lesson/1',
  title: 'Adding fractions',
  subject: 'Mathematics',
  grade_level: 5,
  language: 'en',
  seed: 'demo',
  generated_by: { provider: 'built-in', model: 'curriculum' },
  notice: null,
  objectives: ['Add fractions with unlike denominators'],
  standards: [{ framework: 'CCSS-M', code: '5.NF.A.1', statement: 'Add and subtract fractions with unlike denominators.' }],
  skills: [{ id: 'add-unlike-fractions', name: 'Adding fractions with unlike denominators' }],
  vocabulary: [],
  duration_minutes: 45,
  parts: [],
  sections: [],
  reading_level: { target_grade: 5, measured_grade: 4.5, low: 4, high: 5, hard_sentences: [] },
  claims: [],
  quality: { score: 100, checks: [] },
};

/** All that an export needs of a lesson, around the given questions. */
export const bundleOf = (questions: readonly Question[], title = lesson.title): Pick<LessonBundle, 'lesson' | 'quiz'> => ({
  lesson: { ...lesson, title },
  quiz: {
    schema: 'toolboxai.quiz/1',
    title,
    subject: lesson.subject,
    grade_level: lesson.grade_level,
    seed: lesson.seed,
    generated_by: lesson.generated_by,
    questions: [...questions],
  },
});

/** A quiz of the built-in curriculum, with fractions in it. */
export const sampleBundle = bundleOf(
  makeQuestions({ skills: ['add-unlike-fractions', 'compare-fractions', 'subtract-within-1000'], count: 9, seed: 'demo' }),
);

/** A question of the given texts, in this order: prompt, right answer, wrong answer, hint, step. */
export const questionOf = ([prompt = '', right = '', wrong = '', hint = '', step = '']: readonly string[]): Question => ({
  id: 'q1',
  skill: 'teacher',
  standard: { framework: 'CCSS-M', code: '5.NF.A.1' },
  prompt,
  choices: [
    { id: 'a', text: wrong, correct: false, feedback: hint },
    { id: 'b', text: right, correct: true, feedback: hint },
  ],
  explanation: [step],
  difficulty: 'medium',
  proof: { kind: 'teacher', reason: hint },
});
