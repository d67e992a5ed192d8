import { expect, test } from 'vitest';
import { bearerTokenOf } from './bearer-token-of.ts';

test.each([
  ['Bearer abc.def', 'abc.def'],
  ['bearer  abc', 'abc'],
  ['Basic abc', undefined],
  ['Bearer', undefined],
  ['Bearer a b', undefined],
  [undefined, undefined],
])('%j carries %j', (header, token) => {
  expect(bearerTokenOf(header)).toBe(token);
});
