import { listSkills } from '@toolboxai/curriculum';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createDraft,
  createSeed,
  type LessonDraft,
  lastBuiltInGrade,
  readDraft,
  replaceObjective,
  toOrder,
} from './lesson-draft.ts';

const draft: LessonDraft = {
  subject: ' Mathematics ',
  grade: 5,
  objectives: ['add fractions', '  ', 'add fractions ', 'compare decimals'],
  questions: 12,
  theme: null,
  minutes: 45,
  difficulty: null,
  readingLevel: null,
  seed: 'amber-bay-100',
};

describe('lesson draft', () => {
  test('what is sent has no empty and no doubled objective, and only what was chosen', () => {
    expect(toOrder(draft)).toEqual({
      subject: 'Mathematics',
      grade_level: 5,
      objectives: ['add fractions', 'compare decimals'],
      questions: 12,
      seed: 'amber-bay-100',
      duration_minutes: 45,
    });
    const chosen = { ...draft, theme: 'castle', minutes: 60, difficulty: 'easy', readingLevel: 3 } as const;
    expect(toOrder(chosen)).toMatchObject({ theme: 'castle', duration_minutes: 60, difficulty: 'easy', reading_level: 3 });
  });

  test('a suggestion takes the place of the last objective that was written', () => {
    expect(replaceObjective({ ...draft, objectives: ['a', 'b', ''] }, 'new').objectives).toEqual(['a', 'new', '']);
    expect(replaceObjective({ ...draft, objectives: [''] }, 'new').objectives).toEqual(['new']);
  });

  test('a kept draft comes back as it was', () => {
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    const chosen = { ...draft, theme: 'castle', minutes: 60, difficulty: 'easy', readingLevel: 0 } as const;
    expect(readDraft(JSON.stringify(chosen))).toEqual(chosen);
  });

  test.each([
    null,
    '',
    '{',
    '[]',
    'null',
    '{"subject":1}',
    '{"subject":"a","seed":"b","grade":99,"questions":1,"objectives":[]}',
  ])('what is no draft is not taken for one: %s', (kept) => {
    expect(readDraft(kept)).toBeNull();
  });

  test('every seed can be read out and typed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (value) => {
        expect(createSeed(() => value)).toMatch(/^[a-z]+-[a-z]+-\d{3}$/);
        expect(readDraft(JSON.stringify(createDraft(() => value)))).not.toBeNull();
      }),
    );
  });

  test('the last grade without a model is the curriculum’s own last one', () => {
    expect(lastBuiltInGrade).toBe(Math.max(...listSkills().map(({ grade }) => grade)));
  });
});
