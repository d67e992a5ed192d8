import type { Lesson, LessonRequest, Question, Quiz } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { makeQuestions } from './make-questions.ts';
import { planLesson } from './plan-lesson.ts';
import { scoreContent } from './score-content.ts';
import { writeLesson } from './write-lesson.ts';

const request: LessonRequest & { seed: string } = {
  subject: 'Mathematics',
  grade_level: 5,
  objectives: [],
  questions: 4,
  seed: 'score',
  duration_minutes: 45,
  language: 'en',
};
const topic = {
  title: 'Fractions',
  subject: 'Mathematics',
  skills: ['add-unlike-fractions'],
  theme: 'island' as const,
  notice: null,
};
const lesson = writeLesson({ request, topic, outline: planLesson({ request, topic }) });
const quiz: Quiz = {
  schema: 'toolboxai.quiz/1',
  title: 'Fractions',
  subject: 'Mathematics',
  grade_level: 5,
  seed: 'score',
  generated_by: { provider: 'built-in', model: 'curriculum' },
  questions: makeQuestions({ skills: topic.skills, count: 4, seed: 'score' }),
};

const eachQuestion = (change: (question: Question) => Question): Quiz => ({ ...quiz, questions: quiz.questions.map(change) });
const points = (content: { lesson: Omit<Lesson, 'quality'>; quiz: Quiz }, name: string) =>
  scoreContent(content).checks.find((check) => check.name === name)?.points;

describe('the quality score', () => {
  test('is the sum of its checks and the same for the same content', () => {
    const quality = scoreContent({ lesson, quiz });
    expect(quality.checks.reduce((sum, check) => sum + check.points, 0)).toBeCloseTo(quality.score, 5);
    expect(scoreContent({ lesson, quiz })).toEqual(quality);
  });

  test('gives nothing for keys that are wrong', () => {
    const wrong = eachQuestion((question) => ({
      ...question,
      choices: question.choices.map((choice, i) => ({ ...choice, correct: i === 0 ? !choice.correct : choice.correct })),
    }));
    expect(points({ lesson, quiz }, 'answers proven')).toBe(30);
    expect(points({ lesson, quiz: wrong }, 'answers proven')).toBe(0);
  });

  test('counts an invented standard, or a real one of another skill, as no link', () => {
    const full = points({ lesson, quiz }, 'standards real and linked');
    for (const code of ['5.NF.Z.9', '4.OA.A.3']) {
      const quizOfCode = eachQuestion((question) => ({ ...question, standard: { framework: 'CCSS.MATH', code } }));
      expect(points({ lesson, quiz: quizOfCode }, 'standards real and linked')).toBeLessThan(full ?? 0);
    }
  });

  test('measures the text itself, whatever the lesson says of its level', () => {
    const boast = { ...lesson, reading_level: { ...lesson.reading_level, target_grade: 1, measured_grade: 1, low: 1, high: 1 } };
    expect(points({ lesson: boast, quiz }, 'reading level')).toBeLessThan(8);
  });

  test('gives nothing for wrong choices without a known misconception', () => {
    const bare = eachQuestion((question) => ({
      ...question,
      choices: question.choices.map((choice) => ({ ...choice, misconception: 'made-up' })),
    }));
    expect(points({ lesson, quiz: bare }, 'misconceptions covered')).toBe(0);
  });

  test('sees minutes that do not add up and parts that are missing', () => {
    expect(points({ lesson: { ...lesson, duration_minutes: 50 }, quiz }, 'structure and timing')).toBe(7);
    expect(points({ lesson: { ...lesson, sections: [] }, quiz }, 'structure and timing')).toBe(0);
  });

  test('gives nothing for safety when a single text is unfit', () => {
    expect(points({ lesson: { ...lesson, title: 'Stupid fractions' }, quiz }, 'bias and safety lists')).toBe(0);
  });

  test('has no floor: an empty lesson and quiz score next to nothing', () => {
    const empty = {
      lesson: { ...lesson, sections: [], standards: [], vocabulary: [], objectives: [] },
      quiz: { ...quiz, questions: [] },
    };
    expect(scoreContent(empty).score).toBeLessThanOrEqual(10);
  });

  test('sees a question that is asked twice', () => {
    const [first] = quiz.questions;
    expect(points({ lesson, quiz: { ...quiz, questions: first ? [first, first] : [] } }, 'no duplicates')).toBe(2.5);
  });
});
