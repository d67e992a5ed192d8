import { expect, test } from 'vitest';
import { isEcho } from './press-guard.ts';

const first = { detail: 1, timeStamp: 1_000, clientX: 100, clientY: 200 };

test('the second half of a double click is an echo, however it is told', () => {
  expect(isEcho({ ...first, detail: 2, timeStamp: 1_200 }, first)).toBe(true);
  expect(isEcho({ ...first, timeStamp: 1_200, clientX: 104 }, first)).toBe(true);
});

test('a press elsewhere, or later, is meant', () => {
  expect(isEcho({ ...first, timeStamp: 1_200, clientY: 300 }, first)).toBe(false);
  expect(isEcho({ ...first, timeStamp: 1_600 }, first)).toBe(false);
  expect(isEcho(first, null)).toBe(false);
});

test('a click that a key made is never an echo', () => {
  expect(isEcho({ ...first, detail: 0, timeStamp: 1_001 }, first)).toBe(false);
});
