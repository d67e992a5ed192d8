import { type LessonRequest, lessonSchema, themes } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { checkReading, measureLesson } from './check-reading.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { makeQuestions } from './make-questions.ts';
import { planLesson } from './plan-lesson.ts';
import { showRational } from './rational.ts';
import { scoreContent } from './score-content.ts';
import { skills } from './skill-list.ts';
import { writeLesson } from './write-lesson.ts';

type Wish = { skills: string[]; grade: number; seed?: string; minutes?: number; theme?: (typeof themes)[number] };

function prepare({ skills: ids, grade, seed = 'demo', minutes = 45, theme = 'island' }: Wish) {
  const request: LessonRequest & { seed: string } = {
    subject: 'Mathematics',
    grade_level: grade,
    objectives: [],
    questions: 10,
    seed,
    duration_minutes: minutes,
    language: 'en',
  };
  const topic = { title: 'A lesson', subject: 'Mathematics', skills: ids, theme, notice: null };
  return { request, topic, outline: planLesson({ request, topic }) };
}

const write = (wish: Wish) => writeLesson(prepare(wish));
const fractions = { skills: ['add-unlike-fractions'], grade: 5 };
const mixed = { skills: ['multiply-facts', 'add-within-1000', 'divide-facts', 'name-fractions'], grade: 3 };

describe('a lesson', () => {
  test('has the shape of lesson.json and the same bytes for the same request', () => {
    const lesson = write(fractions);
    expect(lessonSchema.omit({ quality: true }).safeParse(lesson).error).toBeUndefined();
    expect(JSON.stringify(write(fractions))).toBe(JSON.stringify(lesson));
    expect(write({ ...fractions, seed: 'other' })).not.toEqual(lesson);
  });

  test.each([20, 21, 33, 45, 60, 90, 119, 120])('of %i minutes plans just these minutes, and some for each part', (minutes) => {
    const { sections } = write({ ...mixed, minutes });
    expect(sections.reduce((sum, section) => sum + section.minutes, 0)).toBe(minutes);
    const timed = sections.filter((section) => section.kind !== 'support' && section.kind !== 'stretch');
    expect(Math.min(...timed.map((section) => section.minutes))).toBeGreaterThanOrEqual(2);
  });

  test('shows no question of its quiz as an example', () => {
    const { request, topic, outline } = prepare(fractions);
    const quiz = makeQuestions({ skills: topic.skills, count: request.questions, seed: request.seed });
    const asked = new Set(
      quiz.map(({ proof }) => (proof.kind === 'exact' && 'expression' in proof ? `${proof.expression} = ${proof.equals}` : '')),
    );
    const shown = writeLesson({ request, topic, outline }).claims.map((claim) => claim.text);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((text) => asked.has(text))).toEqual([]);
  });

  test('claims only what its source bears out', () => {
    const worth = (text: string) => showRational(evaluateExpression(text));
    const { claims } = write(fractions);
    const computed = claims.filter(({ source }) => source.startsWith('Exact')).map(({ text }) => text.split(' = '));
    expect(computed.length).toBeGreaterThan(5);
    for (const [left = '', right = ''] of computed) expect(worth(left)).toBe(worth(right));
    const others = claims.filter(({ source }) => !source.startsWith('Exact'));
    expect(others.map(({ source }) => source)).toEqual([expect.stringContaining('5.NF.A.1')]);
  });

  test('teaches fewer new skills when there is less time', () => {
    const focus = (minutes: number) => prepare({ ...mixed, minutes }).outline.focus.length;
    expect([focus(30), focus(45), focus(90)]).toEqual([1, 2, 3]);
  });

  test('tells the same world in other words to older readers', () => {
    const world = (grade: number) =>
      write({ ...fractions, grade }).sections.find((section) => section.kind === 'world')?.activities[0]?.text;
    expect(world(3)).not.toBe(world(6));
  });
});

test('at least 95 % of more than 200 lessons of grades 2 to 8 read within one grade of their own, in whatever world', {
  timeout: 120_000,
}, () => {
  const report = checkReading();
  expect(report.lessons).toBeGreaterThanOrEqual(200);
  expect(report).toMatchObject({ ok: true });
  for (const theme of themes) {
    const off = skills
      .filter((skill) => skill.grade >= 2)
      .filter((skill) => Math.abs(measureLesson(skill, theme).measured_grade - skill.grade) > 1);
    expect(off.length, `${theme}: ${off.map(({ id }) => id).join(', ')}`).toBeLessThan(report.lessons * 0.05);
  }
});

describe.each(skills.map((skill) => ({ id: skill.id, grade: skill.grade })))('the lesson on $id', ({ id, grade }) => {
  test('scores at least 95 of 100, with evidence for every point', () => {
    const { request, topic, outline } = prepare({ skills: [id], grade });
    const questions = makeQuestions({ skills: [id], count: 10, seed: request.seed });
    const quiz = {
      schema: 'toolboxai.quiz/1' as const,
      title: topic.title,
      subject: 'Mathematics',
      grade_level: grade,
      seed: request.seed,
      generated_by: { provider: 'built-in', model: 'curriculum' },
      questions,
    };
    const quality = scoreContent({ lesson: writeLesson({ request, topic, outline }), quiz });
    expect(quality.score).toBeGreaterThanOrEqual(95);
    expect(quality.checks.reduce((sum, check) => sum + check.of, 0)).toBe(100);
    expect(quality.checks.every((check) => check.evidence.length > 10)).toBe(true);
  });
});
