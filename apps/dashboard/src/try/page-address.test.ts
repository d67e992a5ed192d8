import { themes } from '@toolboxai/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './page-address.ts';

const line = fc.string({ minLength: 1, maxLength: 60 }).map((text) => `a${text.replace(/[\p{C}\p{Z}]/gu, '-')}`);
const order = fc.record({
  subject: line,
  grade_level: fc.integer({ min: 0, max: 8 }),
  objectives: fc.array(line, { maxLength: 5 }),
  questions: fc.integer({ min: 1, max: 40 }),
  seed: line,
  theme: fc.constantFrom(...themes),
  duration_minutes: fc.integer({ min: 20, max: 120 }),
});

test('an address gives back the request that it was written from, with the view', () => {
  fc.assert(
    fc.property(order, fc.constantFrom('lesson', 'quiz', 'play'), (given, view) => {
      expect(readAddress(`#${writeAddress(given, view)}`)).toEqual({ kind: 'lesson', view, order: { ...given, language: 'en' } });
    }),
  );
});

test('what a link leaves out is as in every other request', () => {
  expect(readAddress('#subject=Mathematics&grade=5&seed=x')).toMatchObject({
    kind: 'lesson',
    view: 'lesson',
    order: { objectives: [], questions: 10, duration_minutes: 45 },
  });
});

test.each(['', '#', '#new'])('an address without a request, "%s", is the form', (hash) => {
  expect(readAddress(hash)).toEqual({ kind: 'form' });
});

test.each([
  ['grade=99', /^grade_level: /],
  ['grade=five', /^grade_level: /],
  ['grade=5&questions=0', /^questions: /],
  ['grade=5&theme=moon', /^theme: /],
])('a link with %s is broken, and says in what', (part, fault) => {
  expect(readAddress(`#subject=Mathematics&seed=x&${part}`)).toEqual({ kind: 'broken', faults: [expect.stringMatching(fault)] });
});

test('a link without a seed is broken: it would be another lesson each time', () => {
  expect(readAddress('#subject=Mathematics&grade=5')).toEqual({ kind: 'broken', faults: [expect.stringMatching(/^seed: /)] });
});
