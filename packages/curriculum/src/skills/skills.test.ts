import { difficulties, questionSchema } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text.ts';
import { makeQuestions } from '../make-questions.ts';
import { findGiveaways } from '../measure-guessing.ts';
import { proveQuestion } from '../prove-question.ts';
import { createRng } from '../rng.ts';
import type { Skill } from '../skill.ts';
import { findSkill, skills, skillsOf } from '../skill-list.ts';
import { spoilings } from '../spoil-value.ts';

const seeds = 200;
const difficultyOf = (i: number) => difficulties[i % difficulties.length] ?? 'medium';

describe.each(skills.map((skill) => ({ skill, id: skill.id })))('$id', ({ skill }) => {
  const questions = Array.from({ length: seeds }, (_, i) =>
    makeQuestions({ skills: [skill.id], count: 1, seed: `test ${i}`, difficulty: difficultyOf(i) }),
  ).flat();

  test('gives four different choices, and the proof alone confirms the key', () => {
    for (const question of questions) {
      expect(questionSchema.safeParse(question).error).toBeUndefined();
      expect({ prompt: question.prompt, ...proveQuestion(question) }).toEqual({ prompt: question.prompt, ok: true });
      expect(new Set(question.choices.map((choice) => choice.text)).size).toBe(4);
    }
  });

  test('names the misconception behind each wrong choice, and meets it with its own hint', () => {
    const known = new Set(skill.misconceptions.map(({ id }) => id));
    expect(known.size).toBe(skill.misconceptions.length);
    for (const choice of questions.flatMap((question) => question.choices)) {
      expect(choice.correct || known.has(choice.misconception ?? '')).toBe(true);
      expect(choice.feedback.length).toBeGreaterThan(10);
    }
    const seen = new Set(questions.flatMap((question) => question.choices.map((choice) => choice.misconception)));
    expect(skill.misconceptions.filter(({ id }) => !seen.has(id))).toEqual([]);
  });

  test('gives its key away neither by size nor by form', () => {
    expect(findGiveaways(questions)).toEqual([]);
  });

  test('ends its worked steps with the answer', () => {
    for (const { choices, explanation } of questions) {
      const key = choices.find((choice) => choice.correct)?.text ?? '';
      expect(explanation.length).toBeGreaterThanOrEqual(2);
      expect(explanation.at(-1)).toContain(key);
    }
  });

  test('refuses every spoiled answer', () => {
    for (const { name, spoil } of spoilings) {
      const verdicts = Array.from({ length: 60 }, (_, i) => skill.refusesSpoiled(createRng(`${i}`), difficultyOf(i), spoil));
      const refused = verdicts.filter((verdict) => verdict === true).length;
      const tried = verdicts.filter((verdict) => verdict !== null).length;
      expect({ name, refused }).toEqual({ name, refused: tried });
      expect(tried).toBeGreaterThan(0);
    }
  });

  test('holds enough unlike questions for a quiz and its lesson, in words fit for children', () => {
    const count = skill.grade <= 2 ? 16 : 40;
    const quiz = makeQuestions({ skills: [skill.id], count, seed: 'many' });
    expect(new Set(quiz.map((question) => question.prompt)).size).toBe(count);
    const texts = quiz.flatMap((question) => [
      question.prompt,
      ...question.explanation,
      ...question.choices.map((choice) => choice.feedback),
    ]);
    expect(texts.filter((text) => !checkText(text).ok || /undefined|NaN|\[object|\$\{/.test(text))).toEqual([]);
  });
});

describe('the list of skills', () => {
  test('names each skill once', () => {
    expect(new Set(skills.map((skill) => skill.id)).size).toBe(skills.length);
    expect(new Set(skills.map((skill) => skill.name)).size).toBe(skills.length);
  });

  test('builds only on skills of no higher grade, and on none that builds on it', () => {
    const below = (skill: Skill): Skill[] => skillsOf(skill.prerequisites).flatMap((before) => [before, ...below(before)]);
    for (const skill of skills) {
      expect(findSkill(skill.id)).toBe(skill);
      expect(skill.grades[0] <= skill.grade && skill.grade <= skill.grades[1]).toBe(true);
      for (const before of below(skill)) expect(before.grade).toBeLessThanOrEqual(skill.grade);
    }
  });
});
