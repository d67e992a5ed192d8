import { AppError } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { likenessOf, makeQuestions } from './make-questions.ts';
import { skills } from './skill-list.ts';

const request = { skills: ['add-unlike-fractions', 'multiply-facts'], count: 12, seed: 'demo' };

describe('a quiz', () => {
  test('has the same bytes for the same seed, and others for another', () => {
    expect(JSON.stringify(makeQuestions(request))).toBe(JSON.stringify(makeQuestions(request)));
    expect(makeQuestions({ ...request, seed: 'other' })).not.toEqual(makeQuestions(request));
  });

  test('survives JSON without a change', () => {
    const quiz = makeQuestions(request);
    expect(JSON.parse(JSON.stringify(quiz))).toEqual(quiz);
  });

  test('counts its questions from q1 and takes its skills in turn', () => {
    const quiz = makeQuestions(request);
    expect(quiz.map((question) => question.id)).toEqual(Array.from({ length: 12 }, (_, i) => `q${i + 1}`));
    expect(quiz.filter((question) => question.skill === 'multiply-facts')).toHaveLength(6);
  });

  test('goes from easy to hard, or keeps the difficulty that was asked for', () => {
    expect(new Set(makeQuestions(request).map((question) => question.difficulty))).toEqual(new Set(['easy', 'medium', 'hard']));
    expect(new Set(makeQuestions({ ...request, difficulty: 'hard' }).map((question) => question.difficulty))).toEqual(
      new Set(['hard']),
    );
  });

  test('has no two questions alike over all skills', () => {
    const quiz = makeQuestions({ skills: skills.map((skill) => skill.id), count: 200, seed: 'unlike' });
    expect(new Set(quiz.map(likenessOf)).size).toBe(200);
  });

  test('does not favor a place for the key', () => {
    const quiz = makeQuestions({ skills: skills.map((skill) => skill.id), count: 400, seed: 'places' });
    const places = [0, 1, 2, 3].map((place) => quiz.filter((question) => question.choices[place]?.correct).length);
    expect(Math.min(...places)).toBeGreaterThan(70);
  });

  test('sets fractions as fractions wherever its plain text shows one', () => {
    for (const question of makeQuestions({ skills: ['add-unlike-fractions'], count: 20, seed: 'rich' })) {
      expect(question.prompt_rich?.some((part) => typeof part === 'object')).toBe(true);
    }
  });

  test('says how many questions there are when a topic holds too few', () => {
    const ask = () => makeQuestions({ skills: ['multiply-facts'], count: 500, seed: 'many' });
    expect(ask).toThrow(AppError);
    expect(ask).toThrow(/Only \d+ different questions/);
  });

  test('refuses a skill that does not exist', () => {
    expect(() => makeQuestions({ ...request, skills: ['telepathy'] })).toThrow(RangeError);
  });
});
