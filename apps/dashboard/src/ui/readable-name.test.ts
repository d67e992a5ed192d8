import { expect, test } from 'vitest';
import { readableName } from './readable-name.ts';

test('an id can be read as words, and words stay what they were', () => {
  expect(readableName('tops-not-changed')).toBe('Tops not changed');
  expect(readableName('reading level')).toBe('Reading level');
  expect(readableName('Adds tops and bottoms')).toBe('Adds tops and bottoms');
  expect(readableName('')).toBe('');
});
