import { expect, test } from 'vitest';
import { fileName } from './save-file.ts';

test('a title gives a file name that every system takes', () => {
  expect(fileName('Adding Fractions: 1/3 + 1/4!', 'md')).toBe('adding-fractions-1-3-1-4.md');
  expect(fileName('…', 'rbxlx')).toBe('lesson.rbxlx');
});
