import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDraft, createSeed, type LessonDraft, readDraft, replaceObjective, toOrder } from './lesson-draft.ts';

const draft: LessonDraft = {
  subject: ' Mathematics ',
  grade: 5,
  objectives: ['add fractions', '  ', 'add fractions ', 'compare decimals'],
  questions: 12,
  theme: null,
  seed: 'amber-bay-100',
};

describe('lesson draft', () => {
  test('what is sent has no empty and no doubled objective, and no theme unless one was chosen', () => {
    expect(toOrder(draft)).toEqual({
      subject: 'Mathematics',
      grade_level: 5,
      objectives: ['add fractions', 'compare decimals'],
      questions: 12,
      seed: 'amber-bay-100',
    });
    expect(toOrder({ ...draft, theme: 'castle' }).theme).toBe('castle');
  });

  test('a suggestion takes the place of the last objective that was written', () => {
    expect(replaceObjective({ ...draft, objectives: ['a', 'b', ''] }, 'new').objectives).toEqual(['a', 'new', '']);
    expect(replaceObjective({ ...draft, objectives: [''] }, 'new').objectives).toEqual(['new']);
  });

  test('a kept draft comes back as it was', () => {
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
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
});
