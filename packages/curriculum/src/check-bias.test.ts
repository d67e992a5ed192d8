import { expect, test } from 'vitest';
import { findBias } from './check-bias.ts';

test.each([
  'All boys like trucks.',
  'Girls are better at drawing.',
  'Do not throw like a girl!',
  'The policeman counts the cars.',
  'A fireman climbs 12 steps.',
  'She lives in a third world country.',
])('finds what is unfair in "%s"', (text) => {
  expect(findBias(text)).toMatch(/^it /);
});

test.each([
  'There are 12 boys and 13 girls in the class.',
  'A police officer counts the cars.',
  'All children like to play.',
  'Most of the men in the photo wear hats.',
  'People all over the world eat rice.',
])('says nothing against "%s"', (text) => {
  expect(findBias(text)).toBeNull();
});
