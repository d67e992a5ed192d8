import { changePasswordSchema, joinClassSchema, lessonRequestSchema } from '@toolboxai/contracts';
import { expect, test } from 'vitest';
import { sayRefusal } from './plain-faults.ts';

/** What the server sends when a body does not pass its schema. */
function refusalOf(issues: readonly { path: PropertyKey[]; message: string }[] = []): string {
  const faults = issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  return sayRefusal(faults.map(({ path, message }) => `${path}: ${message}`).join('; '), faults);
}

const lesson = { subject: 'Mathematics', grade_level: 5, objectives: ['add fractions'] };

test.each([
  ['an empty field', { ...lesson, subject: '' }, 'The subject is empty.'],
  ['a number that is too large', { ...lesson, grade_level: 40 }, 'The grade must be 12 or less.'],
  ['a missing field', { ...lesson, subject: undefined }, 'The subject is missing.'],
  ['a choice that is none', { ...lesson, theme: 'moon' }, 'The world is not as it must be.'],
])('a schema’s words for %s become a sentence', (_what, body, said) => {
  expect(refusalOf(lessonRequestSchema.safeParse(body).error?.issues)).toBe(said);
});

test('several faults are a sentence each, and none of them is the schema’s own wording', () => {
  const said = refusalOf(changePasswordSchema.safeParse({ current: '', new: 'a'.repeat(2_000) }).error?.issues);
  expect(said).toBe('The current password is empty. The new password can have 1024 characters at most.');
});

test('a rule of our own keeps its words', () => {
  expect(refusalOf(joinClassSchema.safeParse({ code: 'ABC' }).error?.issues)).toBe(
    'The class code must be 6 letters, as on the board.',
  );
});

test('a use case’s sentence is said once, though the field’s fault repeats it', () => {
  const sentence = 'The current password is wrong. Nothing was changed.';
  expect(sayRefusal(sentence, [{ path: 'current', message: sentence }])).toBe(sentence);
});
